import type { ArticleMetadata } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimEntry, Entry, SourceEntry, WithdrawalEntry } from "../model/entry.ts";
import { ARTICLE_FIELDS } from "../model/vocabulary.ts";
import { type LedgerState, latestReading } from "./fold.ts";
import { replacements } from "./replacements.ts";
import { saysTheSame } from "./same-claim.ts";

/** A new reading of an article, to be held against what its ledger already says. */
export interface NewReading extends ArticleMetadata {
  /** Of the text's UTF-8 bytes. */
  readonly sha256: string;
  /** Relative to the ledger's folder; left out where another machine could not find it. */
  readonly path?: string;
  /** Mark-up that the text is still in. */
  readonly format?: SourceEntry["format"];
  /** Whether the text itself is kept beside the ledger. */
  readonly kept: boolean;
  readonly extractor: SourceEntry["extractor"];
  /** UTC, to the second. */
  readonly recorded: string;
  /** Every claim of the text, in text order. */
  readonly claims: readonly Claim[];
}

export interface AppendPlan {
  /** What to append, in order. Empty: the ledger already says all of it. */
  readonly entries: readonly Entry[];
  readonly added: readonly ClaimEntry[];
  readonly withdrawn: readonly WithdrawalEntry[];
  /** Of the text that was read. */
  readonly revision: number;
  /** Whether the text is not the one that was read last. */
  readonly textChanged: boolean;
  /** Whether the ledger says nothing of the article yet. */
  readonly isFirst: boolean;
}

/** What is known of the article: what this reading says, else what the last one did. */
export const knownMetadata = (state: LedgerState, given: ArticleMetadata): ArticleMetadata => {
  const before = latestReading(state);
  return Object.fromEntries(
    ARTICLE_FIELDS.flatMap((name) => {
      const value = given[name] ?? before?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
};

const reasonOf = (before: SourceEntry | undefined, reading: NewReading): WithdrawalEntry["reason"] => {
  if (before?.sha256 !== reading.sha256) return "text-changed";
  return before.published === reading.published ? "extractor-changed" : "metadata-changed";
};

/**
 * What to append so that a ledger says what an article says now. Claims that stand stay as they are, though they may
 * have moved; those that are gone, or say something else, are withdrawn; the rest is added.
 */
export const planAppend = (state: LedgerState, reading: NewReading): AppendPlan => {
  const before = latestReading(state);
  const textChanged = before?.sha256 !== reading.sha256;
  const revision = (before?.revision ?? 0) + (textChanged ? 1 : 0);

  const found = new Map(reading.claims.map((claim) => [claim.claim, claim]));
  const stays = (recorded: ClaimEntry): boolean => {
    const claim = found.get(recorded.claim);
    return claim !== undefined && saysTheSame(recorded, claim);
  };
  const gone = [...state.claims.values()].map(({ claim }) => claim).filter((claim) => !stays(claim));
  const goneIds = new Set(gone.map(({ claim }) => claim));
  const fresh = reading.claims.filter(({ claim }) => !state.claims.has(claim) || goneIds.has(claim));

  const replacing = replacements(gone, fresh);
  const reason = reasonOf(before, reading);
  const withdrawn = gone.map(({ claim }): WithdrawalEntry => {
    const replacement = replacing.get(claim);
    return { entry: "withdrawal", claim, reason, ...(replacement && { replacement }), revision };
  });
  const added = fresh.map((claim): ClaimEntry => ({ entry: "claim", ...claim, revision }));

  const metadata = knownMetadata(state, reading);
  const formatChanged = !textChanged && reading.format !== before?.format;
  const metadataChanged = formatChanged || ARTICLE_FIELDS.some((name) => metadata[name] !== before?.[name]);
  const nothingNew = !textChanged && !metadataChanged && withdrawn.length === 0 && added.length === 0;
  if (nothingNew) return { entries: [], added, withdrawn, revision, textChanged, isFirst: false };

  const source: SourceEntry = {
    entry: "source",
    revision,
    ...metadata,
    ...(reading.path === undefined ? {} : { path: reading.path }),
    sha256: reading.sha256,
    ...(reading.format === undefined ? {} : { format: reading.format }),
    ...(reading.kept ? {} : { kept: false as const }),
    recorded: reading.recorded,
    extractor: reading.extractor,
  };
  return {
    entries: [source, ...withdrawn, ...added],
    added,
    withdrawn,
    revision,
    textChanged,
    isFirst: before === undefined,
  };
};
