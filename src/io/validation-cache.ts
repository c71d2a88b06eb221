import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile } from "./replace-file.ts";

/** What a sound ledger file was made of when it was found sound. */
export interface SoundFile {
  /** Of the ledger file's bytes. */
  readonly ledger: string;
  /** Files that it was held against, with the hashes of their bytes; null for one that was not there. */
  readonly others: readonly (readonly [path: string, hash: string | null])[];
  readonly claims: number;
}

/** Ledger files that were found sound, by absolute path. Only those: a problem is looked for again. */
export interface ValidationCache {
  /** How many claims a file has, when neither it nor what it was held against has changed since. */
  readonly sound: (file: string) => number | undefined;
  /** Remembers that a file was found sound. */
  readonly remember: (file: string, sound: SoundFile) => void;
  /** Keeps it for the next run, if it can. */
  readonly save: () => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The hash of a file's bytes; null where it cannot be read. */
export const hashFile = (path: string): string | null => {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("base64");
  } catch {
    return null;
  }
};

/** Where a user's programs keep what they can do without; `undefined` where nobody says. */
const cacheFolder = ({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined => {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === "win32") return LOCALAPPDATA;
  return HOME && join(HOME, process.platform === "darwin" ? "Library/Caches" : ".cache");
};

const read = (file: string): Map<string, SoundFile> => {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, SoundFile>));
  } catch {
    // Missing, or written by a run that was killed: nothing is lost but time.
    return new Map();
  }
};

/**
 * Opens the cache of a ledger folder. It lies in the user's cache folder, never in the project.
 *
 * @param key everything else that the verdict depends on: the program, the settings
 * @returns `undefined` where there is no place for it
 */
export const openCache = (ledgerDir: string, key: string, env: Environment): ValidationCache | undefined => {
  const folder = cacheFolder(env);
  if (folder === undefined) return undefined;
  const name = createHash("sha256")
    .update(JSON.stringify([ledgerDir, key]))
    .digest("hex")
    .slice(0, 24);
  const path = join(folder, "fact-ledger", `${name}.json`);
  const known = read(path);
  let isNew = false;
  return {
    sound: (file) => {
      const entry = known.get(file);
      if (entry === undefined || entry.ledger !== hashFile(file)) return undefined;
      return entry.others.every(([other, hash]) => hashFile(other) === hash) ? entry.claims : undefined;
    },
    remember: (file, sound) => {
      known.set(file, sound);
      isNew = true;
    },
    save: () => {
      if (!isNew) return;
      try {
        mkdirSync(dirname(path), { recursive: true });
        replaceFile(path, JSON.stringify(Object.fromEntries(known)));
      } catch {
        // A cache that cannot be kept is no reason to fail.
      }
    },
  };
};
