/** What is known about an article besides its text. All of it optional, all of it as schema.org names it. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** Date of publication as EDTF, `2025-04-01`; relative dates in the text are resolved against it. */
  readonly published?: string;
  readonly url?: string;
}

/**
 * A stretch of an article's text that is prose, where not all of the text is (mark-up, code): the pieces, each after its
 * joint, are what the article says.
 */
export interface ProsePiece {
  /** UTF-16 offsets into the text, half-open; pieces stand in text order and never overlap. */
  readonly start: number;
  readonly end: number;
  /** What stands before it in the prose instead of what is left out: nothing, a space, a paragraph break. */
  readonly joint: string;
}

/** One article as read: identified, with the exact text that every span refers to. */
export interface SourceText extends ArticleMetadata {
  readonly id: string;
  /** As the user named it. */
  readonly path: string;
  /** Decoded text, less a leading byte order mark, otherwise unaltered. */
  readonly text: string;
  /** Mark-up that the text is still in; plain text when left out. */
  readonly format?: "markdown";
  /** Which stretches of the text are prose; all of it when left out. */
  readonly prose?: readonly ProsePiece[];
}
