import type { Reader } from "./reader.ts";

/** How far into a file the PDF header may stand, as readers of PDF agree. */
const HEAD = 1024;

/** A PDF document with its text in it, not scanned. */
export const pdf: Reader = {
  suffixes: [".pdf"],
  recognises: (bytes) => bytes.toString("latin1", 0, 5) === "%PDF-" || bytes.subarray(0, HEAD).includes("\n%PDF-"),
  async read(bytes, file) {
    return (await import("./pdf-article.ts")).pdfArticle(bytes, file);
  },
};
