import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { type FoundArticle, findArticles } from "../io/find-articles.ts";
import { readArticle } from "../io/read-article.ts";
import type { ArticleMetadata } from "../model/article.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { SourceRecord } from "../report/extract-report.ts";
import { extract } from "./extract.ts";
import { sourceIdOf } from "./source-id.ts";

export interface ExtractRequest {
  /** Files, folders or `-`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly stdin: Readable;
  /** What is known of the articles beforehand; it wins over what a file says of itself. */
  readonly metadata: ArticleMetadata;
  /** Instead of the id that the file's name gives. */
  readonly sourceId?: string;
  /** Largest article, in bytes. */
  readonly limit: number;
  /** The ledger's folder, absolute. */
  readonly ledger: string;
}

export interface Extraction {
  /** How many articles there are to read. */
  readonly total: number;
  /** What kept paths from being read at all. */
  readonly problems: readonly Problem[];
  /** Each article in turn, or what is wrong with it. */
  readonly outcomes: AsyncIterable<Result<SourceRecord>>;
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

/** Reads articles and finds their claims, one article after the other. One that cannot be read does not stop the rest. */
export const extractSources = (request: ExtractRequest): Extraction => {
  const { paths, cwd, stdin, metadata, sourceId, limit, ledger } = request;
  const found = findArticles(paths, cwd, ledger);
  if (sourceId !== undefined && found.articles.length > 1) {
    const problem = errorProblem({
      rule: "same-source-id",
      message: `--source-id names one source, and there are ${found.articles.length} articles`,
      hint: "Extract them one by one, or leave --source-id out: each file's name gives its id.",
    });
    return { total: 0, problems: [...found.problems, problem], outcomes: none() };
  }
  const { identified, problems } = identify(found.articles, sourceId);

  const outcomes = async function* (): AsyncGenerator<Result<SourceRecord>> {
    for (const article of identified) {
      const read = await readArticle(article, { limit, stdin });
      if (!read.ok) {
        yield read;
        continue;
      }
      const { text } = read.value;
      const known = { ...read.value.metadata, ...metadata };
      const { id, path } = article;
      const { published } = known;
      const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
      const claims = extract({ id, text, ...(published === undefined ? {} : { published }) });
      yield { ok: true, value: { source: { id, path, revision: 1, sha256, ...known }, claims, problems: [] } };
    }
  };
  return { total: identified.length, problems: [...found.problems, ...problems], outcomes: outcomes() };
};

async function* none(): AsyncGenerator<never> {}
