import { basename, dirname, join } from "node:path";
import { readLedgerFile } from "../io/ledger-file.ts";
import { readArticleFile } from "../io/read-article.ts";
import { notFound } from "../io/read-bytes.ts";
import { readKeptText, textPath } from "../io/text-store.ts";
import { hashFile, type SoundFile } from "../io/validation-cache.ts";
import type { RuleContext } from "../ledger/rules/rule.ts";
import type { Problem } from "../model/problem.ts";
import type { ValidatedFile } from "../report/validation.ts";
import type { ReadWords } from "./read-words.ts";
import { hashOf } from "./revision-text.ts";
import { validateLedger } from "./validate-ledger.ts";

/** One ledger file to look at. */
export interface FileToValidate {
  /** Absolute. */
  readonly path: string;
  /** As it is named in problems. */
  readonly file: string;
  /** Whether to read its texts again. */
  readonly reread: boolean;
}

/** What is the same for every file. All of it can be handed to a thread. */
export interface FileSettings {
  readonly verdicts: RuleContext["verdicts"];
  readonly extractor: RuleContext["extractor"];
}

export type FileAnswer =
  | { readonly validated: ValidatedFile; readonly sound?: SoundFile }
  | { readonly unreadable: Problem };

const LARGEST_ARTICLE = 50_000_000;

const articleHash = async (full: string): Promise<string | undefined> => {
  const read = await readArticleFile({ path: full, full }, LARGEST_ARTICLE);
  return read.ok ? hashOf(read.value.text) : undefined;
};

/** Holds one ledger file against every rule. */
export const validateFile = async (
  { path, file, reread }: FileToValidate,
  { verdicts, extractor }: FileSettings,
  readWords: ReadWords,
): Promise<FileAnswer> => {
  // Taken before the file is read: what changes in between is looked at again in the next run.
  const ledger = hashFile(path);
  const read = readLedgerFile(path);
  if ("problem" in read) {
    const problem = { ...read.problem, location: { file } };
    // A file that is not UTF-8 was looked at, and is wrong.
    return problem.rule === "not-utf8"
      ? { validated: { file, claims: 0, problems: [problem] } }
      : { unreadable: problem };
  }
  if (read.text === undefined) {
    return { unreadable: notFound(path, file) };
  }
  const folder = dirname(path);
  const source = basename(path, ".yaml");
  const others: [path: string, hash: string | null][] = [];
  const { problems, claims } = await validateLedger({
    file,
    source,
    text: read.text,
    keptText: (revision) => {
      const text = textPath(folder, source, revision);
      others.push([text, hashFile(text)]);
      return readKeptText(folder, source, revision);
    },
    articleNow: (recorded) => {
      const article = join(folder, recorded);
      others.push([article, hashFile(article)]);
      return articleHash(article);
    },
    verdicts,
    extractor,
    reread,
    readWords,
  });
  const validated = { file, claims, problems };
  return problems.length === 0 && ledger !== null ? { validated, sound: { ledger, others, claims } } : { validated };
};
