import type { WebSettings } from "../io/fetch/settings.ts";
import type { FoundArticle } from "../io/find-articles.ts";
import { readArticleFile } from "../io/read-article.ts";
import type { ReadArticle } from "../io/readers/reader.ts";
import { isWebAddress } from "../io/web-address.ts";
import { errorProblem, type Location, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { extract } from "./extract.ts";
import { type SoundClaims, soundClaims } from "./sound-claims.ts";

/** The claims of an article that may be written; see `soundClaims`. */
export const soundReading = (source: Parameters<typeof extract>[0], file: string): SoundClaims =>
  soundClaims(extract(source), file);

/** How articles are read, wherever they are. */
export interface ReadSettings {
  /** Largest article, in bytes. */
  readonly limit: number;
  readonly web: WebSettings;
}

/** Reads an article, wherever it is. */
export const readHere = async (article: FoundArticle, { limit, web }: ReadSettings): Promise<Result<ReadArticle>> =>
  isWebAddress(article.full)
    ? // The network is loaded only where it is asked for.
      (await import("../io/fetch/fetch-article.ts")).fetchArticle(article.path, limit, web)
    : readArticleFile(article, limit);

/** That the program broke on one article: it must not end a run over many. */
export const failedOn = (error: unknown, location: Location): Problem =>
  errorProblem({
    rule: "failed",
    message: `ledger failed on this article: ${error instanceof Error ? error.message : String(error)}`,
    hint: "This is a mistake of ledger: please report it, with the article.",
    location,
  });

export const notEnglish = (location: Location): Problem =>
  errorProblem({
    rule: "not-english",
    message: "this does not seem to be English, the only language whose claims are found",
    hint: "If it is English, or you want to see what is found all the same: --force",
    location,
  });
