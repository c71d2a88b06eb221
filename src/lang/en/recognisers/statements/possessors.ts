import type { Subject } from "./reading.ts";
import { isTagged, type Slot, slotAt } from "./slot.ts";
import { ADJECTIVES, ADVERBS, CD, DT, NOUNS, PRPS, VBG, VBN } from "./tags.ts";

/** The possessor before a noun: **Roy's** claim · **his** repeated claim. */
export const possessorBefore = (slots: readonly Slot[], noun: number): Subject | undefined => {
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
