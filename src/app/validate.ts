import { dirname, relative } from "node:path";
import { exists, isFolder } from "../io/folder.ts";
import { listLedgerFiles } from "../io/ledger-file.ts";
import { shownPath } from "../io/shown-path.ts";
import type { ValidationCache } from "../io/validation-cache.ts";
import { inWorkers } from "../io/workers.ts";
import type { RuleContext } from "../ledger/rules/rule.ts";
import type { Problem } from "../model/problem.ts";
import type { ValidatedFile } from "../report/validation.ts";
import { wordReader } from "./read-words.ts";
import { changesSince } from "./since.ts";
import { type FileAnswer, type FileSettings, type FileToValidate, validateFile } from "./validate-file.ts";

export interface ValidateRequest {
  /** Ledger files and folders of them, absolute. */
  readonly paths: readonly string[];
  /** Problems name files relative to it. */
  readonly cwd: string;
  readonly verdicts: RuleContext["verdicts"];
  readonly extractor: RuleContext["extractor"];
  /** Whether to read every text again and hold all of each claim against what is found. */
  readonly reread: boolean;
  /** The program of a thread that shares the work, where there is one. */
  readonly worker?: string;
  /** A git ref: every entry of the commit where this branch left it must still be there. */
  readonly since?: string;
  readonly cache?: ValidationCache;
}

export interface Validation {
  readonly files: readonly ValidatedFile[];
  /** What kept a path from being looked at. Not empty: the command could not run as it was asked to. */
  readonly unreadable: readonly Problem[];
}

/** Below this the threads would take longer to start than the files take to check. */
const WORTH_WORKERS = 64;

const answersTo = async (
  files: readonly FileToValidate[],
  { verdicts, extractor, worker }: ValidateRequest,
): Promise<FileAnswer[]> => {
  const settings: FileSettings = { verdicts, extractor };
  if (worker !== undefined && files.length >= WORTH_WORKERS) return inWorkers(worker, settings, files);
  const answers: FileAnswer[] = [];
  const readWords = wordReader();
  for (const file of files) answers.push(await validateFile(file, settings, readWords));
  return answers;
};

/** Whether a path names a file; of what is not there, its name decides. */
const isFile = (path: string): boolean => (exists(path) ? !isFolder(path) : path.endsWith(".yaml"));

/** Ledger files by path, each once, in the order in which they were named. */
const filesOf = (paths: readonly string[]): { files: ReadonlySet<string>; problems: readonly Problem[] } => {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const listed = isFile(path) ? { paths: [path] } : listLedgerFiles(path);
    if ("problem" in listed) problems.push(listed.problem);
    else for (const file of listed.paths) files.add(file);
  }
  return { files, problems };
};

/** Holds ledger files against every rule. */
export const validate = async (request: ValidateRequest): Promise<Validation> => {
  const { paths, cwd, since, cache } = request;
  const shown = (path: string): string => shownPath(relative(cwd, path) || ".");
  const named = (problem: Problem): Problem =>
    problem.location === undefined
      ? problem
      : { ...problem, location: { ...problem.location, file: shown(problem.location.file) } };

  const { files, problems } = filesOf(paths);
  const unreadable = problems.map(named);
  const changes = new Map<string, readonly Problem[]>();
  const unchanged = new Set<string>();
  if (since !== undefined) {
    for (const folder of new Set(paths.map((path) => (isFile(path) ? dirname(path) : path)))) {
      const found = await changesSince(folder, since, cwd);
      if (!found.ok) return { files: [], unreadable: [...unreadable, ...found.problems] };
      for (const path of found.value.unchanged) unchanged.add(path);
      for (const [path, lost] of found.value.problems) {
        if (files.has(path) || paths.includes(folder)) changes.set(path, lost.map(named));
      }
    }
  }

  const validated = new Map<string, ValidatedFile>();
  const toDo: FileToValidate[] = [];
  for (const path of files) {
    const file = shown(path);
    const reread = request.reread === true || (since !== undefined && !unchanged.has(path));
    const known = reread === request.reread ? cache?.sound(path) : undefined;
    // Its place among the others.
    validated.set(path, { file, claims: known ?? 0, problems: [] });
    if (known === undefined) toDo.push({ path, file, reread });
  }
  const answers = await answersTo(toDo, request);
  for (const [index, { path, reread }] of toDo.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    if ("unreadable" in answer) {
      unreadable.push(answer.unreadable);
      validated.delete(path);
      continue;
    }
    validated.set(path, answer.validated);
    if (answer.sound !== undefined && reread === request.reread) cache?.remember(path, answer.sound);
  }
  cache?.save();
  for (const [path, lost] of changes) {
    const found = validated.get(path) ?? { file: shown(path), claims: 0, problems: [] };
    validated.set(path, { ...found, problems: [...found.problems, ...lost] });
  }
  return { files: [...validated.values()], unreadable };
};
