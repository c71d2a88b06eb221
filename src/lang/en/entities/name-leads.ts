import type { Token } from "../../../text/article.ts";
import { TITLES } from "../data/titles.ts";
import { headsOf, startOfLead } from "./appositions.ts";
import { genderOfRoles } from "./genders.ts";
import { type NameDraft, type NamePlace, textBetween } from "./name-draft.ts";
import { namesAlone } from "./name-ends.ts";
import { afterTitle } from "./name-parts.ts";
import { COMMA, NAMING, nounMarks, ORGANISATION_NOUN, ROLE, ROLE_IN_ANY_NUMBER, TITLE } from "./noun-marks.ts";
import { isEither, isRole, singularOf } from "./role-words.ts";
import { startOfPost } from "./surroundings.ts";
import { bare, looksProper } from "./token-walk.ts";

/** "Late Okafor strike sinks Rovers": no one is described by these alone. */
const SAYS_NOTHING = /^(?:acting|deputy|ex|former|late|senior|then|veteran|northern|southern|eastern|western)$/i;

const ARTICLES = /^an?$/;

/** Titles and descriptions within the run: "Former Mayor | Ana Ruiz". */
export const readTitles = (draft: NameDraft, { article, tokens, runFirst, floor }: NamePlace): void => {
  const { first, evidence, roles } = draft;
  let address = true;
  let titlesOnly = true;
  let at = runFirst;
  while (at < first) {
    const end = afterTitle(tokens, at, first);
    if (end === at) {
      const marks = nounMarks(tokens[at] as Token);
      if ((marks & (ROLE | ORGANISATION_NOUN)) !== 0) {
        roles.push((tokens[at] as Token).lower);
        evidence[(marks & ROLE) === 0 ? "organization" : "person"] += 3;
      }
      address = false;
      titlesOnly = false;
      at += 1;
      continue;
    }
    let title = bare(tokens[at] as Token);
    for (let next = at + 1; next < end; next += 1) title += ` ${bare(tokens[next] as Token)}`;
    const known = TITLES.get(title);
    if (known !== undefined) {
      roles.push(...known.roles);
      draft.gender = known.gender ?? draft.gender;
      evidence.person += known.address ? 5 : 4;
      if (!known.address) address = false;
    }
    at = end;
  }
  draft.from = address ? runFirst : startOfLead(tokens, runFirst, floor);
  // "a figure | Cllr Ruiz disputed": no title follows "a" and a noun.
  if (titlesOnly && ARTICLES.test(tokens[draft.from - 1]?.lower ?? "")) draft.from = runFirst;
  if (address) return;
  // "group leader | Cllr | Ana Ruiz": who is described already needs no title more.
  const lower = tokens[runFirst - 1];
  const described =
    titlesOnly &&
    runFirst > draft.from &&
    lower !== undefined &&
    !looksProper(lower) &&
    (nounMarks(lower) & ROLE) !== 0;
  const lead = textBetween(article, draft.from, described ? runFirst : first);
  if (SAYS_NOTHING.test(lead)) return;
  if (draft.from < runFirst || !titlesOnly) draft.descriptions.push(lead);
  else draft.title = lead;
};

const LONGEST_PLACE = 4;

/** The noun of "the **mayor** of Lund", which ends at `end`; `end` itself where nothing is added to it. */
const postBefore = (tokens: readonly Token[], end: number, floor: number): number => {
  let at = end;
  while (at > floor + 1 && end - at < LONGEST_PLACE && looksProper(tokens[at] as Token)) at -= 1;
  return at < end && tokens[at]?.lower === "of" ? at - 1 : end;
};

/** Where what introduces a name ends: before "Cllr" and "Dr" too, in "her deputy, | Cllr Ana Ruiz,". */
const behindTitles = ({ first }: NameDraft, { tokens, runFirst }: NamePlace): number => {
  let at = runFirst;
  while (at < first) {
    const end = afterTitle(tokens, at, first);
    if (end === at) return first;
    at = end;
  }
  return runFirst;
};

/** What stands before the name: "the economist | Keyu Jin", "its chairman, | Aksel Moen,", "a firm called | Orlo". */
export const readLead = (draft: NameDraft, place: NamePlace): void => {
  const { tokens, floor, last, limit } = place;
  const first = behindTitles(draft, place);
  if (first <= floor) return;
  const before = tokens[first - 1] as Token;
  const marks = nounMarks(before);
  if ((marks & INTRODUCING) === 0) return;
  const office = (marks & TITLE) !== 0 && !looksProper(before) ? TITLES.get(bare(before)) : undefined;
  const introduces = office !== undefined || (marks & (ROLE_IN_ANY_NUMBER | ORGANISATION_NOUN)) !== 0;
  if (introduces && before.pos !== "VB" && before.pos !== "VBD" && before.pos !== "VBZ") {
    const start = startOfLead(tokens, first, floor);
    if (start === first) return;
    draft.from = start;
    const heads = headsOf(tokens, start, first);
    if (office !== undefined) heads.push(...office.roles);
    const word = before.lower;
    const personal = (marks & ROLE) !== 0 || office !== undefined;
    const either = personal && ((marks & ORGANISATION_NOUN) !== 0 || isEither(word));
    if (!either) draft.evidence[personal ? "person" : "organization"] += 3;
    introduce(draft, heads);
    // "officials John Roe and …": a plural leads into a list and describes one only with the others.
    if (word === singularOf(word) || TITLES.has(word))
      draft.descriptions.push(textBetween(place.article, start, first));
  } else if ((marks & COMMA) !== 0) {
    // "the company's chief executive, Jane Doe,"
    const noun = postBefore(tokens, first - 2, floor);
    if (noun <= floor || (nounMarks(tokens[noun] as Token) & (ROLE | ORGANISATION_NOUN)) === 0) return;
    if (!namesAlone(tokens, last, limit)) return;
    const start = startOfPost(tokens, startOfLead(tokens, noun + 1, floor), floor);
    const heads = headsOf(tokens, start, noun + 1);
    if (!heads.some(isEither)) draft.evidence[heads.some(isRole) ? "person" : "organization"] += 2;
    introduce(draft, heads);
    draft.descriptions.push(textBetween(place.article, start, first - 1));
  } else if ((marks & NAMING) !== 0 && first - 2 >= floor) {
    const start = startOfLead(tokens, first - 1, floor);
    const heads = headsOf(tokens, start, first - 1);
    if (heads.length === 0) return;
    draft.evidence[heads.some(isRole) ? "person" : "organization"] += 3;
    introduce(draft, heads);
    draft.descriptions.push(textBetween(place.article, start, first - 1));
  }
};

const INTRODUCING = TITLE | ROLE_IN_ANY_NUMBER | ORGANISATION_NOUN | COMMA | NAMING;

const introduce = (draft: NameDraft, heads: readonly string[]): void => {
  draft.roles.push(...heads);
  draft.gender = genderOfRoles(heads) ?? draft.gender;
};
