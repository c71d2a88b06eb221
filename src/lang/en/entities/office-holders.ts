import type { Token } from "../../../text/article.ts";
import { isKnown as isCommonWord } from "../syntax/lexicon.ts";
import { ADJECTIVE, GIVEN_NAME, nameMarks, PLACE } from "./name-marks.ts";
import { FIELD, nounMarks, ORGANISATION_NOUN, ORGANISATION_WORD, ROLE } from "./noun-marks.ts";
import { singularOf } from "./role-words.ts";
import { bare, looksProper } from "./token-walk.ts";

/** Offices that take "of" or "for" before the holder's name; "Duke of York" is a name itself. */
const OFFICES = new Set(
  "secretary undersecretary minister president premier chancellor governor mayor ambassador commissioner speaker leader head chief chair chairman chairwoman chairperson director commander spokesman spokeswoman spokesperson".split(
    " ",
  ),
);

/** Whether a token is an office that takes "of" or "for" before its holder's name. */
export const isOfficeOf = (token: Token | undefined): boolean => token !== undefined && OFFICES.has(bare(token));

/** Whether such an office ends with a token: "Leader | of", "Secretary of State | for". */
export const endsOffice = (tokens: readonly Token[], at: number): boolean =>
  isOfficeOf(tokens[at]) || (tokens[at - 1]?.lower === "of" && isOfficeOf(tokens[at - 2]));

/** Small words within what an office is of: "Health and Social Care", "the Board of Trade". */
const LINKS = new Set("of for the and &".split(" "));

const LONGEST = 9;
/** Given name and surname, with one more between them. */
const LONGEST_NAME = 3;

/**
 * Where the holder's name begins behind what an office is of: "Director of National Intelligence | James Clapper",
 * "Leader of the Opposition | Asha Rao". Told by a given name, or by two words at the end that are no common ones.
 *
 * @param from the token behind the first "of" or "for"
 * @returns -1 where no name stands there
 */
export const holderIn = (tokens: readonly Token[], from: number, limit: number): number => {
  let end = from;
  while (end < limit && end < from + LONGEST) {
    const token = tokens[end] as Token;
    if (!looksProper(token) && !LINKS.has(token.lower)) break;
    end += 1;
  }
  for (let at = from + 1; at < end - 1; at += 1)
    if ((nameMarks(tokens[at] as Token) & GIVEN_NAME) !== 0 && looksProper(tokens[at + 1] as Token)) return at;
  let start = end;
  while (start > from && end - start < LONGEST_NAME && isOnlyName(tokens[start - 1] as Token)) start -= 1;
  // "Women and | Equalities | Teyo Ruiz"
  if (LINKS.has((tokens[start - 1] as Token).lower)) start += 1;
  return start > from && end - start > 1 && !isOnlyName(tokens[start - 1] as Token) ? start : -1;
};

/** "Opposition", "Equalities", "Defence": endings of what an office can be of, and of no surname. */
const ABSTRACT = /(?:tion|sion|ment|ity|ities|ship|ness|ance|ence|ense|ics|logy)s?$/;

/** Written as names are, and no word of a body's, a place's or an ordinary one. */
const isOnlyName = (token: Token): boolean =>
  looksProper(token) &&
  (nameMarks(token) & (PLACE | ADJECTIVE)) === 0 &&
  (nounMarks(token) & (ORGANISATION_WORD | ORGANISATION_NOUN | ROLE | FIELD)) === 0 &&
  !ABSTRACT.test(token.lower) &&
  !isCommonWord(token.lower) &&
  !isCommonWord(singularOf(token.lower));
