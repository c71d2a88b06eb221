import { CHANGE_NOUNS } from "../../data/directions.ts";
import { NOT_MEASURED, RECKONINGS } from "../../data/measured.ts";
import { OF } from "../../syntax/full-phrases.ts";
import type { NounPhrase, TokenRange } from "../../syntax/types.ts";
import type { Surroundings } from "./surroundings.ts";

const JJ_IN: ReadonlySet<string> = new Set("JJ IN VB VBG RB".split(" "));
const DT_PRPS: ReadonlySet<string> = new Set("DT PRP$ JJ NN".split(" "));
const DT_PRPS_ONE: ReadonlySet<string> = new Set(["DT", "PRP$"]);
/** A phrase with its "of": "the value of its business". */
export const withOf = (phrase: NounPhrase, around: Surroundings): TokenRange => {
  const full = around.syntax.fullPhrase(phrase, { prepositions: OF, coordinated: false });
  // Not where the figure itself is what stands behind "of".
  for (let at = phrase.last; at < full.last; at++) if (around.isNumeric(at)) return phrase;
  return full;
};

const LONGEST_FIGURE = 5;

/** The phrase that begins at a token, which may be behind its determiner, where it names a thing. */
export const thingAt = (token: number, around: Surroundings): TokenRange | undefined => {
  // "50 mL of 30% sulfuric acid": figures before the noun are passed over.
  let from = token;
  while (from < token + LONGEST_FIGURE && around.isNumeric(from) && around.pos(from) !== "NN") from++;
  // "30% fuming sulfuric acid"
  const participle = from > token && around.pos(from) === "VBG" ? around.syntax.phraseStartingAt(from + 1) : undefined;
  if (around.isThing(participle) && participle.core === from + 1) return { first: from, last: participle.last };
  const phrase = around.syntax.phraseAt(from);
  // "half of next year's sales": a date that owns the noun belongs to it.
  const dated = from > token && phrase?.first === token && phrase.possessor !== undefined;
  if (dated) return phrase;
  if (from > token)
    return around.isThing(phrase) && phrase.head >= from ? { first: from, last: phrase.last } : undefined;
  if (!around.isThing(phrase) || token > phrase.core) return undefined;
  return NOT_MEASURED.has(around.lower(phrase.head)) ? undefined : withOf(phrase, around);
};

/** Words between a noun and its figure: "a fine of up to $5", "sales of about", "profit of more than". */
const isBoundWord = (at: number, around: Surroundings): boolean => {
  const pos = around.pos(at);
  const lower = around.lower(at);
  return (
    pos === "RB" ||
    pos === "RBR" ||
    pos === "JJR" ||
    pos === "QUOTE" ||
    lower === "than" ||
    lower === "between" ||
    lower === "the" ||
    lower === "a" ||
    lower === "an"
  );
};

/** The token before a figure and its bound words. */
export const beforeBounds = (first: number, around: Surroundings): number => {
  let at = first - 1;
  while (at > 0 && isBoundWord(at, around)) at--;
  return at;
};

const COSTS: ReadonlySet<string> = new Set(["cost", "costs"]);

/** The phrase that ends here; none where it only reckons ("a total of") or is a bare noun of change. */
export const nounEndingAt = (token: number, around: Surroundings): TokenRange | undefined => {
  // "A kilo of tomatoes costs £3": right before its amount this is the verb
  if (COSTS.has(around.lower(token)) && around.isNumeric(token + 1)) return nounEndingAt(token - 1, around);
  const phrase = around.syntax.phraseEndingAt(token) ?? around.syntax.phraseAt(token);
  if (phrase !== undefined && phrase.last === token + 2 && COSTS.has(around.lower(token + 1)))
    return { first: phrase.first, last: token + 1 };
  if (phrase === undefined || phrase.last !== token + 1) return unphrasedNoun(token, around);
  if (!around.isThing(phrase)) return undefined;
  const head = around.lower(phrase.head);
  if (RECKONINGS.has(head) || NOT_MEASURED.has(head) || head === "none") return undefined;
  // "price increases of 6 percent" name what rises; "an increase of" does not.
  if (CHANGE_NOUNS.has(head) && head !== "growth" && !around.pos(phrase.head - 1).startsWith("NN")) return undefined;
  // "a margin of error of 3 points": the noun before the first "of"
  if (around.lower(phrase.first - 1) !== "of") return phrase;
  const outer = around.syntax.phraseEndingAt(phrase.first - 2);
  const governs = around.isThing(outer) && !NOT_MEASURED.has(around.lower(outer.head));
  return governs && !RECKONINGS.has(around.lower(outer.head)) ? { first: outer.first, last: phrase.last } : phrase;
};

/** "a net worth of", "a lean of": a word that is seldom a noun, behind a determiner or an adjective. */
export const unphrasedNoun = (token: number, around: Surroundings): TokenRange | undefined => {
  if (!JJ_IN.has(around.pos(token)) || RECKONINGS.has(around.lower(token))) return undefined;
  const joiner = around.lower(token + 1);
  if (!DT_PRPS.has(around.pos(token - 1)) || (joiner !== "of" && joiner !== "for")) return undefined;
  const first = DT_PRPS_ONE.has(around.pos(token - 2)) ? token - 2 : token - 1;
  return { first, last: token + 1 };
};
