import { successors } from "../ledger/successors.ts";
import { rowsOf } from "./claim-rows.ts";
import type { SourceView } from "./open-ledger.ts";

/** A verdict that went with its claim. */
interface LostVerdict {
  readonly claim: string;
  readonly text: string;
  readonly verdict: string;
  readonly reason: string;
  /** What has to be checked in its place. */
  readonly replacement: string;
}

/** How far the checking of one source has come. */
export interface SourceStatus {
  readonly source: string;
  readonly title?: string;
  readonly revision: number;
  readonly claims: number;
  /** Claims by their last verdict, `unchecked` among them. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly unchecked: number;
  /** Verdicts that no longer hold: their claims were withdrawn and what replaces them is unchecked. */
  readonly lost: readonly LostVerdict[];
}

const lostOf = ({ claims, withdrawn }: SourceView): LostVerdict[] => {
  const standing = new Map(claims.map((state) => [state.claim.claim, state]));
  const inPlace = successors(withdrawn);
  return withdrawn.flatMap(({ claim, reviews, withdrawal }, index) => {
    const verdict = reviews.at(-1)?.verdict;
    const { claim: replacement, reviewedBetween } = inPlace[index] ?? {};
    // What was reviewed since then has lost a verdict of its own.
    if (verdict === undefined || withdrawal === undefined || reviewedBetween) return [];
    if (replacement === undefined || standing.get(replacement)?.reviews.length !== 0) return [];
    return [{ claim: claim.claim, text: claim.text, verdict, reason: withdrawal.reason, replacement }];
  });
};

export const sourceStatus = (view: SourceView): SourceStatus => {
  const verdicts: Record<string, number> = {};
  const rows = rowsOf(view).filter(({ status }) => status !== "withdrawn");
  for (const { status } of rows) verdicts[status] = (verdicts[status] ?? 0) + 1;
  const { latest } = view;
  return {
    source: view.source,
    ...(latest?.title === undefined ? {} : { title: latest.title }),
    revision: latest?.revision ?? 0,
    claims: rows.length,
    verdicts,
    unchecked: verdicts.unchecked ?? 0,
    lost: lostOf(view),
  };
};
