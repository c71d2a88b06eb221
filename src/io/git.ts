import { spawnSync } from "node:child_process";

/** What became of a git command. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

const LARGEST = 256_000_000;

/**
 * Runs git in a folder. Never asks anything, never opens a pager; `ok` is false where there is no git.
 *
 * @param args after `git`
 */
export const git = (cwd: string, args: readonly string[], input?: string): GitAnswer => {
  const { status, stdout, stderr, error } = spawnSync("git", [...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: LARGEST,
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_PAGER: "cat", LC_ALL: "C" },
  });
  return { ok: error === undefined && status === 0, stdout: stdout ?? "", stderr: stderr ?? String(error) };
};

/** The top folder of the checkout that a folder is in. */
export const gitTop = (cwd: string): string | undefined => {
  const { ok, stdout } = git(cwd, ["rev-parse", "--show-toplevel"]);
  return ok ? stdout.trimEnd() : undefined;
};

/** `Ada Oduya <ada@example.org>`, less what git does not know. */
export const gitIdentity = (cwd: string): string | undefined => {
  const name = git(cwd, ["config", "user.name"]).stdout.trim();
  const email = git(cwd, ["config", "user.email"]).stdout.trim();
  if (name === "") return email === "" ? undefined : email;
  return email === "" ? name : `${name} <${email}>`;
};

/** A commit as a history shows it. */
export interface LineCommit {
  readonly commit: string;
  readonly author: string;
  /** ISO day. */
  readonly date: string;
}

/** The commit that each line of a file is from, by line number; empty where there is no repository. */
export const blame = (cwd: string, file: string): ReadonlyMap<number, LineCommit> => {
  const { ok, stdout } = git(cwd, ["blame", "--porcelain", "--", file]);
  const commits = new Map<string, { author: string; date: string }>();
  const lines = new Map<number, LineCommit>();
  if (!ok) return lines;
  let hash = "";
  let number = 0;
  for (const line of stdout.split("\n")) {
    const head = /^([0-9a-f]{40}) \d+ (\d+)/.exec(line);
    if (head !== null) {
      [, hash = ""] = head;
      number = Number(head[2]);
      if (!commits.has(hash)) commits.set(hash, { author: "", date: "" });
      continue;
    }
    const commit = commits.get(hash);
    if (commit === undefined) continue;
    if (line.startsWith("author ")) commit.author = line.slice(7);
    if (line.startsWith("author-time ")) {
      commit.date = new Date(Number(line.slice(12)) * 1000).toISOString().slice(0, 10);
    }
    if (line.startsWith("\t") && !/^0+$/.test(hash)) lines.set(number, { commit: hash.slice(0, 7), ...commit });
  }
  return lines;
};
