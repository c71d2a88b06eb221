import { basename, dirname, join, relative } from "node:path";
import { isFolder } from "../io/folder.ts";
import { listLedgerFiles, readLedgerFile } from "../io/ledger-file.ts";
import { readArticleFile } from "../io/read-article.ts";
import { shownPath } from "../io/shown-path.ts";
import { readKeptText, textPath } from "../io/text-store.ts";
import type { ValidationCache } from "../io/validation-cache.ts";
import type { RuleContext } from "../ledger/rules/rule.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { ValidatedFile } from "../report/validation.ts";
import { hashOf } from "./revision-text.ts";
import { changesSince } from "./since.ts";
import { validateLedger } from "./validate-ledger.ts";

export interface ValidateRequest {
  /** Ledger files and folders of them, absolute. */
  readonly paths: readonly string[];
  /** Problems name files relative to it. */
  readonly cwd: string;
  readonly verdicts: RuleContext["verdicts"];
  readonly extractor: RuleContext["extractor"];
  /** A git ref: every entry of the commit where this branch left it must still be there. */
  readonly since?: string;
  readonly cache?: ValidationCache;
}

export interface Validation {
  readonly files: readonly ValidatedFile[];
  /** What kept a path from being looked at. Not empty: the command could not run as it was asked to. */
  readonly unreadable: readonly Problem[];
}

const LARGEST_ARTICLE = 50_000_000;

const articleHash = async (full: string): Promise<string | undefined> => {
  const read = await readArticleFile({ path: full, full }, LARGEST_ARTICLE);
  return read.ok ? hashOf(read.value.text) : undefined;
};

const notUtf8 = ({ rule }: Problem): boolean => rule === "not-utf8";

/** Holds one ledger file against every rule; gives a problem when it cannot be read at all. */
const validateFile = async (
  path: string,
  shown: (path: string) => string,
  { verdicts, extractor, cache }: ValidateRequest,
): Promise<ValidatedFile | Problem> => {
  const file = shown(path);
  const known = cache?.sound(path);
  if (known !== undefined) return { file, claims: known, problems: [] };
  const read = readLedgerFile(path);
  if ("problem" in read) {
    const problem = { ...read.problem, location: { file } };
    // A file that is not UTF-8 was looked at, and is wrong.
    return notUtf8(problem) ? { file, claims: 0, problems: [problem] } : problem;
  }
  if (read.text === undefined) {
    return errorProblem({ rule: "not-found", message: "there is no such ledger file or folder", location: { file } });
  }
  const folder = dirname(path);
  const source = basename(path, ".yaml");
  const others = new Set<string>();
  const { problems, claims } = await validateLedger({
    file,
    source,
    text: read.text,
    keptText: (revision) => {
      others.add(textPath(folder, source, revision));
      return readKeptText(folder, source, revision);
    },
    articleNow: (recorded) => {
      others.add(join(folder, recorded));
      return articleHash(join(folder, recorded));
    },
    verdicts,
    extractor,
  });
  if (problems.length === 0) cache?.remember(path, [...others], claims);
  return { file, claims, problems };
};

/** Ledger files by path, each once, in the order in which they were named. */
const filesOf = (paths: readonly string[]): { files: ReadonlySet<string>; problems: readonly Problem[] } => {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const listed = isFolder(path) ? listLedgerFiles(path) : { paths: [path] };
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
  const validated = new Map<string, ValidatedFile>();
  for (const path of files) {
    const result = await validateFile(path, shown, request);
    if ("problems" in result) validated.set(path, result);
    else unreadable.push(result);
  }
  cache?.save();

  if (since !== undefined) {
    for (const folder of new Set(paths.map((path) => (isFolder(path) ? path : dirname(path))))) {
      const changes = await changesSince(folder, since, cwd);
      if (!changes.ok) return { files: [], unreadable: [...unreadable, ...changes.problems] };
      for (const [path, lost] of changes.value) {
        const isAsked = files.has(path) || paths.includes(folder);
        const before = validated.get(path) ?? { file: shown(path), claims: 0, problems: [] };
        if (isAsked) validated.set(path, { ...before, problems: [...before.problems, ...lost.map(named)] });
      }
    }
  }
  return { files: [...validated.values()], unreadable };
};
