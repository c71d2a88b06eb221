import type { ClaimState } from "../ledger/fold.ts";
import type { ClaimEntry, ReviewEntry } from "../model/entry.ts";
import type { ClaimKind } from "../model/vocabulary.ts";
import type { SourceView } from "./open-ledger.ts";

/** A claim as `list` and `status` look at it. */
export interface ClaimRow {
  readonly source: string;
  readonly claim: ClaimEntry;
  /** The last verdict, `unchecked` before the first, `withdrawn` when it no longer stands. */
  readonly status: string;
  readonly review?: ReviewEntry;
  /** When it was recorded, UTC. */
  readonly recorded: string;
}

export interface ClaimFilter {
  readonly kind?: ClaimKind;
  /** A part of the speaker's name, in any case. */
  readonly speaker?: string;
  /** A unit's kind, code or name. */
  readonly unit?: string;
  /** Recorded on this day or later. */
  readonly since?: string;
  readonly status?: string;
  readonly source?: string;
}

/** The last verdict on a claim. */
export const statusOf = ({ reviews, withdrawal }: ClaimState): string =>
  withdrawal === undefined ? (reviews.at(-1)?.verdict ?? "unchecked") : "withdrawn";

/** Every claim of a source: those that stand, in text order of their recording, then those that were withdrawn. */
export const rowsOf = (view: SourceView): ClaimRow[] => {
  // A claim is recorded by the reading above it.
  const recorded = new Map<ClaimEntry, string>();
  let now = "";
  for (const entry of view.entries) {
    if (entry.entry === "source") now = entry.recorded;
    if (entry.entry === "claim") recorded.set(entry, now);
  }
  return [...view.claims, ...view.withdrawn].map((state): ClaimRow => {
    const review = state.reviews.at(-1);
    return {
      source: view.source,
      claim: state.claim,
      status: statusOf(state),
      ...(review === undefined ? {} : { review }),
      recorded: recorded.get(state.claim) ?? "",
    };
  });
};

const has = (text: string | undefined, part: string): boolean =>
  text?.toLowerCase().includes(part.toLowerCase()) === true;

const hasUnit = (claim: ClaimEntry, unit: string): boolean =>
  claim.kind === "number" &&
  [claim.unit, claim.per].some((one) =>
    [one?.kind, one?.code, one?.name, one?.head].some((name) => name?.toLowerCase() === unit.toLowerCase()),
  );

/** Whether a row passes every filter that is set. Withdrawn claims only when they are asked for. */
export const passes =
  ({ kind, speaker, unit, since, status, source }: ClaimFilter) =>
  (row: ClaimRow): boolean =>
    (kind === undefined || row.claim.kind === kind) &&
    (speaker === undefined || has(row.claim.speaker?.name, speaker)) &&
    (unit === undefined || hasUnit(row.claim, unit)) &&
    (since === undefined || row.recorded >= since) &&
    (status === undefined ? row.status !== "withdrawn" : row.status === status) &&
    (source === undefined || row.source === source);
