import { basePhraseEnd } from "./noun-phrases.ts";
import { isTagged, lowerAt, type Slot } from "./slot.ts";
import { NAMES, NNS, PRP } from "./tags.ts";

/** Where whom one tells ends: with its noun, or what "of" adds to it. */
export const addresseeEnd = (slots: readonly Slot[], at: number): number => {
  const base = basePhraseEnd(slots, at);
  return lowerAt(slots, base) === "of" ? Math.max(base, basePhraseEnd(slots, base + 1)) : base;
};

const BODIES_TOLD: ReadonlySet<string> = new Set(
  "parliament congress police court media staff press radio television".split(" "),
);

/** Whether a noun phrase of those who are told something can end here. */
export const endsAddressee = (slots: readonly Slot[], at: number): boolean =>
  isTagged(slots, at, NNS | NAMES | PRP) || BODIES_TOLD.has(lowerAt(slots, at));
