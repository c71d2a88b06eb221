import type { NumberCandidate } from "../../../../recognise/contract.ts";
import { CHANGE_NOUNS } from "../../data/directions.ts";
import { NOT_MEASURED, RECKONINGS } from "../../data/measured.ts";
import { OF } from "../../syntax/full-phrases.ts";
import type { NounPhrase, TokenRange } from "../../syntax/types.ts";
import type { Place, Surroundings } from "./surroundings.ts";

/** A phrase with its "of": "the value of its business". */
export const withOf = (phrase: NounPhrase, around: Surroundings): TokenRange => {
  const full = around.syntax.fullPhrase(phrase, { prepositions: OF, coordinated: false });
  // Not where the figure itself is what stands behind "of".
  for (let at = phrase.last; at < full.last; at++) if (around.isNumeric(at)) return phrase;
  return full;
};

const thingAt = (token: number, around: Surroundings): TokenRange | undefined => {
  const phrase = around.syntax.phraseAt(token);
  if (phrase === undefined || !around.isThing(phrase) || token > phrase.core) return undefined;
  return NOT_MEASURED.has(around.lower(phrase.head)) ? undefined : withOf(phrase, around);
};

/** "60% of its revenue", "54GB of data", "half the votes", "$1 billion in gains", "one in eight scaffolds". */
export const complementOf = (
  { unit, role }: NumberCandidate,
  { last }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  const joiner = around.lower(last);
  const share = unit?.kind === "percent" || role === "ratio";
  if (joiner === "of") {
    const found = thingAt(last + 1, around);
    return found;
  }
  if (share && (around.pos(last) === "DT" || around.pos(last) === "PRP$")) return thingAt(last, around);
  if (joiner === "in" && unit?.kind === "currency") {
    const phrase = around.syntax.phraseAt(last + 1);
    return phrase?.kind === "noun" && around.pos(phrase.head) !== "NNP" ? thingAt(last + 1, around) : undefined;
  }
  return undefined;
};

/** "a $6 million contract", "a 5 W charger", "the 25% tax": the rest of the phrase that the figure stands in. */
export const headOfPhrase = (
  { role }: NumberCandidate,
  { first, last }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  const phrase = around.syntax.phraseAt(first);
  if (phrase === undefined || phrase.last <= last || phrase.head < last || around.isNumeric(phrase.head))
    return undefined;
  const head = around.lower(phrase.head);
  for (let at = last; at < phrase.last; at++)
    if (around.isNumeric(at) || around.pos(at) === "PUNCT" || around.pos(at) === "POS") return undefined;
  if (CHANGE_NOUNS.has(head) && role === "change") return whatChanged(phrase, around);
  if (NOT_MEASURED.has(head) || RECKONINGS.has(head)) return undefined;
  return { first: last, last: phrase.last };
};

/** "a 15% increase in sales", "a sharp rise of prices" */
const whatChanged = (phrase: NounPhrase, around: Surroundings): TokenRange | undefined => {
  const joiner = around.lower(phrase.last);
  return joiner === "in" || joiner === "of" || joiner === "to" ? thingAt(phrase.last + 1, around) : undefined;
};

/** Words between a noun and its figure: "a fine of up to $5", "sales of about", "profit of more than". */
const isBoundWord = (at: number, around: Surroundings): boolean => {
  const pos = around.pos(at);
  return (
    pos === "RB" ||
    pos === "RBR" ||
    pos === "JJR" ||
    around.lower(at) === "than" ||
    around.lower(at) === "between" ||
    pos === "DT"
  );
};

/** "a fine of $3 billion", "net debt, at 3.1 times earnings": the noun before the preposition. */
export const headOfX = (_: NumberCandidate, { first }: Place, around: Surroundings): TokenRange | undefined => {
  let at = first - 1;
  while (at > 0 && isBoundWord(at, around)) at--;
  const joiner = around.lower(at);
  let noun = at - 1;
  if (joiner === "at" && around.lower(noun) === ",") noun--;
  else if (joiner !== "of") return undefined;
  return nounEndingAt(noun, around);
};

/** The phrase that ends here, or beyond it where it only reckons: "a total of", "an increase in sales of". */
export const nounEndingAt = (token: number, around: Surroundings): TokenRange | undefined => {
  const phrase = around.syntax.phraseEndingAt(token);
  if (phrase === undefined || !around.isThing(phrase)) return undefined;
  const head = around.lower(phrase.head);
  if (RECKONINGS.has(head) || CHANGE_NOUNS.has(head) || NOT_MEASURED.has(head)) return undefined;
  return phrase;
};

/** "Ana Ruiz, 34,", "a 34-year-old welder": whose age it is. */
export const personOfAge = (number: NumberCandidate, place: Place, around: Surroundings): TokenRange | undefined => {
  if (number.role !== "age") return undefined;
  const within = headOfPhrase(number, place, around);
  if (within !== undefined) return within;
  const before = around.lower(place.first - 1);
  return before === "," || before === "(" ? nounEndingAt(place.first - 2, around) : undefined;
};
