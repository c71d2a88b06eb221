import type { Stretch, Subject } from "./reading.ts";

/** What follows a cue and is its content. Slots, half-open. */
export interface Complement {
  readonly kind: "quote" | "that" | "clause" | "question" | "infinitive" | "gerund" | "noun" | "named";
  readonly first: number;
  readonly addressee: Stretch | undefined;
  /** Whom "by" names behind a passive: was told **by doctors** that …. */
  readonly author: Subject | undefined;
  /** The cue's end where a preposition belongs to it: "warned of". */
  readonly cueLast: number | undefined;
  /** The clause's subject is a relative pronoun before the cue: "a gap that they said **was** small". */
  readonly gap: boolean;
  /** The verb's object stands before its subject: "a mood Roy describes as …". */
  readonly objectBefore: boolean;
}

interface Details {
  readonly addressee?: Stretch;
  readonly author?: Subject | undefined;
  readonly cueLast?: number;
  readonly gap?: true;
  readonly objectBefore?: true;
}

export const complementOf = (kind: Complement["kind"], first: number, details?: Details): Complement => ({
  kind,
  first,
  addressee: details?.addressee,
  author: details?.author,
  cueLast: details?.cueLast,
  gap: details?.gap ?? false,
  objectBefore: details?.objectBefore ?? false,
});
