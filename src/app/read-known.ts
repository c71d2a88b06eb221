import { readLedgerFile } from "../io/ledger-file.ts";
import { fold, type LedgerState } from "../ledger/fold.ts";
import { positionOf } from "../ledger/position.ts";
import type { Entry } from "../model/entry.ts";
import type { Result } from "../model/result.ts";
import { lineAt } from "./excerpt.ts";
import { loadLedger } from "./load-ledger.ts";

/** A ledger file whose every entry is well-formed. */
export interface KnownLedger {
  /** `undefined` where there is no file yet. */
  readonly text: string | undefined;
  readonly entries: readonly Entry[];
  readonly state: LedgerState;
}

/** Reads a ledger file for what it says; a file with a faulty entry says nothing that could be relied upon. */
export const readKnown = async (file: string, source: string): Promise<Result<KnownLedger>> => {
  const read = readLedgerFile(file);
  if ("problem" in read) return { ok: false, problems: [read.problem] };
  const { text } = read;
  if (text === undefined) return { ok: true, value: { text, entries: [], state: fold([]) } };
  const { entries, faults } = await loadLedger(text, source);
  if (faults.length === 0) {
    const known = entries as readonly Entry[];
    return { ok: true, value: { text, entries: known, state: fold(known) } };
  }
  const problems = faults.map(({ offset, hint, ...fault }) => ({
    ...fault,
    hint: hint ?? "Put the ledger file right, or restore it from git, and run the command again.",
    location: { file, ...positionOf(text, offset), excerpt: lineAt(text, offset) },
  }));
  return { ok: false, problems };
};
