import type { ClaimEntry, Entry, ReviewEntry, SourceEntry, WithdrawalEntry } from "../model/entry.ts";

/** One recording of a claim and what became of it. */
export interface ClaimState {
  readonly claim: ClaimEntry;
  /** In the order in which they were given. */
  readonly reviews: readonly ReviewEntry[];
  readonly withdrawal?: WithdrawalEntry;
}

/** What a ledger's entries amount to. */
export interface LedgerState {
  /** Every reading of the article, oldest first. */
  readonly readings: readonly SourceEntry[];
  /** Claims that stand, in the order in which they were recorded. */
  readonly claims: ReadonlyMap<string, ClaimState>;
  /** Claims that were withdrawn. One claim may be here several times, and stand again. */
  readonly withdrawn: readonly ClaimState[];
}

/** The current state of a ledger: what a claim, its reviews and its withdrawal say together. */
export const fold = (entries: readonly Entry[]): LedgerState => {
  const readings: SourceEntry[] = [];
  const claims = new Map<string, { claim: ClaimEntry; reviews: ReviewEntry[] }>();
  const withdrawn: ClaimState[] = [];
  for (const entry of entries) {
    if (entry.entry === "source") readings.push(entry);
    else if (entry.entry === "claim") claims.set(entry.claim, { claim: entry, reviews: [] });
    else if (entry.entry === "review") claims.get(entry.claim)?.reviews.push(entry);
    else {
      const state = claims.get(entry.claim);
      if (state === undefined) continue;
      claims.delete(entry.claim);
      withdrawn.push({ ...state, withdrawal: entry });
    }
  }
  return { readings, claims, withdrawn };
};

/** The reading that a ledger was last brought up to. */
export const latestReading = ({ readings }: LedgerState): SourceEntry | undefined => readings.at(-1);
