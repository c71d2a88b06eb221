import type { Candidate, NumberCandidate, Refiner } from "../../../recognise/contract.ts";
import type { Article, Sentence, Token } from "../../../text/article.ts";
import { CURRENCY_BY_ADJECTIVE } from "../data/currencies.ts";
import { DOLLAR_OF_PLACE, MONEY_NOUNS } from "../data/dollar-countries.ts";

const isDollars = (candidate: Candidate): candidate is NumberCandidate =>
  candidate.kind === "number" && candidate.unit?.kind === "currency" && candidate.unit.code === "USD";

/** "US$5", "5 million U.S. dollars", "USD 5" say whose dollars they are. */
const MARKED = /US|U\.S|American|\bus\b/;

const isMarked = (article: Article, { range }: NumberCandidate): boolean =>
  MARKED.test(article.text.slice(range.start, range.end));

/** A note is short. */
const LONGEST_NOTE = 25;

/** "canadian", or "hong kong" and "new zealand" in two words → the code of that dollar. */
const dollarNamedAt = (tokens: readonly Token[], at: number): string | undefined => {
  const lower = tokens[at]?.lower ?? "";
  return (
    CURRENCY_BY_ADJECTIVE.get(`${tokens[at - 1]?.lower ?? ""}-${lower} dollar`) ??
    CURRENCY_BY_ADJECTIVE.get(`${lower} dollar`)
  );
};

/** "All figures are in Canadian dollars.", "(Prices in Australian dollars)", "All dollar amounts are Canadian." */
const notedIn = ({ tokens }: Article, { first, last }: Sentence): string | undefined => {
  if (last - first > LONGEST_NOTE) return undefined;
  let speaksOfMoney = false;
  let states = false;
  for (let at = first; at < last; at++) {
    const { lower, pos } = tokens[at] as Token;
    // A figure makes a statement of it: "prices are 30 Australian dollars".
    if (pos === "CD" || pos === "SYM") return undefined;
    if (speaksOfMoney && states) {
      const code = dollarNamedAt(tokens, at);
      const next = tokens[at + 1]?.lower ?? "";
      if (code !== undefined && (next === "dollars" || next === "currency" || next === "funds" || next === "."))
        return code;
    }
    if (MONEY_NOUNS.has(lower)) speaksOfMoney = true;
    else if (lower === "in" || lower === "are") states = speaksOfMoney;
  }
  return undefined;
};

/** The one country with dollars of its own that an article names; none where it names several. */
const dollarOfPlaces = ({ tokens }: Article): string | undefined => {
  let found: string | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at] as Token;
    const code = DOLLAR_OF_PLACE.get(lower === "kong" && tokens[at - 1]?.lower === "hong" ? "hongkong" : lower);
    if (code === undefined || code === found) continue;
    if (found !== undefined) return undefined;
    found = code;
  }
  return found;
};

/** Whose dollars "$" means in an article, where the article lets it be known. */
const dollarOf = (article: Article, dollars: readonly NumberCandidate[]): string | undefined => {
  for (const sentence of article.sentences) {
    const code = notedIn(article, sentence);
    if (code !== undefined) return code;
  }
  // Who writes "US$" beside "$" means another dollar by it.
  return dollars.some((amount) => isMarked(article, amount)) ? dollarOfPlaces(article) : undefined;
};

/**
 * Whose dollars a bare "$" means: the United States' unless the article says otherwise. It does in so many words ("all
 * figures in Canadian dollars"), or by marking those of the United States ("US$5m") beside others that it does not mark,
 * where it speaks of one country alone that has dollars too.
 */
export const numberDollars: Refiner = {
  name: "whose dollars",
  refine: (article: Article, candidates: readonly Candidate[]): Candidate[] => {
    const dollars = candidates.filter(isDollars);
    const bare = dollars.filter((amount) => !isMarked(article, amount));
    if (bare.length > 0) {
      const code = dollarOf(article, dollars);
      if (code !== undefined) for (const amount of bare) amount.unit = { ...amount.unit, kind: "currency", code };
    }
    return [...candidates];
  },
};
