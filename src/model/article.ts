/** What is known about an article besides its text. All of it optional, all of it as schema.org names it. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** Date of publication as EDTF, `2025-04-01`; relative dates in the text are resolved against it. */
  readonly published?: string;
  readonly url?: string;
}

/** One article as read: identified, with the exact text that every span refers to. */
export interface SourceText extends ArticleMetadata {
  readonly id: string;
  /** As the user named it. */
  readonly path: string;
  /** Decoded text, less a leading byte order mark, otherwise unaltered. */
  readonly text: string;
}
