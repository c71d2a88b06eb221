/**
 * Countries with a dollar of their own, by the words that name them, in lower case and without spaces. The United States
 * are left out: theirs is the dollar that is meant where nothing says otherwise.
 */
const COUNTRIES: readonly (readonly [code: string, words: string])[] = [
  [
    "CAD",
    "canada canadian canadians ontario quebec alberta manitoba saskatchewan toronto ottawa montreal calgary winnipeg",
  ],
  ["AUD", "australia australian australians queensland tasmania sydney melbourne brisbane canberra adelaide"],
  ["NZD", "zealand zealander zealanders auckland christchurch"],
  ["SGD", "singapore singaporean singaporeans"],
  ["HKD", "hongkong hongkonger hongkongers"],
  ["TWD", "taiwan taiwanese taipei"],
];

/** A word of a country → the code of its dollar. */
export const DOLLAR_OF_PLACE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);

/** What an article speaks of where it says whose dollars its figures are in. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  "amount amounts figure figures sum sums price prices value values currency money funds dollars".split(" "),
);
