import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { replaceFile } from "./replace-file.ts";

/** Makes a folder; says whether it was missing. */
export const makeFolder = (path: string): boolean => {
  if (existsSync(path)) return false;
  mkdirSync(path, { recursive: true });
  return true;
};

/** Writes a file where there is none; says whether it did. */
export const writeMissing = (path: string, text: string): boolean => {
  if (existsSync(path)) return false;
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
  return true;
};

/** Adds the lines that a file does not have yet at its end; says whether there were any. */
export const addLines = (path: string, lines: readonly string[]): boolean => {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const present = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const missing = lines.filter((line) => !present.has(line));
  if (missing.length === 0) return false;
  replaceFile(path, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${missing.join("\n")}\n`);
  return true;
};
