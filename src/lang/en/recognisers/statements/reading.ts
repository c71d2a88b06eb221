/** A stretch of a unit's slots, half-open. */
export type Stretch = readonly [number, number];

/** A speaker's mention in slots, half-open: the whole phrase, and its first noun phrase without appositions. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly headLast: number;
}

/** A statement as found inside one unit, in slots. */
export interface Reading {
  readonly cue: Stretch;
  readonly speaker: Subject | undefined;
  readonly content: readonly Stretch[];
  readonly addressee: Stretch | undefined;
  /** The cue is a finite verb that reports words, by the lexicon and not by its place alone. */
  reports: boolean;
  /** How it was found; what confidence and filters go by. */
  readonly pattern: "quote-first" | "clause-first" | "cue-first" | "according" | "as" | "noun" | "passive" | "named";
}

export const readingOf = (
  pattern: Reading["pattern"],
  cue: Stretch,
  speaker: Subject | undefined,
  content: readonly Stretch[],
  addressee?: Stretch,
): Reading => ({ cue, speaker, content, addressee, reports: false, pattern });
