import type { Buffer } from "node:buffer";
import type { ArticleMetadata, ProsePiece } from "../../model/article.ts";
import type { Result } from "../../model/result.ts";

/** What a file says: its text and what it tells of itself. */
export interface ReadArticle {
  readonly text: string;
  /** Mark-up that the text is still in. */
  readonly format?: "markdown";
  /** Which stretches of the text are prose; all of it when left out. */
  readonly prose?: readonly ProsePiece[];
  readonly metadata: ArticleMetadata;
}

/** Reads one file format. Whatever it needs that is slow to load it imports when it reads. */
export interface Reader {
  /** In lower case, with the dot. */
  readonly suffixes: readonly string[];
  /** Whether the bytes themselves say that they are of this format, whatever the file is called. */
  recognises(bytes: Buffer): boolean;
  /** @param file its name in messages */
  read(bytes: Buffer, file: string): Result<ReadArticle> | Promise<Result<ReadArticle>>;
}
