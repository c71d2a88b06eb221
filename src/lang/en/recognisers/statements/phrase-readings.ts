import { DOCUMENT_NOUNS } from "../../data/statement-words.ts";
import { isSpeakingWord } from "../../entities/speaking-nouns.ts";
import { isClause } from "./clauses.ts";
import { contentEnd } from "./content-end.ts";
import type { CueGroup } from "./cue-groups.ts";
import { cuePhraseEnd } from "./cue-phrases.ts";
import { clauseStart, datelineEnd } from "./fronted.ts";
import { basePhraseEnd, fullPhraseEnd } from "./noun-phrases.ts";
import { type Reading, readingOf, type Stretch, type Subject } from "./reading.ts";
import { isKind, isQuoted, isTagged, lowerAt, type Slot, slotAt, someTagged } from "./slot.ts";
import { subjectAfter } from "./subjects.ts";
import { CC, CD, DT, FINITE, IN, NNS, NOUNS, PRPS, VB, VBG, VBN } from "./tags.ts";
import { COMMA, CUE_PHRASE_OPENER, DASH, RELATIVE, SUBORDINATOR } from "./word-kinds.ts";

const POLLS_POLL: ReadonlySet<string> = new Set("polls poll surveys survey".split(" "));

const isComma = (slots: readonly Slot[], at: number): boolean => isKind(slots, at, COMMA);

/** "**Per** two officials, …", "…, **per** the filing": who speaks, and no unit. */
const perSpeaker = (slots: readonly Slot[], at: number): boolean => {
  if (lowerAt(slots, at) !== "per" || !(at === 0 || isComma(slots, at - 1))) return false;
  // "Roy said, per an interpreter, that …"
  if (isTagged(slots, at - 2, FINITE)) return false;
  const head = slotAt(slots, basePhraseEnd(slots, at + 1) - 1);
  const isOpened = isTagged(slots, at + 1, DT | CD | PRPS | NNS);
  return isOpened && head !== undefined && (DOCUMENT_NOUNS.has(head.lower) || isSpeakingWord(head.text, head.lower));
};

const phraseAt = (slots: readonly Slot[], at: number): number => {
  if (at === 0 && lowerAt(slots, 0) === "in") {
    // "In a new poll, …": what it says is the poll's.
    const end = fullPhraseEnd(slots, 1);
    const head = basePhraseEnd(slots, 1);
    if (isComma(slots, end) && POLLS_POLL.has(lowerAt(slots, head - 1))) return 1;
  }
  return perSpeaker(slots, at) ? at + 1 : cuePhraseEnd(slots, at);
};

const LONGEST_POSSESSOR = 6;
const WORDS: ReadonlySet<string> = new Set("words view opinion telling".split(" "));

/** "in **Roy**’s words, “…”" */
const possessorAt = (slots: readonly Slot[], at: number): { speaker: Subject; last: number } | undefined => {
  if (lowerAt(slots, at) !== "in") return undefined;
  for (let mark = at + 2; mark < Math.min(slots.length - 1, at + LONGEST_POSSESSOR); mark++) {
    const { pos } = slots[mark] as Slot;
    if (pos === "POS" && WORDS.has(lowerAt(slots, mark + 1)))
      return { speaker: { first: at + 1, last: mark, headLast: mark }, last: mark + 2 };
    if (!isTagged(slots, mark, NOUNS)) return undefined;
  }
  return undefined;
};

/** Past a relative clause in commas: "according to messages, **which the panel released**, …" */
const pastRelative = (slots: readonly Slot[], last: number): number => {
  if (!isComma(slots, last) || !isKind(slots, last + 1, RELATIVE)) return last;
  for (let at = last + 1; at < slots.length; at++) if (isComma(slots, at)) return at;
  return last;
};

/** What one acts by, and nobody says: "lived according to the **rules**". */
const STANDARDS =
  /^(?:rules?|laws?|usual|agreements?|instructions?|guidelines?|plans?|schedule|custom|customs|ages?|sizes?|tastes?|needs?|types?|ability|tradition|protocol|script|recipe|merit|preferences?|means|wishes|timetable|formula|calendar|choice|season|taste|height|weight|colou?r)$/;

/** Where "which" stands in "They write that it is late, **which** costs $3m, according to the bank": all that the bank says. */
const ownClause = (slots: readonly Slot[], start: number, end: number, groups: readonly CueGroup[]): number => {
  for (let at = end - 1; at > start && !isComma(slots, at); at--) {
    if (lowerAt(slots, at) !== "which" || !isComma(slots, at - 1)) continue;
    return groups.some(({ first, form }) => form === "finite" && first >= start && first < at) ? at : start;
  }
  return start;
};

/** "by **her** own account" */
const ownSpeaker = (slots: readonly Slot[], at: number, from: number): Subject | undefined => {
  for (let index = at; index < from; index++)
    if (isTagged(slots, index, PRPS)) return { first: index, last: index + 1, headLast: index + 1 };
  return undefined;
};

/** "According to police, **the dam**, built in 1932, was unsafe": what a verb follows is no apposition but its subject. */
const withoutOthersSubject = (slots: readonly Slot[], speaker: Subject): Subject => {
  const { first, last, headLast } = speaker;
  if (last === headLast || !isComma(slots, headLast) || !isComma(slots, last)) return speaker;
  let verb = last + 1;
  if (isTagged(slots, verb, VBN))
    do verb++;
    while (verb < slots.length && !isComma(slots, verb - 1));
  return isTagged(slots, verb, FINITE) ? { first, last: headLast, headLast } : speaker;
};

/** Statements by "according to X", "in the words of X": what stands before, after or on both sides. */
export const phraseReadings = (slots: readonly Slot[], groups: readonly CueGroup[]): Reading[] => {
  const readings: Reading[] = [];
  let floor = 0;
  for (let at = 0; at < slots.length; at++) {
    if (!isKind(slots, at, CUE_PHRASE_OPENER)) continue;
    const possessor = possessorAt(slots, at);
    const from = possessor?.last ?? phraseAt(slots, at);
    if (from === at) continue;
    // "asked who leads in his view": no aside.
    const inOwn = possessor !== undefined || isTagged(slots, at + 1, PRPS);
    if (inOwn && at > 0 && !isComma(slots, at - 1) && lowerAt(slots, at) === "in") continue;
    const named = possessor?.speaker ?? ownSpeaker(slots, at, from) ?? subjectAfter(slots, from);
    if (named === undefined) continue;
    const speaker = at === 0 ? withoutOthersSubject(slots, named) : named;
    const isPer = lowerAt(slots, from - 1) === "per";
    if (
      (isPer || (lowerAt(slots, at) === "according" && !isComma(slots, at - 1))) &&
      STANDARDS.test(lowerAt(slots, basePhraseEnd(slots, from) - 1))
    )
      continue;
    const last = speaker.last < from ? from : pastRelative(slots, speaker.last);
    let start = Math.max(clauseStart(slots, floor, at), floor === 0 ? datelineEnd(slots) : 0);
    while (
      start < at &&
      (isTagged(slots, start, CC) || isKind(slots, start, COMMA | DASH) || lowerAt(slots, start) === ";")
    )
      start++;
    const end = isKind(slots, at - 1, COMMA | DASH) ? at - 1 : at;
    // "said that, in her view, it was late": what follows is the sentence's.
    const isBehindThat = lowerAt(slots, end - 1) === "that";
    if (inOwn && isBehindThat) continue;
    const left: Stretch = [ownClause(slots, start, end, groups), end];
    const content: Stretch[] = left[1] > left[0] && !isBehindThat ? [left] : [];
    if (lowerAt(slots, at) === "in" && from > at + 1) {
      // "in the words of X": of the sentence around, only the words in marks are X's.
      const parted = isComma(slots, last) || lowerAt(slots, last) === ":";
      const quote = isQuoted(slots, left[1] - 1) ? left[1] - 1 : parted ? last + 1 : last;
      if (isQuoted(slots, quote)) {
        readings.push(readingOf("according", [at, from], speaker, [[quote, quote + 1]]));
        floor = Math.max(last, quote + 1);
        at = last - 1;
        continue;
      }
    }
    // "She is, by her own account, …" still wants its noun.
    const breaksOff = left[1] > left[0] && isTagged(slots, left[1] - 1, FINITE | VB | VBN | VBG | IN);
    const whole = !breaksOff && someTagged(slots, left[0], left[1], FINITE);
    const goesOn = isTagged(slots, last + 1, IN) && !isKind(slots, last + 1, SUBORDINATOR);
    if (isComma(slots, last) && last + 1 < slots.length && (content.length === 0 || !whole || goesOn)) {
      const close = contentEnd(slots, last + 1, groups);
      if (close > last + 1) content.push([last + 1, close]);
    }
    // "According to Ruiz | the levy had failed."
    if (content.length === 0 && at === 0 && speaker.first >= from && isClause(slots, speaker.last))
      content.push([speaker.last, contentEnd(slots, speaker.last, groups)]);
    if (content.length === 0) continue;
    readings.push(readingOf("according", [at, from], speaker, content));
    floor = Math.max(last, content.at(-1)?.[1] ?? 0);
    at = last - 1;
  }
  return readings;
};
