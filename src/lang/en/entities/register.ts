import type { Article } from "../../../text/article.ts";
import { FIRST_SURNAMES } from "../data/east-asian-surnames.ts";
import { Directory, MOST_NAMESAKES } from "./directory.ts";
import type { Appearance, Entity, EntityType, NamePhrase } from "./entity.ts";
import { genderOfFullName } from "./genders.ts";
import { plain } from "./name-keys.ts";
import { isGivenName } from "./name-marks.ts";
import { namePhrases } from "./name-phrases.ts";
import { uncapitalised } from "./token-walk.ts";

/** The people, organizations and places that an article names, and each place where it does. */
export interface Register {
  readonly entities: readonly Entity[];
  /** In text order, never overlapping. */
  readonly appearances: readonly Appearance[];
  /** The first appearance that ends after a token. */
  readonly next: (token: number) => Appearance | undefined;
  /** The appearance that covers a token. */
  readonly at: (token: number) => Appearance | undefined;
  /** Whether somebody in the article bears this surname, in lower case. */
  readonly hasSurname: (surname: string) => boolean;
  /** Those whom the article calls by a common noun. */
  readonly withRole: (noun: string) => readonly Entity[];
  /** Whom words of a name mean that stand where names were not looked for, in a headline. */
  readonly find: (first: number, last: number) => Appearance | undefined;
  /** The appearance whose title or description a token belongs to: any of "former mayor" in "former mayor Ana Ruiz". */
  readonly ledInto: (token: number) => Appearance | undefined;
}

const strongest = (evidence: Readonly<Record<EntityType, number>>): EntityType | undefined => {
  let best: EntityType | undefined;
  for (const type of ["person", "organization", "place"] as const) {
    if (evidence[type] > (best === undefined ? 0 : evidence[best])) best = type;
  }
  return best;
};

/** Adds up, over the whole article, what speaks for each reading of each name. */
const typesOf = (phrases: readonly NamePhrase[], shorts: ReadonlySet<string>): Map<string, EntityType> => {
  const sums = new Map<string, Record<EntityType, number>>();
  for (const { words, evidence } of phrases) {
    const key = plain(words);
    const sum = sums.get(key) ?? { person: 0, organization: 0, place: 0 };
    sum.person += evidence.person;
    sum.organization += evidence.organization;
    sum.place += evidence.place;
    sums.set(key, sum);
  }
  const types = new Map<string, EntityType>();
  for (const [key, sum] of sums) {
    // Who is called by the last word is a person, what is called by the first is not: "Norland Mutual", then "Norland".
    const parts = key.split(" ");
    if (parts.length > 1 && parts.length < 4) {
      const first = parts[0] as string;
      const capital = `${first[0]?.toUpperCase()}${first.slice(1)}`;
      if (shorts.has(parts.at(-1) as string) || SURNAME.test(parts.at(-1) as string)) sum.person += 2;
      else if (shorts.has(first) && !isGivenName(capital) && !FIRST_SURNAMES.has(capital)) sum.organization += 2;
    }
    const type = strongest(sum);
    if (type !== undefined) types.set(key, type);
  }
  return types;
};

/** Endings of patronymics and surnames in Europe: "Sørensen", "Pálsdóttir", "Kowalczyk". */
const SURNAME =
  /^\p{L}{2,}(?:sen|sson|d[óo]ttir|mann|berg|str[öo]m|qvist|ić|ič|ov|ova|ová|ev|eva|ski|ska|sky|enko|yan|oglu|oğlu|opoulos|idis|akis|escu|wicz|czyk|ez|elli|etti|ini)$/u;

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Finds whom and what an article names. Linear in the text's length for any number of namesakes that news has.
 *
 * @param speakers tokens that begin a speaker's mention, where they are known
 */
export const registerOf = (article: Article, speakers: ReadonlySet<number> = NOBODY): Register => {
  const phrases = namePhrases(article, speakers);
  const shorts = new Set(phrases.filter(({ words }) => words.length === 1).map(({ words }) => plain(words)));
  const directory = new Directory(typesOf(phrases, shorts), shorts);
  const full = new Map<NamePhrase, Entity>();
  // Names of several words first, wherever they stand: a surname may come before its bearer is introduced.
  for (const phrase of phrases) {
    if (phrase.words.length < 2 && phrase.abbreviation === undefined) continue;
    const entity = directory.declare(phrase);
    full.set(phrase, entity);
    const { gender } = phrase;
    if (entity.type === "person" && gender !== undefined) entity.gender ??= gender;
    for (const role of phrase.roles) entity.roles.add(role);
  }
  const appearances: Appearance[] = [];
  for (const phrase of phrases) {
    const place = phrase.first;
    const known = full.get(phrase);
    const found = (known && known.words.length > 1 ? shorter(directory, phrase, known) : directory.short(phrase)) ?? {
      entity: directory.declare(phrase),
      doubtful: false,
    };
    const { entity } = found;
    directory.note(entity, place);
    if (entity.type === "person" && entity.gender === undefined) {
      const gender = phrase.gender ?? (entity.words.length > 1 ? genderOfFullName(entity.words) : undefined);
      if (gender !== undefined) entity.gender = gender;
    }
    // What a doubtful mention tells could be another's.
    if (!found.doubtful) for (const role of phrase.roles) entity.roles.add(role);
    if (!found.doubtful)
      for (const description of phrase.descriptions)
        if (!entity.descriptions.includes(description)) entity.descriptions.push(description);
    if (phrase.title !== undefined) entity.title ??= phrase.title;
    if (phrase.age !== undefined) entity.age ??= phrase.age;
    const appearance: Appearance = {
      entity,
      phrase,
      first: phrase.first,
      last: phrase.last,
      full: phrase.words.length > 1 && phrase.words.length >= Math.min(2, entity.words.length),
      doubtful: found.doubtful,
    };
    appearances.push(appearance);
    entity.appearances.push(appearance);
  }
  // For each token how many appearances end before it.
  const passed = new Uint32Array(article.tokens.length + 1);
  let count = 0;
  for (let token = 0; token < passed.length; token += 1) {
    while (count < appearances.length && (appearances[count] as Appearance).last <= token) count += 1;
    passed[token] = count;
  }
  const next = (token: number): Appearance | undefined => appearances[passed[token] ?? appearances.length];
  const at = (token: number): Appearance | undefined => {
    const found = next(token);
    return found !== undefined && found.first <= token ? found : undefined;
  };
  const ledInto = (token: number): Appearance | undefined => {
    const found = next(token);
    return found !== undefined && found.phrase.from <= token && token < found.first ? found : undefined;
  };
  const find = (first: number, last: number): Appearance | undefined => {
    const words = article.tokens.slice(first, last).map(({ text }) => uncapitalised(text));
    const phrase: NamePhrase = {
      first,
      last,
      from: first,
      words,
      key: plain(words),
      roles: [],
      descriptions: [],
      evidence: { person: 0, organization: 0, place: 0 },
      definite: false,
      possessive: false,
    };
    const found = directory.short(phrase);
    return found && { ...found, phrase, first, last, full: words.length > 1 };
  };
  const byRole = new Map<string, Entity[]>();
  for (const entity of directory.entities) {
    for (const role of entity.roles) {
      const bearers = byRole.get(role);
      if (bearers === undefined) byRole.set(role, [entity]);
      else if (bearers.length < MOST_NAMESAKES) bearers.push(entity);
    }
  }
  const withRole = (noun: string): readonly Entity[] => byRole.get(noun) ?? [];
  return {
    entities: directory.entities,
    appearances,
    next,
    at,
    hasSurname: (surname) => directory.hasSurname(surname),
    withRole,
    find,
    ledInto,
  };
};

/** A name of two words can be the short form of a longer one: "Albright Stonebridge" of "Albright Stonebridge Group". */
const shorter = (directory: Directory, phrase: NamePhrase, known: Entity): { entity: Entity; doubtful: boolean } => {
  if (known.type === "organization") {
    const longer = directory.short({ ...phrase, evidence: { person: 0, organization: 1, place: 0 } });
    if (longer !== undefined) return longer;
  }
  return { entity: known, doubtful: false };
};
