import { CUE_PHRASES } from "../../data/cue-phrases.ts";
import { RELATIVES } from "../../data/statement-words.ts";
import { STARTS_CUE_PHRASE } from "../../word-marks.ts";
import { contentEnd } from "./content-end.ts";
import type { CueGroup } from "./cue-groups.ts";
import { clauseStart, datelineEnd } from "./fronted.ts";
import type { Slot } from "./layout.ts";
import { basePhraseEnd, fullPhraseEnd, isFiniteVerb } from "./noun-phrases.ts";
import type { Reading, Stretch } from "./reading.ts";
import { type Subject, subjectAfter } from "./subjects.ts";

const POLLS_POLL: ReadonlySet<string> = new Set("polls poll surveys survey".split(" "));
const DASH: ReadonlySet<string> = new Set("— – -- -".split(" "));

const isComma = (slot: Slot | undefined): boolean => slot?.lower === ",";

/** By their first words: nearly every word of an article begins none. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const table = new Map<string, (readonly string[])[]>();
  for (const words of CUE_PHRASES) {
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
})();

/** Whether a phrase that names a speaker can begin with a word in lower case. */
export const beginsCuePhrase = (lower: string): boolean => BY_FIRST_WORD.has(lower);

const phraseAt = (slots: readonly Slot[], at: number): number => {
  const slot = slots[at] as Slot;
  const phrases = (slot.marks & STARTS_CUE_PHRASE) === 0 ? undefined : BY_FIRST_WORD.get(slot.lower);
  if (phrases === undefined) return at;
  if (at === 0 && slots[0]?.lower === "in") {
    // "In a new poll, …": what it says is the poll's.
    const end = fullPhraseEnd(slots, 1);
    const head = basePhraseEnd(slots, 1);
    if (isComma(slots[end]) && POLLS_POLL.has(slots[head - 1]?.lower ?? "")) return 1;
  }
  for (const words of phrases)
    if (
      words.every((word, index) =>
        word === "" ? slots[at + index]?.pos === "PRP$" : slots[at + index]?.lower === word,
      )
    ) {
      const next = slots[at + words.length];
      if (words[0] === "per" && !next?.pos.startsWith("NNP")) continue;
      return at + words.length;
    }
  return at;
};

const isDash = (slot: Slot | undefined): boolean => DASH.has(slot?.lower ?? "");

/** Past a relative clause in commas: "according to messages, **which the panel released**, …" */
const pastRelative = (slots: readonly Slot[], last: number): number => {
  if (!isComma(slots[last]) || !RELATIVES.has(slots[last + 1]?.lower ?? "")) return last;
  const close = slots.findIndex((slot, index) => index > last && isComma(slot));
  return close === -1 ? last : close;
};

/** What one acts by, and nobody says: "lived according to the **rules**". */
const STANDARDS =
  /^(?:rules?|plans?|schedule|custom|customs|ages?|sizes?|tastes?|needs?|types?|ability|tradition|protocol|script|recipe|merit|height|weight|colou?r)$/;

/** "by **her** own account" */
const ownSpeaker = (slots: readonly Slot[], at: number, from: number): Subject | undefined => {
  for (let index = at; index < from; index++)
    if (slots[index]?.pos === "PRP$") return { first: index, last: index + 1, headLast: index + 1 };
  return undefined;
};

/** Statements by "according to X", "in the words of X": what stands before, after or on both sides. */
export const phraseReadings = (slots: readonly Slot[], groups: readonly CueGroup[]): Reading[] => {
  const readings: Reading[] = [];
  let floor = 0;
  for (let at = 0; at < slots.length; at++) {
    const from = phraseAt(slots, at);
    if (from === at) continue;
    const speaker = ownSpeaker(slots, at, from) ?? subjectAfter(slots, from);
    if (speaker === undefined) continue;
    if (
      slots[at]?.lower === "according" &&
      !isComma(slots[at - 1]) &&
      STANDARDS.test(slots[basePhraseEnd(slots, from) - 1]?.lower ?? "")
    )
      continue;
    const last = speaker.last < from ? from : pastRelative(slots, speaker.last);
    let start = Math.max(clauseStart(slots, floor, at), floor === 0 ? datelineEnd(slots) : 0);
    while (
      start < at &&
      (slots[start]?.pos === "CC" || isComma(slots[start]) || isDash(slots[start]) || slots[start]?.lower === ";")
    )
      start++;
    const left: Stretch = [start, isComma(slots[at - 1]) || isDash(slots[at - 1]) ? at - 1 : at];
    const content: Stretch[] = left[1] > left[0] ? [left] : [];
    if (slots[at]?.lower === "in" && from > at + 1) {
      // "in the words of X": of the sentence around, only the words in marks are X's.
      const quote = [left[1] - 1, isComma(slots[last]) ? last + 1 : last].find(
        (index) => slots[index]?.region !== undefined,
      );
      if (quote !== undefined) {
        readings.push({ cue: [at, from], speaker, content: [[quote, quote + 1]], pattern: "according" });
        floor = Math.max(last, quote + 1);
        at = last - 1;
        continue;
      }
    }
    // "She is, by her own account, …" still wants its noun.
    const breaksOff = left[1] > left[0] && isFiniteVerb(slots[left[1] - 1] as Slot);
    const whole = !breaksOff && slots.slice(left[0], left[1]).some((slot) => isFiniteVerb(slot));
    if (isComma(slots[last]) && last + 1 < slots.length && (content.length === 0 || !whole)) {
      const end = contentEnd(slots, last + 1, groups);
      if (end > last + 1) content.push([last + 1, end]);
    }
    if (content.length === 0) continue;
    readings.push({ cue: [at, from], speaker, content, pattern: "according" });
    floor = Math.max(last, content.at(-1)?.[1] ?? 0);
    at = last - 1;
  }
  return readings;
};
