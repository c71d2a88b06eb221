import type { ClaimEntry } from "../model/entry.ts";
import type { ClaimState, LedgerState } from "./fold.ts";
import { replacements } from "./replacements.ts";
import { differingFields, saysTheSame } from "./same-claim.ts";
import { successors } from "./successors.ts";

/** What a difference between two states of a ledger is about, in the order in which people want to hear it. */
const CHANGES = ["value", "speaker", "words", "reading", "verdict", "added", "withdrawn", "moved"] as const;
type ChangeKind = (typeof CHANGES)[number];

/** One difference in meaning. */
export interface Change {
  readonly change: ChangeKind;
  /** As it stood before; missing when it is new. */
  readonly before?: ClaimEntry;
  /** As it stands now; missing when it is gone. */
  readonly after?: ClaimEntry;
  /** Of a reading that changed: the fields that say something else. */
  readonly fields?: readonly string[];
  /** Last verdicts, where there are any. */
  readonly verdictBefore?: string;
  readonly verdictAfter?: string;
}

const FIGURES = ["value", "min", "max", "exact", "date", "bound"] as const;

const figures = (claim: ClaimEntry): string =>
  claim.kind === "number"
    ? JSON.stringify([
        ...FIGURES.map((field) => claim[field] ?? null),
        claim.unit?.kind,
        claim.unit?.code,
        claim.unit?.head,
      ])
    : "";

/** What is different about a claim that has another in its place; nothing when not even its place is. */
const difference = (before: ClaimEntry, after: ClaimEntry): Pick<Change, "change" | "fields"> | undefined => {
  if (figures(before) !== figures(after)) return { change: "value" };
  if (before.speaker?.name !== after.speaker?.name) return { change: "speaker" };
  if (before.text !== after.text) return { change: "words" };
  const fields = differingFields(before, after);
  if (fields.length > 0) return { change: "reading", fields };
  // The same words in another surrounding: nobody need look again.
  const isSamePlace = before.at.start === after.at.start && before.claim === after.claim && saysTheSame(before, after);
  return isSamePlace ? undefined : { change: "moved" };
};

const verdictOf = (state: ClaimState | undefined): string | undefined => state?.reviews.at(-1)?.verdict;

const verdicts = (before: ClaimState | undefined, after: ClaimState | undefined): Partial<Change> => {
  const [verdictBefore, verdictAfter] = [verdictOf(before), verdictOf(after)];
  return { ...(verdictBefore && { verdictBefore }), ...(verdictAfter && { verdictAfter }) };
};

/** How one claim came to be another, or itself again. A verdict that came or went counts for more than a move. */
const changed = (before: ClaimState, after: ClaimState): Change | undefined => {
  const what = difference(before.claim, after.claim);
  const both = { before: before.claim, after: after.claim, ...verdicts(before, after) };
  if (what !== undefined && what.change !== "moved") return { ...what, ...both };
  if (verdictOf(before) !== verdictOf(after)) return { change: "verdict", ...both };
  return what && { ...what, ...both };
};

const byPlace = (a: Change, b: Change): number =>
  CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
  ((a.after ?? a.before)?.at.start ?? 0) - ((b.after ?? b.before)?.at.start ?? 0);

/** What changed in meaning between two states of one source's ledger. */
export const diffStates = (a: LedgerState, b: LedgerState): Change[] => {
  const changes: Change[] = [];
  const gone = [...a.claims.values()].filter(({ claim }) => !b.claims.has(claim.claim));
  const fresh = [...b.claims.values()].filter(({ claim }) => !a.claims.has(claim.claim));

  // The ledger says what replaced what; where it does not (two folders of different histories), places do.
  const inPlace = successors(b.withdrawn);
  const said = new Map(b.withdrawn.map(({ claim }, index) => [claim.claim, inPlace[index]?.claim]));
  const unsaid = gone.filter(({ claim }) => said.get(claim.claim) === undefined).map(({ claim }) => claim);
  const taken = new Set(said.values());
  const guessed = replacements(
    unsaid,
    fresh.map(({ claim }) => claim).filter(({ claim }) => !taken.has(claim)),
  );
  const replaced = new Set<string>();
  for (const state of gone) {
    const id = said.get(state.claim.claim) ?? guessed.get(state.claim.claim);
    const successor = id === undefined || a.claims.has(id) ? undefined : b.claims.get(id);
    if (successor === undefined) {
      changes.push({ change: "withdrawn", before: state.claim, ...verdicts(state, undefined) });
      continue;
    }
    replaced.add(successor.claim.claim);
    const change = changed(state, successor);
    if (change !== undefined) changes.push(change);
  }
  for (const state of fresh) {
    if (!replaced.has(state.claim.claim)) {
      changes.push({ change: "added", after: state.claim, ...verdicts(undefined, state) });
    }
  }
  for (const [id, before] of a.claims) {
    const after = b.claims.get(id);
    const change = after && changed(before, after);
    if (change !== undefined) changes.push(change);
  }
  return changes.sort(byPlace);
};
