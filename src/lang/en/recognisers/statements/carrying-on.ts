import { AUXILIARIES, RELATIVES, SUBORDINATORS } from "../../data/statement-words.ts";
import { bareDraft, type Draft } from "./drafts.ts";
import type { Slot, Unit } from "./layout.ts";
import { isFiniteVerb } from "./noun-phrases.ts";
import type { QuotedRegion } from "./quoted-regions.ts";
import type { Stretch } from "./reading.ts";
import { type Subject, subjectBefore } from "./subjects.ts";

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
    while (last < limit && /^(?:VB|RB|MD)/.test(slots[last]?.pos ?? "")) last++;
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

const PEOPLE = /^(?:he|she|they|we|i|who)$/;
const isPerson = (slots: readonly Slot[], { first, headLast }: Subject): boolean => {
  const head = slots[headLast - 1] as Slot;
  return PEOPLE.test((slots[first] as Slot).lower) || head.pos === "NNP";
};

interface Trail {
  /** The statement that a quote without a cue can carry on. */
  draft?: Draft;
  paragraph: number;
  /** Whether the statement's last words were a quote that ended its paragraph. */
  atEnd: boolean;
  /** The unit just before, when it made no statement. */
  unit?: Unit;
}

/**
 * Gives the quotes that no cue reports to the statement they carry on, in the same paragraph or from the one before, or
 * to whoever introduces them ("She was blunt: …", "He shrugged. …"). `found` holds the drafts of each unit.
 */
export const carriedOn = (text: string, units: readonly Unit[], found: readonly Draft[][]): Draft[] => {
  const all: Draft[] = [];
  const trail: Trail = { paragraph: -1, atEnd: false };
  let waiting: { draft: Draft; region: QuotedRegion } | undefined;
  units.forEach((unit, index) => {
    const drafts = found[index] ?? [];
    const { slots, paragraph } = unit;
    if (paragraph !== trail.paragraph) {
      if (paragraph !== trail.paragraph + 1 || !trail.atEnd) delete trail.draft;
      delete trail.unit;
      trail.paragraph = paragraph;
    }
    const taken = new Set(drafts.flatMap(({ regions }) => regions));
    slots.forEach((slot, at) => {
      const { region } = slot;
      if (region === undefined) return;
      const owner = taken.has(region) ? drafts.find(({ regions }) => regions.includes(region)) : undefined;
      if (owner !== undefined) {
        if (region.continues && waiting !== undefined) {
          owner.content = [...waiting.draft.content, ...owner.content];
          owner.regions = [...waiting.draft.regions, ...owner.regions];
          all.splice(all.lastIndexOf(waiting.draft), 1);
        }
        waiting = undefined;
        return;
      }
      const opens = at === 0 || (at === 1 && slots[0]?.pos === "CC");
      if (
        trail.draft !== undefined &&
        (region.continues || (opens && (isSentence(slot) || !region.balanced || trail.draft.regions.length > 0)))
      ) {
        trail.draft.content.push({ start: region.start, end: region.end });
        trail.draft.regions.push(region);
        return;
      }
      if (wordsIn(slot.text) < FEWEST_WORDS && !/:/.test(slots[at - 1]?.lower ?? "")) return;
      let draft: Draft | undefined;
      if (slots[at - 1]?.lower === ":") {
        const clause = mainClause(slots, at);
        if (clause !== undefined)
          draft = bareDraft(text, unit, region, "introduced", clause.subject, [clause.verb[0], at - 1]);
      } else if (opens && isSentence(slot) && trail.unit !== undefined) {
        const clause = mainClause(trail.unit.slots, trail.unit.slots.length);
        if (clause !== undefined && isPerson(trail.unit.slots, clause.subject))
          draft = bareDraft(text, trail.unit, region, "dangling", clause.subject);
      }
      if (draft === undefined && opens && (isSentence(slot) || region.continues || !region.balanced))
        draft = bareDraft(text, unit, region, "unattributed");
      if (draft === undefined) return;
      if (draft.speaker === undefined) waiting = { draft, region };
      drafts.push(draft);
    });
    all.push(...drafts);
    const speaking = drafts.filter(({ speaker }) => speaker !== undefined).at(-1);
    if (speaking !== undefined) {
      trail.draft = speaking;
      delete trail.unit;
    } else trail.unit = unit;
    const last = slots.findLast(({ lower }) => lower !== ".");
    trail.atEnd = last?.region !== undefined;
  });
  return all;
};
