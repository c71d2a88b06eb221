import { WORDS_SAID } from "../../data/cue-nouns.ts";
import { isRole, singularOf } from "../../entities/role-words.ts";
import { bareDraft, type Draft } from "./drafts.ts";
import type { Unit } from "./layout.ts";
import { wordsIn } from "./letters.ts";
import { basePhraseEnd } from "./noun-phrases.ts";
import { possessorBefore } from "./possessors.ts";
import { endsIn, type QuotedRegion } from "./quoted-regions.ts";
import type { Stretch, Subject } from "./reading.ts";
import { groupStart } from "./shared-subjects.ts";
import { isKind, isTagged, lowerAt, type Slot } from "./slot.ts";
import { subjectBefore } from "./subjects.ts";
import { CC, FINITE, IN, NAMES, NNP, RB, VERBAL } from "./tags.ts";
import { COMMA, OCCASION_NOUN, RELATIVE, SUBORDINATOR } from "./word-kinds.ts";

const FEWEST_WORDS = 4;
/** Signs that hold a word together. */
const JOINTS = "'’-";

const isLong = ({ text }: QuotedRegion): boolean => wordsIn(text, JOINTS, FEWEST_WORDS) === FEWEST_WORDS;

/** Whether a quoted stretch reads as a sentence of its own: it begins with a capital and ends with a stop. */
const isSentence = (region: QuotedRegion): boolean => isWhole(region) && isLong(region);

const isWhole = (region: QuotedRegion): boolean => region.opensWithCapital && endsIn(region, ".!?…");

interface MainClause {
  readonly subject: Subject;
  readonly verb: Stretch;
}

/** A unit's clause nearest to `limit` that is not inside another: whom "He shrugged." is about. */
const mainClause = (slots: readonly Slot[], limit: number): MainClause | undefined => {
  for (let at = limit - 1; at >= 0; at--) {
    if (!isTagged(slots, at, FINITE)) continue;
    const first = groupStart(slots, at);
    const subject = subjectBefore(slots, first);
    if (subject === undefined) continue;
    if (isKind(slots, subject.first, RELATIVE) || isKind(slots, subject.first - 1, SUBORDINATOR)) continue;
    let last = at + 1;
    while (last < limit && isTagged(slots, last, VERBAL)) last++;
    return { subject, verb: [first, last] };
  }
  return undefined;
};

const PEOPLE: ReadonlySet<string> = new Set("he she they we i who".split(" "));

/** Somebody by pronoun or name, or called by an office or a tie before the name: "her neighbour, Ana Ruiz". */
const isPerson = (slots: readonly Slot[], { first, last, headLast }: Subject): boolean =>
  PEOPLE.has(lowerAt(slots, first)) ||
  isTagged(slots, headLast - 1, NNP) ||
  (isKind(slots, headLast, COMMA) && isTagged(slots, headLast + 1, NNP) && headLast + 1 < last);

/** Whom the sentence before a bare quote is about, if that is somebody: "**He** shrugged. “Who cares?”" */
const personIn = (unit: Unit | undefined): Subject | undefined => {
  if (unit === undefined) return undefined;
  const { slots } = unit;
  const subject = mainClause(slots, slots.length)?.subject;
  return subject !== undefined && isPerson(slots, subject) ? subject : undefined;
};

/** What has gone before in the text, as far as a quote without a cue can hang on it. */
interface Trail {
  paragraph: number;
  /** The statement that such a quote can carry on. */
  draft: Draft | undefined;
  /** The unit just before, when it made no statement. */
  unit: Unit | undefined;
  /** The unit just before, when it ends with a colon. */
  introduction: Unit | undefined;
  /** The paragraph before ended with a question, which a paragraph of its own may answer: “Yes, sir.” */
  asked: boolean;
  /** A quote without a speaker that a later paragraph may carry on and name. */
  waiting: Draft | undefined;
}

const isNamed = (slots: readonly Slot[], end: number): boolean =>
  slots.slice(0, end).every(({ tag }) => (tag & NAMES) !== 0);

const LONGEST_HEADED = 4;

/** Whether a headline's noun phrase is for people. */
const isSomebody = (slots: readonly Slot[], first: number, last: number): boolean =>
  last - first <= LONGEST_HEADED && isRole(singularOf(lowerAt(slots, last - 1)));

/** What hangs, stands or reads by itself, in nobody's voice. */
const SLOGANS: ReadonlySet<string> = new Set(
  "motto slogan epigraph epitaph proverb inscription caption headline title sign banner subtitle tagline".split(" "),
);

/** Whose words a noun phrase is, and where its noun stands: "the mayor's **answer**", "her **advice** to beginners". */
const wordsOf = (slots: readonly Slot[], { first }: Subject): { speaker: Subject; noun: Stretch } | undefined => {
  const noun = basePhraseEnd(slots, first) - 1;
  const speaker = noun > 0 && WORDS_SAID.has(lowerAt(slots, noun)) ? possessorBefore(slots, noun) : undefined;
  return speaker && { speaker, noun: [noun, noun + 1] };
};

/** A quote that the clause before `colon` introduces: "She put it bluntly: …", "He issued a statement, …". */
const introduced = (text: string, unit: Unit, colon: number, region: QuotedRegion): Draft | undefined => {
  const { slots } = unit;
  const clause = mainClause(slots, colon);
  const name = clause === undefined && lowerAt(slots, colon) === ":" ? basePhraseEnd(slots, 0) : 0;
  // "Ana Ruiz: “…”", "Clerk on her trial: “…”": a headline's way.
  const headed = unit.paragraph === 0 && name < colon ? isTagged(slots, name, IN) : name === colon;
  if (name > 0 && headed && (isNamed(slots, name) || (unit.paragraph === 0 && isSomebody(slots, 0, name))))
    return bareDraft(text, unit, region, "introduced", { first: 0, last: name, headLast: name });
  const words = wordsOf(slots, clause?.subject ?? { first: 0, last: name, headLast: name });
  if (words !== undefined) return bareDraft(text, unit, region, "introduced", words.speaker, words.noun);
  if (clause !== undefined && SLOGANS.has(lowerAt(slots, clause.subject.headLast - 1))) return undefined;
  return clause && bareDraft(text, unit, region, "introduced", clause.subject, [clause.verb[0], colon]);
};

/** “We were lied to”: **tenants** win payout · “I was rained on”: **the woman** who reads the tides */
const headedSpeaker = (slots: readonly Slot[], first: number): Subject | undefined => {
  const last = basePhraseEnd(slots, first);
  const isName = last > first && slots.slice(first, last).every(({ tag }) => (tag & NAMES) !== 0);
  return isName || (last > first && isSomebody(slots, first, last)) ? { first, last, headLast: last } : undefined;
};

/** A quote that neither a cue reports nor a statement before it takes on. */
const uncued = (
  text: string,
  unit: Unit,
  at: number,
  region: QuotedRegion,
  before: Unit | undefined,
  answers: boolean,
): Draft | undefined => {
  const { slots } = unit;
  const document = isKind(slots, at - 1, COMMA) && isKind(slots, at - 2, OCCASION_NOUN);
  const words = document || lowerAt(slots, at - 1) === ":" ? introduced(text, unit, at - 1, region) : undefined;
  if (words !== undefined) return words;
  if (answers && slots.length === 1 && isWhole(region)) return bareDraft(text, unit, region, "unattributed");
  if (!isLong(region) || !opensUnit(slots, at)) return undefined;
  const person = isSentence(region) ? personIn(before) : undefined;
  if (person !== undefined && before !== undefined) return bareDraft(text, before, region, "dangling", person);
  // “We were lied to”: tenants win payout
  const heads = unit.paragraph === 0 && lowerAt(slots, at + 1) === ":";
  const named = heads ? headedSpeaker(slots, at + 2) : undefined;
  if (named !== undefined) return bareDraft(text, unit, region, "introduced", named);
  return isSentence(region) || region.continues || !region.balanced || heads
    ? bareDraft(text, unit, region, "unattributed")
    : undefined;
};

/** Whether only a connecting word stands before: "And “…”", "Now, “…”". */
const opensUnit = (slots: readonly Slot[], at: number): boolean => {
  if (at > MOST_CONNECTING) return false;
  for (let word = 0; word < at; word++)
    if (!isTagged(slots, word, CC | RB) && !isKind(slots, word, COMMA)) return false;
  return true;
};

const MOST_CONNECTING = 3;

/** Whether a quote that no cue reports carries on the last statement: not when another sentence tells of a person between. */
const carriesOn = (slots: readonly Slot[], at: number, region: QuotedRegion, trail: Trail): boolean => {
  if (trail.draft === undefined) return false;
  if (region.continues) return true;
  if (trail.introduction !== undefined) return false;
  if (!opensUnit(slots, at)) return false;
  if (isSentence(region)) return personIn(trail.unit) === undefined;
  return !region.balanced || trail.draft.regions.length > 0;
};

const append = (draft: Draft, region: QuotedRegion): void => {
  draft.content.push({ start: region.start, end: region.end });
  draft.regions.push(region);
};

/** The statement of a unit that a later quote can carry on: “…,” said Roy, who asked that …: the quote is what goes on. */
const lastSpeaking = (drafts: readonly Draft[]): Draft | undefined => {
  let last: Draft | undefined;
  for (const draft of drafts) {
    const isQuote = draft.regions.length > 0;
    if (draft.speaker !== undefined && (isQuote || last === undefined || last.regions.length === 0)) last = draft;
  }
  return last;
};

/** Questions and answers: the next paragraph's words are the other's, unless the marks stay open over its end. */
const EXCHANGES = /^(?:ask|repl|answer|respond|retort|shot back|shoots back)/i;

const isExchanged = (text: string, draft: Draft | undefined): boolean =>
  draft?.cue !== undefined &&
  EXCHANGES.test(text.slice(draft.cue.start, draft.cue.end)) &&
  draft.regions.at(-1)?.balanced === true;

/** Gives a unit's quotes that no cue reports their statements; adds new ones to `drafts`. Whether one was carried on. */
const placeQuotes = (text: string, unit: Unit, drafts: Draft[], all: Draft[], trail: Trail): boolean => {
  const { slots } = unit;
  const owners = new Map<QuotedRegion, Draft>();
  for (const draft of drafts) for (const region of draft.regions) owners.set(region, draft);
  let carried = false;
  for (let at = 0; at < slots.length; at++) {
    const { region } = slots[at] as Slot;
    if (region === undefined) continue;
    const owner = owners.get(region);
    if (owner !== undefined) {
      if (region.continues && trail.waiting !== undefined) {
        owner.content.unshift(...trail.waiting.content);
        owner.regions.unshift(...trail.waiting.regions);
        all.splice(all.lastIndexOf(trail.waiting), 1);
      }
      trail.waiting = undefined;
    } else if (carriesOn(slots, at, region, trail)) {
      append(trail.draft as Draft, region);
      carried = true;
    } else if (region.continues && trail.waiting !== undefined) append(trail.waiting, region);
    else {
      const draft =
        at === 0 && trail.introduction !== undefined
          ? introduced(text, trail.introduction, trail.introduction.slots.length - 1, region)
          : uncued(text, unit, at, region, trail.unit, trail.asked);
      if (draft === undefined) continue;
      trail.waiting = draft.speaker === undefined ? draft : undefined;
      drafts.push(draft);
    }
  }
  return carried;
};

/**
 * Gives the quotes that no cue reports to the statement they carry on, in the same paragraph or from the one before, or
 * to whoever introduces them ("She was blunt: …", "He shrugged. …"). `draftsIn` says what is reported within a unit.
 */
export const carriedOn = (
  text: string,
  units: Iterable<Unit>,
  draftsIn: (text: string, unit: Unit) => Draft[],
): Draft[] => {
  const all: Draft[] = [];
  const trail: Trail = {
    paragraph: -1,
    draft: undefined,
    unit: undefined,
    introduction: undefined,
    asked: false,
    waiting: undefined,
  };
  for (const unit of units) {
    const { paragraph } = unit;
    const opensParagraph = paragraph !== trail.paragraph;
    if (opensParagraph) {
      // A quote in a paragraph of its own is the last speaker's, when the paragraph before ended with a statement.
      if (paragraph !== trail.paragraph + 1 || trail.unit !== undefined || isExchanged(text, trail.draft))
        trail.draft = undefined;
      const latest = all.at(-1)?.regions.at(-1);
      trail.asked = paragraph === trail.paragraph + 1 && latest !== undefined && endsIn(latest, "?");
      trail.unit = undefined;
      trail.paragraph = paragraph;
    }
    const drafts = draftsIn(text, unit);
    const carried = unit.hasQuotes && placeQuotes(text, unit, drafts, all, trail);
    for (const draft of drafts) all.push(draft);
    const speaking = lastSpeaking(drafts);
    const silent = speaking === undefined && !carried;
    trail.unit = silent ? unit : undefined;
    // A sentence of the author's own at a paragraph's head ends what the paragraph before left open.
    if (speaking !== undefined) trail.draft = speaking;
    else if (silent && opensParagraph) trail.draft = undefined;
    trail.introduction = unit.endsWithColon ? unit : undefined;
  }
  return all;
};
