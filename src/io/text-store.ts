import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile } from "./replace-file.ts";
import { systemCode } from "./system-error.ts";

/** The folder of the kept texts. */
export const textsFolder = (ledgerDir: string): string => join(ledgerDir, "texts");

/** Where the text of one revision is kept. */
export const textPath = (ledgerDir: string, source: string, revision: number): string =>
  join(textsFolder(ledgerDir), `${source}.${revision}.txt`);

/**
 * The text of a revision as it was kept; `undefined` where it was not.
 *
 * @throws errors of the file system other than that the file is missing
 */
export const readKeptText = (ledgerDir: string, source: string, revision: number): string | undefined => {
  try {
    // Not checked for valid UTF-8: the text's hash is.
    return readFileSync(textPath(ledgerDir, source, revision), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return undefined;
    throw error;
  }
};

/**
 * Keeps the text of a revision. Its folder is made when it is missing.
 *
 * @returns takes the text away again, for when the entries that need it could not be written
 * @throws errors of the file system
 */
export const keepText = (ledgerDir: string, source: string, revision: number, text: string): (() => void) => {
  const path = textPath(ledgerDir, source, revision);
  mkdirSync(dirname(path), { recursive: true });
  if (readKeptText(ledgerDir, source, revision) === text) return () => {};
  replaceFile(path, text);
  return () => rmSync(path, { force: true });
};
