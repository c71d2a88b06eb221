import { basename, dirname, join, relative } from "node:path";
import { isFolder } from "../io/folder.ts";
import { listLedgerFiles, readLedgerFile } from "../io/ledger-file.ts";
import { readArticleFile } from "../io/read-article.ts";
import { shownPath } from "../io/shown-path.ts";
import { readKeptText } from "../io/text-store.ts";
import type { RuleContext } from "../ledger/rules/rule.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import { hashOf } from "./revision-text.ts";
import { validateLedger } from "./validate-ledger.ts";

export interface ValidateRequest {
  /** Ledger files and folders of them, absolute. */
  readonly paths: readonly string[];
  /** Problems name files relative to it. */
  readonly cwd: string;
  readonly verdicts: RuleContext["verdicts"];
  readonly extractor: RuleContext["extractor"];
}

export interface Validation {
  readonly files: readonly { readonly file: string; readonly claims: number; readonly problems: readonly Problem[] }[];
  /** What kept a path from being looked at. Not empty: the command could not run as it was asked to. */
  readonly unreadable: readonly Problem[];
}

const LARGEST_ARTICLE = 50_000_000;

const articleHash = async (full: string): Promise<string | undefined> => {
  const read = readArticleFile({ path: full, full }, LARGEST_ARTICLE);
  return read.ok ? hashOf(read.value.text) : undefined;
};

/** Holds ledger files against every rule. */
export const validate = async ({ paths, cwd, verdicts, extractor }: ValidateRequest): Promise<Validation> => {
  const shown = (path: string): string => shownPath(relative(cwd, path) || ".");
  const named = (problem: Problem): Problem =>
    problem.location === undefined
      ? problem
      : { ...problem, location: { ...problem.location, file: shown(problem.location.file) } };

  const files: Validation["files"][number][] = [];
  const unreadable: Problem[] = [];
  const one = async (path: string): Promise<void> => {
    const read = readLedgerFile(path);
    if ("problem" in read) {
      // A file that is not UTF-8 can be read, and is wrong.
      if (read.problem.rule === "not-utf8")
        files.push({ file: shown(path), claims: 0, problems: [named(read.problem)] });
      else unreadable.push(named(read.problem));
      return;
    }
    if (read.text === undefined) {
      const location = { file: shown(path) };
      unreadable.push(errorProblem({ rule: "not-found", message: "there is no such ledger file or folder", location }));
      return;
    }
    const folder = dirname(path);
    const source = basename(path, ".yaml");
    const { problems, claims } = await validateLedger({
      file: shown(path),
      source,
      text: read.text,
      keptText: (revision) => readKeptText(folder, source, revision),
      articleNow: (recorded) => articleHash(join(folder, recorded)),
      verdicts,
      extractor,
    });
    files.push({ file: shown(path), claims, problems });
  };

  for (const path of paths) {
    if (!isFolder(path)) {
      await one(path);
      continue;
    }
    const listed = listLedgerFiles(path);
    if ("problem" in listed) unreadable.push(named(listed.problem));
    else for (const file of listed.paths) await one(file);
  }
  return { files, unreadable };
};
