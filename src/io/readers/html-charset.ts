import { isUtf8 } from "node:buffer";
import { errorProblem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import { decodeAs } from "../charsets.ts";
import { decodeText } from "../decode.ts";

/** Where the standard lets a page name its charset. */
const PRESCAN = 1024;

const byteOrderMark = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
};

/** Without a mark, UTF-16 shows by the zero beside the first `<`. */
const bareUtf16 = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  return bytes[0] === 0 && bytes[1] === 0x3c ? "utf-16be" : undefined;
};

const declared = (bytes: Buffer): string | undefined => {
  const head = bytes.toString("latin1", 0, PRESCAN);
  const metas = head.split("<").filter((tag) => /^meta\s/i.test(tag));
  for (const tag of metas) {
    const charset = /charset\s?=\s?["']?([\w:.-]{2,40})/i.exec(tag)?.[1];
    if (charset !== undefined) return charset;
  }
  return /^<\?xml[^>]{0,100}encoding=["']([\w.-]{2,40})/.exec(head)?.[1];
};

/**
 * Decodes a web page by its byte order mark, else as UTF-8 where it is such whatever it declares, else by the charset
 * that it declares. The UTF-8 test comes before the declaration because valid UTF-8 is never anything else by chance,
 * and pages that were saved again often keep an old declaration.
 *
 * @param file its name in messages
 */
export const decodeHtml = (bytes: Buffer, file: string): Result<string> => {
  const sure = byteOrderMark(bytes) ?? bareUtf16(bytes);
  if (sure !== undefined) return { ok: true, value: new TextDecoder(sure).decode(bytes) };
  if (isUtf8(bytes) && !bytes.includes(0)) return decodeText(bytes, file);
  const named = declared(bytes);
  // A page that declares UTF-16 in ASCII letters is none.
  if (named === undefined || /^utf-?(?:8|16)/i.test(named)) return decodeText(bytes, file);
  const text = decodeAs(bytes, named);
  if (text !== undefined) return { ok: true, value: text };
  const problem = errorProblem({
    rule: "unknown-charset",
    message: `the page says that its charset is “${named}”, which nobody knows`,
    hint: "Open it in a browser, copy the article's text and save it as a .txt file (UTF-8).",
    location: { file },
  });
  return { ok: false, problems: [problem] };
};
