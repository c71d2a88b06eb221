import { AUXILIARIES, OCCASION_NOUNS, RELATIVES, SUBORDINATORS } from "../../data/statement-words.ts";
import { bareDraft, type Draft } from "./drafts.ts";
import type { Slot, Unit } from "./layout.ts";
import { basePhraseEnd, isFiniteVerb } from "./noun-phrases.ts";
import type { QuotedRegion } from "./quoted-regions.ts";
import type { Stretch } from "./reading.ts";
import { type Subject, subjectBefore } from "./subjects.ts";

const VB_RB_MD_TAGS: ReadonlySet<string> = new Set("VB VBP VBZ VBD VBN VBG MD RB RBR RBS".split(" "));

const FEWEST_WORDS = 4;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** Whether a quoted stretch reads as a sentence of its own: it begins with a capital and ends with a stop. */
const isSentence = ({ text }: Slot): boolean =>
  /^\W*\p{Lu}/u.test(text) && /[.!?…]["”’'»]*$/.test(text) && wordsIn(text) >= FEWEST_WORDS;

interface MainClause {
  readonly subject: Subject;
  readonly verb: Stretch;
}

/** A unit's clause nearest to `limit` that is not inside another: whom "He shrugged." is about. */
const mainClause = (slots: readonly Slot[], limit: number): MainClause | undefined => {
  for (let at = limit - 1; at >= 0; at--) {
    if (!isFiniteVerb(slots[at] as Slot)) continue;
    let first = at;
    while (first > 0 && (AUXILIARIES.has(slots[first - 1]?.lower ?? "") || slots[first - 1]?.pos === "RB")) first--;
    const subject = subjectBefore(slots, first);
    let last = at + 1;
    while (last < limit && VB_RB_MD_TAGS.has(slots[last]?.pos ?? "")) last++;
    const opener = subject && slots[subject.first - 1];
    if (
      subject === undefined ||
      RELATIVES.has(slots[subject.first]?.lower ?? "") ||
      SUBORDINATORS.has(opener?.lower ?? "")
    )
      continue;
    return { subject, verb: [first, last] };
  }
  return undefined;
};

const PEOPLE: ReadonlySet<string> = new Set("he she they we i who".split(" "));
const isPerson = (slots: readonly Slot[], { first, headLast }: Subject): boolean => {
  const head = slots[headLast - 1] as Slot;
  return PEOPLE.has((slots[first] as Slot).lower) || head.pos === "NNP";
};

/** Whom the sentence before a bare quote is about, if that is somebody: "**He** shrugged. “Who cares?”" */
const personIn = (unit: Unit | undefined): Subject | undefined => {
  const subject = unit && mainClause(unit.slots, unit.slots.length)?.subject;
  return unit !== undefined && subject !== undefined && isPerson(unit.slots, subject) ? subject : undefined;
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
  /** A quote without a speaker that a later paragraph may carry on and name. */
  waiting: Draft | undefined;
}

/** What hangs, stands or reads by itself, in nobody's voice. */
const SLOGANS: ReadonlySet<string> = new Set(
  "motto slogan epigraph epitaph proverb inscription caption headline title sign banner subtitle tagline".split(" "),
);

/** A quote that the clause before `colon` introduces: "She put it bluntly: …", "He issued a statement, …". */
const introduced = (text: string, unit: Unit, colon: number, region: QuotedRegion): Draft | undefined => {
  const clause = mainClause(unit.slots, colon);
  const name = clause === undefined && unit.slots[colon]?.lower === ":" ? basePhraseEnd(unit.slots, 0) : 0;
  // "Ana Ruiz: “…”", a headline's way.
  if (name > 0 && name === colon && unit.slots.slice(0, name).every(({ pos }) => pos.startsWith("NNP")))
    return bareDraft(text, unit, region, "introduced", { first: 0, last: name, headLast: name });
  if (clause !== undefined && SLOGANS.has(unit.slots[clause.subject.headLast - 1]?.lower ?? "")) return undefined;
  return clause && bareDraft(text, unit, region, "introduced", clause.subject, [clause.verb[0], colon]);
};

/** A quote that neither a cue reports nor a statement before it takes on. */
const uncued = (
  text: string,
  unit: Unit,
  at: number,
  region: QuotedRegion,
  before: Unit | undefined,
): Draft | undefined => {
  const { slots } = unit;
  const slot = slots[at] as Slot;
  const document = slots[at - 1]?.lower === "," && OCCASION_NOUNS.has(slots[at - 2]?.lower ?? "");
  const words = slots[at - 1]?.lower === ":" || document ? introduced(text, unit, at - 1, region) : undefined;
  if (words !== undefined) return words;
  if (wordsIn(slot.text) < FEWEST_WORDS || !opensUnit(slots, at)) return undefined;
  const person = isSentence(slot) ? personIn(before) : undefined;
  if (person !== undefined && before !== undefined) return bareDraft(text, before, region, "dangling", person);
  return isSentence(slot) || region.continues || !region.balanced
    ? bareDraft(text, unit, region, "unattributed")
    : undefined;
};

/** Whether only a connecting word stands before: "And “…”", "Now, “…”". */
const opensUnit = (slots: readonly Slot[], at: number): boolean =>
  at <= 3 && slots.slice(0, at).every(({ pos, lower }) => pos === "CC" || pos === "RB" || lower === ",");

/** Whether a quote that no cue reports carries on the last statement: not when another sentence tells of a person between. */
const carriesOn = (slots: readonly Slot[], at: number, region: QuotedRegion, trail: Trail): boolean => {
  if (trail.draft === undefined) return false;
  if (region.continues) return true;
  if (trail.introduction !== undefined) return false;
  const slot = slots[at] as Slot;
  if (!opensUnit(slots, at) || (isSentence(slot) && personIn(trail.unit) !== undefined)) return false;
  return isSentence(slot) || !region.balanced || trail.draft.regions.length > 0;
};

const append = (draft: Draft, region: QuotedRegion): void => {
  draft.content.push({ start: region.start, end: region.end });
  draft.regions.push(region);
};

/**
 * Gives the quotes that no cue reports to the statement they carry on, in the same paragraph or from the one before, or
 * to whoever introduces them ("She was blunt: …", "He shrugged. …"). `found` holds the drafts of each unit.
 */
export const carriedOn = (text: string, units: readonly Unit[], found: readonly Draft[][]): Draft[] => {
  const all: Draft[] = [];
  const trail: Trail = {
    paragraph: -1,
    draft: undefined,
    unit: undefined,
    introduction: undefined,
    waiting: undefined,
  };
  units.forEach((unit, index) => {
    const drafts = [...(found[index] ?? [])];
    const { slots, paragraph } = unit;
    const opensParagraph = paragraph !== trail.paragraph;
    if (opensParagraph) {
      // A quote in a paragraph of its own is the last speaker's, when the paragraph before ended with a statement.
      if (paragraph !== trail.paragraph + 1 || trail.unit !== undefined) trail.draft = undefined;
      trail.unit = undefined;
      trail.paragraph = paragraph;
    }
    let carried = false;
    const owners = new Map<QuotedRegion, Draft>();
    for (const draft of drafts) for (const region of draft.regions) owners.set(region, draft);
    for (let at = 0; at < slots.length; at++) {
      const region = slots[at]?.region;
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
            : uncued(text, unit, at, region, trail.unit);
        if (draft === undefined) continue;
        trail.waiting = draft.speaker === undefined ? draft : undefined;
        drafts.push(draft);
      }
    }
    all.push(...drafts);
    // "…,” said Roy, who asked that …": the quote is what goes on.
    const spoken = drafts.filter(({ speaker }) => speaker !== undefined);
    const speaking = spoken.findLast(({ regions }) => regions.length > 0) ?? spoken.at(-1);
    const silent = speaking === undefined && !carried;
    trail.unit = silent ? unit : undefined;
    // A sentence of the author's own at a paragraph's head ends what the paragraph before left open.
    if (speaking !== undefined) trail.draft = speaking;
    else if (silent && opensParagraph) trail.draft = undefined;
    trail.introduction = slots.at(-1)?.lower === ":" ? unit : undefined;
  });
  return all;
};
