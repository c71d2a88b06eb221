import { nearNames } from "../io/near-names.ts";
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
const PREFIX = "clm_";

/** An id is random: beyond a typing mistake or two, likeness is chance. */
const nearIds = (wanted: string, views: readonly SourceView[]): string[] => {
  const ids = views.flatMap(({ claims, withdrawn }) => [...claims, ...withdrawn].map(({ claim }) => claim.claim));
  const beginnings = new Map(ids.map((id) => [id.slice(0, wanted.length), id]));
  const isLong = wanted.length >= PREFIX.length + 10;
  return nearNames(wanted, [...beginnings.keys()], isLong ? 2 : 1).map((near) => beginnings.get(near) ?? near);
};

const notOne = (given: string, wanted: string, ids: readonly string[], views: readonly SourceView[]): Problem => {
  const rule = "no-such-claim";
  if (ids.length > 1) {
    const some = `${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", …" : ""}`;
    return errorProblem({
      rule,
      message: `${given} could be ${ids.length} claims: ${some}`,
      hint: "Give more of the id.",
    });
  }
  if (ids.length === 1) {
    return errorProblem({
      rule,
      message: `${given} is too little of an id`,
      hint: `Give at least ${SHORTEST} of its characters.`,
    });
  }
  const near = wanted.length < PREFIX.length + SHORTEST ? [] : nearIds(wanted, views);
  return errorProblem({
    rule,
    message: `no claim of the ledger has the id ${given}`,
    hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "`ledger list` shows the claims with their ids.",
  });
};

/**
 * Finds a claim by its id or the first digits of one, `clm_` or not.
 *
 * Looks into every file: an id does not say which source it is of.
 */
export const findClaim = async (ledgerDir: string, given: string): Promise<Result<FoundClaim>> => {
  const views = await allViews(ledgerDir);
  if (!views.ok) return views;
  const wanted = given.startsWith(PREFIX) ? given : `${PREFIX}${given}`;
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
  if (id !== undefined && only !== undefined && ids.length === 1 && wanted.length >= PREFIX.length + SHORTEST) {
    return { ok: true, value: { id, ...only } };
  }
  return { ok: false, problems: [notOne(given, wanted, ids, views.value)] };
};
