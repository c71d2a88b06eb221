import type { Claim } from "../model/claim.ts";
import { CLAIM_KINDS, type ClaimKind } from "../model/vocabulary.ts";
import type { LedgerChange, SourceRecord } from "./extract-report.ts";

/** "1 quote", "3 quotes". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export type ClaimCounts = Readonly<Record<ClaimKind, number>>;

export const NO_CLAIMS: ClaimCounts = { number: 0, quote: 0, attribution: 0 };

export const countClaims = (claims: readonly Claim[]): ClaimCounts => {
  const counts = { ...NO_CLAIMS };
  for (const { kind } of claims) counts[kind]++;
  return counts;
};

export const sumOf = (a: ClaimCounts, b: ClaimCounts): ClaimCounts => ({
  number: a.number + b.number,
  quote: a.quote + b.quote,
  attribution: a.attribution + b.attribution,
});

/** "24 numbers, 9 quotes, 1 attribution". */
export const claimCounts = (counts: ClaimCounts): string =>
  CLAIM_KINDS.every((kind) => counts[kind] === 0)
    ? "no claims found"
    : CLAIM_KINDS.map((kind) => counted(counts[kind], kind)).join(", ");

/** What became of the ledger, in a sentence's part. */
export const changeWords = ({ source }: SourceRecord, change: LedgerChange): string => {
  const { isDryRun, isUnchanged, file, added, withdrawn, kept } = change;
  if (isUnchanged) return `unchanged, nothing ${isDryRun ? "to append" : "appended"} to ${file}`;
  const did = isDryRun ? "dry run, nothing written; would append" : "appended";
  if (source.revision === 1 && withdrawn + kept === 0) return `${did} to ${file}`;
  const changes = [`${added} new`, `${withdrawn} withdrawn`, `${kept} as before`].join(", ");
  return `${did} revision ${source.revision} to ${file}: ${changes}`;
};
