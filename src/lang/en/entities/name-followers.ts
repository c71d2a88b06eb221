import type { Token } from "../../../text/article.ts";
import { appositionAfter, type Description } from "./appositions.ts";
import { genderOfRoles } from "./genders.ts";
import type { NameDraft, NamePlace } from "./name-draft.ts";
import { isParty } from "./name-ends.ts";
import { nounMarks, PLACE_PREPOSITION, POST_NOMINAL, SUFFIX } from "./noun-marks.ts";
import { aliasAfter } from "./surroundings.ts";
import { isPossessive } from "./token-walk.ts";

const CALENDAR_LIKE: ReadonlySet<string> = new Set(
  "January February March April May June July August September October November December".split(" "),
);

/** What follows a name: 's, "(FDA)", "Jr.", an age, a party, an apposition or a clause with "who". */
export const readFollowing = (draft: NameDraft, place: NamePlace): void => {
  const { article, tokens, runLast, last, floor, limit } = place;
  const { evidence, first } = draft;
  let after = runLast;
  if (after > last) evidence.person += 3;
  if (after >= limit) return;
  draft.possessive = isPossessive(tokens[after]);
  if ((tokens[after] as Token).text === "(" && after + 2 < limit) after = readBrackets(draft, place, after);
  // Jr., Ph.D., ages and parties stand between commas before the apposition proper.
  while (after + 2 < limit && (tokens[after] as Token).text === ",") {
    const inner = tokens[after + 1] as Token;
    const close = (tokens[after + 2] as Token).text;
    if ((nounMarks(inner) & (SUFFIX | POST_NOMINAL)) !== 0 || isParty(tokens, after + 1)) evidence.person += 3;
    else if (
      (close === "," || close === ".") &&
      /^\d{1,3}$/.test(inner.text) &&
      !CALENDAR_LIKE.has((tokens[first] as Token).text)
    ) {
      evidence.person += 4;
      draft.age = Number(inner.text);
    } else break;
    after += 2;
  }
  if (after >= limit) return;
  const sign = (tokens[after] as Token).text;
  if (sign === ",") {
    draft.abbreviation ??= aliasAfter(tokens, after, limit);
    if (draft.abbreviation !== undefined) evidence.organization += 3;
  }
  if (sign === "," || sign === "—" || sign === "–" || sign === "-") {
    const word = tokens[after + 1]?.lower;
    if (word === "who" || word === "whose") evidence.person += 3;
    else if (word === "which") evidence.organization += 3;
    else {
      const told = appositionAfter(article, after, limit);
      // "grew up in Leeds, the daughter of": what is said of a person behind a place is the subject's.
      const isPlaced =
        last - first === 1 && first > floor && (nounMarks(tokens[first - 1] as Token) & PLACE_PREPOSITION) !== 0;
      if (told !== undefined && !(isPlaced && told.of === "person")) take(draft, told);
    }
  } else if (!draft.possessive && (tokens[after] as Token).lower === "who") evidence.person += 2;
};

const take = (draft: NameDraft, told: Description): void => {
  const { evidence } = draft;
  if (told.of === "unknown" && (draft.possessive || evidence.place >= 4)) return;
  if (told.of !== "unknown") evidence[told.of] += 3;
  draft.roles.push(...told.roles);
  draft.gender = genderOfRoles(told.roles) ?? draft.gender;
  draft.descriptions.push(told.text);
};

/** Reads "(R-Ohio)", "(FDA)", "(43)"; returns the token after the closing bracket. */
const readBrackets = (draft: NameDraft, { tokens, limit }: NamePlace, open: number): number => {
  const { evidence } = draft;
  const { text } = tokens[open + 1] as Token;
  const isAlone = tokens[open + 2]?.text === ")";
  if (isParty(tokens, open + 1)) evidence.person += 4;
  else if (isAlone && SHORT_FORM.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)) {
    draft.abbreviation = text;
    evidence.organization += 3;
  } else if (isAlone && /^\d\d$/.test(text)) {
    evidence.person += 4;
    draft.age = Number(text);
  }
  let close = open + 1;
  while (close < Math.min(limit, open + 8) && tokens[close]?.text !== ")") close += 1;
  return tokens[close]?.text === ")" ? close + 1 : open;
};

const SHORT_FORM = /^\p{Lu}[\p{Lu}\p{Ll}.&]{1,7}$/u;
