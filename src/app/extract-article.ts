import { relative } from "node:path";
import type { FoundArticle } from "../io/find-articles.ts";
import type { ReadArticle } from "../io/readers/reader.ts";
import { shownPath } from "../io/shown-path.ts";
import { isEnglish } from "../lang/en/is-english.ts";
import type { ArticleMetadata } from "../model/article.ts";
import type { SourceEntry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { ExtractReport, Printed } from "../report/extract-report.ts";
import { type ClaimCounts, changeWords, countClaims } from "../report/extract-summary.ts";
import { appendClaims } from "./append.ts";
import { notEnglish, type ReadSettings, readHere, soundReading } from "./reading.ts";

/** An article to be read, with its source id. */
export interface Identified extends FoundArticle {
  readonly id: string;
}

/** What holds for every article of a run; it can be handed to a thread. */
export interface ArticleSettings extends ReadSettings {
  readonly cwd: string;
  /** What is known of the articles beforehand; it wins over what a file says of itself. */
  readonly metadata: ArticleMetadata;
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
}

/** What is left of an article once it is done: little enough to hand it from thread to thread. */
export interface DoneArticle {
  /** As the report prints it. */
  readonly printed: Printed;
  readonly counts: ClaimCounts;
  /** What became of the ledger, in words. */
  readonly change: string;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** What an article is called in messages. */
export const articleName = (path: string): string => (path === "-" ? "standard input" : path);

/** Finds an article's claims, appends them to its ledger file and prints them. */
export const extractRead = async (
  { id, path, full }: Identified,
  { metadata, ...read }: ReadArticle,
  settings: ArticleSettings,
  report: ExtractReport,
): Promise<Result<DoneArticle>> => {
  const { ledgerDir, keepText, isDryRun, now, extractor, cwd } = settings;
  if (settings.isForced !== true && !isEnglish(read.text)) {
    return { ok: false, problems: [notEnglish({ file: articleName(path) })] };
  }
  const problems: Problem[] = [];
  const outcome = await appendClaims({
    ledgerDir,
    keepText,
    dryRun: isDryRun,
    now,
    extractor,
    source: { id, path: full, ...read, ...metadata, ...settings.metadata },
    claims: (source) => {
      const found = soundReading(source, path);
      problems.push(...found.problems);
      return found.claims;
    },
  });
  if (outcome.problems.length > 0) return { ok: false, problems: [...outcome.problems, ...problems] };
  const { claims, appended, withdrawn, unchanged } = outcome;
  const record = { source: { ...outcome.source, path }, claims, problems };
  const change = {
    isDryRun,
    file: shownPath(relative(cwd, outcome.file)),
    added: appended.length,
    withdrawn: withdrawn.length,
    kept: claims.length - appended.length,
    isUnchanged: unchanged,
  };
  const printed = report.article(record, change);
  return { ok: true, value: { printed, counts: countClaims(claims), change: changeWords(record, change), problems } };
};

/** Reads an article, finds its claims, appends them to its ledger file and prints them. */
export const extractArticle = async (
  article: Identified,
  settings: ArticleSettings,
  report: ExtractReport,
): Promise<Result<DoneArticle>> => {
  const read = await readHere(article, settings);
  return read.ok ? extractRead(article, read.value, settings, report) : read;
};
