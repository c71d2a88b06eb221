import { decodeHtml } from "./html-charset.ts";
import type { Reader } from "./reader.ts";

/** How far into a file a document type may stand: behind a byte order mark, comments, an XML declaration. */
const HEAD = 1024;

/** A web page: the text of its article, as its readers see it. */
export const html: Reader = {
  suffixes: [".html", ".htm", ".xhtml"],
  recognises(bytes) {
    // Every charset that pages come in has ASCII in it; UTF-16 has it between zeros.
    const head = bytes
      .toString("latin1", 0, HEAD)
      .replaceAll("\0", "")
      .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
    return /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,500}>\s{0,100})?<(?:!doctype html|html)[\s>]/i.test(
      head,
    );
  },
  async read(bytes, file) {
    const text = decodeHtml(bytes, file);
    if (!text.ok) return text;
    return (await import("./html-article.ts")).htmlArticle(text.value, file);
  },
};
