import { extname } from "node:path";
import type { Readable } from "node:stream";
import { errorProblem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { FoundArticle } from "./find-articles.ts";
import { readBytes, readStream } from "./read-bytes.ts";
import { readerFor } from "./readers/index.ts";
import { plainText } from "./readers/plain-text.ts";
import type { ReadArticle } from "./readers/reader.ts";

const STANDARD_INPUT = "standard input";

/**
 * Reads an article from a file, whatever its format.
 *
 * @param limit the largest article, in bytes
 */
export const readArticleFile = async ({ path, full }: FoundArticle, limit: number): Promise<Result<ReadArticle>> => {
  const bytes = readBytes(full, path, limit);
  if (!bytes.ok) return bytes;
  const reader = readerFor(bytes.value, full);
  if (reader === undefined) {
    const problem = errorProblem({
      rule: "unknown-format",
      message: `${extname(full)} files cannot be read yet`,
      hint: "Save the article's text as a .txt file (UTF-8) and extract that.",
      location: { file: path },
    });
    return { ok: false, problems: [problem] };
  }
  return reader.read(bytes.value, path);
};

/** Reads an article from standard input: plain text, unless its content says otherwise. */
export const readArticleStream = async (stream: Readable, limit: number): Promise<Result<ReadArticle>> => {
  const bytes = await readStream(stream, STANDARD_INPUT, limit);
  return bytes.ok ? (readerFor(bytes.value, "") ?? plainText).read(bytes.value, STANDARD_INPUT) : bytes;
};
