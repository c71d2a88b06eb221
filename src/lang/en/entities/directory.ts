import type { Word } from "../../../text/words.ts";
import { FIRST_SURNAMES } from "../data/east-asian-surnames.ts";
import { NICKNAMES } from "../data/given-names.ts";
import { KNOWN_SURNAMES } from "../data/known-persons.ts";
import { NAME_PARTICLES } from "../data/name-particles.ts";
import { ORGANISATION_NAME_WORDS } from "../data/organisation-words.ts";
import { KIN_NOUNS } from "../data/role-nouns.ts";
import type { Entity, EntityType, NamePhrase } from "./entity.ts";
import { initialsOf, isAbbreviation } from "./initials.ts";
import { firstPart, lastPart, plain, plainOf } from "./name-keys.ts";
import { GIVEN_NAME, nameMarksOf, PLAIN } from "./name-marks.ts";
import type { Names } from "./names.ts";
import { nounMarksOf, PARTICLE, SUFFIX } from "./noun-marks.ts";
import { uncapitalised } from "./token-walk.ts";

/** The surname of a full name, in lower case: its last word, "Jr." aside. */
const lastName = (words: readonly Word[]): string => {
  let at = words.length - 1;
  while (at > 1 && (nounMarksOf(words[at] as Word) & SUFFIX) !== 0) at -= 1;
  return (words[at] as Word).lower;
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
const isShouted = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase() && !text.includes(".");

/** What a name is when nothing around it tells: two or three plain words are mostly a person's, one an organization's. */
const typeByShape = (words: readonly Word[]): EntityType => {
  if (words.length < 2 || words[0]?.text === "The") return "organization";
  let own = 0;
  for (const word of words) {
    if ((nounMarksOf(word) & PARTICLE) !== 0) continue;
    if ((nameMarksOf(word) & PLAIN) === 0) return "organization";
    own += 1;
  }
  return own <= 3 ? "person" : "organization";
};

/** More bearers of one name are no article's; the bound keeps look-ups from growing with the text. */
export const MOST_NAMESAKES = 24;

/** What is asked of a name when it may be the short form of another one. */
export type ShortName = Pick<NamePhrase, "words" | "key" | "gender" | "roles" | "definite">;

/** Whom a name means in one place. */
export interface Meant {
  readonly entity: Entity;
  /** Whether another entity could be meant as well. */
  readonly doubtful: boolean;
}

const NOBODY: readonly Entity[] = [];

/** Bearers of names, filed under all forms by which an article may call them. */
export class Directory {
  readonly entities: Entity[] = [];
  readonly #names: Names;
  /** Persons by the last and by the first word of their full names. */
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  /** Persons of three words or more by those between that are no given names. */
  readonly #byMiddle = new Map<string, Entity[]>();
  /** Organizations by the first and by the last word of their names. */
  readonly #organisationsFrom = new Map<string, Entity[]>();
  readonly #organisationsTo = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity>();
  /** How many entities had their initials filed: few articles ask for any. */
  #initialled = 0;

  constructor(names: Names) {
    this.#names = names;
  }

  #file(map: Map<string, Entity[]>, key: string, entity: Entity): void {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entity]);
    else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
  }

  /** The entity of a name of several words, or of a word that no longer name claims. */
  declare(phrase: NamePhrase): Entity {
    const name = this.#names.of(phrase.key);
    if (name.entity !== undefined) return name.entity;
    const told = this.#names.typeOf(phrase);
    const type = told ?? typeByShape(phrase.words);
    const entity =
      (type === "person" && phrase.words.length > 1 && this.#variant(phrase)) ||
      this.#create(phrase, type, told !== undefined);
    name.entity = entity;
    if (phrase.abbreviation !== undefined) this.#names.of(plain(phrase.abbreviation)).entity = entity;
    return entity;
  }

  #create(phrase: NamePhrase, type: EntityType, certain: boolean): Entity {
    const { words, key } = phrase;
    const shouted = type === "person" && words.length > 1 && words.every(isShouted);
    let name = "";
    for (const { text } of words) name += `${name === "" ? "" : " "}${shouted ? uncapitalised(text) : text}`;
    const entity: Entity = {
      name: name.includes("'") || name.includes("’") ? name.replaceAll(/ (?=['’](?:s| |$))/g, "") : name,
      words,
      key,
      type,
      certain,
      gender: undefined,
      age: undefined,
      roles: new Set(),
      descriptions: [],
      title: undefined,
      appearances: [],
    };
    this.entities.push(entity);
    if (type === "person") {
      this.#file(this.#byLast, lastName(words), entity);
      for (let at = 1; at < words.length - 1; at += 1) {
        const middle = words[at] as Word;
        if (middle.text.length > 2 && !NAME_PARTICLES.has(middle.text) && (nameMarksOf(middle) & GIVEN_NAME) === 0)
          this.#file(this.#byMiddle, plainOf(middle), entity);
      }
      if (words.length > 1) this.#file(this.#byFirst, (words[0] as Word).lower, entity);
    } else if (type === "organization") {
      // "sells the Lantern Glow": a thing that its maker's name begins is not what "Lantern" says.
      const isThing = phrase.definite && !words.some(({ lower }) => ORGANISATION_NAME_WORDS.has(lower));
      if (!isThing) this.#file(this.#organisationsFrom, firstPart(key), entity);
      this.#file(this.#organisationsTo, lastPart(key), entity);
    }
    return entity;
  }

  /** "Joseph R. Biden Jr." and "Joe Biden" are one. */
  #variant({ words, key, gender }: NamePhrase): Entity | undefined {
    const namesakes = this.#byLast.get(lastName(words));
    if (namesakes === undefined) return undefined;
    for (const entity of namesakes) {
      if (entity.words.length < 2 || !sameGiven((entity.words[0] as Word).text, (words[0] as Word).text)) continue;
      if (gender !== undefined && entity.gender !== undefined && gender !== entity.gender) continue;
      return entity;
    }
    // "von der Leyen" after "Ursula von der Leyen", "Van Hollen" after "Chris Van Hollen".
    const tail = ` ${key}`;
    return namesakes.find((entity) => entity.words.length > words.length && entity.key.endsWith(tail));
  }

  /**
   * Whom a surname, a given name, initials or a part of a name stands for here.
   *
   * @param personal whether more speaks for a person than the name
   * @param spells whether it may be initials
   */
  short(phrase: ShortName, personal: boolean, spells = true): Meant | undefined {
    const exact = this.#names.entityOf(phrase.key);
    if (phrase.words.length === 1 && !phrase.definite) {
      const bearer = this.#bearer(phrase, exact, personal);
      if (bearer !== undefined) return bearer;
    }
    if (exact !== undefined) return { entity: exact, doubtful: false };
    if (phrase.words.length === 1) {
      if (personal) return undefined;
      const spelled = spells ? this.#spelled((phrase.words[0] as Word).text) : undefined;
      if (spelled !== undefined) return { entity: spelled, doubtful: false };
    }
    return this.#part(phrase);
  }

  /** The person whom a single word means, by surname, given name or another part of the full name. */
  #bearer(phrase: ShortName, exact: Entity | undefined, personal: boolean): Meant | undefined {
    const candidates = this.#candidates((phrase.words[0] as Word).lower, exact === undefined);
    if (candidates.length === 0) return undefined;
    const fitting = candidates.filter((entity) => compatible(entity, phrase));
    if (fitting.length === 0) return undefined;
    if (fitting.length > 1) return this.#oneOf(fitting, phrase);
    const entity = fitting[0] as Entity;
    if (exact !== undefined && exact.type !== "person" && !personal && exact.words.length > 1) return undefined;
    const rival = exact !== undefined && exact !== entity && exact.type !== "person" && !personal;
    if (rival && entity.appearances.length === 0) return undefined;
    return { entity, doubtful: rival || (candidates.length > 1 && !personal) };
  }

  /** @param isFree whether the word by itself means nobody */
  #candidates(word: string, isFree: boolean): readonly Entity[] {
    const last = this.#byLast.get(word);
    const first = this.#byFirst.get(word);
    if (last === undefined && first === undefined) return isFree ? (this.#byMiddle.get(word) ?? NOBODY) : NOBODY;
    const candidates = last?.filter((entity) => entity.words.length > 1) ?? [];
    for (const entity of first ?? NOBODY) {
      const eastern = FIRST_SURNAMES.has((entity.words[0] as Word).text);
      // A given name alone: only when no one bears it as a surname, and it is no organization's.
      if (!candidates.includes(entity) && (eastern || candidates.length === 0)) candidates.push(entity);
    }
    // "Gutiérrez" of "María José Gutiérrez Olmedo": a double surname goes by its first.
    return candidates.length === 0 && isFree ? (this.#byMiddle.get(word) ?? NOBODY) : candidates;
  }

  /** Of several who bear a name, the one meant. */
  #oneOf(fitting: readonly Entity[], phrase: ShortName): Meant {
    // "President Bush" is the one whom the article calls president elsewhere.
    const titled = fitting.filter(({ roles }) =>
      phrase.roles.some((role) => roles.has(role) && role !== "man" && role !== "woman"),
    );
    if (titled.length === 1) return { entity: titled[0] as Entity, doubtful: false };
    // Those who were named already come before those who are still to come. Of a family the bare surname is that of
    // the one who is no one's wife or brother, and not of those whom the article calls by their given names.
    const named = fitting.filter(({ appearances }) => appearances.length > 0);
    if (named.length === 1) return { entity: named[0] as Entity, doubtful: false };
    const pool = named.length > 0 ? named : fitting;
    const first = pool.filter((entity) => !isRelative(entity));
    const kept = first.length > 0 ? first : pool;
    const rest = kept.filter(({ words }) => !this.#names.isShort((words[0] as Word).lower));
    return { entity: likeliest(rest.length > 0 ? rest : kept), doubtful: true };
  }

  /** The organization with these initials. */
  #spelled(word: string): Entity | undefined {
    if (!CAPITALS.test(word)) return undefined;
    while (this.#initialled < this.entities.length) {
      const entity = this.entities[this.#initialled] as Entity;
      this.#initialled += 1;
      if (entity.type !== "organization") continue;
      for (const initials of initialsOf(entity.words))
        if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, entity);
    }
    const found = this.#byInitials.get(word.replaceAll(".", ""));
    return found !== undefined && isAbbreviation(word.toUpperCase()) ? found : undefined;
  }

  /** The organization of whose name a part stands here. */
  #part({ words, key, definite }: ShortName): Meant | undefined {
    const begun = this.#organisationsFrom.get(firstPart(key)) ?? NOBODY;
    const longer = begun.filter((entity) => entity.words.length > words.length && entity.key.startsWith(`${key} `));
    if (longer.length === 1) return { entity: longer[0] as Entity, doubtful: false };
    if (!definite) return undefined;
    // "the Bank" for "Bank of England", "the Treasury" for "U.S. Treasury".
    const ended = this.#organisationsTo.get(lastPart(key)) ?? NOBODY;
    const ending = ended.filter((entity) => entity.words.length > words.length && entity.key.endsWith(` ${key}`));
    const kind = [...new Set([...longer, ...ending])];
    return kind.length === 0 ? undefined : { entity: likeliest(kind), doubtful: kind.length > 1 };
  }

  hasSurname(surname: string): boolean {
    return this.#byLast.has(surname) || KNOWN_SURNAMES.has(`${surname[0]?.toUpperCase()}${surname.slice(1)}`);
  }
}

/** Initials have a capital behind the first one: few names of one word are looked up among them. */
const CAPITALS = /.\p{Lu}/u;

/** Of namesakes the one that the article has named most often so far, and of these the latest. */
const likeliest = (entities: readonly Entity[]): Entity => {
  const rank = ({ appearances }: Entity): number => appearances.length * 1e9 + (appearances.at(-1)?.first ?? 0);
  return entities.reduce((best, entity) => (rank(entity) > rank(best) ? entity : best));
};

/** Introduced as another's: "his wife, Ruth Wieland". */
const isRelative = ({ roles }: Entity): boolean => [...roles].some((role) => KIN_NOUNS.has(role));

const compatible = (entity: Entity, phrase: ShortName): boolean =>
  phrase.gender === undefined || entity.gender === undefined || phrase.gender === entity.gender;
