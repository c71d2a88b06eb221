import { streamName, type TextLine } from "../io/json-lines.ts";
import { isEnglish } from "../lang/en/is-english.ts";
import type { ArticleMetadata } from "../model/article.ts";
import type { SourceEntry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { ARTICLE_FIELDS } from "../model/vocabulary.ts";
import type { RefusedLine, StreamRecord } from "../report/extract-report.ts";
import { jsonLine } from "../report/json-line.ts";
import { idOnLine, readArticleLine } from "./article-line.ts";
import { failedOn, notEnglish, soundReading } from "./reading.ts";
import { hashOf } from "./revision-text.ts";

/** What holds for every line. */
export interface LineSettings {
  /** Wins over what a line says of its article. */
  readonly metadata: ArticleMetadata;
  /** Whether the record carries the article's text, which a ledger keeps. */
  readonly keepText: boolean;
  readonly extractor: SourceEntry["extractor"];
  /** Whether to take every text for English. */
  readonly isForced?: boolean;
}

const refused = (source: RefusedLine["source"], problems: readonly Problem[]): RefusedLine => ({
  source,
  claims: [],
  problems,
});

/** The record of one article on a line, whatever stands there: what cannot be read is answered with its problems. */
export const answerLine = (given: TextLine, settings: LineSettings): StreamRecord | RefusedLine => {
  const location = { file: streamName(given.path), line: given.line };
  if ("problem" in given) return refused({ path: given.path }, [given.problem]);
  const read = readArticleLine(given.text, location);
  if (!read.ok) return refused({ ...idOnLine(given.text), path: given.path }, read.problems);

  const { extractor, keepText } = settings;
  const source = { ...read.value.source, path: given.path, ...settings.metadata };
  const { id, path, text } = source;
  if (settings.isForced !== true && !isEnglish(text)) return refused({ id, path }, [notEnglish(location)]);
  try {
    const { claims, problems } = soundReading(source, location.file);
    const metadata = ARTICLE_FIELDS.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]]));
    return {
      source: { id, path, revision: 1, sha256: hashOf(text), ...Object.fromEntries(metadata) },
      claims,
      problems: [...read.value.warnings, ...problems.map((problem) => ({ ...problem, location }))],
      ...(keepText ? { text } : {}),
      extractor,
    };
  } catch (error) {
    return refused({ id, path }, [failedOn(error, location)]);
  }
};

/** The record as it is printed, with the problems that it names. */
export interface PrintedAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly problems: readonly Problem[];
}

export const printAnswer = (record: StreamRecord | RefusedLine): PrintedAnswer => ({
  json: jsonLine(record),
  problems: record.problems,
});
