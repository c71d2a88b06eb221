import { isDeepStrictEqual } from "node:util";
import { printEntries, printHeader } from "../ledger/print.ts";
import { readLedger } from "../ledger/read.ts";
import type { Entry } from "../model/entry.ts";

/**
 * A ledger file's text with entries appended; its earlier bytes stay. `undefined` where the file, read again, does
 * not hold what it held and the new entries after it: somebody put a field after `entries`, or indented the list.
 *
 * @param before `undefined` for a new file
 */
export const appended = async (
  source: string,
  before: string | undefined,
  entries: readonly Entry[],
): Promise<string | undefined> => {
  const start = before ?? printHeader(source);
  const text = `${start}${start.endsWith("\n") ? "" : "\n"}${printEntries(entries)}`;
  const old = before === undefined ? [] : ((await readLedger(before)).ledger?.entries ?? []);
  const after = (await readLedger(text)).ledger?.entries;
  return isDeepStrictEqual(after, [...old, ...entries]) ? text : undefined;
};
