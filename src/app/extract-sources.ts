import type { Readable } from "node:stream";
import { type FoundArticle, findArticles } from "../io/find-articles.ts";
import { readArticleStream } from "../io/read-article.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { ExtractReport } from "../report/extract-report.ts";
import {
  type ArticleSettings,
  articleName,
  type DoneArticle,
  extractRead,
  type Identified,
} from "./extract-article.ts";
import { failedOn, readHere } from "./reading.ts";
import { sourceIdOf } from "./source-id.ts";

export interface ExtractRequest extends ArticleSettings {
  /** Files, folders, patterns, addresses or `-`. */
  readonly paths: readonly string[];
  readonly stdin: () => Readable;
  /** Instead of the id that the file's name gives. */
  readonly sourceId?: string;
  /** At most so many threads read, extract and write; without a program for them everything is done in this one. */
  readonly jobs: number;
  readonly worker?: string;
  /** Told of each article, counted from 1, when it is waited for; of its length where that is known. */
  readonly onArticle: (path: string, index: number, length: number) => void;
}

export interface Extraction {
  /** How many articles there are to read. */
  readonly total: number;
  /** What kept paths from being read at all. */
  readonly problems: readonly Problem[];
  /** Each article in turn, or what is wrong with it. */
  readonly outcomes: (printing: Printing) => AsyncIterable<Result<DoneArticle>>;
}

/** How articles are printed: here, and what a thread needs to do the same. */
export interface Printing {
  readonly report: ExtractReport;
  readonly data: unknown;
}

/** Gives each article its id and refuses those that would share one. */
const identify = (
  articles: readonly FoundArticle[],
  sourceId: string | undefined,
): { identified: Identified[]; problems: Problem[] } => {
  const taken = new Map<string, string>();
  const identified: Identified[] = [];
  const problems: Problem[] = [];
  for (const article of articles) {
    const id = sourceId ?? (article.path === "-" ? "" : sourceIdOf(article.full));
    const other = taken.get(id);
    const location = { file: articleName(article.path) };
    if (id === "") {
      const message =
        article.path === "-"
          ? "standard input has no name to make a source id of"
          : "the file's name has no Latin letter or digit to make a source id of";
      problems.push(
        errorProblem({ rule: "no-source-id", message, hint: "Give it one: --source-id my-article", location }),
      );
    } else if (other !== undefined) {
      problems.push(
        errorProblem({
          rule: "same-source-id",
          message: `its source id would be “${id}”, which ${other} has already`,
          hint: "Rename one of the files, or extract it alone with --source-id.",
          location,
        }),
      );
    } else {
      taken.set(id, article.path);
      identified.push({ ...article, id });
    }
  }
  return { identified, problems };
};

/** One article of many that breaks the program costs itself alone; of a single one the whole report is of use. */
const failure =
  ({ path }: Identified) =>
  (error: unknown): Result<never> => ({ ok: false, problems: [failedOn(error, { file: path })] });

/** A thread takes as long to start as so many articles take to read. */
const WORTH_A_THREAD = 16;

async function* extractInTurn(
  articles: readonly Identified[],
  request: ExtractRequest,
  { report }: Printing,
): AsyncGenerator<Result<DoneArticle>> {
  const { stdin, limit, onArticle } = request;
  for (const [index, article] of articles.entries()) {
    const extractOne = async (): Promise<Result<DoneArticle>> => {
      const read = await (article.path === "-" ? readArticleStream(stdin(), limit) : readHere(article, request));
      if (!read.ok) return read;
      onArticle(article.path, index + 1, read.value.text.length);
      return extractRead(article, read.value, request, report);
    };
    yield await (articles.length === 1 ? extractOne() : extractOne().catch(failure(article)));
  }
}

async function* extractInThreads(
  articles: readonly Identified[],
  { paths: _, stdin: __, onArticle, worker: ___, ...settings }: ExtractRequest,
  { data }: Printing,
  threads: { readonly entry: string; readonly count: number },
): AsyncGenerator<Result<DoneArticle>> {
  const asked = async function* (): AsyncGenerator<Identified> {
    yield* articles;
  };
  // Loaded only where there are threads.
  const { inThreads } = await import("../io/in-threads.ts");
  const answers = inThreads<Identified, Result<DoneArticle>>(asked(), {
    ...threads,
    data: { settings, printing: data },
  });
  let index = 0;
  const tellOfNext = (): void => {
    const next = articles[index++];
    if (next !== undefined) onArticle(next.path, index, 0);
  };
  tellOfNext();
  for await (const said of answers) {
    yield "answer" in said ? said.answer : failure(said.question)(said.error);
    tellOfNext();
  }
}

/**
 * Reads articles, finds their claims, appends them to the ledger and prints them, in the order in which the articles were
 * found. One that cannot be read does not stop the rest. Each article has a ledger file of its own, under a lock of its
 * own, so threads need not wait for each other.
 */
export const extractSources = async (request: ExtractRequest): Promise<Extraction> => {
  const { paths, cwd, sourceId, ledgerDir, worker, jobs } = request;
  const found = await findArticles(paths, cwd, ledgerDir);
  if (sourceId !== undefined && found.articles.length > 1) {
    const problem = errorProblem({
      rule: "same-source-id",
      message: `--source-id names one source, and there are ${found.articles.length} articles`,
      hint: "Extract them one by one, or leave --source-id out: each file's name gives its id.",
    });
    return { total: 0, problems: [...found.problems, problem], outcomes: none };
  }
  const { identified, problems } = identify(found.articles, sourceId);
  const count = identified.some(({ path }) => path === "-")
    ? 1
    : Math.min(jobs, Math.floor(identified.length / WORTH_A_THREAD));

  const outcomes = (printing: Printing): AsyncIterable<Result<DoneArticle>> =>
    worker !== undefined && count > 1
      ? extractInThreads(identified, request, printing, { entry: worker, count })
      : extractInTurn(identified, request, printing);
  return { total: identified.length, problems: [...found.problems, ...problems], outcomes };
};

async function* none(): AsyncGenerator<never> {}
