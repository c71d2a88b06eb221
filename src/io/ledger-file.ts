import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { RuleName } from "../model/rule-name.ts";
import { isSystemError, systemCode, systemProblem } from "./system-error.ts";

const END = ".yaml";
/** A thousand articles' worth in one file; the largest that is read at all. */
const LARGEST = 64_000_000;

/** Where the ledger of a source is. */
export const ledgerPath = (ledgerDir: string, source: string): string => join(ledgerDir, `${source}${END}`);

/** Where its lock is: hidden, so that no pattern for ledger files finds it. */
export const lockPath = (ledgerDir: string, source: string): string => join(ledgerDir, `.${source}.lock`);

const problem = (rule: RuleName, file: string, message: string, hint: string): { problem: Problem } => ({
  problem: { rule, severity: "error", message, hint, location: { file } },
});

/** An error of the file system as a problem; any other is a broken program and thrown on. */
const refused = (error: unknown, path: string): { problem: Problem } => {
  if (!isSystemError(error)) throw error;
  return { problem: systemProblem(error, "cannot read the ledger", { file: path }) };
};

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a ledger file's text; `undefined` where there is none.
 *
 * A symbolic link is refused and not followed: the file is written by replacing it, which would cut the link and
 * leave what it points to as it was.
 */
export const readLedgerFile = (path: string): { readonly text: string | undefined } | { readonly problem: Problem } => {
  let stats: Stats;
  try {
    stats = lstatSync(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return { text: undefined };
    return refused(error, path);
  }
  if (stats.isSymbolicLink()) {
    return problem("symbolic-link", path, "the ledger file is a symbolic link", "Put the file itself here.");
  }
  if (stats.isDirectory()) return problem("not-a-file", path, "a folder has the ledger file's name", "Move it away.");
  if (!stats.isFile()) return problem("not-a-file", path, "this is no regular file", "Move it away.");
  if (stats.size > LARGEST) {
    return problem("too-large", path, `too large for a ledger file: ${Math.round(stats.size / 1e6)} MB`, "Is it one?");
  }
  try {
    return { text: utf8.decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) {
      return problem("not-utf8", path, "the ledger file is not UTF-8 text", "Restore it from git.");
    }
    return refused(error, path);
  }
};

/** That there is no ledger where one was looked for. */
const noLedger = (folder: string): { problem: Problem } =>
  problem(
    "no-ledger",
    folder,
    "there is no ledger here",
    "Make one with `ledger extract article.txt`, or name its folder with --ledger.",
  );

/** The ledger files of a folder, by name. Names that begin with a dot, and other endings, are not ledgers. */
export const listLedgerFiles = (ledgerDir: string): { readonly paths: string[] } | { readonly problem: Problem } => {
  let names: Dirent[];
  try {
    names = readdirSync(ledgerDir, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === "ENOENT") return noLedger(ledgerDir);
    return refused(error, ledgerDir);
  }
  return {
    paths: names
      .filter((entry) => entry.name.endsWith(END) && !entry.name.startsWith("."))
      .map(({ name }) => join(ledgerDir, name))
      .sort(),
  };
};
