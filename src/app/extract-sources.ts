import { relative } from "node:path";
import type { Readable } from "node:stream";
import type { WebSettings } from "../io/fetch/settings.ts";
import { type FoundArticle, findArticles } from "../io/find-articles.ts";
import { readArticleStream } from "../io/read-article.ts";
import { shownPath } from "../io/shown-path.ts";
import { isEnglish } from "../lang/en/is-english.ts";
import type { ArticleMetadata } from "../model/article.ts";
import type { SourceEntry } from "../model/entry.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { LedgerChange, SourceRecord } from "../report/extract-report.ts";
import { appendClaims } from "./append.ts";
import { failedOn, notEnglish, type Reading, readHere, soundReading } from "./reading.ts";
import { sourceIdOf } from "./source-id.ts";

export interface ExtractRequest {
  /** Files, folders, patterns, addresses or `-`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly stdin: () => Readable;
  /** What is known of the articles beforehand; it wins over what a file says of itself. */
  readonly metadata: ArticleMetadata;
  /** Instead of the id that the file's name gives. */
  readonly sourceId?: string;
  /** Largest article, in bytes. */
  readonly limit: number;
  /** How addresses are fetched. */
  readonly web: WebSettings;
  /** The ledger's folder, absolute. */
  readonly ledgerDir: string;
  /** Whether the ledger keeps a copy of each text. */
  readonly keepText: boolean;
  /** Take articles that do not seem to be English too. */
  readonly isForced?: boolean;
  /** Plan only, write nothing. */
  readonly isDryRun: boolean;
  readonly now: Date;
  /** This program, as the ledger records it. */
  readonly extractor: SourceEntry["extractor"];
  /** At most so many threads read and extract; without a program for them everything is done in this one. */
  readonly jobs: number;
  readonly worker?: string;
  /** Told of each article, counted from 1, before its claims are looked for. */
  readonly onArticle: (path: string, index: number, length: number) => void;
}

/** One article's claims, and what became of the ledger. */
export interface Extracted {
  readonly record: SourceRecord;
  readonly change: LedgerChange;
}

export interface Extraction {
  /** How many articles there are to read. */
  readonly total: number;
  /** What kept paths from being read at all. */
  readonly problems: readonly Problem[];
  /** Each article in turn, or what is wrong with it. */
  readonly outcomes: AsyncIterable<Result<Extracted>>;
}

interface Identified extends FoundArticle {
  readonly id: string;
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
    const location = { file: article.path === "-" ? "standard input" : article.path };
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

/** Finds an article's claims and appends them to its ledger file. */
const append = async (
  { id, path, full }: Identified,
  { read: { metadata, ...read }, found: foundElsewhere }: Reading,
  request: ExtractRequest,
): Promise<Result<Extracted>> => {
  const { ledgerDir, keepText, isDryRun, now, extractor, cwd } = request;
  const found: Problem[] = [];
  const outcome = await appendClaims({
    ledgerDir,
    keepText,
    dryRun: isDryRun,
    now,
    extractor,
    source: { id, path: full, ...read, ...metadata, ...request.metadata },
    claims: (source) => {
      // What the ledger knows of the article's date, a thread did not.
      const isFound = foundElsewhere !== undefined && foundElsewhere.published === source.published;
      const { claims, problems } = isFound ? foundElsewhere : soundReading(source, path);
      found.push(...problems);
      return claims;
    },
  });
  if (outcome.problems.length > 0) return { ok: false, problems: [...outcome.problems, ...found] };
  const { claims, appended, withdrawn, unchanged } = outcome;
  return {
    ok: true,
    value: {
      record: { source: { ...outcome.source, path }, claims, problems: found },
      change: {
        isDryRun,
        file: shownPath(relative(cwd, outcome.file)),
        added: appended.length,
        withdrawn: withdrawn.length,
        kept: claims.length - appended.length,
        isUnchanged: unchanged,
      },
    },
  };
};

/** One article of many that breaks the program costs itself alone; of a single one the whole report is of use. */
const failure =
  ({ path }: Identified) =>
  (error: unknown): Result<never> => ({ ok: false, problems: [failedOn(error, { file: path })] });

/** A thread takes as long to start as so many articles take to read. */
const WORTH_A_THREAD = 16;

type Read = readonly [article: Identified, reading: Result<Reading>];

async function* readInTurn(
  articles: readonly Identified[],
  { stdin, limit, web }: ExtractRequest,
): AsyncGenerator<Read> {
  for (const article of articles) {
    if (article.path !== "-") {
      const reading = readHere(article, { limit, web });
      yield [article, await (articles.length === 1 ? reading : reading.catch(failure(article)))];
      continue;
    }
    const read = await readArticleStream(stdin(), limit);
    yield [article, read.ok ? { ok: true, value: { read: read.value } } : read];
  }
}

async function* readInThreads(
  articles: readonly Identified[],
  { limit, web, metadata }: ExtractRequest,
  entry: string,
  count: number,
): AsyncGenerator<Read> {
  const asked = async function* (): AsyncGenerator<Identified> {
    yield* articles;
  };
  // Loaded only where there are threads.
  const { inThreads } = await import("../io/in-threads.ts");
  for await (const said of inThreads<Identified, Result<Reading>>(asked(), {
    entry,
    data: { limit, web, metadata },
    count,
  })) {
    const failed = "error" in said ? failedOn(said.error, { file: said.question.path }) : undefined;
    yield [said.question, "answer" in said ? said.answer : { ok: false, problems: failed ? [failed] : [] }];
  }
}

/**
 * Reads articles and finds their claims, in the order in which they were found. One that cannot be read does not stop
 * the rest. Threads may read ahead; the ledger is written by this one alone, an article at a time.
 */
export const extractSources = async (request: ExtractRequest): Promise<Extraction> => {
  const { paths, cwd, sourceId, ledgerDir, onArticle, worker, jobs } = request;
  const found = await findArticles(paths, cwd, ledgerDir);
  if (sourceId !== undefined && found.articles.length > 1) {
    const problem = errorProblem({
      rule: "same-source-id",
      message: `--source-id names one source, and there are ${found.articles.length} articles`,
      hint: "Extract them one by one, or leave --source-id out: each file's name gives its id.",
    });
    return { total: 0, problems: [...found.problems, problem], outcomes: none() };
  }
  const { identified, problems } = identify(found.articles, sourceId);
  const count = identified.some(({ path }) => path === "-")
    ? 1
    : Math.min(jobs, Math.floor(identified.length / WORTH_A_THREAD));

  const outcomes = async function* (): AsyncGenerator<Result<Extracted>> {
    const inParallel = worker !== undefined && count > 1;
    const readings = inParallel ? readInThreads(identified, request, worker, count) : readInTurn(identified, request);
    let index = 0;
    for await (const [article, reading] of readings) {
      index++;
      if (reading.ok) onArticle(article.path, index, reading.value.read.text.length);
      if (!reading.ok) yield reading;
      else if (request.isForced !== true && !isEnglish(reading.value.read.text)) {
        yield { ok: false, problems: [notEnglish({ file: article.path === "-" ? "standard input" : article.path })] };
      } else if (identified.length === 1) yield await append(article, reading.value, request);
      else yield await append(article, reading.value, request).catch(failure(article));
    }
  };
  return { total: identified.length, problems: [...found.problems, ...problems], outcomes: outcomes() };
};

async function* none(): AsyncGenerator<never> {}
