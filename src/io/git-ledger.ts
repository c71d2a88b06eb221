import { basename, relative, sep } from "node:path";
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

/**
 * The ledger at a commit; `undefined` when git does not know it or the folder is in no repository.
 *
 * @param ref anything that names a commit: a branch, a tag, a hash, `HEAD~3`
 */
export const gitLedger = (ledgerDir: string, ref: string, cwd: string): GitLedger | undefined => {
  const top = gitTop(cwd);
  if (top === undefined) return undefined;
  const commit = git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (!commit.ok) return undefined;
  const hash = commit.stdout.trim();
  const folder = relative(top, ledgerDir).replaceAll(sep, "/");
  const listed = git(top, ["ls-tree", "-r", "-z", hash, "--", folder === "" ? "." : `${folder}/`]).stdout;
  const ids = new Map<string, string>();
  for (const line of listed.split("\0")) {
    const [meta = "", path = ""] = line.split("\t");
    const [, type, id] = meta.split(" ");
    if (type === "blob" && id !== undefined) ids.set(folder === "" ? path : path.slice(folder.length + 1), id);
  }
  const ledgers = [...ids].filter(([path]) => path.endsWith(".yaml") && !path.includes("/") && !path.startsWith("."));
  const blobs =
    ledgers.length === 0
      ? new Map<string, string>()
      : readBlobs(
          top,
          ledgers.map(([, id]) => id),
        );
  return {
    files: new Map(ledgers.map(([path, id]) => [basename(path, ".yaml"), blobs.get(id) ?? ""])),
    textOf: (source, revision) => {
      const id = ids.get(`texts/${source}.${revision}.txt`);
      return id === undefined ? undefined : git(top, ["cat-file", "blob", id]).stdout;
    },
  };
};
