import type { Token } from "../../../text/article.ts";
import { KNOWN_ORGANISATIONS, ORGANISATION_NAME_WORDS } from "../data/organisation-words.ts";
import { METONYMS, PLACES } from "../data/places.ts";
import { genderOfFullName } from "./genders.ts";
import type { NameDraft, NamePlace } from "./name-draft.ts";
import {
  ABBREVIATION,
  ALL_CAPITALS,
  GIVEN_NAME,
  HAS_SMALL_LETTER,
  INITIAL,
  METONYM,
  nameMarks,
  OPENS_KNOWN,
  ORGANISATION,
  PLACE,
  PLACE_ENDING,
  PLACE_OPENING,
  SURNAME,
} from "./name-marks.ts";
import { endsOrganisation, nameStart, startsOrganisation } from "./name-parts.ts";
import { nounMarks, PLACE_PREPOSITION, SUFFIX } from "./noun-marks.ts";
import { singularOf } from "./role-words.ts";
import { businessAround, isDateline } from "./surroundings.ts";
import { bare } from "./token-walk.ts";

/** A name as the tables would have it; empty when its first word tells that none has. */
const tabled = (tokens: readonly Token[], first: number, last: number): string => {
  const { text } = tokens[first] as Token;
  const marks = nameMarks(tokens[first] as Token);
  if (last - first === 1) return (marks & (ORGANISATION | PLACE | METONYM)) === 0 ? "" : text;
  if ((marks & OPENS_KNOWN) === 0) return "";
  let name = text;
  for (let at = first + 1; at < last; at += 1) name += ` ${(tokens[at] as Token).text}`;
  return name;
};

/** The noun for the organization that "of" or "for" follows in its name: "Bank of …". */
const headNoun = (tokens: readonly Token[], first: number, last: number): string | undefined => {
  for (let at = first; at < last; at += 1) {
    const { lower } = tokens[at] as Token;
    if (lower !== "of" && lower !== "for" && lower !== "on") continue;
    const word = bare(tokens[at - 1] as Token);
    const kind = ORGANISATION_NAME_WORDS.get(word) ?? ORGANISATION_NAME_WORDS.get(singularOf(word));
    // "Journal of Cardiology" is no newspaper.
    return kind === "newspaper" ? "journal" : kind;
  }
  return undefined;
};

/** Parts a title or description from a run's name, and adds up what the name's own words and its place tell. */
export const readName = (draft: NameDraft, place: NamePlace): void => {
  const { tokens, runFirst, last, floor, limit } = place;
  const { evidence, roles } = draft;
  const whole = tabled(tokens, runFirst, last);
  const named = whole === "" ? undefined : KNOWN_ORGANISATIONS.get(whole);
  const headed = named === undefined && startsOrganisation(tokens, runFirst, last);
  const isOrganisation = named !== undefined || headed || endsOrganisation(tokens, runFirst, last);
  const first = isOrganisation || (whole !== "" && PLACES.has(whole)) ? runFirst : nameStart(tokens, runFirst, last);
  draft.first = first;
  draft.from = first;

  const core = first === runFirst ? whole : tabled(tokens, first, last);
  const known = named ?? (core === "" ? undefined : KNOWN_ORGANISATIONS.get(core));
  if (known !== undefined) {
    evidence.organization += 4;
    roles.push(known);
  }
  if (isOrganisation && named === undefined) {
    evidence.organization += 5;
    const ending = headed ? undefined : ORGANISATION_NAME_WORDS.get(bare(tokens[last - 1] as Token));
    if (ending !== undefined) roles.push(ending);
    const noun = headNoun(tokens, first, last);
    if (noun !== undefined) roles.push(noun);
  }
  if (core !== "" && METONYMS.has(core)) evidence.organization += 1;
  evidence.organization += businessAround(tokens, first, last, limit);
  if (runFirst === floor && isDateline(place)) evidence.place += 9;

  const isPlace = core !== "" && PLACES.has(core);
  if (isPlace) evidence.place += 4;
  if (!isOrganisation) readWords(draft, place, isPlace);
};

const MOTIONS: ReadonlySet<string> = new Set(
  "move moves moved moving travel travels travelled traveled travelling traveling drive drives drove driven driving fly flies flew flown flying flee fled sail sailed sailing commute commuted commuting emigrate emigrated back home road".split(
    " ",
  ),
);

const ORIGINS: ReadonlySet<string> = new Set("am 'm are 're is was were come comes came hail hails hailed".split(" "));

/** "moved to | Pointe Coupal", "I am from | Lund" */
const isGoalOfMotion = (tokens: readonly Token[], first: number): boolean => {
  const verb = tokens[first - 2]?.lower ?? "";
  const joiner = tokens[first - 1]?.lower;
  return (joiner === "to" && MOTIONS.has(verb)) || (joiner === "from" && ORIGINS.has(verb));
};

/** What the words of a name tell that is no organization's by its form. */
const readWords = (draft: NameDraft, { tokens, runFirst, last, floor, limit }: NamePlace, isPlace: boolean): void => {
  const { evidence, first } = draft;
  const length = last - first;
  const head = nameMarks(tokens[first] as Token);
  const ending = nameMarks(tokens[last - 1] as Token);
  const isGiven = (head & GIVEN_NAME) !== 0;
  if (first === runFirst && first > floor && (nounMarks(tokens[first - 1] as Token) & PLACE_PREPOSITION) !== 0)
    evidence.place += 2;
  if (first === runFirst && first > floor + 1 && isGoalOfMotion(tokens, first)) evidence.place += 1;
  if (last + 1 < limit && tokens[last]?.text === "," && (nameMarks(tokens[last + 1] as Token) & PLACE) !== 0)
    evidence.place += 3;
  if ((ending & SURNAME) !== 0) evidence.person += 2;
  if (length === 1) {
    if (isGiven) evidence.person += 1;
    if ((head & ABBREVIATION) !== 0) evidence.organization += 2;
    return;
  }
  if (!isPlace && !isGiven && ((ending & PLACE_ENDING) !== 0 || (head & PLACE_OPENING) !== 0)) evidence.place += 3;
  const suffixed = (nounMarks(tokens[last - 1] as Token) & SUFFIX) !== 0;
  const second = nameMarks(tokens[first + 1] as Token);
  if (isGiven) evidence.person += 3;
  if ((ending & ALL_CAPITALS) !== 0 && (head & HAS_SMALL_LETTER) !== 0 && !suffixed) evidence.organization += 3;
  if (length === 2 && (tokens[first] as Token).text === "Daily") {
    evidence.organization += 3;
    draft.roles.push("newspaper");
  }
  if (length >= 3 && (tokens[last - 2] as Token).text === "&") evidence.organization += 4;
  if ((second & GIVEN_NAME) !== 0) evidence.person += 1;
  if ((head & INITIAL) !== 0) evidence.person += 2;
  if (length >= 3 && (second & INITIAL) !== 0) evidence.person += 2;
  if (suffixed) evidence.person += 3;
  if (isGiven) draft.gender = genderOfFullName((tokens[first] as Token).word);
};
