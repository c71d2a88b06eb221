import type { ClaimState } from "../ledger/fold.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { openLedger, type SourceView } from "./open-ledger.ts";

/** Every source of a ledger, by id; all that keeps files from being read. */
export const allViews = async (ledgerDir: string): Promise<Result<readonly SourceView[]>> => {
  const ledger = openLedger(ledgerDir);
  const sources = ledger.sources();
  if (!sources.ok) return sources;
  const views: SourceView[] = [];
  const problems: Problem[] = [];
  for (const source of sources.value) {
    const view = await ledger.read(source);
    if (view.ok) views.push(view.value);
    else problems.push(...view.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: views };
};

/** A claim with the source it is of, whether it stands or was withdrawn. */
export interface FoundClaim {
  readonly view: SourceView;
  readonly id: string;
  /** Every recording of it, oldest first. */
  readonly recordings: readonly ClaimState[];
}

/** Few enough digits to type, enough to mean one claim among thousands. */
const SHORTEST = 4;

/**
 * Finds a claim by its id or the first digits of one, `clm_` or not.
 *
 * Looks into every file: an id does not say which source it is of.
 */
export const findClaim = async (ledgerDir: string, given: string): Promise<Result<FoundClaim>> => {
  const views = await allViews(ledgerDir);
  if (!views.ok) return views;
  const wanted = given.startsWith("clm_") ? given : `clm_${given}`;
  const found = new Map<string, { view: SourceView; recordings: ClaimState[] }>();
  for (const view of views.value) {
    for (const state of [...view.withdrawn, ...view.claims]) {
      const id = state.claim.claim;
      if (!id.startsWith(wanted)) continue;
      const known = found.get(id);
      if (known === undefined) found.set(id, { view, recordings: [state] });
      else known.recordings.push(state);
    }
  }
  const ids = [...found.keys()];
  const [id] = ids;
  const only = id === undefined ? undefined : found.get(id);
  if (id !== undefined && only !== undefined && ids.length === 1 && wanted.length >= SHORTEST + 4) {
    return { ok: true, value: { id, ...only } };
  }
  const problem =
    id === undefined
      ? errorProblem({
          rule: "no-such-claim",
          message: `no claim of the ledger has the id ${given}`,
          hint: "`ledger list` shows the claims with their ids.",
        })
      : errorProblem({
          rule: "no-such-claim",
          message: `${given} could be ${ids.length} claims: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", …" : ""}`,
          hint: "Give more of the id.",
        });
  return { ok: false, problems: [problem] };
};
