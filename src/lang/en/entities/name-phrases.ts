import type { Article, Token } from "../../../text/article.ts";
import { KNOWN_SURNAMES } from "../data/known-persons.ts";
import { NAME_SUFFIXES, POST_NOMINALS } from "../data/name-particles.ts";
import { KNOWN_ORGANISATIONS, ORGANISATION_NAME_WORDS } from "../data/organisation-words.ts";
import { METONYMS, PLACE_ENDINGS, PLACE_OPENINGS, PLACES } from "../data/places.ts";
import { TITLES } from "../data/titles.ts";
import { appositionAfter, type Description, headsOf, startOfLead } from "./appositions.ts";
import { withSharedSurnames } from "./couples.ts";
import type { EntityType, Gender, NamePhrase } from "./entity.ts";
import { genderOfFullName, genderOfRoles } from "./genders.ts";
import { withoutModels } from "./models.ts";
import { isParty, namesAlone, withoutPostNominals } from "./name-ends.ts";
import { isGivenName } from "./name-marks.ts";
import { afterTitle, endsOrganisation, nameStart, startsOrganisation } from "./name-parts.ts";
import { type ProperRun, properRuns } from "./proper-runs.ts";
import { isOrganisationNoun, isRole, singularOf } from "./role-words.ts";
import { aliasAfter, businessAround, isDateline, startOfPost } from "./surroundings.ts";
import { bare, isPossessive, looksProper } from "./token-walk.ts";

const isInitial = (text: string): boolean => text.length < 7 && /^(?:\p{Lu}\.?){1,3}$/u.test(text);

const wordsOf = (tokens: readonly Token[], first: number, last: number): string[] => {
  const words: string[] = [];
  for (let index = first; index < last; index += 1) words.push((tokens[index] as Token).text);
  return words;
};

const textOf = (tokens: readonly Token[], first: number, last: number): string =>
  last - first === 1 ? (tokens[first] as Token).text : wordsOf(tokens, first, last).join(" ");

const parse = (article: Article, run: ProperRun): NamePhrase => {
  const { tokens } = article;
  const last = withoutPostNominals(tokens, run);
  const sentence = article.sentences[article.sentenceOf(run.first)];
  const floor = sentence?.first ?? 0;
  const limit = sentence?.last ?? tokens.length;
  const whole = textOf(tokens, run.first, last);
  const evidence: Record<EntityType, number> = { person: 0, organization: 0, place: 0 };
  const roles: string[] = [];
  const descriptions: string[] = [];
  let gender: Gender | undefined;
  let title: string | undefined;
  let age: number | undefined;

  const named = KNOWN_ORGANISATIONS.get(whole);
  const isOrganisation =
    named !== undefined || endsOrganisation(tokens, run.first, last) || startsOrganisation(tokens, run.first, last);
  let first = run.first;
  if (!isOrganisation && !PLACES.has(whole)) first = nameStart(tokens, run.first, last);

  // The words themselves.
  const length = last - first;
  const head = (tokens[first] as Token).text;
  const core = first === run.first ? whole : textOf(tokens, first, last);
  if (named !== undefined || KNOWN_ORGANISATIONS.has(core)) {
    evidence.organization += 4;
    roles.push(named ?? KNOWN_ORGANISATIONS.get(core) ?? "organization");
  }
  if (isOrganisation && named === undefined) {
    evidence.organization += 5;
    const ending = ORGANISATION_NAME_WORDS.get(bare(tokens[last - 1] as Token));
    if (ending !== undefined && !startsOrganisation(tokens, first, last)) roles.push(ending);
    for (let at = first; at < last; at += 1) {
      const { lower } = tokens[at] as Token;
      if (lower === "of" || lower === "for" || lower === "on") {
        const kind =
          ORGANISATION_NAME_WORDS.get(bare(tokens[at - 1] as Token)) ??
          ORGANISATION_NAME_WORDS.get(singularOf(bare(tokens[at - 1] as Token)));
        // "Journal of Cardiology" is no newspaper.
        if (kind !== undefined) roles.push(kind === "newspaper" ? "journal" : kind);
        break;
      }
    }
  }
  if (PLACES.has(core)) evidence.place += 4;
  else if (length > 1 && !isOrganisation && !isGivenName(head)) {
    if (PLACE_ENDINGS.has(bare(tokens[last - 1] as Token)) || PLACE_OPENINGS.has(head.toLowerCase()))
      evidence.place += 3;
  }
  if (METONYMS.has(core)) evidence.organization += 1;
  evidence.organization += businessAround(tokens, first, last, limit);
  const paragraph = sentence && article.paragraphs[sentence.paragraph];
  const dateline =
    paragraph !== undefined &&
    isDateline(tokens, run.first, last, article.sentences[paragraph.first]?.first ?? run.first);
  if (dateline) evidence.place += 9;
  if (
    !isOrganisation &&
    first === run.first &&
    first > floor &&
    PLACE_PREPOSITIONS.has((tokens[first - 1] as Token).lower)
  )
    evidence.place += 2;
  if (!isOrganisation && tokens[last]?.text === "," && PLACES.has(tokens[last + 1]?.text ?? "") && last + 1 < limit)
    evidence.place += 3;
  if (!isOrganisation) {
    if (length >= 2 && isGivenName(head)) evidence.person += 3;
    else if (length === 1 && isGivenName(head)) evidence.person += 1;
    if (KNOWN_SURNAMES.has((tokens[last - 1] as Token).text)) evidence.person += 2;
    if (
      length >= 2 &&
      /^\p{Lu}{2,}$/u.test((tokens[last - 1] as Token).text) &&
      /\p{Ll}/u.test(head) &&
      !NAME_SUFFIXES.has(bare(tokens[last - 1] as Token))
    )
      evidence.organization += 3;
    if (length === 2 && head === "Daily") {
      evidence.organization += 3;
      roles.push("newspaper");
    }
    if (length >= 3 && (tokens[last - 2] as Token).text === "&") evidence.organization += 4;
    if (length >= 2 && isGivenName((tokens[first + 1] as Token).text)) evidence.person += 1;
    if (length >= 2 && isInitial(head)) evidence.person += 2;
    if (length >= 3 && isInitial((tokens[first + 1] as Token).text)) evidence.person += 2;
    if (length >= 2 && NAME_SUFFIXES.has(bare(tokens[last - 1] as Token))) evidence.person += 3;
    if (length === 1 && head.length > 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(head)) evidence.organization += 2;
    if (length >= 2) gender = genderOfFullName([head]);
  }

  // What leads into the name, inside the run and before it.
  let from = first;
  if (first > run.first) {
    let address = true;
    let titlesOnly = true;
    for (let at = run.first; at < first; ) {
      const end = afterTitle(tokens, at, first);
      if (end === at) {
        const { lower } = tokens[at] as Token;
        if (isRole(lower) || isOrganisationNoun(lower)) {
          roles.push(lower);
          evidence[isRole(lower) ? "person" : "organization"] += 3;
        }
        address = false;
        titlesOnly = false;
        at += 1;
        continue;
      }
      const known = TITLES.get(
        wordsOf(tokens, at, end)
          .map((word) => word.toLowerCase().replaceAll(".", ""))
          .join(" "),
      );
      if (known !== undefined) {
        roles.push(...known.roles);
        gender = known.gender ?? gender;
        evidence.person += known.address ? 5 : 4;
        if (!known.address) address = false;
      }
      at = end;
    }
    from = run.first;
    if (!address) from = startOfLead(tokens, run.first, floor);
    const lead = article.text.slice((tokens[from] as Token).start, (tokens[first - 1] as Token).end);
    if (!address && (from < run.first || !titlesOnly) && !SAYS_NOTHING.test(lead)) descriptions.push(lead);
    else if (!address && !SAYS_NOTHING.test(lead)) title = lead;
  } else {
    const before = first > floor ? (tokens[first - 1] as Token) : undefined;
    const word = before?.lower ?? "";
    const office = before !== undefined && !looksProper(before) ? TITLES.get(bare(before)) : undefined;
    const introduces = office !== undefined || isRole(word) || isRole(singularOf(word)) || isOrganisationNoun(word);
    if (before !== undefined && introduces && before.pos !== "VB" && before.pos !== "VBD" && before.pos !== "VBZ") {
      const start = startOfLead(tokens, first, floor);
      if (start < first) {
        from = start;
        const heads = headsOf(tokens, start, first);
        if (office !== undefined) heads.push(...office.roles);
        const personal = isRole(word) || office !== undefined;
        const either = personal && (isOrganisationNoun(word) || word === "rival");
        if (!either) evidence[personal ? "person" : "organization"] += 3;
        roles.push(...heads);
        gender = genderOfRoles(heads) ?? gender;
        const text = article.text.slice((tokens[start] as Token).start, (tokens[first - 1] as Token).end);
        // "officials John Roe and …": a plural leads into a list and describes one only with the others.
        if (word === singularOf(word) || TITLES.has(word)) descriptions.push(text);
      }
    } else if (
      word === "," &&
      first - 2 > floor &&
      namesAlone(tokens, last, limit) &&
      (isRole(tokens[first - 2]?.lower ?? "") || isOrganisationNoun(tokens[first - 2]?.lower ?? ""))
    ) {
      // "the company's chief executive, Jane Doe,"
      const start = startOfPost(tokens, startOfLead(tokens, first - 1, floor), floor);
      const heads = headsOf(tokens, start, first - 1);
      if (!heads.includes("rival")) evidence[heads.some(isRole) ? "person" : "organization"] += 2;
      roles.push(...heads);
      gender = genderOfRoles(heads) ?? gender;
      descriptions.push(article.text.slice((tokens[start] as Token).start, (tokens[first - 2] as Token).end));
    } else if (
      before !== undefined &&
      (word === "called" || word === "named" || word === "dubbed") &&
      first - 2 >= floor
    ) {
      const start = startOfLead(tokens, first - 1, floor);
      const heads = headsOf(tokens, start, first - 1);
      if (heads.length > 0) {
        evidence[heads.some(isRole) ? "person" : "organization"] += 3;
        roles.push(...heads);
        descriptions.push(article.text.slice((tokens[start] as Token).start, (tokens[first - 2] as Token).end));
      }
    }
  }
  const determiner = from > floor ? (tokens[from - 1] as Token).lower : "";
  const definite = from === first && determiner === "the";
  if (definite) evidence.organization += 2;

  // What follows.
  let after = run.last;
  if (after > last) evidence.person += 3;
  const possessive = isPossessive(tokens[after]) && after < limit;
  let abbreviation: string | undefined;
  if (tokens[after]?.text === "(" && after + 2 < limit) {
    const inner = tokens[after + 1] as Token;
    if (isParty(tokens, after + 1)) evidence.person += 4;
    else if (
      tokens[after + 2]?.text === ")" &&
      /^\p{Lu}[\p{Lu}\p{Ll}.&]{1,7}$/u.test(inner.text) &&
      /\p{Lu}.*\p{Lu}/u.test(inner.text)
    ) {
      abbreviation = inner.text;
      evidence.organization += 3;
    } else if (/^\d\d$/.test(inner.text) && tokens[after + 2]?.text === ")") {
      evidence.person += 4;
      age = Number(inner.text);
    }
    let close = after + 1;
    while (close < Math.min(limit, after + 8) && tokens[close]?.text !== ")") close += 1;
    if (tokens[close]?.text === ")") after = close + 1;
  }
  // Jr., Ph.D., ages and parties stand between commas before the apposition proper.
  while (tokens[after]?.text === "," && after + 2 < limit) {
    const inner = tokens[after + 1] as Token;
    const closed = tokens[after + 2]?.text === "," || tokens[after + 2]?.text === ".";
    if (NAME_SUFFIXES.has(bare(inner)) || POST_NOMINALS.has(bare(inner)) || isParty(tokens, after + 1))
      evidence.person += 3;
    else if (/^\d{1,3}$/.test(inner.text) && closed && !CALENDAR_LIKE.has((tokens[first] as Token).text)) {
      evidence.person += 4;
      age = Number(inner.text);
    } else break;
    after += 2;
  }
  const next = tokens[after]?.text;
  abbreviation ??= aliasAfter(tokens, after, limit);
  if (abbreviation !== undefined && tokens[after]?.text === ",") evidence.organization += 3;
  let told: Description | undefined;
  if (after < limit && (next === "," || next === "—" || next === "–" || next === "-")) {
    const word = tokens[after + 1]?.lower ?? "";
    if (word === "who" || word === "whose") evidence.person += 3;
    else if (word === "which") evidence.organization += 3;
    else told = appositionAfter(article, after, limit);
    // "grew up in Leeds, the daughter of": what is said of a person behind a place is the subject's.
    const placed = first > floor && PLACE_PREPOSITIONS.has((tokens[first - 1] as Token).lower);
    if (placed && length === 1 && told?.of === "person") told = undefined;
  }
  if (told !== undefined && !(possessive && told.of === "unknown") && !(evidence.place >= 4 && told.of === "unknown")) {
    if (told.of !== "unknown") evidence[told.of] += 3;
    roles.push(...told.roles);
    gender = genderOfRoles(told.roles) ?? gender;
    descriptions.push(told.text);
  }
  if (!possessive && tokens[after]?.lower === "who" && after < limit) evidence.person += 2;

  return {
    first,
    last: run.last,
    from,
    words: wordsOf(tokens, first, last),
    gender,
    roles,
    descriptions,
    title,
    age,
    evidence,
    definite,
    possessive,
    abbreviation,
  };
};

/** "Late Okafor strike sinks Rovers": no one is described by these alone. */
const SAYS_NOTHING = /^(?:acting|deputy|ex|former|late|senior|then|veteran|northern|southern|eastern|western)$/i;

const PLACE_PREPOSITIONS = new Set(["in", "near", "outside", "across", "around", "throughout"]);

const CALENDAR_LIKE: ReadonlySet<string> = new Set(
  "January February March April May June July August September October November December".split(" "),
);

/** Every proper name of an article, in text order, with what its surroundings tell of the bearer. */
export const namePhrases = (article: Article, speakers: ReadonlySet<number>): readonly NamePhrase[] =>
  withSharedSurnames(
    article.tokens,
    withoutModels(article.tokens, properRuns(article, speakers)).map((run) => parse(article, run)),
  );
