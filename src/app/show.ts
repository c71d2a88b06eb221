import type { ClaimState } from "../ledger/fold.ts";
import type { Result } from "../model/result.ts";
import { placeIn } from "../report/claim-place.ts";
import type { ShownClaim } from "../report/show.ts";
import { CodePoints } from "../text/code-points.ts";
import { findClaim } from "./all-views.ts";
import { rowsOf, statusOf } from "./claim-rows.ts";
import type { SourceView } from "./open-ledger.ts";

/** A claim with its place in the text of its own revision. */
export const shownClaim = (view: SourceView, state: ClaimState): ShownClaim => {
  const { claim, reviews, withdrawal } = state;
  const text = view.textOf(claim.revision);
  const points = text === undefined ? undefined : new CodePoints(text);
  const recorded = rowsOf(view).find((row) => row.claim === claim)?.recorded ?? "";
  const { entry: _, revision, ...fields } = claim;
  return {
    source: view.source,
    claim: fields,
    status: statusOf(state),
    revision,
    recorded,
    reviews,
    ...(withdrawal === undefined ? {} : { withdrawal }),
    ...(text === undefined || points === undefined
      ? {}
      : { place: placeIn(text, points.toUtf16(claim.at.start), points.toUtf16(claim.at.end), claim.at.line) }),
  };
};

/** Finds a claim by its id and shows its last recording. */
export const show = async (ledgerDir: string, id: string): Promise<Result<ShownClaim>> => {
  const found = await findClaim(ledgerDir, id);
  if (!found.ok) return found;
  const { view, recordings } = found.value;
  // The one that stands comes last; there is always one.
  return { ok: true, value: shownClaim(view, recordings.at(-1) as ClaimState) };
};
