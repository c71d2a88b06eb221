/**
 * Countries whose money is a dollar, by the words that name them; of two words the first is followed by the second.
 * Left out are the United States, whose dollar is meant where nothing says otherwise, places whose names are borne by
 * others too (Perth, Victoria, Wellington, Georgetown), and Taiwan, whose amounts are always marked.
 */
const COUNTRIES: readonly (readonly [code: string, words: string])[] = [
  ["CAD", "canada canadian canadians toronto ottawa montreal vancouver calgary ontario quebec alberta manitoba"],
  ["AUD", "australia australian australians sydney canberra melbourne brisbane adelaide queensland tasmania"],
  ["NZD", "new-zealand new-zealanders auckland"],
  ["HKD", "hong-kong"],
  ["SGD", "singapore singaporean singaporeans"],
  ["JMD", "jamaica jamaican jamaicans"],
  ["TTD", "trinidad trinidadian"],
  ["GYD", "guyana guyanese"],
  ["BBD", "barbados barbadian"],
  ["BSD", "bahamas bahamian"],
  ["BZD", "belize belizean"],
  ["FJD", "fiji fijian"],
  ["NAD", "namibia namibian"],
];

/** Word, or two joined by a hyphen, in lower case → the dollar of the country that it names. */
export const DOLLAR_OF_PLACE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);

/** Codes of all dollars but that of the United States. */
export const OTHER_DOLLARS: ReadonlySet<string> = new Set([...COUNTRIES.map(([code]) => code), "TWD", "ZWL"]);

/** What "all figures are in Canadian dollars" speaks of. */
export const DECLARED: ReadonlySet<string> = new Set(
  "figures amounts sums prices values costs numbers dollars currency".split(" "),
);

/** What may stand between those and the currency. */
export const DECLARING: ReadonlySet<string> = new Set(
  "are is in here below above given stated quoted listed expressed reported shown converted all currency dollar".split(
    " ",
  ),
);
