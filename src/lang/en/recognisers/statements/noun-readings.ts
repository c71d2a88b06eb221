import { CUE_NOUNS } from "../../data/cue-nouns.ts";
import { contentEnd } from "./content-end.ts";
import { cueGroupsIn } from "./cue-groups.ts";
import type { Slot } from "./layout.ts";
import { fullPhraseEnd, isFiniteVerb } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subjects.ts";

/** The possessor before a noun: **Roy's** claim · **his** repeated claim. */
const possessorBefore = (slots: readonly Slot[], noun: number): Subject | undefined => {
  let at = noun - 1;
  while (at >= 0 && /^(?:JJ|VBN|VBG|RB|CD)/.test(slots[at]?.pos ?? "")) at--;
  const mark = slots[at];
  if (mark?.pos === "PRP$") return { first: at, last: at + 1, headLast: at + 1 };
  if (mark?.pos !== "POS") return undefined;
  let first = at;
  while (first > 0 && /^(?:NN|JJ|DT|CD|PRP\$)/.test(slots[first - 1]?.pos ?? "")) {
    first--;
    if (/^(?:DT|PRP\$)$/.test(slots[first]?.pos ?? "")) break;
  }
  return first === at ? undefined : { first, last: at, headLast: at };
};

/** Whom a phrase after the noun names: claims **by the union** that … */
const authorAfter = (slots: readonly Slot[], at: number): Subject | undefined => {
  if (!/^(?:by|from|of|among)$/.test(slots[at]?.lower ?? "")) return undefined;
  const last = fullPhraseEnd(slots, at + 1);
  return last === at + 1 ? undefined : { first: at + 1, last, headLast: last };
};

/** Statements that a noun reports: "Roy's claim that the vote was bought". Without a speaker, none is made. */
export const nounReadings = (slots: readonly Slot[]): Reading[] => {
  const readings: Reading[] = [];
  const groups = cueGroupsIn(slots);
  for (let at = 1; at < slots.length - 2; at++) {
    const { lower, pos } = slots[at] as Slot;
    if (!CUE_NOUNS.has(lower) || !pos.startsWith("NN")) continue;
    const author = authorAfter(slots, at + 1);
    const that = author?.last ?? at + 1;
    if (slots[that]?.lower !== "that" || isFiniteVerb(slots[that + 1] as Slot)) continue;
    const speaker = possessorBefore(slots, at) ?? author;
    const end = contentEnd(slots, that, groups, true);
    if (speaker === undefined || end <= that + 2) continue;
    readings.push({ cue: [at, at + 1], speaker, content: [[that, end]], pattern: "noun" });
    at = end - 1;
  }
  return readings;
};
