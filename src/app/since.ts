import { basename, relative, sep } from "node:path";
import { git } from "../io/git.ts";
import { gitLedger, movedLedgers, repositoryOf } from "../io/git-ledger.ts";
import { ledgerPath, listLedgerFiles, readLedgerFile } from "../io/ledger-file.ts";
import { entryBlocks } from "../ledger/entry-blocks.ts";
import { positionOf } from "../ledger/position.ts";
import { appendOnly, lostEntries } from "../ledger/rules/append-only.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { lineAt } from "./excerpt.ts";

const wordsOf = (entry: unknown): string => {
  const { entry: sort, claim, revision, text } = (entry ?? {}) as Record<string, unknown>;
  if (sort === "claim") return `the claim ${claim}, ${JSON.stringify(String(text).slice(0, 50))},`;
  return `the ${sort} entry of ${claim ?? `revision ${revision}`}`;
};

const noRepository = (): Problem =>
  errorProblem({
    rule: "since",
    message: "--since: git knows no repository that the ledger is in",
    hint: "Run it where the ledger is under git. (git status says more, also of a repository that is somebody else's.)",
  });

/** The commit from which this branch and a ref went apart, or why it cannot be known. */
const mergeBase = (cwd: string, ref: string): Result<string> => {
  const { ok, stdout } = git(cwd, ["merge-base", "--end-of-options", ref, "HEAD"]);
  if (ok) return { ok: true, value: stdout.trim() };
  const isShallow = git(cwd, ["rev-parse", "--is-shallow-repository"]).stdout.trim() === "true";
  const isKnown = git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).ok;
  const problem = errorProblem({
    rule: "since",
    message: isKnown
      ? `this clone does not know where HEAD and ${ref} went apart`
      : `--since: git knows no commit ${ref} here`,
    hint: isShallow
      ? "It is a shallow clone: git fetch --unshallow, or fetch-depth: 0 in GitHub Actions."
      : "Fetch it: git fetch origin, and name it as origin/main.",
  });
  return { ok: false, problems: [problem] };
};

/** Whether a file is an earlier one with nothing or new entries after it: lines with an indent would be the last one's. */
const isContinued = (old: string, now: string): boolean =>
  now.startsWith(old) && old.endsWith("\n") && /^\n*(?:- |$)/.test(now.slice(old.length));

export interface ChangesSince {
  /** By absolute file. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Files that are what they were, absolute. */
  readonly unchanged: ReadonlySet<string>;
}

/** Holds the ledger files of a folder against what they were where this branch began. */
export const changesSince = async (ledgerDir: string, ref: string, cwd: string): Promise<Result<ChangesSince>> => {
  const place = repositoryOf(ledgerDir);
  if (place === undefined) return { ok: false, problems: [noRepository()] };
  const base = mergeBase(place.top, ref);
  if (!base.ok) return base;
  const before = gitLedger(ledgerDir, base.value)?.files ?? new Map<string, string>();
  const listed = listLedgerFiles(ledgerDir);
  const sources = "paths" in listed ? listed.paths.map((path) => basename(path, ".yaml")) : [];
  const files = before.size > 0 ? before : movedLedgers(place, base.value, sources);
  const found = new Map<string, readonly Problem[]>();
  const unchanged = new Set<string>();
  const since = `${ref} (${base.value.slice(0, 7)})`;
  for (const [source, old] of files) {
    const file = ledgerPath(ledgerDir, source);
    const read = readLedgerFile(file);
    const now = "problem" in read ? undefined : read.text;
    const hint = `Bring it back: git checkout ${base.value.slice(0, 7)} -- ${relative(cwd, file).replaceAll(sep, "/")}`;
    if (now === undefined) {
      const message = `the ledger file was there at ${since} and is gone`;
      found.set(file, [errorProblem({ rule: appendOnly.name, message, hint, location: { file } })]);
      continue;
    }
    if (now === old) unchanged.add(file);
    if (isContinued(old, now)) continue;
    const [blocksBefore, blocksNow] = [await entryBlocks(old), await entryBlocks(now)];
    // What cannot be read is said by the rules on YAML.
    if (blocksBefore === undefined || blocksNow === undefined) continue;
    const problems = lostEntries(blocksBefore, blocksNow).map((loss): Problem => {
      const offset = loss.now?.offset ?? 0;
      const became =
        loss.now === undefined ? "is gone" : loss.now.text === loss.before.text ? "has moved" : "was changed";
      const location = { file, ...positionOf(now, offset), excerpt: lineAt(now, offset) };
      const message = `${wordsOf(loss.before.entry)} ${became} since ${since}`;
      return errorProblem({ rule: appendOnly.name, message, hint, location });
    });
    if (problems.length > 0) found.set(file, problems);
  }
  return { ok: true, value: { problems: found, unchanged } };
};
