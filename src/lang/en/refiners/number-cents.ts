import type { Candidate, NumberCandidate, Refiner } from "../../../recognise/contract.ts";
import type { Article } from "../../../text/article.ts";
import { HAVE_CENTS, HEAT_WORDS, PRICE_WORDS } from "../data/currencies.ts";

const hasCents = (candidate: Candidate): candidate is NumberCandidate =>
  candidate.kind === "number" && candidate.unit?.kind === "currency" && HAVE_CENTS.has(candidate.unit.code ?? "");

const inCents = (candidate: Candidate): candidate is NumberCandidate =>
  candidate.kind === "number" &&
  candidate.unit?.kind === "currency" &&
  candidate.unit.code === undefined &&
  candidate.unit.name === "cent";

/** A hundredth, without the noise of binary division. */
const hundredth = (value: number): number => Number(`${value}e-2`);

/** So much around "61c" is asked whether it is a price. */
const SURROUNDINGS = 100;

/** "61c", "38c a litre": a letter that may also stand for degrees. */
const BY_LETTER = /\dc(?![a-z])/;

const wordsAround = (text: string, start: number, end: number): string[] =>
  text
    .slice(Math.max(0, start - SURROUNDINGS), end + SURROUNDINGS)
    .toLowerCase()
    .split(/[^a-z]+/);

/** Whether "61c" is no price: warmth is spoken of, or neither the words around nor the article's amounts speak of cents. */
const isNoPrice = ({ text }: Article, { range }: NumberCandidate, known: boolean): boolean => {
  if (!BY_LETTER.test(text.slice(range.start, range.end))) return false;
  const words = wordsAround(text, range.start, range.end);
  return words.some((word) => HEAT_WORDS.has(word)) || !(known || words.some((word) => PRICE_WORDS.has(word)));
};

/** Whose cents they are: those of the nearest amount before, or else of the first one behind; in no such article they stay cents. */
export const numberCents: Refiner = {
  name: "whose cents",
  refine: (article: Article, all: readonly Candidate[]): Candidate[] => {
    let code = all.toSorted((a, b) => a.range.start - b.range.start).find(hasCents)?.unit?.code;
    const known = code !== undefined;
    const candidates = all.filter((candidate) => !(inCents(candidate) && isNoPrice(article, candidate, known)));
    if (code === undefined) return candidates;
    const ordered = candidates.toSorted((a, b) => a.range.start - b.range.start);
    for (const candidate of ordered) {
      if (hasCents(candidate)) code = candidate.unit?.code ?? code;
      if (!inCents(candidate)) continue;
      candidate.unit = { kind: "currency", code };
      if (candidate.value !== undefined) candidate.value = hundredth(candidate.value);
      if (candidate.min !== undefined) candidate.min = hundredth(candidate.min);
      if (candidate.max !== undefined) candidate.max = hundredth(candidate.max);
    }
    return candidates;
  },
};
