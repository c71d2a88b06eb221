import type { ArticleMetadata } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Problem } from "../model/problem.ts";

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

/** Prints articles one after the other, each as soon as it is done. */
export interface ExtractReport {
  article(record: SourceRecord, change?: LedgerChange): string;
  end(): string;
}
