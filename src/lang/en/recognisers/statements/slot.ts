import type { PartOfSpeech } from "../../../../text/article.ts";
import type { CueWord } from "./cue-lexicon.ts";
import type { QuotedRegion } from "./quoted-regions.ts";

/** What clauses are made of: one token, or one stretch in quotation marks taken as a whole. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly text: string;
  readonly pos: PartOfSpeech | "QUOTED";
  /** The part of speech as a bit of `tags.ts`; none of a quoted stretch. */
  readonly tag: number;
  /** What the word is by the tables, as bits of `word-kinds.ts`; none of a quoted stretch. */
  readonly kinds: number;
  /** What the word can report, if it can. */
  readonly cue: CueWord | undefined;
  readonly region: QuotedRegion | undefined;
}

// What a place is asked; outside of the slots it is nothing. An index below zero is told apart before the array is
// asked, to which it would be a name and no index.

export const slotAt = (slots: readonly Slot[], at: number): Slot | undefined => (at < 0 ? undefined : slots[at]);

export const lowerAt = (slots: readonly Slot[], at: number): string => slotAt(slots, at)?.lower ?? "";

export const isKind = (slots: readonly Slot[], at: number, kinds: number): boolean => {
  const slot = slotAt(slots, at);
  return slot !== undefined && (slot.kinds & kinds) !== 0;
};

export const isTagged = (slots: readonly Slot[], at: number, tags: number): boolean => {
  const slot = slotAt(slots, at);
  return slot !== undefined && (slot.tag & tags) !== 0;
};

export const isQuoted = (slots: readonly Slot[], at: number): boolean => slotAt(slots, at)?.region !== undefined;

/** Whether a word of a stretch is of one of the kinds. */
export const someKind = (slots: readonly Slot[], from: number, to: number, kinds: number): boolean => {
  for (let at = from; at < to; at++) if (isKind(slots, at, kinds)) return true;
  return false;
};

export const someTagged = (slots: readonly Slot[], from: number, to: number, tags: number): boolean => {
  for (let at = from; at < to; at++) if (isTagged(slots, at, tags)) return true;
  return false;
};

export const someQuoted = (slots: readonly Slot[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isQuoted(slots, at)) return true;
  return false;
};
