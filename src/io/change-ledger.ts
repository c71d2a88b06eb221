import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { ledgerPath, lockPath } from "./ledger-file.ts";
import { withLock } from "./lock.ts";
import { removeLeftovers, replaceFile } from "./replace-file.ts";
import { isSystemError, systemProblem } from "./system-error.ts";
import { keepText, textsFolder } from "./text-store.ts";

/** What to put in place, decided under the lock. */
export interface LedgerWrite {
  /** The ledger file's whole new text. */
  readonly content: string;
  /** The article's text, when it is to be kept. */
  readonly keep?: { readonly revision: number; readonly text: string };
}

/**
 * Changes the ledger of a source under its lock: `decide` reads it and says what to write, `undefined` for nothing.
 * The article's text is written first, so that no entry ever refers to a text that is not there.
 */
export const changeLedger = async <T>(
  ledgerDir: string,
  source: string,
  decide: () => Promise<{ readonly result: T; readonly write?: LedgerWrite }>,
): Promise<{ readonly value: T } | { readonly problem: Problem }> => {
  const path = ledgerPath(ledgerDir, source);
  const lock = lockPath(ledgerDir, source);
  let at = ledgerDir;
  try {
    mkdirSync(ledgerDir, { recursive: true });
    at = path;
    return await withLock(lock, async (afterKill) => {
      if (afterKill) for (const folder of [ledgerDir, textsFolder(ledgerDir)]) removeLeftovers(folder, `${source}.`);
      const { result, write } = await decide();
      if (write === undefined) return result;
      const undo = write.keep && keepText(ledgerDir, source, write.keep.revision, write.keep.text);
      try {
        replaceFile(path, write.content);
      } catch (error) {
        undo?.();
        throw error;
      }
      return result;
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { problem: systemProblem(error, "cannot write the ledger", { file: at }) };
  }
};

/** Whether somebody writes to the ledger of a source, or was killed while doing so. */
export const isLocked = (ledgerDir: string, source: string): boolean => existsSync(lockPath(ledgerDir, source));

/** Whether a recorded article is still there as another file than the one at `path`. */
export const isOtherArticle = (ledgerDir: string, recorded: string, path: string): boolean => {
  const before = resolve(ledgerDir, recorded);
  return existsSync(before) && existsSync(path) && realpathSync(before) !== realpathSync(path);
};
