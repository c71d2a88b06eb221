import type { Subject } from "./subjects.ts";

/** A stretch of a unit's slots, half-open. */
export type Stretch = readonly [number, number];

/** A statement as found inside one unit, in slots. */
export interface Reading {
  readonly cue: Stretch;
  readonly speaker?: Subject;
  readonly content: readonly Stretch[];
  readonly addressee?: Stretch;
  /** The cue is a finite verb that reports words, by the lexicon and not by its place alone. */
  readonly reports?: true;
  /** How it was found; what confidence and filters go by. */
  readonly pattern: "quote-first" | "clause-first" | "cue-first" | "according" | "as" | "noun" | "passive" | "named";
}
