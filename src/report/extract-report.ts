import type { ArticleMetadata } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { SourceEntry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { ClaimCounts } from "./extract-summary.ts";

/** What `extract` tells of one article: the record of the measured contract. */
export interface SourceRecord {
  readonly source: ArticleMetadata & {
    readonly id: string;
    readonly path: string;
    readonly revision: number;
    readonly sha256: string;
  };
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** The record of an article that came as a line of a stream: all that a ledger elsewhere needs. */
export interface StreamRecord extends SourceRecord {
  /** Exactly what the spans refer to, unless it was asked to be left out. */
  readonly text?: string;
  readonly extractor: SourceEntry["extractor"];
}

/** The answer to a line that holds no article. */
export interface RefusedLine {
  /** The id where the line says at least that. */
  readonly source: { readonly id?: string; readonly path: string };
  readonly claims: readonly [];
  readonly problems: readonly Problem[];
}

/** What became, or would become, of the ledger. */
export interface LedgerChange {
  readonly isDryRun: boolean;
  /** The ledger file as people name it. */
  readonly file: string;
  /** Claims that the ledger did not hold. */
  readonly added: number;
  /** Claims of earlier revisions that are gone. */
  readonly withdrawn: number;
  /** Claims that it held and that stand. */
  readonly kept: number;
  /** Nothing was to be written. */
  readonly isUnchanged: boolean;
}

/** What is printed of an article: text, or its bytes in UTF-8. */
export type Printed = string | Uint8Array;

/** Prints articles one after the other, each as soon as it is done, wherever each was done. */
export interface ExtractReport {
  article(record: SourceRecord, change?: LedgerChange): Printed;
  /**
   * What stands before an article.
   *
   * @param index of those that are printed, from 0
   */
  before(index: number): string;
  /** @param articles how many were printed */
  end(articles: number, counts: ClaimCounts): string;
}
