import { basename, dirname, resolve } from "node:path";
import { exists, isFolder } from "../io/folder.ts";
import { git } from "../io/git.ts";
import { gitLedger } from "../io/git-ledger.ts";
import { listLedgerFiles, readLedgerFile } from "../io/ledger-file.ts";
import { readKeptText } from "../io/text-store.ts";
import { type Change, diffStates } from "../ledger/diff.ts";
import { fold, type LedgerState } from "../ledger/fold.ts";
import { positionOf } from "../ledger/position.ts";
import type { ClaimEntry, Entry } from "../model/entry.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { ChangedSource, ShownChange } from "../report/diff-words.ts";
import { CodePoints } from "../text/code-points.ts";
import { lineAt } from "./excerpt.ts";
import { loadLedger } from "./load-ledger.ts";

export interface DiffRequest {
  /** A git ref, a folder or a ledger file; `undefined` for the working tree's ledger. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly ledgerDir: string;
  readonly cwd: string;
}

/** The ledger files of one side, by source id. */
interface Side {
  readonly files: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
  readonly textOf: (source: string, revision: number) => string | undefined;
}

const sourceOf = (file: string): string => basename(file, ".yaml");

/** The source that a ledger file names in its head. */
const sourceIn = (text: string): string | undefined => /^source: "?([a-z0-9-]+)"?$/m.exec(text.slice(0, 1000))?.[1];

const fromPaths = (
  paths: readonly string[],
  folder: string,
  nameOf: (file: string, text: string) => string = sourceOf,
): Result<Side> => {
  const files = new Map<string, { file: string; text: string }>();
  const problems: Problem[] = [];
  for (const file of paths) {
    const read = readLedgerFile(file);
    if ("problem" in read) problems.push(read.problem);
    else if (read.text !== undefined) files.set(nameOf(file, read.text), { file, text: read.text });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { files, textOf: (source, revision) => readKeptText(folder, source, revision) } };
};

const fromFolder = (folder: string): Result<Side> => {
  const listed = listLedgerFiles(folder);
  return "problem" in listed ? { ok: false, problems: [listed.problem] } : fromPaths(listed.paths, folder);
};

const sideOf = (name: string | undefined, { ledgerDir, cwd }: DiffRequest): Result<Side> => {
  if (name === undefined) return fromFolder(ledgerDir);
  const path = resolve(cwd, name);
  if (isFolder(path)) return fromFolder(path);
  // A copy may have any name; what it is a ledger of, it says itself.
  if (exists(path)) return fromPaths([path], dirname(path), (file, text) => sourceIn(text) ?? sourceOf(file));
  const ledger = gitLedger(ledgerDir, name);
  if (ledger === undefined) {
    const message = `${name} is no folder, no ledger file and no commit that git knows here`;
    const isShallow = git(cwd, ["rev-parse", "--is-shallow-repository"]).stdout.trim() === "true";
    const hint = isShallow
      ? "It is a shallow clone: git fetch --unshallow brings its history."
      : "Name a branch, a tag, a commit, a folder or a ledger file.";
    return { ok: false, problems: [errorProblem({ rule: "no-such-ledger", message, hint })] };
  }
  const files = [...ledger.files].map(([id, text]) => [id, { file: `${name}:${id}.yaml`, text }] as const);
  return { ok: true, value: { files: new Map(files), textOf: ledger.textOf } };
};

const stateOf = async (side: Side, source: string): Promise<Result<LedgerState>> => {
  const found = side.files.get(source);
  if (found === undefined) return { ok: true, value: fold([]) };
  const { entries, faults } = await loadLedger(found.text, source);
  if (faults.length === 0) return { ok: true, value: fold(entries as readonly Entry[]) };
  const problems = faults.map(({ offset, ...fault }) => ({
    ...fault,
    location: { file: found.file, ...positionOf(found.text, offset), excerpt: lineAt(found.text, offset) },
  }));
  return { ok: false, problems };
};

/** The sentence that a claim stands in; the words around it where the text was not kept. */
const sentenceOf = (side: Side, source: string, claim: ClaimEntry | undefined): string | undefined => {
  if (claim === undefined) return undefined;
  const text = side.textOf(source, claim.revision);
  if (text === undefined) return claim.context.prefix + claim.text + claim.context.suffix;
  const points = new CodePoints(text);
  return text.slice(points.toUtf16(claim.sentence.start), points.toUtf16(claim.sentence.end));
};

/** What changed in meaning between two states of a ledger, source by source; sources without a change are left out. */
export const diff = async (request: DiffRequest): Promise<Result<readonly ChangedSource[]>> => {
  const before = sideOf(request.from, request);
  const after = sideOf(request.to, request);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const sources = [...new Set([...before.value.files.keys(), ...after.value.files.keys()])].sort();
  const changed: ChangedSource[] = [];
  for (const source of sources) {
    const [a, b] = [before.value.files.get(source), after.value.files.get(source)];
    if (a?.text === b?.text) continue;
    const [old, now] = [await stateOf(before.value, source), await stateOf(after.value, source)];
    if (!old.ok) return old;
    if (!now.ok) return now;
    const changes = diffStates(old.value, now.value).map((change: Change): ShownChange => {
      const sentence =
        sentenceOf(after.value, source, change.after) ?? sentenceOf(before.value, source, change.before) ?? "";
      return { ...change, sentence };
    });
    if (changes.length > 0) changed.push({ source, changes });
  }
  return { ok: true, value: changed };
};
