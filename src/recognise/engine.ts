import type { Article } from "../text/article.ts";
import type { Candidate, Language } from "./contract.ts";

export interface Recognition {
  readonly article: Article;
  /** In text order. */
  readonly candidates: readonly Candidate[];
}

const byPlace = (a: Candidate, b: Candidate): number => a.range.start - b.range.start || b.range.end - a.range.end;

/**
 * Runs a language's recognisers in their order, each seeing what the earlier ones found, then its refiners.
 *
 * @param published the article's own date as EDTF, against which relative dates are resolved
 */
export const recognise = (text: string, language: Language, published?: string): Recognition => {
  const article = language.analyse(text, published);
  let candidates: Candidate[] = [];
  for (const recogniser of language.recognisers) {
    // One by one: a call with as many arguments as a book has figures overflows the stack.
    for (const found of recogniser.recognise(article, candidates)) candidates.push(found);
  }
  for (const refiner of language.refiners) candidates = refiner.refine(article, candidates);
  return { article, candidates: candidates.toSorted(byPlace) };
};
