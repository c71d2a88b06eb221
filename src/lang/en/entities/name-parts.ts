import type { Token } from "../../../text/article.ts";
import { ORGANISATION_NAME_WORDS, WEAK_NAME_WORDS } from "../data/organisation-words.ts";
import { PLACES } from "../data/places.ts";
import { PROPER_ADJECTIVES } from "../data/proper-adjectives.ts";
import { TITLES } from "../data/titles.ts";
import { isKnown as isCommonWord } from "../syntax/lexicon.ts";
import { isGivenName } from "./name-marks.ts";
import { nounMarks, ORGANISATION_HEAD } from "./noun-marks.ts";
import { isOrganisationNoun, isRole, singularOf } from "./role-words.ts";
import { bare } from "./token-walk.ts";

const LONGEST_TITLE = 3;

const TITLE_STARTS: ReadonlySet<string> = new Set([...TITLES.keys()].map((title) => title.split(" ", 1)[0] as string));

/** Index after the title that begins at `index`, or `index` when none does. */
export const afterTitle = (tokens: readonly Token[], index: number, last: number): number => {
  let key = bare(tokens[index] as Token);
  if (!TITLE_STARTS.has(key)) return index;
  let end = TITLES.has(key) ? index + 1 : index;
  for (let at = index + 1; at < Math.min(last, index + LONGEST_TITLE); at += 1) {
    key += ` ${bare(tokens[at] as Token)}`;
    if (TITLES.has(key)) end = at + 1;
  }
  return end;
};

/** Whether a word that ends a name makes it an organization's. */
export const endsOrganisation = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (tokens[first - 1]?.lower === "the" && last - first > 1)
    return ORGANISATION_NAME_WORDS.has(bare(tokens[last - 1] as Token));
  const word = bare(tokens[last - 1] as Token);
  const length = last - first;
  if (length < 2 || !ORGANISATION_NAME_WORDS.has(word)) return false;
  if (!WEAK_NAME_WORDS.has(word)) return true;
  return !(length === 2 && isGivenName((tokens[first] as Token).text) && !PLACES.has((tokens[first] as Token).text));
};

/** "Bank of England", "Department for Transport": the head stands before the preposition. */
export const startsOrganisation = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first + 1; at < last - 1; at += 1) {
    const { lower } = tokens[at] as Token;
    if (lower !== "of" && lower !== "for" && lower !== "on" && lower !== "against" && lower !== "and") continue;
    const word = bare(tokens[at - 1] as Token);
    return (
      (nounMarks(tokens[at - 1] as Token) & ORGANISATION_HEAD) !== 0 ||
      ORGANISATION_NAME_WORDS.has(singularOf(word)) ||
      lower === "and"
    );
  }
  return false;
};

/** Where, inside a run, titles and descriptions end and the person's name begins. */
export const nameStart = (tokens: readonly Token[], first: number, last: number): number => {
  let start = first;
  let index = first;
  while (index < last - 1) {
    const previous = index > first ? (tokens[index - 1] as Token).text : "";
    const title = afterTitle(tokens, index, last - 1);
    const token = tokens[index] as Token;
    // "Larry King", "Mary Baker Eddy": after a given name these are names.
    // … and "Chairman Earl Crane" is called Earl.
    const named = start > first && title === index + 1 && isGivenName(token.text);
    if (title > index && !isGivenName(previous) && !named) {
      start = title;
      index = title;
    } else if (
      index === first &&
      token.lower !== "daily" &&
      isOrganisationNoun(token.lower) &&
      !ORGANISATION_NAME_WORDS.has(token.lower)
    ) {
      // "Chipmaker Zentra" at a sentence's start.
      start = index + 1;
      index += 1;
    } else if (
      index === first &&
      last - index > 2 &&
      !isGivenName(token.text) &&
      isGivenName((tokens[index + 1] as Token).text) &&
      isCommonWord(token.lower)
    ) {
      // "Favourite Ana Ruiz": an ordinary word before a whole name.
      start = index + 1;
      index += 1;
    } else if (index === first && token.lower.includes("-of-")) {
      // "Mother-of-three Ana Ruiz"
      start = index + 1;
      index += 1;
    } else if (isRole(token.lower) && !isGivenName(previous) && (index > first || last - index > 2)) {
      start = index + 1;
      index += 1;
    } else index += 1;
  }
  // "Director of National Intelligence | James Clapper": a small "of" is in no person's name.
  for (let at = start; at < last; at += 1) {
    if ((tokens[at] as Token).lower !== "of") continue;
    for (let name = at + 1; name < last - 1; name += 1) if (isGivenName((tokens[name] as Token).text)) return name;
  }
  // "Republican Marco Rubio", but "the American Legion".
  const definite = tokens[first - 1]?.lower === "the";
  while (
    start < last - 1 &&
    PROPER_ADJECTIVES.has((tokens[start] as Token).text) &&
    !(definite && start === first && !isGivenName((tokens[start + 1] as Token).text))
  )
    start += 1;
  return start;
};
