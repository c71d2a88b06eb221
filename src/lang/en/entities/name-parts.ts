import type { Token } from "../../../text/article.ts";
import { ORGANISATION_NAME_WORDS } from "../data/organisation-words.ts";
import { TITLES } from "../data/titles.ts";
import { isKnown as isCommonWord } from "../syntax/lexicon.ts";
import { ADJECTIVE, GIVEN_NAME, nameMarks, PLACE } from "./name-marks.ts";
import {
  JOINER,
  nounMarks,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  ORGANISATION_WORD,
  ROLE,
  TITLE,
  TITLE_START,
  WEAK_ORGANISATION_WORD,
} from "./noun-marks.ts";
import { endsOffice, holderIn } from "./office-holders.ts";
import { singularOf } from "./role-words.ts";
import { bare } from "./token-walk.ts";

const LONGEST_TITLE = 3;

/** Index after the title that begins at `index`, or `index` when none does. */
export const afterTitle = (tokens: readonly Token[], index: number, last: number): number => {
  const marks = nounMarks(tokens[index] as Token);
  if ((marks & TITLE_START) === 0) return index;
  let end = (marks & TITLE) === 0 ? index : index + 1;
  let key = bare(tokens[index] as Token);
  for (let at = index + 1; at < Math.min(last, index + LONGEST_TITLE); at += 1) {
    key += ` ${bare(tokens[at] as Token)}`;
    if (TITLES.has(key)) end = at + 1;
  }
  return end;
};

const isGiven = (token: Token): boolean => (nameMarks(token) & GIVEN_NAME) !== 0;

/** Whether a word that ends a name makes it an organization's. */
export const endsOrganisation = (tokens: readonly Token[], first: number, last: number): boolean => {
  const length = last - first;
  if (length < 2) return false;
  const marks = nounMarks(tokens[last - 1] as Token);
  if ((marks & ORGANISATION_WORD) === 0) return false;
  if ((marks & WEAK_ORGANISATION_WORD) === 0 || tokens[first - 1]?.lower === "the") return true;
  return length > 2 || (nameMarks(tokens[first] as Token) & (GIVEN_NAME | PLACE)) !== GIVEN_NAME;
};

/** "Bank of England", "Department for Transport": the head stands before the preposition. */
export const startsOrganisation = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first + 1; at < last - 1; at += 1) {
    if ((nounMarks(tokens[at] as Token) & JOINER) === 0) continue;
    const { lower } = tokens[at] as Token;
    if (lower === "and") return true;
    if (lower !== "of" && lower !== "for" && lower !== "on" && lower !== "against") continue;
    const head = tokens[at - 1] as Token;
    return (nounMarks(head) & ORGANISATION_HEAD) !== 0 || ORGANISATION_NAME_WORDS.has(singularOf(bare(head)));
  }
  return false;
};

/** Where, inside a run, titles and descriptions end and the person's name begins. */
export const nameStart = (tokens: readonly Token[], first: number, last: number): number => {
  if (last - first === 1) return first;
  let start = first;
  let index = first;
  while (index < last - 1) {
    const token = tokens[index] as Token;
    const title = afterTitle(tokens, index, last - 1);
    const afterGiven = index > first && isGiven(tokens[index - 1] as Token);
    // "Larry King", "Mary Baker Eddy": after a given name these are names.
    // … and "Chairman Earl Crane" is called Earl.
    const named = start > first && title === index + 1 && isGiven(token);
    if (title > index && !afterGiven && !named) {
      start = title;
      index = title;
      continue;
    }
    index += 1;
    if (index - 1 === first && leadsWhole(tokens, first, last)) start = index;
    // "Mayor Dean Ruiz" is called Dean.
    else if (start > first && isGiven(token)) continue;
    else if (!afterGiven && (nounMarks(token) & ROLE) !== 0 && (index - 1 > first || last - first > 2)) start = index;
  }
  const holder = holderBehind(tokens, start, last);
  if (holder !== -1) return holder;
  // "Republican Marco Rubio", but "the American Legion".
  const definite = tokens[first - 1]?.lower === "the";
  while (
    start < last - 1 &&
    (nameMarks(tokens[start] as Token) & ADJECTIVE) !== 0 &&
    !(definite && start === first && !isGiven(tokens[start + 1] as Token))
  )
    start += 1;
  return start;
};

/** "Director of National Intelligence | James Clapper", "the leader of the | Opposition | Asha Rao". */
const holderBehind = (tokens: readonly Token[], start: number, last: number): number => {
  // A small "of" is in no person's name.
  for (let at = start; at < last; at += 1) {
    const { lower } = tokens[at] as Token;
    if (lower !== "of" && !(lower === "for" && endsOffice(tokens, at - 1))) continue;
    const from = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
    const holder = holderIn(tokens, from, last);
    if (holder !== -1) return holder;
  }
  const of = tokens[start - 1]?.lower === "the" ? start - 2 : start - 1;
  const isOf = tokens[of]?.lower === "of" || tokens[of]?.lower === "for";
  return isOf && endsOffice(tokens, of - 1) ? holderIn(tokens, start, last) : -1;
};

/** Whether the first word of a run only leads into the name behind it. */
const leadsWhole = (tokens: readonly Token[], first: number, last: number): boolean => {
  const token = tokens[first] as Token;
  const marks = nounMarks(token);
  const { lower } = token;
  // "Chipmaker Zentra" at a sentence's start.
  if ((marks & ORGANISATION_NOUN) !== 0 && lower !== "daily" && !ORGANISATION_NAME_WORDS.has(lower)) return true;
  // "Favourite Ana Ruiz": an ordinary word before a whole name.
  if (last - first > 2 && !isGiven(token) && isGiven(tokens[first + 1] as Token) && isCommonWord(lower)) return true;
  // "Mother-of-three Ana Ruiz"
  return lower.includes("-of-");
};
