import type { Buffer } from "node:buffer";
import type { ArticleMetadata } from "../../model/article.ts";
import type { Result } from "../../model/result.ts";

/** What a file says: its text and what it tells of itself. */
export interface ReadArticle {
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

/** Reads one file format. */
export interface Reader {
  /** In lower case, with the dot. */
  readonly suffixes: readonly string[];
  /** @param file its name in messages */
  read(bytes: Buffer, file: string): Result<ReadArticle>;
}
