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

/** Prints articles one after the other, each as soon as it is done. */
export interface ExtractReport {
  article(record: SourceRecord): string;
  end(): string;
}
