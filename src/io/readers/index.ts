import type { Buffer } from "node:buffer";
import { extname } from "node:path";
import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";
import type { Reader } from "./reader.ts";

const READERS: readonly Reader[] = [plainText, markdown, html, docx, pdf, eml];

/** Suffixes of the files that a folder is searched for. */
export const ARTICLE_SUFFIXES: readonly string[] = READERS.flatMap(({ suffixes }) => suffixes);

/** Formats that articles come in and that no reader knows: taken for text, their mark-up would end up in claims. */
const UNREAD: readonly string[] = [".xml", ".doc", ".odt", ".rtf", ".epub"];

/**
 * The reader for a file: the one that knows its content, else the one that its suffix names, else plain text.
 * Undefined when none can read it.
 */
export const readerFor = (bytes: Buffer, file: string): Reader | undefined => {
  const byContent = READERS.find((reader) => reader.recognises(bytes));
  if (byContent !== undefined) return byContent;
  const suffix = extname(file).toLowerCase();
  if (UNREAD.includes(suffix)) return undefined;
  return READERS.find(({ suffixes }) => suffixes.includes(suffix)) ?? plainText;
};
