import { NN, NNS, VBD } from "../lexicon.ts";
import type { Context } from "./context.ts";
import { beginsNounPhrase, isFiniteTag, isNominal, TAKES_CLAUSE } from "./vocabulary.ts";

/** What stands around a word that may be a verb, as its subject, its object or neither. */

/** Whether the noun phrase before a word begins right after a comma or a quotation mark: "…, the bank [claims]". */
export const freshSubject = (context: Context, at: number): boolean => {
  for (let index = at - 1; index >= 0 && at - index < 8; index -= 1) {
    const tag = context.tag(index);
    if (tag === "QUOTE" || (tag === "PUNCT" && context.lower(index) === ",")) return index < at - 1;
    const nominal = isNominal(tag) || tag === "DT" || tag === "PRP$" || tag === "JJ" || tag === "POS" || tag === "CD";
    const joins = tag === "CC" && context.tag(index - 1) === "NNP" && context.tag(index + 1) === "NNP";
    if (!nominal && !joins) return false;
  }
  return false;
};

/** Whether the noun phrase before a word begins a clause behind ", and": "the effect faded, and Ana Ruiz [doubts] it". */
export const joinedSubject = (context: Context, at: number): boolean => {
  for (let index = at - 1; index > 0 && at - index < 8; index -= 1) {
    const tag = context.tag(index);
    if (tag === "CC") {
      // "cars, and truck parts the firm made"
      const first = context.tag(index + 1);
      const opens = first === "DT" || first === "PRP$" || first === "NNP";
      return index < at - 1 && opens && context.lower(index - 1) === ",";
    }
    if (!isNominal(tag) && tag !== "DT" && tag !== "PRP$" && tag !== "JJ" && tag !== "POS") return false;
  }
  return false;
};

/** Whether the noun phrase before a word stands behind a preposition, and so is no subject. */
export const isGoverned = (context: Context, at: number): boolean => {
  for (let index = at - 1; index >= 0 && at - index < 8; index -= 1) {
    const tag = context.tag(index);
    if (tag === "IN") return !context.subordinates(index);
    if (!isNominal(tag) && tag !== "DT" && tag !== "PRP$" && tag !== "JJ" && tag !== "POS" && tag !== "CD")
      return false;
  }
  return false;
};

/**
 * Whether the noun phrase that ends at `at` stands just behind a verb that takes a clause or an object, so that it
 * is rather its object: "shows sums raised by".
 */
export const isObject = (context: Context, at: number): boolean => {
  for (let index = at; index >= 0 && at - index < 8; index -= 1) {
    const tag = context.tag(index);
    if (isFiniteTag(tag)) return context.is(index, TAKES_CLAUSE);
    const within =
      isNominal(tag) || tag === "DT" || tag === "JJ" || tag === "CD" || (tag === "IN" && context.lower(index) === "of");
    if (!within) return false;
  }
  return false;
};

/** Whether a clause has begun with a plural and its participle, and nothing else: "papers filed at the court [show]". */
export const followsReducedPlural = (context: Context, at: number): boolean => {
  for (let index = at - 1; index > 0; index -= 1) {
    const tag = context.tag(index);
    if (tag === "PUNCT" || isFiniteTag(tag)) return false;
    if (tag === "VBN") return context.tag(index - 1) === "NNS";
  }
  return false;
};

/** "critics of the plan |", "experts at Calder Bank |": a plural and what a preposition adds to it open the clause. */
export const followsGoverningPlural = (context: Context, at: number): boolean => {
  let index = at - 1;
  while (index > 0 && /^(?:NNP?|JJ|DT|PRP\$|POS|CD)$/.test(context.tag(index))) index -= 1;
  return index > 0 && index < at - 1 && context.tag(index) === "IN" && context.tag(index - 1) === "NNS";
};

const FARTHEST_ASIDE = 24;

/** "The records, which are in the file, |", "Critics, taken aback, |": behind what commas say of a plural comes what it does. */
export const followsPluralsAside = (context: Context, at: number): boolean => {
  if (context.lower(at - 1) !== ",") return false;
  for (let comma = at - 3; comma > 0 && comma > at - FARTHEST_ASIDE; comma -= 1) {
    if (context.tag(comma) === "QUOTE" || /^[;:.]$/.test(context.lower(comma))) return false;
    if (context.lower(comma) !== ",") continue;
    const opener = context.tag(comma + 1);
    const plural = context.tag(comma - 1) === "NNS" || context.tag(comma - 1) === "NNPS";
    return plural
      ? ASIDES.test(opener)
      : opener === "WDT" && context.tag(comma - 1) === "NN" && isOfPlural(context, comma);
  }
  return false;
};

const ASIDES = /^(?:WDT|WP|WP\$|VBN|VBG)$/;

/** "Minutes of a meeting |" */
const isOfPlural = (context: Context, end: number): boolean => {
  let index = end - 1;
  while (index > 0 && /^(?:NNP?|JJ|DT|PRP\$|POS|CD)$/.test(context.tag(index))) index -= 1;
  return context.lower(index) === "of" && context.tag(index - 1) === "NNS";
};

/** "Ana Ruiz, 43, |": behind somebody's age comes what he does. */
export const followsAge = (context: Context, at: number): boolean =>
  context.lower(at - 1) === "," && context.tag(at - 2) === "CD" && context.lower(at - 3) === ",";

/** Whether "than" belongs to a verb: "its profit more | than | doubled", but not "worth more than hoped". */
export const comparesVerb = (context: Context, than: number): boolean => {
  if (context.lower(than) !== "than" || !isNominal(context.tag(than - 2)) || !context.wants) return false;
  const more = context.lower(than - 1);
  const reading = context.reading(than + 1);
  return (more === "more" || more === "less") && (reading.open & VBD) !== 0;
};

/** Whether "by" and somebody follow: "raised by the fund", not "raised by 3%", "raised by cutting costs". */
export const hasAgent = (context: Context, at: number): boolean => {
  if (context.lower(at + 1) !== "by") return false;
  const agent = context.reading(at + 2);
  const named = beginsNounPhrase(agent) || (agent.open & (NN | NNS)) !== 0;
  return named && agent.tag !== "CD" && agent.tag !== "SYM" && !/^\p{N}/u.test(context.lower(at + 3));
};

/** Whether what follows a word that may be a verb is what a verb has after it. */
export const takesObject = (context: Context, at: number): boolean => {
  const next = context.reading(at + 1).tag;
  return (
    next === "DT" ||
    next === "PRP" ||
    next === "PRP$" ||
    next === "IN" ||
    next === "TO" ||
    next === "CD" ||
    next === "SYM" ||
    next === "QUOTE" ||
    context.lower(at + 1) === "that"
  );
};
