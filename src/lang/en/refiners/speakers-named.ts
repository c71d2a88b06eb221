import type { Range } from "../../../recognise/contract.ts";
import type { Article, Token } from "../../../text/article.ts";
import type { Word } from "../../../text/words.ts";
import type { Appearance, Entity } from "../entities/entity.ts";
import type { Mention } from "../entities/mention.ts";
import { isGivenName } from "../entities/name-marks.ts";
import type { Register } from "../entities/register.ts";
import { looksProper } from "../entities/token-walk.ts";
import { tokenAt } from "./speakers-places.ts";

/** Those whom ranges of the text name. */
export const toldIn = ({ tokens }: Article, register: Register, ranges: readonly Range[]): ReadonlySet<Entity> => {
  const entities = new Set<Entity>();
  for (const { start, end } of ranges) {
    const first = tokenAt(tokens, start);
    let named = register.next(first);
    while (named !== undefined && (tokens[named.first]?.start ?? end) < end) {
      if (named.first >= first) entities.add(named.entity);
      named = register.next(named.last);
    }
  }
  return entities;
};

const FEWEST_NAMINGS = 3;
const LATEST_START = 60;

/** Whom an article is about: one person, or one organization, whom it names early and far more often than any other. */
export const protagonistOf = ({ entities }: Register, sort: "person" | "organization"): Entity | undefined => {
  const all = entities.filter(({ type }) => type === sort);
  let first: Entity | undefined;
  let next = 0;
  for (const one of all) {
    const times = one.appearances.length;
    if (first === undefined || times > first.appearances.length) {
      next = first?.appearances.length ?? 0;
      first = one;
    } else next = Math.max(next, times);
  }
  const early = (first?.appearances[0]?.first ?? LATEST_START) < LATEST_START;
  const times = first?.appearances.length ?? 0;
  return early && times >= FEWEST_NAMINGS && times >= 1.5 * next ? first : undefined;
};

/** "the Ruizes", "the Murdochs" */
export const isFamily = (register: Register, { entity, phrase }: Appearance): boolean => {
  const word = (phrase.words.at(-1) as Word).lower;
  return (
    entity.type !== "person" &&
    phrase.definite &&
    phrase.words.length === 1 &&
    /s$/.test(word) &&
    (register.hasSurname(word.slice(0, -1)) || register.hasSurname(word.replace(/es$/, "")))
  );
};

/** "Ana Ruiz" in a headline, and nowhere else. */
export const isPersonsName = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  last - first > 1 &&
  last - first < 4 &&
  isGivenName((tokens[first] as Token).text) &&
  tokens.slice(first, last).every(looksProper);
