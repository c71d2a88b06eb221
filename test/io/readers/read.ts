import { Buffer } from "node:buffer";
import { readerFor } from "../../../src/io/readers/index.ts";
import type { ReadArticle } from "../../../src/io/readers/reader.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { Prose } from "../../../src/text/prose.ts";

/** Reads an article as the command does, and says what is wrong with it if it cannot. */
export const read = async (content: string | Buffer, file: string): Promise<ReadArticle> => {
  const result = await tryRead(content, file);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result as ReadArticle;
};

export const tryRead = async (content: string | Buffer, file: string): Promise<ReadArticle | readonly Problem[]> => {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content, "utf8");
  const reader = readerFor(bytes, file);
  if (reader === undefined) throw new Error(`no reader for ${file}`);
  const result = await reader.read(bytes, file);
  return result.ok ? result.value : result.problems;
};

export const proseOf = ({ text, prose }: ReadArticle): string =>
  prose === undefined ? text : new Prose(text, prose).text.trim();
