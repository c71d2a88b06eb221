import type { Article, Token } from "../../../text/article.ts";
import { CURRENCIES_AT_HOME } from "../data/currency-namesakes.ts";

/** Fewest mentions that make a country the article's own, against a currency that the name means by itself. */
const AT_HOME = 2;

/** What the places of each name begin with ("new" of "new-zealand"), so that most words are asked for once. */
const beginnings = new Map<string, ReadonlySet<string>>();

const beginningsOf = (name: string, places: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const known = beginnings.get(name);
  if (known !== undefined) return known;
  const found = new Set([...places.keys()].flatMap((place) => [place, place.split("-")[0] as string]));
  beginnings.set(name, found);
  return found;
};

/**
 * Of the currencies that share a name ("dollar", "peso"), the one of the country that the article is about: named more
 * than once, and at least twice as often as all the others together.
 *
 * @param fewest mentions; one is enough for a name that means no currency by itself
 */
export const currencyAtHome = ({ tokens }: Article, name: string, fewest = AT_HOME): string | undefined => {
  const places = CURRENCIES_AT_HOME.get(name);
  if (places === undefined) return undefined;
  const counts = new Map<string, number>();
  const begins = beginningsOf(name, places);
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at] as Token;
    if (!begins.has(lower)) continue;
    const code = places.get(lower) ?? places.get(`${lower}-${tokens[at + 1]?.lower}`);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [top, ...others] = [...counts].sort(([, a], [, b]) => b - a);
  if (top === undefined || top[1] < fewest) return undefined;
  return top[1] >= 2 * others.reduce((sum, [, count]) => sum + count, 0) ? top[0] : undefined;
};
