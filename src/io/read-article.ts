import { extname } from "node:path";
import type { Readable } from "node:stream";
import { errorProblem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { FoundArticle } from "./find-articles.ts";
import { readBytes, readStream } from "./read-bytes.ts";
import { readerFor } from "./readers/index.ts";
import { plainText } from "./readers/plain-text.ts";
import type { ReadArticle } from "./readers/reader.ts";

export interface ReadingOptions {
  /** Largest article, in bytes. */
  readonly limit: number;
  readonly stdin: () => Readable;
}

/** Reads one article, whatever its format. */
export const readArticle = async (
  { path, full }: FoundArticle,
  { limit, stdin }: ReadingOptions,
): Promise<Result<ReadArticle>> => {
  if (path === "-") {
    const bytes = await readStream(stdin(), "standard input", limit);
    return bytes.ok ? plainText.read(bytes.value, "standard input") : bytes;
  }
  const reader = readerFor(full);
  if (reader === undefined) {
    const problem = errorProblem({
      rule: "unknown-format",
      message: `${extname(full)} files cannot be read yet`,
      hint: "Save the article's text as a .txt file (UTF-8) and extract that.",
      location: { file: path },
    });
    return { ok: false, problems: [problem] };
  }
  const bytes = readBytes(full, path, limit);
  return bytes.ok ? reader.read(bytes.value, path) : bytes;
};
