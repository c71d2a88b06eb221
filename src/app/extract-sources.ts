import { relative } from "node:path";
import type { Readable } from "node:stream";
import { type FoundArticle, findArticles } from "../io/find-articles.ts";
import { readArticleFile, readArticleStream } from "../io/read-article.ts";
import type { ReadArticle } from "../io/readers/reader.ts";
import { shownPath } from "../io/shown-path.ts";
import { isEnglish } from "../lang/en/is-english.ts";
import type { ArticleMetadata } from "../model/article.ts";
import type { SourceEntry } from "../model/entry.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { LedgerChange, SourceRecord } from "../report/extract-report.ts";
import { appendClaims } from "./append.ts";
import { extract } from "./extract.ts";
import { soundClaims } from "./sound-claims.ts";
import { sourceIdOf } from "./source-id.ts";

export interface ExtractRequest {
  /** Files, folders or `-`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly stdin: () => Readable;
  /** What is known of the articles beforehand; it wins over what a file says of itself. */
  readonly metadata: ArticleMetadata;
  /** Instead of the id that the file's name gives. */
  readonly sourceId?: string;
  /** Largest article, in bytes. */
  readonly limit: number;
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

const notEnglish = (file: string): Problem =>
  errorProblem({
    rule: "not-english",
    message: "this does not seem to be English, the only language whose claims are found",
    hint: "If it is English, or you want to see what is found all the same: --force",
    location: { file },
  });

/** Finds an article's claims and appends them to its ledger file. */
const append = async (
  { id, path, full }: Identified,
  { metadata, ...read }: ReadArticle,
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
      const { claims, problems } = soundClaims(extract(source), path);
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

/** Reads articles and finds their claims, one article after the other. One that cannot be read does not stop the rest. */
export const extractSources = (request: ExtractRequest): Extraction => {
  const { paths, cwd, stdin, sourceId, limit, ledgerDir, onArticle } = request;
  const found = findArticles(paths, cwd, ledgerDir);
  if (sourceId !== undefined && found.articles.length > 1) {
    const problem = errorProblem({
      rule: "same-source-id",
      message: `--source-id names one source, and there are ${found.articles.length} articles`,
      hint: "Extract them one by one, or leave --source-id out: each file's name gives its id.",
    });
    return { total: 0, problems: [...found.problems, problem], outcomes: none() };
  }
  const { identified, problems } = identify(found.articles, sourceId);

  const outcomes = async function* (): AsyncGenerator<Result<Extracted>> {
    for (const [index, article] of identified.entries()) {
      const read =
        article.path === "-" ? await readArticleStream(stdin(), limit) : await readArticleFile(article, limit);
      if (read.ok && request.isForced !== true && !isEnglish(read.value.text)) {
        yield { ok: false, problems: [notEnglish(article.path === "-" ? "standard input" : article.path)] };
        continue;
      }
      if (read.ok) onArticle(article.path, index + 1, read.value.text.length);
      yield read.ok ? await append(article, read.value, request) : read;
    }
  };
  return { total: identified.length, problems: [...found.problems, ...problems], outcomes: outcomes() };
};

async function* none(): AsyncGenerator<never> {}
