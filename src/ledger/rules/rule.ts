import type { Claim } from "../../model/claim.ts";
import type { Entry, SourceEntry } from "../../model/entry.ts";
import type { RuleName } from "../../model/rule-name.ts";
import type { Span } from "../../model/span.ts";
import type { ClaimKind } from "../../model/vocabulary.ts";

/** What `ledger explain <rule>` prints. */
export interface RuleDocument {
  /** Stable: people search for it, and suppress by it. */
  readonly name: RuleName;
  /** What it refuses, in one line. */
  readonly what: string;
  /** Why that would do harm. */
  readonly why: string;
  /** Something that it refuses, and what stands right. */
  readonly example: string;
}

/** A disagreement with a rule: at a field of an entry. */
export interface Finding {
  /** Index among the file's entries. */
  readonly entry: number;
  /** Fields from the entry inwards; empty for the entry as a whole. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
  readonly severity?: "warning";
}

/** The text of one revision, as it was kept. */
export interface RevisionText {
  /** Of its UTF-8 bytes. */
  readonly sha256: string;
  /** In code points. */
  readonly length: number;
  readonly slice: (span: Span) => string;
  /** Line, counted from 1, of a code point. */
  readonly lineAt: (point: number) => number;
  /** What each number's words say by themselves; `undefined` where they are not one number from end to end. */
  readonly readWords: (
    words: readonly string[],
    published: string | undefined,
  ) => readonly (NumberReading | undefined)[];
  /** The claims that the text gives when it is read again. Takes as long as reading the article did. */
  readonly readAgain: (published: string | undefined) => ReReading;
}

/** What a number's words say. */
export interface NumberReading {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly exact?: string | undefined;
  readonly date?: string | undefined;
}

/** What an extractor finds in a text, by id and by place. */
export interface ReReading {
  readonly byId: (id: string) => Claim | undefined;
  /** The number at exactly this span. */
  readonly numberAt: (span: Span) => Extract<Claim, { kind: "number" }> | undefined;
}

/** All that a rule may look at. What lies above the `ledger` layer is handed in. */
export interface RuleContext {
  /** By the file's name. */
  readonly source: string;
  /** `undefined` where an entry does not follow its schema, which is said already. */
  readonly entries: readonly (Entry | undefined)[];
  /** `undefined` when it was not kept, or is gone. */
  readonly textOf: (revision: number) => RevisionText | undefined;
  /** The id of a claim with these words; claims that agree in all of them are told apart by `occurrence`. */
  readonly claimId: (
    claim: { source: string; kind: ClaimKind; text: string; context: { prefix: string; suffix: string } },
    occurrence: number,
  ) => string;
  /** Whether to read whole texts again, and hold every field against what is found. */
  readonly reread: boolean;
  /** What reads the texts again. */
  readonly extractor: SourceEntry["extractor"];
  /** Hash of the article's text as it is now, where its file is still there to be read. */
  readonly articleNow: string | undefined;
  /** Verdicts that a review may give, and those that need evidence. */
  readonly verdicts: { readonly known: readonly string[]; readonly needEvidence: readonly string[] };
}

/** One named check. Pure. */
export interface Rule extends RuleDocument {
  /** Set when it says nothing of an entry with which another rule finds fault: it would say the same less clearly. */
  readonly isLast?: true;
  readonly check: (context: RuleContext) => Iterable<Finding>;
}
