import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

/** The folder that a ledger is checked out with: the nearest one up that holds `.git` or a config, else the parent. */
const projectOf = (ledgerDir: string): string => {
  let folder = ledgerDir;
  for (;;) {
    if ([".git", "ledger.config.yaml"].some((name) => existsSync(join(folder, name)))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return dirname(ledgerDir);
    folder = parent;
  }
};

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * An article's path as a ledger records it: relative to the ledger's folder, with forward slashes. `undefined` for a
 * file outside the project: such a path would mean nothing on another machine, and would tell of this one.
 */
export const portablePath = (ledgerDir: string, path: string): string | undefined =>
  isAbsolute(path) && isInside(projectOf(ledgerDir), path) ? relative(ledgerDir, path).replaceAll(sep, "/") : undefined;
