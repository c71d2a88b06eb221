import { getDocument, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ArticleMetadata } from "../../model/article.ts";
import { errorProblem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import type { RuleName } from "../../model/rule-name.ts";
import { formatSize } from "../sizes.ts";
import { linesOf, withoutRunningLines } from "./pdf-lines.ts";
import { paragraphsOfLines } from "./pdf-paragraphs.ts";
import { drawsMore } from "./pdf-streams.ts";
import type { ReadArticle } from "./reader.ts";

const MOST_PAGES = 1000;
/** Bytes, unpacked, of what pages are drawn with: a page of text takes about ten thousand. */
const MOST_DRAWING = 20_000_000;
/** Milliseconds. The same drawing can be on every page; no document that is meant to be read comes near this. */
const LONGEST = 120_000;

const refuse = (file: string, rule: RuleName, message: string, hint: string): Result<never> => ({
  ok: false,
  problems: [errorProblem({ rule, message, hint, location: { file } })],
});

/** pdf.js does not export its errors where it is built for Node. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

const refusal = (error: unknown, bytes: Buffer, file: string): Result<never> => {
  if (nameOf(error) === "PasswordException") {
    const hint = "Open it with the password, and print or save it without one.";
    return refuse(file, "protected", "this PDF document is protected by a password", hint);
  }
  const isCutOff = !bytes.subarray(-2048).includes("%%EOF");
  const reason =
    !(error instanceof Error) || nameOf(error) === "InvalidPDFException"
      ? "its structure is not that of a PDF"
      : error.message;
  const message = isCutOff ? "this PDF document is cut off: it has no end" : `this PDF document is broken: ${reason}`;
  return refuse(
    file,
    "broken-document",
    message,
    "Fetch or save it again; if it opens in a browser, print it into a new PDF from there.",
  );
};

/** When it was made is not when the article was published, so no date is taken from it. */
const metadataOf = (info: object): ArticleMetadata => {
  const field = (name: string): string | undefined => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const [title, author] = [field("Title"), field("Author")];
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) };
};

interface PdfContent {
  /** What was set on each page. */
  readonly pages: readonly (readonly object[])[];
  readonly info: object;
}

/** What is set on a page; undefined when it takes longer than until `end`. */
const itemsOf = async (page: PDFPageProxy, end: number): Promise<object[] | undefined> => {
  const items: object[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { value, done } = (await reader.read()) as { value?: { items: object[] }; done: boolean };
    if (done || value === undefined) return items;
    for (const item of value.items) items.push(item);
    if (performance.now() > end) {
      // Not waited for: what does not end cannot be asked to.
      reader.cancel(new Error("too long")).catch(() => {});
      return undefined;
    }
  }
};

const contentOf = async (bytes: Buffer, file: string): Promise<Result<PdfContent>> => {
  const data = new Uint8Array(bytes);
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, disableFontFace: true });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      const message = `the document has ${document.numPages} pages, and the limit is ${MOST_PAGES}`;
      return refuse(file, "too-large", message, "Print the article's pages into a PDF of their own.");
    }
    const pages: object[][] = [];
    const end = performance.now() + LONGEST;
    for (let number = 1; number <= document.numPages; number++) {
      const items = await itemsOf(await document.getPage(number), end);
      if (items === undefined) {
        const message = `page ${number} is not read after ${LONGEST / 1000} seconds`;
        return refuse(file, "too-large", message, "Print the article's pages into a PDF of their own.");
      }
      pages.push(items);
    }
    return { ok: true, value: { pages, info: (await document.getMetadata()).info } };
  } catch (error) {
    return refusal(error, bytes, file);
  } finally {
    await task.destroy();
  }
};

/** The article in a PDF document, one line a paragraph, a blank line between them, without running heads and feet. */
export const pdfArticle = async (bytes: Buffer, file: string): Promise<Result<ReadArticle>> => {
  if (drawsMore(bytes, MOST_DRAWING)) {
    const message = `unpacked, its pages are over ${formatSize(MOST_DRAWING)}, more than any article's`;
    return refuse(file, "too-large", message, "Print the article's pages into a PDF of their own.");
  }
  const content = await contentOf(bytes, file);
  if (!content.ok) return content;
  const { pages, info } = content.value;
  const text = paragraphsOfLines(withoutRunningLines(pages.map(linesOf))).join("\n\n");
  if (text === "") {
    const hint = "If it was scanned, read its text with an OCR program first.";
    return refuse(file, "empty-article", "there is no text in this PDF document, only pictures", hint);
  }
  return { ok: true, value: { text: `${text}\n`, metadata: metadataOf(info) } };
};
