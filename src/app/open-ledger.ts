import { basename, resolve } from "node:path";
import { ledgerPath, listLedgerFiles } from "../io/ledger-file.ts";
import { readKeptText } from "../io/text-store.ts";
import type { ClaimState, LedgerState } from "../ledger/fold.ts";
import { latestReading } from "../ledger/fold.ts";
import type { Entry, SourceEntry } from "../model/entry.ts";
import type { Result } from "../model/result.ts";
import { type AppendOutcome, type AppendRequest, appendClaims } from "./append.ts";
import { extract } from "./extract.ts";
import { readKnown } from "./read-known.ts";

/** What a ledger says of one article. */
export interface SourceView {
  /** The source's id. */
  readonly source: string;
  /** Its last reading: revision, hash, title and the like. Missing where nothing was read yet. */
  readonly latest?: SourceEntry;
  /** The claims that stand, each with its reviews, in the order in which they were recorded. */
  readonly claims: readonly ClaimState[];
  /** The claims that were withdrawn, each with its withdrawal. */
  readonly withdrawn: readonly ClaimState[];
  /** Every entry, oldest first. */
  readonly entries: readonly Entry[];
  /** The text of a revision, which its claims' spans count in; `undefined` where it was not kept. */
  readonly textOf: (revision: number) => string | undefined;
}

/** A folder of ledger files. Nothing is held open or cached: every call reads what is there. */
export interface Ledger {
  /** Absolute. */
  readonly folder: string;
  /** The ids of its sources, sorted; the problem where the folder cannot be read. */
  readonly sources: () => Result<readonly string[]>;
  /** What it says of one source. Of an unknown source it says nothing: no claims, no entries. */
  readonly read: (source: string) => Promise<Result<SourceView>>;
  /**
   * Brings one source up to what an article says: appends a revision, new claims and withdrawals, or nothing.
   * Claims are found with `extract` unless `claims` is given. Problems come back as values; then nothing was written.
   */
  readonly append: (
    request: Omit<AppendRequest, "ledgerDir" | "claims" | "keepText"> &
      Partial<Pick<AppendRequest, "claims" | "keepText">>,
  ) => Promise<AppendOutcome>;
}

/** A source's view from its entries and their fold. */
const sourceView = (
  folder: string,
  source: string,
  { entries, state }: { readonly entries: readonly Entry[]; readonly state: LedgerState },
): SourceView => {
  const latest = latestReading(state);
  return {
    source,
    ...(latest === undefined ? {} : { latest }),
    claims: [...state.claims.values()],
    withdrawn: state.withdrawn,
    entries,
    textOf: (revision) => readKeptText(folder, source, revision),
  };
};

/**
 * Opens a ledger for reading and appending. The folder need not exist: it is made by the first append.
 *
 * @example
 * const ledger = openLedger("ledger");
 * const budget = await ledger.read("budget-2026");
 * if (budget.ok) for (const { claim, reviews } of budget.value.claims) console.log(claim.text, reviews.at(-1)?.verdict);
 */
export const openLedger = (path: string): Ledger => {
  const folder = resolve(path);
  return {
    folder,
    sources: () => {
      const listed = listLedgerFiles(folder);
      return "problem" in listed
        ? { ok: false, problems: [listed.problem] }
        : { ok: true, value: listed.paths.map((file) => basename(file, ".yaml")) };
    },
    read: async (source) => {
      const known = await readKnown(ledgerPath(folder, source), source);
      return known.ok ? { ok: true, value: sourceView(folder, source, known.value) } : known;
    },
    append: (request) => appendClaims({ keepText: true, claims: extract, ...request, ledgerDir: folder }),
  };
};
