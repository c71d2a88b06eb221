import { isKind, isTagged, type Slot } from "./slot.ts";
import { CC, FINITE } from "./tags.ts";
import { RELATIVE, SUBORDINATOR } from "./word-kinds.ts";

/**
 * Where the sentence's own verb stands behind a content inside its subject: "Roy's claim that the vote was bought | is
 * absurd", "An app that promises to add an hour | did nothing"; `end` where no such verb comes.
 *
 * @param own how many finite verbs the content has itself
 */
export const beforeMainVerb = (slots: readonly Slot[], first: number, end: number, own: number): number => {
  const verbs: number[] = [];
  for (let at = first; at < end; at++) {
    if (isTagged(slots, at, CC) || isKind(slots, at, RELATIVE | SUBORDINATOR)) {
      if (at > first && verbs.length <= own) return end;
      if (at > first) break;
    } else if (isTagged(slots, at, FINITE) && !isTagged(slots, at - 1, FINITE)) verbs.push(at);
  }
  return verbs.length === own + 1 ? (verbs[own] as number) : end;
};
