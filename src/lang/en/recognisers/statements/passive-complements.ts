import { addresseeEnd } from "./addressees.ts";
import { isClause, isInfinitive } from "./clauses.ts";
import { type Complement, complementOf } from "./complement.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import { FRAME } from "./cue-lexicon.ts";
import type { Subject } from "./reading.ts";
import { isTagged, lowerAt, type Slot } from "./slot.ts";
import { spoken } from "./spoken.ts";
import { subjectOf } from "./subjects.ts";
import { DT, NAMES, NNS, PRPS } from "./tags.ts";

/** Whom "by" names behind a verb in the passive: "was told **by doctors**", not "by letter". */
const authorAfter = (slots: readonly Slot[], at: number): Subject | undefined => {
  if (lowerAt(slots, at) !== "by") return undefined;
  const last = addresseeEnd(slots, at + 1);
  const isNamed = isTagged(slots, last - 1, NNS | NAMES) || isTagged(slots, at + 1, DT | PRPS);
  return isNamed ? { first: at + 1, last, headLast: last } : undefined;
};

/** What somebody was told: "was told **that …**", "was told by doctors **it was late**". */
const toldComplement = (slots: readonly Slot[], group: CueGroup): Complement | undefined => {
  const author = authorAfter(slots, group.last);
  const found = spoken(slots, group.last, group);
  if (found === undefined || !/^(?:that|clause|quote)$/.test(found.kind)) return undefined;
  if (found.kind === "clause" && found.first !== group.last && found.first !== author?.last) return undefined;
  const hearer = subjectOf(slots, group);
  return hearer && { ...found, addressee: [hearer.first, hearer.headLast], author };
};

/** What a verb in the passive reports: "is expected **to rise**", "was told **that …**". */
export const passiveComplement = (slots: readonly Slot[], group: CueGroup): Complement | undefined => {
  const at = group.last;
  if (hasFrame(group, FRAME.passive) && isInfinitive(slots, at)) return complementOf("infinitive", at);
  const told = hasFrame(group, FRAME.told) ? toldComplement(slots, group) : undefined;
  if (told !== undefined) return told;
  // "It is thought the ship struck ice."
  const isImpersonal =
    lowerAt(slots, group.first - 1) === "it" && hasFrame(group, FRAME.passive) && isClause(slots, at);
  return isImpersonal || (hasFrame(group, FRAME.that | FRAME.told) && lowerAt(slots, at) === "that")
    ? complementOf("that", at)
    : undefined;
};
