import { CARRYING_VERBS, WORDS_SAID } from "../../data/cue-nouns.ts";
import { contentEnd } from "./content-end.ts";
import type { CueGroup } from "./cue-groups.ts";
import { beforeMainVerb } from "./main-verb.ts";
import { basePhraseEnd, fullPhraseEnd } from "./noun-phrases.ts";
import { possessorBefore } from "./possessors.ts";
import { type Reading, readingOf, type Subject } from "./reading.ts";
import { groupStart, sharedSubject } from "./shared-subjects.ts";
import { isKind, isTagged, lowerAt, type Slot } from "./slot.ts";
import { subjectBefore } from "./subjects.ts";
import { ADJECTIVES, ADVERBS, CC, CD, DT, FINITE, NOUNS, VBN } from "./tags.ts";
import { BE_FORM } from "./word-kinds.ts";

const BY_FROM: ReadonlySet<string> = new Set("by from of among".split(" "));

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

/** The subject of "**is of** the view that". */
const holderBefore = (slots: readonly Slot[], noun: number): { speaker: Subject; first: number } | undefined => {
  const be = noun - 3;
  if (lowerAt(slots, noun - 1) !== "the" || lowerAt(slots, noun - 2) !== "of" || !isKind(slots, be, BE_FORM))
    return undefined;
  const first = groupStart(slots, be);
  const speaker = subjectBefore(slots, first);
  return speaker && { speaker, first };
};

/** A sentence's subject begins with its first word, or behind "but" and the like. */
const FIRST_SUBJECT = 1;

/** “No,” was **the mayor's reply**. */
const replyReading = (slots: readonly Slot[], quote: number): Reading | undefined => {
  if (!isKind(slots, quote + 1, BE_FORM)) return undefined;
  const last = basePhraseEnd(slots, quote + 2);
  if (!WORDS_SAID.has(lowerAt(slots, last - 1))) return undefined;
  const speaker = possessorBefore(slots, last - 1);
  return speaker && readingOf("quote-first", [last - 1, last], speaker, [[quote, quote + 1]]);
};

/** Statements that a noun reports: "Roy's claim that the vote was bought". Without a speaker, none is made. */
export const nounReadings = (slots: readonly Slot[], groups: readonly CueGroup[]): Reading[] => {
  const readings: Reading[] = [];
  for (let at = 0; at < slots.length - 2; at++) {
    const { cue, tag, region } = slots[at] as Slot;
    const reply = region === undefined ? undefined : replyReading(slots, at);
    if (reply !== undefined) readings.push(reply);
    if (cue?.isNoun !== true || (tag & NOUNS) === 0) continue;
    const author = authorAfter(slots, at + 1);
    // "Ruiz's claim **is** that …", "The message from the bank **was** that …"
    const behind = author?.last ?? at + 1;
    const isSaid = isKind(slots, behind, BE_FORM);
    const that = isSaid ? behind + 1 : behind;
    if (lowerAt(slots, that) !== "that" || isTagged(slots, that + 1, FINITE)) continue;
    const own = possessorBefore(slots, at) ?? author;
    const carried = own === undefined ? (holderBefore(slots, at) ?? carrierBefore(slots, at)) : undefined;
    const speaker = own ?? carried?.speaker;
    const whole = contentEnd(slots, that, groups, !isSaid);
    const end =
      !isSaid && own !== undefined && Math.min(own.first, at) <= FIRST_SUBJECT
        ? beforeMainVerb(slots, that, whole, 1)
        : whole;
    if (speaker === undefined || end <= that + 2) continue;
    readings.push(readingOf("noun", [carried?.first ?? at, at + 1], speaker, [[that, end]]));
    at = end - 1;
  }
  return readings;
};
