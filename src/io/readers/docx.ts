import { errorProblem } from "../../model/problem.ts";
import type { RuleName } from "../../model/rule-name.ts";
import type { Reader } from "./reader.ts";
import { zipEntries } from "./zip.ts";

const ZIP = Buffer.from("PK\x03\x04", "latin1");
/** Word wraps protected documents in the format of its old ones. */
const OLD_WORD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const startsWith = (bytes: Buffer, magic: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic);

/** A Word document (DOCX, as Word, LibreOffice and Google Docs write it). */
export const docx: Reader = {
  suffixes: [".docx"],
  recognises: (bytes) =>
    startsWith(bytes, ZIP) && (zipEntries(bytes) ?? []).some(({ name }) => name === "word/document.xml"),
  async read(bytes, file) {
    const refuse = (rule: RuleName, message: string, hint: string) => ({
      ok: false as const,
      problems: [errorProblem({ rule, message, hint, location: { file } })],
    });
    if (startsWith(bytes, OLD_WORD)) {
      return refuse(
        "protected",
        "this Word document is protected by a password, or is an old .doc file",
        "Open it in Word or LibreOffice, and save it as .docx without a password.",
      );
    }
    const entries = startsWith(bytes, ZIP) ? zipEntries(bytes) : undefined;
    if (entries === undefined || !entries.some(({ name }) => name === "word/document.xml")) {
      return refuse(
        "broken-document",
        startsWith(bytes, ZIP)
          ? "this Word document is broken or cut off: it has no list of its parts, or no text among them"
          : "this is no Word document, though it is called one",
        "Fetch or save it again; if it opens in Word or LibreOffice, save it from there.",
      );
    }
    return (await import("./docx-article.ts")).docxArticle(bytes, entries, file);
  },
};
