import { CARRYING_VERBS } from "../../data/cue-nouns.ts";
import { contentEnd } from "./content-end.ts";
import type { CueGroup } from "./cue-groups.ts";
import { fullPhraseEnd } from "./noun-phrases.ts";
import { type Reading, readingOf, type Subject } from "./reading.ts";
import { groupStart, sharedSubject } from "./shared-subjects.ts";
import { isTagged, lowerAt, type Slot, slotAt } from "./slot.ts";
import { subjectBefore } from "./subjects.ts";
import { ADJECTIVES, ADVERBS, CC, CD, DT, FINITE, NOUNS, PRPS, VBG, VBN } from "./tags.ts";

const BY_FROM: ReadonlySet<string> = new Set("by from of among".split(" "));

/** The possessor before a noun: **Roy's** claim · **his** repeated claim. */
const possessorBefore = (slots: readonly Slot[], noun: number): Subject | undefined => {
  let at = noun - 1;
  while (isTagged(slots, at, VBN | VBG | ADJECTIVES | ADVERBS | CD)) at--;
  const mark = slotAt(slots, at);
  if (mark?.pos === "PRP$") return { first: at, last: at + 1, headLast: at + 1 };
  if (mark?.pos !== "POS") return undefined;
  let first = at;
  while (first > 0 && isTagged(slots, first - 1, NOUNS | PRPS | ADJECTIVES | DT | CD)) {
    first--;
    if (isTagged(slots, first, DT | PRPS)) break;
  }
  return first === at ? undefined : { first, last: at, headLast: at };
};

/** Whom a phrase after the noun names: claims **by the union** that … */
const authorAfter = (slots: readonly Slot[], at: number): Subject | undefined => {
  if (!BY_FROM.has(lowerAt(slots, at))) return undefined;
  const last = fullPhraseEnd(slots, at + 1);
  return last === at + 1 ? undefined : { first: at + 1, last, headLast: last };
};

/** The subject of "**repeated** a claim", "has **voiced** fears", where that verb has the noun for its object. */
const carrierBefore = (slots: readonly Slot[], noun: number): { speaker: Subject; first: number } | undefined => {
  let at = noun - 1;
  while (
    at > 0 &&
    isTagged(slots, at, ADJECTIVES | VBN | ADVERBS | CD | DT | NOUNS | CC) &&
    !CARRYING_VERBS.has(lowerAt(slots, at))
  )
    at--;
  if (!CARRYING_VERBS.has(lowerAt(slots, at))) return undefined;
  const first = groupStart(slots, at);
  const speaker = subjectBefore(slots, first) ?? sharedSubject(slots, first);
  return speaker && { speaker, first };
};

/** Statements that a noun reports: "Roy's claim that the vote was bought". Without a speaker, none is made. */
export const nounReadings = (slots: readonly Slot[], groups: readonly CueGroup[]): Reading[] => {
  const readings: Reading[] = [];
  for (let at = 1; at < slots.length - 2; at++) {
    const { cue, tag } = slots[at] as Slot;
    if (cue?.isNoun !== true || (tag & NOUNS) === 0) continue;
    const author = authorAfter(slots, at + 1);
    const that = author?.last ?? at + 1;
    if (lowerAt(slots, that) !== "that" || isTagged(slots, that + 1, FINITE)) continue;
    const own = possessorBefore(slots, at) ?? author;
    const carried = own === undefined ? carrierBefore(slots, at) : undefined;
    const speaker = own ?? carried?.speaker;
    const end = contentEnd(slots, that, groups, true);
    if (speaker === undefined || end <= that + 2) continue;
    readings.push(readingOf("noun", [carried?.first ?? at, at + 1], speaker, [[that, end]]));
    at = end - 1;
  }
  return readings;
};
