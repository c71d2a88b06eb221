import { FetchFailure } from "./failure.ts";

/** What can be an article, and the suffix that such a file has. */
const SUFFIXES: Readonly<Record<string, string>> = {
  "text/html": ".html",
  "application/xhtml+xml": ".xhtml",
  "text/plain": ".txt",
  "text/markdown": ".md",
  "text/x-markdown": ".md",
  "application/pdf": ".pdf",
  "message/rfc822": ".eml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
};

/** What servers say of a file that they do not know. */
const UNKNOWN = new Set(["", "application/octet-stream", "binary/octet-stream", "application/x-download"]);

export interface MediaType {
  /** Of a file of this type; undefined where the type says nothing and the address' own suffix counts. */
  readonly suffix?: string;
  /** As declared; undefined where none is. */
  readonly charset?: string;
}

export const noArticle = (what: string): FetchFailure =>
  new FetchFailure(
    "unknown-format",
    `the server sends ${what}, which is no article that can be read`,
    "Pages, plain text, Markdown, Word and PDF documents can be read: give the address of one.",
  );

/**
 * Reads a Content-Type.
 *
 * @throws FetchFailure when it cannot be an article's
 */
export const mediaType = (header: string | undefined): MediaType => {
  const [type = "", ...parameters] = (header ?? "").slice(0, 500).split(";");
  const name = type.trim().toLowerCase();
  const charset = parameters
    .map((parameter) => /^\s?charset="?([\w:.-]{2,40})/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const suffix = SUFFIXES[name];
  if (suffix === undefined && !UNKNOWN.has(name)) throw noArticle(name);
  return { ...(suffix === undefined ? {} : { suffix }), ...(charset === undefined ? {} : { charset }) };
};
