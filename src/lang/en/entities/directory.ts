import { FIRST_SURNAMES } from "../data/east-asian-surnames.ts";
import { NICKNAMES } from "../data/given-names.ts";
import { KNOWN_SURNAMES } from "../data/known-persons.ts";
import { NAME_PARTICLES, NAME_SUFFIXES } from "../data/name-particles.ts";
import { KIN_NOUNS } from "../data/role-nouns.ts";
import type { Entity, EntityType, NamePhrase } from "./entity.ts";
import { initialsOf, isAbbreviation } from "./initials.ts";
import { plain } from "./name-keys.ts";
import { isGivenName } from "./name-marks.ts";
import { uncapitalised } from "./token-walk.ts";

const lastName = (words: readonly string[]): string => {
  let at = words.length - 1;
  while (at > 1 && NAME_SUFFIXES.has((words[at] as string).replaceAll(".", "").toLowerCase())) at -= 1;
  return (words[at] as string).replaceAll("’", "'").toLowerCase();
};

/** Whether two given names can be one person's: equal, a short form, or an initial. */
const sameGiven = (one: string, other: string): boolean => {
  const a = one.replaceAll(".", "");
  const b = other.replaceAll(".", "");
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (NICKNAMES[a]?.includes(b) || NICKNAMES[b]?.includes(a)) return true;
  if (NICKNAMES[a] !== undefined && NICKNAMES[b] !== undefined)
    return NICKNAMES[a].some((full) => NICKNAMES[b]?.includes(full));
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
};

/** A word all in capitals, as a script sets its speakers'. */
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && !word.includes(".");

/** What a name is when nothing around it tells: two or three plain words are mostly a person's, one an organization's. */
const typeByShape = (words: readonly string[]): EntityType => {
  if (words[0] === "The") return "organization";
  const own = words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase()));
  const plainWords = own.every((word) => /^[\p{L}’'.-]+$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word));
  return words.length >= 2 && own.length <= 3 && plainWords ? "person" : "organization";
};

/** More bearers of one name are no article's; the bound keeps look-ups from growing with the text. */
export const MOST_NAMESAKES = 24;

/** Bearers of names, filed under all forms by which an article may call them. */
export class Directory {
  readonly entities: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  /** Persons by the last and by the first word of their full names. */
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  /** Persons of three words or more by those between that are no given names. */
  readonly #byMiddle = new Map<string, Entity[]>();
  /** Organizations by the first and by the last word of their names. */
  readonly #organisationsFrom = new Map<string, Entity[]>();
  readonly #organisationsTo = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity>();
  readonly #typeOf: ReadonlyMap<string, EntityType>;
  /** Names of one word that the article uses. */
  readonly #shorts: ReadonlySet<string>;
  /** Where each entity stood last, for bare surnames that two share. */
  readonly #latest = new Map<Entity, number>();
  readonly #times = new Map<Entity, number>();

  constructor(typeOf: ReadonlyMap<string, EntityType>, shorts: ReadonlySet<string>) {
    this.#typeOf = typeOf;
    this.#shorts = shorts;
  }

  typeOf(words: readonly string[]): EntityType {
    return this.#typeOf.get(plain(words)) ?? typeByShape(words);
  }

  #file(map: Map<string, Entity[]>, key: string, entity: Entity): void {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entity]);
    else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
  }

  /** The entity of a name of several words, or of a word that no longer name claims. */
  declare(phrase: NamePhrase): Entity {
    const key = plain(phrase.words);
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const type = this.typeOf(phrase.words);
    const entity =
      (type === "person" && phrase.words.length > 1 && this.#variant(phrase)) || this.#create(phrase, type);
    this.#byName.set(key, entity);
    if (phrase.abbreviation !== undefined) this.#byName.set(plain([phrase.abbreviation]), entity);
    return entity;
  }

  #create(phrase: NamePhrase, type: EntityType): Entity {
    const shouted = type === "person" && phrase.words.length > 1 && phrase.words.every(isShouted);
    const words = shouted ? phrase.words.map(uncapitalised) : phrase.words;
    const entity: Entity = {
      name: words.join(" ").replaceAll(/ (?=['’](?:s| |$))/g, ""),
      words: phrase.words,
      type,
      certain: this.#typeOf.has(plain(phrase.words)),
      gender: undefined,
      age: undefined,
      roles: new Set(),
      descriptions: [],
      title: undefined,
      appearances: [],
    };
    this.entities.push(entity);
    if (type === "person") {
      this.#file(this.#byLast, lastName(phrase.words), entity);
      for (const middle of phrase.words.slice(1, -1))
        if (middle.length > 2 && !NAME_PARTICLES.has(middle) && !isGivenName(middle))
          this.#file(this.#byMiddle, plain([middle]), entity);
      if (phrase.words.length > 1) this.#file(this.#byFirst, (phrase.words[0] as string).toLowerCase(), entity);
    } else if (type === "organization") {
      this.#file(this.#organisationsFrom, plain(phrase.words.slice(0, 1)), entity);
      this.#file(this.#organisationsTo, plain(phrase.words.slice(-1)), entity);
      for (const initials of initialsOf(phrase.words))
        if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, entity);
    }
    return entity;
  }

  /** "Joseph R. Biden Jr." and "Joe Biden" are one. */
  #variant({ words, gender }: NamePhrase): Entity | undefined {
    for (const entity of this.#byLast.get(lastName(words)) ?? []) {
      if (entity.words.length < 2 || !sameGiven(entity.words[0] as string, words[0] as string)) continue;
      if (gender !== undefined && entity.gender !== undefined && gender !== entity.gender) continue;
      return entity;
    }
    // "von der Leyen" after "Ursula von der Leyen", "Van Hollen" after "Chris Van Hollen".
    const tail = ` ${plain(words)}`;
    return (this.#byLast.get(lastName(words)) ?? []).find(
      (entity) => entity.words.length > words.length && plain(entity.words).endsWith(tail),
    );
  }

  /** Whom a surname, a given name, initials or a part of a name stands for here. */
  short(phrase: NamePhrase): { entity: Entity; doubtful: boolean } | undefined {
    const word = (phrase.words.at(-1) as string).replaceAll("’", "'").toLowerCase();
    const exact = this.#byName.get(plain(phrase.words));
    const personal = phrase.evidence.person >= 4;
    if (phrase.words.length === 1 && !phrase.definite) {
      const first = (phrase.words[0] as string).toLowerCase();
      const candidates = [...(this.#byLast.get(word) ?? [])].filter((entity) => entity.words.length > 1);
      for (const entity of this.#byFirst.get(first) ?? []) {
        const eastern = FIRST_SURNAMES.has(entity.words[0] as string);
        // A given name alone: only when no one bears it as a surname, and it is no organization's.
        if (!candidates.includes(entity) && (eastern || candidates.length === 0)) candidates.push(entity);
      }
      // "Gutiérrez" of "María José Gutiérrez Olmedo": a double surname goes by its first.
      if (candidates.length === 0 && exact === undefined) candidates.push(...(this.#byMiddle.get(word) ?? []));
      const fitting = candidates.filter((entity) => compatible(entity, phrase));
      if (
        fitting.length === 1 &&
        (exact === undefined || exact.type === "person" || personal || exact.words.length === 1)
      ) {
        const entity = fitting[0] as Entity;
        const rival = exact !== undefined && exact !== entity && exact.type !== "person" && !personal;
        if (!rival || this.#latest.has(entity))
          return { entity, doubtful: rival || (candidates.length > 1 && !personal) };
      }
      if (fitting.length > 1) {
        // "President Bush" is the one whom the article calls president elsewhere.
        const titled = fitting.filter(({ roles }) =>
          phrase.roles.some((role) => roles.has(role) && role !== "man" && role !== "woman"),
        );
        if (titled.length === 1) return { entity: titled[0] as Entity, doubtful: false };
        // Those who were named already come before those who are still to come. Of a family the bare surname is that of
        // the one who is no one's wife or brother, and not of those whom the article calls by their given names.
        const named = fitting.filter((entity) => this.#latest.has(entity));
        if (named.length === 1) return { entity: named[0] as Entity, doubtful: false };
        const pool = named.length > 0 ? named : fitting;
        const first = pool.filter((entity) => !isRelative(entity));
        const kept = first.length > 0 ? first : pool;
        const rest = kept.filter(({ words }) => !this.#shorts.has((words[0] as string).toLowerCase()));
        return { entity: this.#likeliest(rest.length > 0 ? rest : kept), doubtful: true };
      }
    }
    if (exact !== undefined) return { entity: exact, doubtful: false };
    if (personal && phrase.words.length === 1) return undefined;
    const initials =
      isAbbreviation(word.toUpperCase()) && phrase.words.length === 1
        ? this.#byInitials.get((phrase.words[0] as string).replaceAll(".", ""))
        : undefined;
    if (initials !== undefined) return { entity: initials, doubtful: false };
    const text = plain(phrase.words);
    const longer = (this.#organisationsFrom.get(plain(phrase.words.slice(0, 1))) ?? []).filter(
      ({ words }) => words.length > phrase.words.length && plain(words).startsWith(`${text} `),
    );
    if (longer.length === 1) return { entity: longer[0] as Entity, doubtful: false };
    if (phrase.definite) {
      // "the Bank" for "Bank of England", "the Treasury" for "U.S. Treasury".
      const ending = (this.#organisationsTo.get(word) ?? []).filter(
        ({ words }) => words.length > phrase.words.length && plain(words).endsWith(` ${text}`),
      );
      const kind = [...new Set([...longer, ...ending])];
      if (kind.length > 0) return { entity: this.#likeliest(kind), doubtful: kind.length > 1 };
    }
    return undefined;
  }

  /** Of namesakes the one that the article has named most often so far, and of these the latest. */
  #likeliest(entities: readonly Entity[]): Entity {
    const rank = (entity: Entity): number => (this.#times.get(entity) ?? 0) * 1e9 + (this.#latest.get(entity) ?? 0);
    return entities.reduce((best, entity) => (rank(entity) > rank(best) ? entity : best));
  }

  hasSurname(surname: string): boolean {
    return this.#byLast.has(surname) || KNOWN_SURNAMES.has(`${surname[0]?.toUpperCase()}${surname.slice(1)}`);
  }

  note(entity: Entity, place: number): void {
    this.#latest.set(entity, place);
    this.#times.set(entity, (this.#times.get(entity) ?? 0) + 1);
  }
}

/** Introduced as another's: "his wife, Ruth Wieland". */
const isRelative = ({ roles }: Entity): boolean => [...roles].some((role) => KIN_NOUNS.has(role));

const compatible = (entity: Entity, phrase: NamePhrase): boolean =>
  phrase.gender === undefined || entity.gender === undefined || phrase.gender === entity.gender;
