import type { PartOfSpeech } from "../../../text/article.ts";

/** What a word can be, before its neighbours have a say. Few differ, and each is one object for all its words. */
export interface Reading {
  /** The part of speech that is decided already, or that several are open; "EDGE" beyond the sentence. */
  readonly tag: PartOfSpeech | "OPEN" | "EDGE";
  /** The parts of speech that are open, as bits (lexicon.ts); 0 of others. */
  readonly open: number;
}

/** A word's part of speech, or that no word stands there. */
export type Tag = PartOfSpeech | "EDGE";

export const BEYOND: Reading = { tag: "EDGE", open: 0 };

const decidedReadings = new Map<PartOfSpeech, Reading>();
const openReadings = new Map<number, Reading>();

export const decided = (tag: PartOfSpeech): Reading => {
  const known = decidedReadings.get(tag);
  if (known !== undefined) return known;
  const reading: Reading = { tag, open: 0 };
  decidedReadings.set(tag, reading);
  return reading;
};

export const open = (bits: number): Reading => {
  const known = openReadings.get(bits);
  if (known !== undefined) return known;
  const reading: Reading = { tag: "OPEN", open: bits };
  openReadings.set(bits, reading);
  return reading;
};
