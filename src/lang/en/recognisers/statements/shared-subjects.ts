import { isFiniteVerb } from "./noun-phrases.ts";
import type { Subject } from "./reading.ts";
import { isKind, lowerAt, type Slot } from "./slot.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import { RB } from "./tags.ts";
import { AUXILIARY, COMMA, RELATIVE, SUBORDINATOR } from "./word-kinds.ts";

/** Where the verb group that ends with the verb before `verb` begins: its auxiliaries and adverbs. */
export const groupStart = (slots: readonly Slot[], verb: number): number => {
  let first = verb;
  while (first > 0) {
    const { kinds, tag } = slots[first - 1] as Slot;
    if ((kinds & AUXILIARY) === 0 && tag !== RB) break;
    first--;
  }
  return first;
};

/** The subject of the clause before `at`, for a verb that shares it: "… left the room **and said**", "…, **adding** that". */
export const sharedSubject = (slots: readonly Slot[], at: number): Subject | undefined => {
  for (let verb = at - 1; verb >= 0; verb--) {
    const slot = slots[verb] as Slot;
    if (!isFiniteVerb(slot)) continue;
    const subject = subjectBefore(slots, groupStart(slots, verb));
    if (subject === undefined || isKind(slots, subject.first, RELATIVE)) continue;
    // "an evening that Ana Ruiz opened by asking": by what is said, that very verb is done.
    if (verb === at - 2 && lowerAt(slots, at - 1) === "by") return subject;
    // A clause inside another: its subject is not the sentence's.
    if (!isKind(slots, subject.first - 1, SUBORDINATOR)) return subject;
  }
  return undefined;
};

/** The subject after a participle's clause that opens the sentence: "Saying it was time, **the mayor** resigned." */
export const followingSubject = (slots: readonly Slot[], end: number): Subject | undefined =>
  isKind(slots, end, COMMA) ? subjectAfter(slots, end + 1) : undefined;
