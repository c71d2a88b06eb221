import { AUXILIARIES, RELATIVES, SUBORDINATORS } from "../../data/statement-words.ts";
import type { Slot } from "./layout.ts";
import { isFiniteVerb } from "./noun-phrases.ts";
import { type Subject, subjectAfter, subjectBefore } from "./subjects.ts";

const groupStart = (slots: readonly Slot[], verb: number): number => {
  let first = verb;
  while (first > 0 && (AUXILIARIES.has(slots[first - 1]?.lower ?? "") || slots[first - 1]?.pos === "RB")) first--;
  return first;
};

/** The subject of the clause before `at`, for a verb that shares it: "… left the room **and said**", "…, **adding** that". */
export const sharedSubject = (slots: readonly Slot[], at: number): Subject | undefined => {
  for (let verb = at - 1; verb >= 0; verb--) {
    const slot = slots[verb] as Slot;
    if (!isFiniteVerb(slot)) continue;
    const subject = subjectBefore(slots, groupStart(slots, verb));
    if (subject === undefined || RELATIVES.has(slots[subject.first]?.lower ?? "")) continue;
    // "an evening that Ana Ruiz opened by asking": by what is said, that very verb is done.
    if (slots[at - 1]?.lower === "by" && verb === at - 2) return subject;
    // A clause inside another: its subject is not the sentence's.
    const opener = slots[subject.first - 1];
    if (opener !== undefined && SUBORDINATORS.has(opener.lower)) continue;
    return subject;
  }
  return undefined;
};

/** The subject after a participle's clause that opens the sentence: "Saying it was time, **the mayor** resigned." */
export const followingSubject = (slots: readonly Slot[], end: number): Subject | undefined =>
  slots[end]?.lower === "," ? subjectAfter(slots, end + 1) : undefined;
