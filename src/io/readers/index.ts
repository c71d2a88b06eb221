import { extname } from "node:path";
import { plainText } from "./plain-text.ts";
import type { Reader } from "./reader.ts";

const READERS: readonly Reader[] = [plainText];

/** Suffixes of the files that a folder is searched for. */
export const ARTICLE_SUFFIXES: readonly string[] = READERS.flatMap(({ suffixes }) => suffixes);

/** Formats that articles come in and that no reader knows: taken for text, their mark-up would end up in claims. */
const UNREAD: readonly string[] = [".html", ".htm", ".xhtml", ".xml", ".pdf", ".docx", ".doc", ".odt", ".rtf", ".epub"];

/** The reader for a file; anything of an unknown suffix is taken for plain text. Undefined when none can read it. */
export const readerFor = (file: string): Reader | undefined => {
  const suffix = extname(file).toLowerCase();
  if (UNREAD.includes(suffix)) return undefined;
  return READERS.find(({ suffixes }) => suffixes.includes(suffix)) ?? plainText;
};
