import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Ignore } from "ignore";

const IGNORE_FILE = ".ledgerignore";

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Files and folders that `.ledgerignore` files leave out of a search, as git reads its `.gitignore`. */
export interface Ignored {
  /** The same with what a folder's own file says. */
  below(folder: string): Promise<Ignored>;
  has(path: string, isFolder: boolean): boolean;
}

const ignoredBy = (known: readonly Rules[]): Ignored => ({
  async below(folder) {
    const file = join(folder, IGNORE_FILE);
    if (!existsSync(file)) return this;
    // Few projects have such a file.
    const { default: ignore } = await import("ignore");
    return ignoredBy([...known, { folder, rules: ignore().add(readFileSync(file, "utf8")) }]);
  },
  has(path, isFolder) {
    // The nearest file that says anything decides.
    for (const { folder, rules } of known.toReversed()) {
      const within = relative(folder, path).split(sep).join("/");
      const { ignored, unignored } = rules.test(isFolder ? `${within}/` : within);
      if (ignored || unignored) return ignored;
    }
    return false;
  },
});

/** The folders from `top` down to the one before `folder`; none where it does not lie below `top`. */
const foldersAbove = (folder: string, top: string): string[] => {
  const above: string[] = [];
  for (let at = folder; at !== top; ) {
    const up = dirname(at);
    if (up === at) return [];
    above.unshift(up);
    at = up;
  }
  return above;
};

/** What the files of the folders around a folder, up to `top`, leave out in it. */
export const ignoredAround = async (folder: string, top: string): Promise<Ignored> => {
  let ignored = ignoredBy([]);
  for (const above of foldersAbove(folder, top)) ignored = await ignored.below(above);
  return ignored;
};
