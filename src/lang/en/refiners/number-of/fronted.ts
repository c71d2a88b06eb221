import type { NumberCandidate } from "../../../../recognise/contract.ts";
import type { TokenRange } from "../../syntax/types.ts";
import { beforeBounds, withOf } from "./nouns.ts";
import type { Place, Surroundings } from "./surroundings.ts";

/** "At 7.2 percent, unemployment is high", "Worth some $2 billion, the deal would …": the subject behind the comma. */
export const fronted = (
  { unit }: NumberCandidate,
  { first, last, sentence }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  if (unit?.kind === "count" || around.lower(last) !== ",") return undefined;
  const opener = beforeBounds(first, around);
  if (opener !== around.sentence(sentence)?.first) return undefined;
  const opens = around.lower(opener) === "at" || around.lower(opener) === "worth" || around.pos(opener) === "VBG";
  const subject = opens ? around.syntax.phraseStartingAt(last + 1) : undefined;
  return around.isThing(subject) && around.isSubject(subject, sentence) ? withOf(subject, around) : undefined;
};

/** Words between a list's noun and its colon. */
const LISTS: ReadonlySet<string> = new Set(["including", "include", "included", "are", "were"]);

/** How far before a figure the colon of its list may stand, in tokens. */
const LONGEST_LIST = 120;

/**
 * "Sites including: 4 Mill Lane, Lund, $2 million, …": of an item with commas of its own it cannot be told which name
 * is the thing's, so the list's noun is what its figures measure.
 */
export const listed = (
  _: NumberCandidate,
  { first, sentence }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  const joiner = around.lower(first - 1) === "worth" ? first - 2 : first - 1;
  if (around.lower(joiner) !== ",") return undefined;
  const start = Math.max(around.sentence(sentence)?.first ?? first, first - LONGEST_LIST);
  let at = first - 1;
  // Commas of this item, behind the figure of the one before.
  let commas = 0;
  let own = true;
  for (; at > start && around.lower(at) !== ":"; at--) {
    own &&= !around.isNumeric(at);
    if (own && around.lower(at) === ",") commas++;
  }
  if (at <= start || commas < 2) return undefined;
  const noun = LISTS.has(around.lower(at - 1)) ? at - 2 : at - 1;
  const phrase = around.syntax.phraseEndingAt(noun);
  return around.isThing(phrase) && /^[a-z]+s$/.test(around.lower(phrase.head)) ? phrase : undefined;
};
