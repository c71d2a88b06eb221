import type { Article, Token } from "../../../text/article.ts";
import type { Word } from "../../../text/words.ts";
import { Directory, type Meant, MOST_NAMESAKES, type ShortName } from "./directory.ts";
import type { Appearance, Entity, NamePhrase } from "./entity.ts";
import { genderOfFullName } from "./genders.ts";
import { wordsOf } from "./name-draft.ts";
import { keyOf } from "./name-keys.ts";
import { namePhrases } from "./name-phrases.ts";
import { Names } from "./names.ts";
import type { Speakers } from "./openings.ts";
import type { Survey } from "./survey.ts";
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
  readonly find: (first: number, last: number) => Meant | undefined;
  /** The appearance whose title or description a token belongs to: any of "former mayor" in "former mayor Ana Ruiz". */
  readonly ledInto: (token: number) => Appearance | undefined;
}

/**
 * Finds whom and what an article names. Linear in the text's length for any number of namesakes that news has.
 *
 * @param speakers tokens that begin a speaker's mention
 */
export const registerOf = (article: Article, survey: Survey, speakers: Speakers): Register => {
  const phrases = namePhrases(article, survey, speakers);
  const directory = new Directory(new Names(phrases));
  const full = declareFull(phrases, directory);
  const appearances: Appearance[] = [];
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index] as NamePhrase;
    const { entity, doubtful } = meantBy(phrase, full[index], directory);
    const isFull = phrase.words.length > 1 && phrase.words.length >= Math.min(2, entity.words.length);
    const appearance = { entity, phrase, first: phrase.first, last: phrase.last, full: isFull, doubtful };
    learn(appearance);
    appearances.push(appearance);
    entity.appearances.push(appearance);
  }
  const passed = passedBy(article.tokens.length, appearances);
  const next = (token: number): Appearance | undefined => appearances[passed[token] ?? appearances.length];
  const at = (token: number): Appearance | undefined => {
    const appearance = next(token);
    return appearance !== undefined && appearance.first <= token ? appearance : undefined;
  };
  const ledInto = (token: number): Appearance | undefined => {
    const appearance = next(token);
    return appearance !== undefined && appearance.phrase.from <= token && token < appearance.first
      ? appearance
      : undefined;
  };
  let byRole: ReadonlyMap<string, readonly Entity[]> | undefined;
  const withRole = (noun: string): readonly Entity[] => {
    byRole ??= bearersOf(directory.entities);
    return byRole.get(noun) ?? [];
  };
  return {
    entities: directory.entities,
    appearances,
    next,
    at,
    hasSurname: (surname) => directory.hasSurname(surname),
    withRole,
    find: (first, last) => found(article.tokens, first, last, directory),
    ledInto,
  };
};

/**
 * The entities of all names of several words, wherever they stand: a surname may come before its bearer is introduced.
 * By the index of the phrase.
 */
const declareFull = (phrases: readonly NamePhrase[], directory: Directory): readonly (Entity | undefined)[] =>
  phrases.map((phrase) => {
    if (phrase.words.length < 2 && phrase.abbreviation === undefined) return undefined;
    const entity = directory.declare(phrase);
    if (entity.type === "person" && phrase.gender !== undefined) entity.gender ??= phrase.gender;
    for (const role of phrase.roles) entity.roles.add(role);
    return entity;
  });

/** @param known the entity of a full name */
const meantBy = (phrase: NamePhrase, known: Entity | undefined, directory: Directory): Meant => {
  if (known !== undefined && known.words.length > 1) {
    const shortened = known.type === "organization" && phrase.words.length === 1;
    return (shortened ? directory.short(phrase, false) : undefined) ?? { entity: known, doubtful: false };
  }
  return (
    directory.short(phrase, phrase.evidence.person >= PERSONAL) ?? {
      entity: directory.declare(phrase),
      doubtful: false,
    }
  );
};

/** So much evidence for a person is more than a name alone gives. */
const PERSONAL = 4;

/** Adds to an entity what one of its appearances tells. */
const learn = ({ entity, phrase, doubtful }: Appearance): void => {
  if (entity.type === "person" && entity.gender === undefined) {
    const gender = phrase.gender ?? (entity.words.length > 1 ? genderOfFullName(entity.words[0] as Word) : undefined);
    if (gender !== undefined) entity.gender = gender;
  }
  if (phrase.title !== undefined) entity.title ??= phrase.title;
  if (phrase.age !== undefined) entity.age ??= phrase.age;
  // What a doubtful mention tells could be another's.
  if (doubtful) return;
  for (const role of phrase.roles) entity.roles.add(role);
  for (const description of phrase.descriptions)
    if (!entity.descriptions.includes(description)) entity.descriptions.push(description);
};

/** For each token how many appearances end before it. */
const passedBy = (tokens: number, appearances: readonly Appearance[]): Uint32Array => {
  const passed = new Uint32Array(tokens + 1);
  let from = 0;
  for (let count = 0; count < appearances.length; count += 1) {
    const { last } = appearances[count] as Appearance;
    passed.fill(count, from, last);
    from = last;
  }
  passed.fill(appearances.length, from);
  return passed;
};

/** Whom words of the text mean where names were not looked for. */
const found = (tokens: readonly Token[], first: number, last: number, directory: Directory): Meant | undefined => {
  const words = wordsOf(tokens, first, last);
  const name: ShortName = { words, key: keyOf(words), gender: undefined, roles: [], definite: false };
  // All of a headline may be in capitals: they spell no abbreviation there.
  const { text } = tokens[first] as Token;
  return directory.short(name, false, uncapitalised(text) === text);
};

const bearersOf = (entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> => {
  const byRole = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const role of entity.roles) {
      const bearers = byRole.get(role);
      if (bearers === undefined) byRole.set(role, [entity]);
      else if (bearers.length < MOST_NAMESAKES) bearers.push(entity);
    }
  }
  return byRole;
};
