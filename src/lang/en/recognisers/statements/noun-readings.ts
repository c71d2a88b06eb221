import { CARRYING_VERBS, CUE_NOUNS } from "../../data/cue-nouns.ts";
import { AUXILIARIES } from "../../data/statement-words.ts";
import { contentEnd } from "./content-end.ts";
import type { CueGroup } from "./cue-groups.ts";
import type { Slot } from "./layout.ts";
import { fullPhraseEnd, isFiniteVerb } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { sharedSubject } from "./shared-subjects.ts";
import { type Subject, subjectBefore } from "./subjects.ts";

const JJ_VBN_VBG_RB_TAGS: ReadonlySet<string> = new Set("VBN VBG JJ JJR JJS RB RBR RBS CD".split(" "));
const NN_JJ_DT_CD_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS PRP$ JJ JJR JJS DT CD".split(" "));
const DT_PRPS: ReadonlySet<string> = new Set(["DT", "PRP$"]);
const BY_FROM: ReadonlySet<string> = new Set("by from of among".split(" "));

/** The possessor before a noun: **Roy's** claim · **his** repeated claim. */
const possessorBefore = (slots: readonly Slot[], noun: number): Subject | undefined => {
  let at = noun - 1;
  while (at >= 0 && JJ_VBN_VBG_RB_TAGS.has(slots[at]?.pos ?? "")) at--;
  const mark = slots[at];
  if (mark?.pos === "PRP$") return { first: at, last: at + 1, headLast: at + 1 };
  if (mark?.pos !== "POS") return undefined;
  let first = at;
  while (first > 0 && NN_JJ_DT_CD_TAGS.has(slots[first - 1]?.pos ?? "")) {
    first--;
    if (DT_PRPS.has(slots[first]?.pos ?? "")) break;
  }
  return first === at ? undefined : { first, last: at, headLast: at };
};

/** Whom a phrase after the noun names: claims **by the union** that … */
const authorAfter = (slots: readonly Slot[], at: number): Subject | undefined => {
  if (!BY_FROM.has(slots[at]?.lower ?? "")) return undefined;
  const last = fullPhraseEnd(slots, at + 1);
  return last === at + 1 ? undefined : { first: at + 1, last, headLast: last };
};

/** The subject of "**repeated** a claim", "has **voiced** fears", where that verb has the noun for its object. */
const carrierBefore = (slots: readonly Slot[], noun: number): { speaker: Subject; first: number } | undefined => {
  let at = noun - 1;
  while (
    at > 0 &&
    /^(?:JJ|VBN|RB|CD|DT|NN|CC|,)/.test(slots[at]?.pos ?? "") &&
    !CARRYING_VERBS.has(slots[at]?.lower ?? "")
  )
    at--;
  if (!CARRYING_VERBS.has(slots[at]?.lower ?? "")) return undefined;
  let first = at;
  while (first > 0 && (AUXILIARIES.has(slots[first - 1]?.lower ?? "") || slots[first - 1]?.pos === "RB")) first--;
  const speaker = subjectBefore(slots, first) ?? sharedSubject(slots, first);
  return speaker && { speaker, first };
};

/** Statements that a noun reports: "Roy's claim that the vote was bought". Without a speaker, none is made. */
export const nounReadings = (slots: readonly Slot[], groups: readonly CueGroup[]): Reading[] => {
  const readings: Reading[] = [];
  for (let at = 1; at < slots.length - 2; at++) {
    const { lower, pos } = slots[at] as Slot;
    if (!CUE_NOUNS.has(lower) || !pos.startsWith("NN")) continue;
    const author = authorAfter(slots, at + 1);
    const that = author?.last ?? at + 1;
    if (slots[that]?.lower !== "that" || isFiniteVerb(slots[that + 1] as Slot)) continue;
    const own = possessorBefore(slots, at) ?? author;
    const carried = own === undefined ? carrierBefore(slots, at) : undefined;
    const speaker = own ?? carried?.speaker;
    const end = contentEnd(slots, that, groups, true);
    if (speaker === undefined || end <= that + 2) continue;
    readings.push({ cue: [carried?.first ?? at, at + 1], speaker, content: [[that, end]], pattern: "noun" });
    at = end - 1;
  }
  return readings;
};
