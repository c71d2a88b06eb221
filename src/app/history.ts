import { blame, type LineCommit } from "../io/git.ts";
import { ledgerPath } from "../io/ledger-file.ts";
import { readLedger } from "../ledger/read.ts";
import type { ClaimEntry, Entry, ReviewEntry, WithdrawalEntry } from "../model/entry.ts";
import type { Result } from "../model/result.ts";
import { findClaim } from "./all-views.ts";
import { readKnown } from "./read-known.ts";

/** One thing that happened to a claim. */
interface Event {
  readonly entry: ClaimEntry | ReviewEntry | WithdrawalEntry;
  /** UTC: its own, or that of the reading that it belongs to. */
  readonly recorded: string;
  /** The commit that brought it, where there is a repository. */
  readonly commit?: LineCommit;
}

export interface History {
  readonly source: string;
  readonly claim: string;
  /** Oldest first; with those of the claims that it replaced, and that replaced it. */
  readonly events: readonly Event[];
}

/** A claim's own id and those of its predecessors and successors. */
const family = (entries: readonly Entry[], id: string): ReadonlySet<string> => {
  const ids = new Set([id]);
  const withdrawals = entries.filter((entry): entry is WithdrawalEntry => entry.entry === "withdrawal");
  for (const { claim, replacement } of withdrawals)
    if (replacement !== undefined && ids.has(claim)) ids.add(replacement);
  for (const { claim, replacement } of withdrawals.toReversed()) {
    if (replacement !== undefined && ids.has(replacement)) ids.add(claim);
  }
  return ids;
};

/** All that happened to a claim, through revisions and reviews, with the commits that brought it. */
export const history = async (ledgerDir: string, given: string): Promise<Result<History>> => {
  const found = await findClaim(ledgerDir, given);
  if (!found.ok) return found;
  const { id, view } = found.value;
  const file = ledgerPath(ledgerDir, view.source);
  const known = await readKnown(file, view.source);
  if (!known.ok) return known;
  const { entries, text = "" } = known.value;

  const offsetOf = (await (await readLedger(text)).ledger?.locate()) ?? (() => 0);
  const commits = blame(ledgerDir, file);
  const ids = family(entries, id);
  const events: Event[] = [];
  let reading = "";
  for (const [index, entry] of entries.entries()) {
    if (entry.entry === "source") reading = entry.recorded;
    if (entry.entry === "source" || !ids.has(entry.claim)) continue;
    const line = text.slice(0, offsetOf(["entries", index])).split("\n").length;
    const commit = commits.get(line);
    const recorded = entry.entry === "review" ? entry.recorded : reading;
    events.push({ entry, recorded, ...(commit === undefined ? {} : { commit }) });
  }
  return { ok: true, value: { source: view.source, claim: id, events } };
};
