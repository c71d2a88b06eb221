import type { Candidate, NumberCandidate, Refiner } from "../../../recognise/contract.ts";
import type { Article } from "../../../text/article.ts";
import { CURRENCY_BY_ADJECTIVE, DOLLAR_PREFIXES } from "../data/currencies.ts";
import { AMERICAN_PLACES, DECLARED, DECLARING, OTHER_DOLLARS, UNMARKED_DOLLARS } from "../data/currency-namesakes.ts";
import { currencyAtHome } from "./currency-at-home.ts";
import { restates } from "./number-equivalents.ts";

/** An amount in dollars: with a mark of its country ("US$", "Canadian dollars"), or bare. */
interface Dollars {
  readonly number: NumberCandidate;
  readonly marked: boolean;
  readonly american: boolean;
}

/** "US$5", "$US5", "5 U.S. dollars", "MUSD 5" */
const AMERICAN = /(?:^|[^a-z])(?:m?us|u\.s|american)/i;

const dollarsIn = (text: string, candidates: readonly Candidate[]): Dollars[] => {
  const amounts: Dollars[] = [];
  for (const number of candidates) {
    if (number.kind !== "number" || number.unit?.kind !== "currency") continue;
    const { code } = number.unit;
    if (OTHER_DOLLARS.has(code ?? "")) amounts.push({ number, marked: true, american: false });
    if (code !== "USD") continue;
    const marked = AMERICAN.test(text.slice(number.range.start, number.range.end));
    amounts.push({ number, marked, american: marked });
  }
  return amounts.sort((a, b) => a.number.range.start - b.number.range.start);
};

/** "Canadian dollars", "New Zealand dollars", "CAD", "A$" at a token: whose, and the token behind. */
const namedAt = ({ tokens }: Article, at: number): { code: string; last: number } | undefined => {
  const first = tokens[at]?.lower ?? "";
  for (const [words, last] of [
    [first, at + 1],
    [`${first}-${tokens[at + 1]?.lower}`, at + 2],
  ] as const) {
    const code = CURRENCY_BY_ADJECTIVE.get(`${words} dollar`);
    if (code === undefined) continue;
    const behind = tokens[last]?.lower;
    if (behind === "dollars" || behind === "dollar" || behind === "currency") return { code, last: last + 1 };
  }
  const prefix = tokens[at]?.text.replace("$", "") ?? "";
  const code = prefix.length === 3 || prefix !== tokens[at]?.text ? DOLLAR_PREFIXES.get(prefix) : undefined;
  return code === undefined ? undefined : { code, last: at + 1 };
};

/** The article's own word: "All figures are in Canadian dollars." Nothing but such a note is read, to its end. */
const declaredIn = (article: Article): string | undefined => {
  const { tokens } = article;
  for (const { first, last } of article.sentences) {
    for (let at = first; at < last; at++) {
      if (!DECLARED.has(tokens[at]?.lower ?? "")) continue;
      const before = tokens[at - 1];
      const opens = at === first || before?.lower === "all" || before?.pos === "PUNCT" || before?.lower === "dollar";
      let behind = at + 1;
      while (behind < last && DECLARING.has(tokens[behind]?.lower ?? "")) behind++;
      const named = opens && tokens[behind - 1]?.lower === "in" ? namedAt(article, behind) : undefined;
      const next = named === undefined ? undefined : tokens[named.last];
      const ends = next === undefined || next.pos === "PUNCT" || next.lower === "unless" || next.lower === "except";
      if (named !== undefined && ends) return named.code;
    }
  }
  return undefined;
};

const namesAmerica = ({ tokens }: Article): boolean =>
  tokens.some(({ text, lower }) => text === "US" || text === "U.S." || text === "USA" || lower.startsWith("american"));

/** Fewest mentions that make a country the article's own where no amount in it bears a mark. */
const PLAINLY_AT_HOME = 3;

/** Sold for American dollars the world over. */
const WORLD_GOODS: ReadonlySet<string | undefined> = new Set(["[bbl_us]", "[oz_tr]", "[oz_av]"]);

/** Whether an American place, or a service that writes for the world, is named. */
const namesAmericanPlace = ({ tokens }: Article): boolean =>
  tokens.some(
    ({ lower }, at) => AMERICAN_PLACES.has(lower) || AMERICAN_PLACES.has(`${lower}-${tokens[at + 1]?.lower ?? ""}`),
  );

/** Where no amount bears a mark: the dollar of the country that the article is plainly about, and America is not in it. */
const homeDollar = (article: Article, amounts: readonly Dollars[]): string | undefined => {
  const code = currencyAtHome(article, "dollar", PLAINLY_AT_HOME);
  if (code === undefined || !UNMARKED_DOLLARS.has(code)) return undefined;
  if (amounts.some(({ number }) => WORLD_GOODS.has(number.per?.code))) return undefined;
  return namesAmerica(article) || namesAmericanPlace(article) ? undefined : code;
};

/** "US$10 million ($13.6 million)", "A$5m ($3.3m)": an amount and the same again. */
const restatedBy = (text: string, one: Dollars, next: Dollars | undefined): boolean => {
  if (next === undefined) return false;
  const between = text.slice(one.number.range.end, next.number.range.start);
  return restates(between) && between !== ", ";
};

/** "($1 = 1.36 Canadian dollars)" */
const isRate = (text: string, { number: { value, range } }: Dollars): boolean =>
  (value === 1 && text.slice(range.end, range.end + 2).includes("=")) ||
  text.slice(Math.max(0, range.start - 2), range.start).includes("=");

/** Whether bare amounts are the same as ones marked "US$": then the mark was only dropped. */
const repeatsMarked = (american: readonly Dollars[], bare: readonly Dollars[]): boolean => {
  const values = new Set(american.map(({ number }) => number.value));
  return bare.some(({ number }) => number.value !== undefined && values.has(number.value));
};

/** What the bare amounts of an article are in, where its text shows it. */
const bareDollar = (article: Article, amounts: readonly Dollars[]): string | undefined => {
  const { text } = article;
  const american = amounts.filter((amount) => amount.american);
  const foreign = amounts.filter((amount) => amount.marked && !amount.american);
  const bare = amounts.filter(({ marked }) => !marked);
  const pairs = amounts.flatMap((amount, at) =>
    restatedBy(text, amount, amounts[at + 1]) ? [[amount, amounts[at + 1] as Dollars] as const] : [],
  );
  // "A$5m ($3.3m)": where a bare amount restates one of another dollar, it is American.
  if (pairs.some((pair) => pair.some((one) => foreign.includes(one)) && pair.some(({ marked }) => !marked)))
    return undefined;
  if (bare.some((amount) => isRate(text, amount))) return undefined;
  const codes = new Set(foreign.map(({ number }) => number.unit?.code));
  if (american.length > 0) {
    // Who marks American dollars means others by a bare sign, unless those are marked as well.
    const inPairs = foreign.every((amount) => pairs.some((pair) => pair.includes(amount)));
    const home = inPairs && !repeatsMarked(american, bare) ? currencyAtHome(article, "dollar") : undefined;
    return home !== undefined && [...codes].every((code) => code === home) ? home : undefined;
  }
  // "A$5 million", and from then on "$": the first mark tells what all are in, in an article that America has no part in.
  const introduced = foreign.at(-1)?.number.range.start ?? Number.POSITIVE_INFINITY;
  if (codes.size !== 1 || introduced > (bare[0]?.number.range.start ?? 0) || namesAmerica(article)) return undefined;
  return foreign.length <= bare.length ? foreign[0]?.number.unit?.code : undefined;
};

/** Whose dollars bare ones are: those that the article says or plainly means; else they stay American. */
export const numberDollars: Refiner = {
  name: "whose dollars",
  refine: (article: Article, candidates: readonly Candidate[]): Candidate[] => {
    const amounts = dollarsIn(article.text, candidates);
    const bare = amounts.filter(({ marked }) => !marked);
    if (bare.length === 0) return [...candidates];
    const declared = declaredIn(article);
    const concludedOf = bare.length < amounts.length ? bareDollar : homeDollar;
    const code = declared ?? concludedOf(article, amounts);
    const open = code === undefined && amounts.some(({ american }) => american);
    for (const { number } of bare) {
      if (code !== undefined) number.unit = { ...number.unit, kind: "currency", code };
      // Concluded, and not said; or left open beside amounts that are marked as American.
      const concluded = code !== undefined && declared === undefined;
      if ((concluded || open) && number.confidence === "high") number.confidence = "medium";
    }
    return [...candidates];
  },
};
