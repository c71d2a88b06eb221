import type { Candidate, NumberCandidate, Refiner } from "../../../recognise/contract.ts";
import type { Article } from "../../../text/article.ts";
import { CURRENCY_NAMES, LETTER_PREFIXES } from "../data/currencies.ts";
import { CURRENCIES_AT_HOME } from "../data/currency-namesakes.ts";
import { currencyAtHome } from "./currency-at-home.ts";

/** "Rs 500": rupees, of India where nothing says otherwise. */
const RUPEES = /(?:^|[^\p{L}])Rs(?!\p{L})|₨/u;

/** "20 Danish kroner": a capital right before the name says whose. */
const saysWhose = (words: readonly string[], name: string): boolean =>
  words.some((word, at) => at > 1 && CURRENCY_NAMES.get(word)?.name === name && /^\p{Lu}/u.test(words[at - 1] ?? ""));

/** The name that an amount of money goes by, where others share it and its words do not say whose it is. */
const sharedName = (text: string, { range, unit }: NumberCandidate): string | undefined => {
  if (unit?.kind !== "currency") return undefined;
  const words = text.slice(range.start, range.end);
  if (unit.name === undefined) return unit.code === "INR" && RUPEES.test(words) ? "rupee" : undefined;
  if (!CURRENCIES_AT_HOME.has(unit.name) || unit.name === "dollar") return undefined;
  return saysWhose(words.split(" "), unit.name) ? undefined : unit.name;
};

/** "N500 million" in an article that is about no country that writes its money so: a name, and no amount. */
const isNoMoney = (candidate: Candidate): boolean =>
  candidate.kind === "number" && candidate.unit?.code === undefined && LETTER_PREFIXES.has(candidate.unit?.name ?? "");

/** Whose pesos, kroner, rupees are meant: those of the country that the article is about. Dollars have more signs of it. */
export const numberNamesakes: Refiner = {
  name: "whose pesos",
  refine: (article: Article, candidates: readonly Candidate[]): Candidate[] => {
    const homes = new Map<string, string | undefined>();
    for (const number of candidates) {
      const name = number.kind === "number" ? sharedName(article.text, number) : undefined;
      if (name === undefined || number.kind !== "number") continue;
      if (!homes.has(name))
        homes.set(name, currencyAtHome(article, name, number.unit?.code === undefined ? 1 : undefined));
      const code = homes.get(name);
      if (code === undefined || code === number.unit?.code) continue;
      number.unit = LETTER_PREFIXES.has(name) ? { kind: "currency", code } : { ...number.unit, kind: "currency", code };
      if (number.confidence === "high") number.confidence = "medium";
    }
    return candidates.filter((candidate) => !isNoMoney(candidate));
  },
};
