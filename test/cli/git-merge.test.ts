import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ARTICLE } from "../app/ledgers.ts";
import { folderWith } from "./folders.ts";
import { runInProcess, runProgram } from "./runners.ts";

const CHANGED = ARTICLE.replace("$6 million", "$5.6 million");

/** A repository with a ledger of one article, set up for merging. */
const repository = async () => {
  const cwd = folderWith({ "harbour.txt": ARTICLE });
  const git = (...args: string[]): string => execFileSync("git", args, { cwd, encoding: "utf8", stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Ann");
  git("config", "user.email", "ann@example.org");
  // What git is told to run for a merge is the program that installs it.
  const ledger = (...argv: string[]) => (argv[0] === "git" ? runProgram : runInProcess)(argv, { cwd });
  const text = (): string => readFileSync(join(cwd, "ledger/harbour.yaml"), "utf8");
  const idOf = (words: string): string =>
    new RegExp(`claim: (clm_\\w+)\\n {2}text: ${JSON.stringify(words).replace(/[$.]/g, "\\$&")}`).exec(text())?.[1] ??
    "";
  const commit = (message: string): void => {
    git("add", "-A");
    git("commit", "-qm", message);
  };
  await ledger("init", "-q");
  await ledger("git", "install", "-q");
  await ledger("extract", "harbour.txt", "-q");
  commit("First");
  const onBranch = async (name: string, work: () => Promise<void>, from = "main"): Promise<void> => {
    git("switch", "-qc", name, from);
    await work();
    commit(name);
  };
  /** Merges one branch into another and gives the ledger's bytes, or git's answer when it does not succeed. */
  const merged = (into: string, other: string): string => {
    git("switch", "-q", "--detach", into);
    const { status, stdout, stderr } = spawnSync("git", ["merge", "-q", "--no-edit", other], { cwd, encoding: "utf8" });
    return status === 0 ? text() : `CONFLICT ${stdout}${stderr}`;
  };
  const review = async (words: string, verdict: string): Promise<void> => {
    const ran = await ledger("review", idOf(words), "--verdict", verdict);
    expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  };
  const rewrite = async (article: string): Promise<void> => {
    writeFileSync(join(cwd, "harbour.txt"), article);
    expect(await ledger("extract", "harbour.txt", "-q")).toMatchObject({ exitCode: 0 });
  };
  return { cwd, git, ledger, text, commit, onBranch, merged, review, rewrite, idOf };
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe("merging two branches that appended to the same source", () => {
  test("keeps reviews and a new revision, in one order whoever merges", async () => {
    const { ledger, onBranch, merged, review, rewrite } = await repository();
    await onBranch("reviews", async () => {
      await review("240 jobs", "disputed");
      // Of a claim that the other branch withdraws.
      await review("$6 million", "needs-change");
    });
    await onBranch("revision", async () => {
      await review("3.2 percent", "disputed");
      await rewrite(CHANGED);
      await review("$5.6 million", "unverifiable");
    });
    const text = merged("reviews", "revision");
    expect(count(text, /\n- entry: review\n/g)).toBe(4);
    expect(count(text, /\n- entry: source\n/g)).toBe(2);
    expect(count(text, /\$5\.6 million"\n/g)).toBe(1);
    for (const ref of ["main", "reviews", "revision"]) {
      expect(await ledger("validate", "--since", ref)).toMatchObject({ exitCode: 0, stderr: "" });
    }
    expect(merged("revision", "reviews")).toBe(text);
  });

  test("keeps what both added once: the same new text, read on both sides", async () => {
    const { ledger, onBranch, merged, review, rewrite } = await repository();
    const both = async (words: string) => {
      await rewrite(CHANGED);
      await review(words, "disputed");
    };
    await onBranch("a", () => both("$5.6 million"));
    await onBranch("b", () => both("3.2 percent"));
    const text = merged("a", "b");
    expect(count(text, /\n {2}text: "\$5\.6 million"\n/g)).toBe(1);
    expect(count(text, /\n- entry: review\n/g)).toBe(2);
    for (const ref of ["main", "a", "b"]) {
      expect(await ledger("validate", "--since", ref)).toMatchObject({ exitCode: 0, stderr: "" });
    }
    expect(merged("b", "a")).toBe(text);
  });

  test("keeps both verdicts on one claim; the later one counts", async () => {
    const { ledger, onBranch, merged, review } = await repository();
    await onBranch("a", () => review("240 jobs", "disputed"));
    await onBranch("b", () => review("240 jobs", "unverifiable"));
    const text = merged("a", "b");
    expect(count(text, /\n {2}verdict: (?:disputed|unverifiable)\n/g)).toBe(2);
    expect(merged("b", "a")).toBe(text);
    expect(await ledger("validate", "--since", "main")).toMatchObject({ exitCode: 0 });
  });

  test("takes a verdict away from a claim that the other side withdrew, and status says why", async () => {
    const { ledger, onBranch, merged, review, rewrite } = await repository();
    await onBranch("reviews", () => review("$6 million", "disputed"));
    await onBranch("revision", () => rewrite(CHANGED));
    expect(merged("reviews", "revision")).toContain('text: "$5.6 million"');
    expect((await ledger("status")).stdout).toMatch(
      /disputed no longer holds for “\$6 million”: the article's text changed; check\s+clm_/,
    );
  });

  test("joins a ledger that both sides made", async () => {
    const { cwd, ledger, onBranch, merged, git } = await repository();
    const make = async () => {
      writeFileSync(join(cwd, "tarn.txt"), "Sales rose 3 percent in Tarn, Ada Oduya said.\n");
      await ledger("extract", "tarn.txt", "-q");
    };
    await onBranch("a", make);
    await onBranch("b", make);
    merged("a", "b");
    expect(git("status", "--porcelain")).toBe("");
    expect(await ledger("validate")).toMatchObject({ exitCode: 0 });
  });

  test("leaves two different texts to a person, with git's conflict markers", async () => {
    const { ledger, onBranch, merged, rewrite } = await repository();
    await onBranch("a", () => rewrite(CHANGED));
    await onBranch("b", () => rewrite(ARTICLE.replace("240", "250")));
    const answer = merged("a", "b");
    expect(answer).toContain("read different texts as the next revision");
    const { exitCode, stdout } = await ledger("validate");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("git left a merge conflict here");
  });

  test("can be ended as the conflict's message says", async () => {
    const { git, ledger, commit, onBranch, merged, review, rewrite } = await repository();
    await onBranch("a", () => rewrite(CHANGED));
    await onBranch("b", async () => {
      await rewrite(ARTICLE.replace("240", "250"));
      await review("3.2 percent", "disputed");
    });
    expect(merged("a", "b")).toContain("git checkout --ours");
    git("checkout", "--ours", "--", ".");
    await rewrite(CHANGED.replace("240", "250"));
    await review("3.2 percent", "disputed");
    commit("Merged");
    for (const ref of ["main", "a"]) expect(await ledger("validate", "--since", ref)).toMatchObject({ exitCode: 0 });
    expect((await ledger("diff", "main")).stdout).toContain("2 values changed");
  });
});

describe("a hunk of a ledger's diff", () => {
  test("is headed by the claim that it is about", async () => {
    const { cwd, git, text, idOf } = await repository();
    writeFileSync(
      join(cwd, "ledger/harbour.yaml"),
      text().replace(/(text: "\$6 million"[\s\S]*?confidence: )\w+/, "$1low "),
    );
    expect(git("diff", "-U0")).toMatch(new RegExp(`@@ .* @@ ${idOf("$6 million")}`));
  });
});

describe("ledger validate --since", () => {
  test.each([
    ["a changed entry", (text: string) => text.replace("value: 240\n", "value: 241\n"), "was changed since main"],
    ["a removed entry", (text: string) => text.replace(/\n- entry: claim\n(?: {2}.*\n)+/, ""), "is gone since main"],
  ])("finds %s", async (_, change, message) => {
    const { cwd, ledger, text } = await repository();
    writeFileSync(join(cwd, "ledger/harbour.yaml"), change(text()));
    const { exitCode, stdout } = await ledger("validate", "--since", "main", "-f", "concise");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(new RegExp(`error: the claim clm_.*${message} \\([0-9a-f]{7}\\) \\[append-only\\]`));
  });

  test("finds a removed ledger file", async () => {
    const { git, ledger } = await repository();
    git("rm", "-q", "ledger/harbour.yaml");
    const { exitCode, stdout } = await ledger("validate", "ledger", "--since", "main", "-f", "concise");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining("was there at main") });
  });

  test("allows new entries, and other white space after them", async () => {
    const { cwd, ledger, text, review } = await repository();
    await review("240 jobs", "disputed");
    writeFileSync(join(cwd, "ledger/harbour.yaml"), `${text()}\n# The end.\n`);
    expect(await ledger("validate", "--since", "main")).toMatchObject({ exitCode: 0 });
  });

  test("finds a field that was added to the last entry, at the end of the file", async () => {
    const { cwd, ledger, text, review, commit } = await repository();
    await review("240 jobs", "disputed");
    commit("Reviewed");
    writeFileSync(join(cwd, "ledger/harbour.yaml"), `${text()}  note: "Not at all."\n`);
    const { exitCode, stdout } = await ledger("validate", "--since", "main", "-f", "concise");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining("was changed since main") });
  });

  test("follows a ledger's folder that was renamed, in which nothing may change either", async () => {
    const { cwd, git, ledger, text, commit } = await repository();
    git("mv", "ledger", "facts");
    writeFileSync(join(cwd, "ledger.config.yaml"), "ledger: facts\n");
    commit("Renamed");
    expect(await ledger("validate", "--since", "HEAD~1")).toMatchObject({ exitCode: 0 });
    const file = join(cwd, "facts/harbour.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/\n- entry: claim\n(?: {2}.*\n)+/, ""));
    expect(() => text()).toThrow();
    const { exitCode, stdout } = await ledger("validate", "--since", "HEAD~1", "-f", "concise");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining("is gone since HEAD~1") });
  });

  test("finds a ledger file that was renamed", async () => {
    const { git, ledger } = await repository();
    git("mv", "ledger/harbour.yaml", "ledger/port.yaml");
    const { exitCode, stdout } = await ledger("validate", "--since", "main", "-f", "concise");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("ledger/harbour.yaml: error: the ledger file was there at main");
    expect(stdout).toContain("expected `source: port`, as the file is named");
  });

  test("holds in a worktree, from a folder below, and after a rebase", async () => {
    const { cwd, git, onBranch, review } = await repository();
    await onBranch("reviews", () => review("240 jobs", "disputed"));
    git("switch", "-q", "main");
    await onBranch("more", () => review("3.2 percent", "disputed"));
    git("rebase", "-q", "reviews");
    git("worktree", "add", "-q", "../tree-of-more", "reviews");
    const tree = join(cwd, "../tree-of-more");
    onTestFinished(() => rmSync(tree, { recursive: true }));
    const validate = (folder: string, ref: string) => runInProcess(["validate", "--since", ref], { cwd: folder });
    expect(await validate(cwd, "reviews")).toMatchObject({ exitCode: 0 });
    expect(await validate(tree, "main")).toMatchObject({ exitCode: 0 });
    expect(await validate(join(tree, "ledger"), "main")).toMatchObject({ exitCode: 0 });
    const file = join(tree, "ledger/harbour.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("value: 240\n", "value: 241\n"));
    expect(await validate(join(tree, "ledger"), "main")).toMatchObject({ exitCode: 1 });
  });

  test("says that a ledger is in no repository, wherever it is run", async () => {
    const { ledger } = await repository();
    const elsewhere = folderWith({ "harbour.txt": ARTICLE });
    await runInProcess(["extract", "harbour.txt", "-q"], { cwd: elsewhere });
    expect(await ledger("validate", "--ledger", join(elsewhere, "ledger"), "--since", "main")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("git knows no repository that the ledger is in"),
    });
  });

  test("says what to do in a shallow clone, and of an unknown commit", async () => {
    const { cwd, git, ledger, review, commit } = await repository();
    git("branch", "old");
    await review("240 jobs", "disputed");
    commit("Second");
    git("clone", "-q", "--depth", "1", "--no-single-branch", `file://${cwd}`, "shallow");
    const shallow = await runInProcess(["validate", "--since", "origin/old"], { cwd: join(cwd, "shallow") });
    expect(shallow).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("git fetch --unshallow") });
    expect(await ledger("validate", "--since", "nowhere")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("git knows no commit nowhere here"),
    });
  });
});
