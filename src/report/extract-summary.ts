import type { Claim } from "../model/claim.ts";
import { CLAIM_KINDS } from "../model/vocabulary.ts";
import type { LedgerChange, SourceRecord } from "./extract-report.ts";

/** "1 quote", "3 quotes". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "24 numbers, 9 quotes, 1 attribution". */
export const claimCounts = (claims: readonly Claim[]): string =>
  claims.length === 0
    ? "no claims found"
    : CLAIM_KINDS.map((kind) => counted(claims.filter((claim) => claim.kind === kind).length, kind)).join(", ");

/** What became of the ledger, in a sentence's part. */
export const changeWords = ({ source }: SourceRecord, change: LedgerChange): string => {
  const { isDryRun, isUnchanged, file, added, withdrawn, kept } = change;
  if (isUnchanged) return `unchanged, nothing ${isDryRun ? "to append" : "appended"} to ${file}`;
  const did = isDryRun ? "dry run, nothing written; would append" : "appended";
  if (source.revision === 1 && withdrawn + kept === 0) return `${did} to ${file}`;
  const changes = [`${added} new`, `${withdrawn} withdrawn`, `${kept} as before`].join(", ");
  return `${did} revision ${source.revision} to ${file}: ${changes}`;
};
