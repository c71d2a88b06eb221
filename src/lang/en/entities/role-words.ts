import { ORGANISATION_NOUNS } from "../data/organisation-words.ts";
import { ROLE_NOUNS } from "../data/role-nouns.ts";

/** "company" for "companies": enough for the nouns of our tables. */
export const singularOf = (noun: string): string =>
  noun.endsWith("ies")
    ? `${noun.slice(0, -3)}y`
    : noun.endsWith("men")
      ? `${noun.slice(0, -2)}an`
      : noun.endsWith("sses")
        ? noun.slice(0, -2)
        : noun.endsWith("s") && !noun.endsWith("ss")
          ? noun.slice(0, -1)
          : noun;

/** "co-founder", "vice-president", "ex-wife", "software-maker": the noun after the last hyphen may be the known one. */
export const isRole = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  (word.length > 8 && /(?:woman|person)$/.test(word)) ||
  (word.includes("-") && ROLE_NOUNS.has(word.slice(word.lastIndexOf("-") + 1)));

export const isOrganisationNoun = (word: string): boolean =>
  ORGANISATION_NOUNS.has(word) || (word.includes("-") && ORGANISATION_NOUNS.has(word.slice(word.lastIndexOf("-") + 1)));

/** What a person can be and an organization as well: "the port's biggest **customer**". */
const EITHER: ReadonlySet<string> = new Set(
  "rival customer supplier competitor shareholder creditor bidder".split(" "),
);

export const isEither = (word: string): boolean => EITHER.has(word);
