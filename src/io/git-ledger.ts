import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { git, gitTop } from "./git.ts";

/** Ledger files as they are at a commit, by source id, and their kept texts. */
export interface GitLedger {
  readonly files: ReadonlyMap<string, string>;
  readonly textOf: (source: string, revision: number) => string | undefined;
}

/** Reads many objects with one process. */
const readBlobs = (cwd: string, ids: readonly string[]): ReadonlyMap<string, string> => {
  const { stdout } = git(cwd, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  // Sizes count bytes.
  const bytes = Buffer.from(stdout, "utf8");
  const blobs = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const newline = bytes.indexOf(10, at);
    const [id = "", , size = "0"] = bytes.toString("utf8", at, newline).split(" ");
    const end = newline + 1 + Number(size);
    blobs.set(id, bytes.toString("utf8", newline + 1, end));
    at = end + 1;
  }
  return blobs;
};

/** Where a ledger's folder is in a repository. */
export interface RepositoryPlace {
  /** The top folder of the checkout, absolute. */
  readonly top: string;
  /** The ledger's folder below it, with slashes; empty for the top itself. */
  readonly folder: string;
}

/**
 * The repository that a ledger's folder is in, whatever folder the command runs in; the folder need not exist (any
 * more). `undefined` where it is in none.
 */
export const repositoryOf = (ledgerDir: string): RepositoryPlace | undefined => {
  let existing = ledgerDir;
  while (!existsSync(existing)) existing = dirname(existing);
  // Git names the top folder without symbolic links.
  const real = join(realpathSync(existing), relative(existing, ledgerDir));
  const top = gitTop(realpathSync(existing));
  return top === undefined ? undefined : { top, folder: relative(top, real).replaceAll(sep, "/") };
};

/** Every file of a commit below a folder, by its path there, with the id of its content. */
const filesAt = (top: string, commit: string, folder: string): Map<string, string> => {
  const listed = git(top, ["ls-tree", "-r", "-z", commit, "--", folder === "" ? "." : `${folder}/`]).stdout;
  const ids = new Map<string, string>();
  for (const line of listed.split("\0")) {
    const [meta = "", path = ""] = line.split("\t");
    const [, type, id] = meta.split(" ");
    if (type === "blob" && id !== undefined) ids.set(folder === "" ? path : path.slice(folder.length + 1), id);
  }
  return ids;
};

const contentsOf = (top: string, ids: readonly string[]): ReadonlyMap<string, string> =>
  ids.length === 0 ? new Map() : readBlobs(top, ids);

/**
 * The ledger at a commit; `undefined` when git does not know the commit or the folder is in no repository.
 *
 * @param ref anything that names a commit: a branch, a tag, a hash, `HEAD~3`
 */
export const gitLedger = (ledgerDir: string, ref: string): GitLedger | undefined => {
  const place = repositoryOf(ledgerDir);
  if (place === undefined) return undefined;
  const { top, folder } = place;
  const commit = git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (!commit.ok) return undefined;
  const ids = filesAt(top, commit.stdout.trim(), folder);
  const ledgers = [...ids].filter(([path]) => path.endsWith(".yaml") && !path.includes("/") && !path.startsWith("."));
  const contents = contentsOf(
    top,
    ledgers.map(([, id]) => id),
  );
  return {
    files: new Map(ledgers.map(([path, id]) => [basename(path, ".yaml"), contents.get(id) ?? ""])),
    textOf: (source, revision) => {
      const id = ids.get(`texts/${source}.${revision}.txt`);
      return id === undefined ? undefined : git(top, ["cat-file", "blob", id]).stdout;
    },
  };
};

/** What every ledger file holds in its first lines. */
const isLedger = (text: string, source: string): boolean =>
  text.slice(0, 400).includes("\nledger: 1\n") && text.slice(0, 400).includes(`\nsource: ${source}\n`);

/**
 * Ledger files of these sources as they were at a commit in other folders that no longer have them: the ledger's
 * folder was renamed.
 *
 * @param commit its hash
 */
export const movedLedgers = (
  { top }: RepositoryPlace,
  commit: string,
  sources: readonly string[],
): ReadonlyMap<string, string> => {
  const wanted = new Set(sources.map((source) => `${source}.yaml`));
  const gone = [...filesAt(top, commit, "")].filter(
    ([path]) => wanted.has(basename(path)) && !existsSync(join(top, path)),
  );
  const contents = contentsOf(
    top,
    gone.map(([, id]) => id),
  );
  return new Map(
    gone.flatMap(([path, id]) => {
      const source = basename(path, ".yaml");
      const text = contents.get(id) ?? "";
      return isLedger(text, source) ? [[source, text]] : [];
    }),
  );
};
