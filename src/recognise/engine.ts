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
  for (const recogniser of language.recognisers) candidates.push(...recogniser.recognise(article, candidates));
  for (const refiner of language.refiners) candidates = refiner.refine(article, candidates);
  return { article, candidates: candidates.toSorted(byPlace) };
};
