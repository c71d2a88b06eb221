import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import type { ArticleMetadata } from "../../model/article.ts";
import { errorProblem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import type { RuleName } from "../../model/rule-name.ts";
import { formatSize } from "../sizes.ts";
import type { Page } from "./dom.ts";
import { blocksOf } from "./html-blocks.ts";
import type { ReadArticle } from "./reader.ts";
import { unpack, type ZipEntry } from "./zip.ts";

/** The document's parts, unpacked; a book's are under 10 MB. */
const LARGEST = 30_000_000;

/** Tags of all parts; reading takes about a second, and a hundred megabytes, for 100,000 of them. A book has 300,000. */
const MOST_TAGS = 500_000;

const LESS_THAN = 0x3c;

const tagsIn = (xml: Buffer): number => {
  let count = 0;
  for (const byte of xml) if (byte === LESS_THAN) count++;
  return count;
};

const isRead = ({ name }: ZipEntry): boolean => /\.(?:xml|rels)$/i.test(name);

const coreMetadata = (entries: readonly ZipEntry[]): ArticleMetadata => {
  const core = entries.find(({ name }) => name === "docProps/core.xml");
  const xml = core && unpack(core, 100_000)?.toString("utf8");
  if (xml === undefined) return {};
  const { document } = parseHTML(
    `<html><body>${xml.replace(/<(\/?)(?:dc|cp):(\w{1,20})/g, "<$1doc-$2")}</body></html>`,
  );
  const field = (name: string): string | undefined =>
    (document as unknown as Page).querySelector(`doc-${name}`)?.textContent?.trim() || undefined;
  // When a document was made is not when it was published.
  const [title, author] = [field("title"), field("creator")];
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) };
};

/** The article in a Word document, one line a paragraph, list item or table row, a blank line between them. */
export const docxArticle = async (
  bytes: Buffer,
  entries: readonly ZipEntry[],
  file: string,
): Promise<Result<ReadArticle>> => {
  const refuse = (rule: RuleName, message: string, hint: string): Result<ReadArticle> => ({
    ok: false,
    problems: [errorProblem({ rule, message, hint, location: { file } })],
  });
  const tooLarge = (size: string): Result<ReadArticle> =>
    refuse(
      "too-large",
      `unpacked, the document is ${size}, and the limit is ${formatSize(LARGEST)}`,
      "Save the article's text as a .txt file (UTF-8) and extract that.",
    );
  const parts = entries.filter(isRead);
  const claimed = parts.reduce((sum, { size }) => sum + size, 0);
  if (claimed > LARGEST) return tooLarge(formatSize(claimed));
  // The sizes may be lies: they are held against what is really in there before anything keeps it.
  let tags = 0;
  for (const part of parts) {
    const xml = unpack(part, Math.max(part.size, 1));
    if (xml === undefined) {
      return refuse(
        "broken-document",
        `this Word document is broken or hostile: its part ${part.name} is not what the list of parts says`,
        "Fetch or save it again; if it opens in Word or LibreOffice, save it from there.",
      );
    }
    tags += tagsIn(xml);
  }
  if (tags > MOST_TAGS) {
    return refuse(
      "too-large",
      `the document has over ${MOST_TAGS} tags, more than any article`,
      "Save the article's text as a .txt file (UTF-8) and extract that.",
    );
  }
  let html: string;
  try {
    const ignored = mammoth.images.imgElement(async () => ({ src: "" }));
    html = (await mammoth.convertToHtml({ buffer: bytes }, { convertImage: ignored })).value;
  } catch (error) {
    return refuse(
      "broken-document",
      `this Word document cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      "Fetch or save it again; if it opens in Word or LibreOffice, save it from there.",
    );
  }
  const page = parseHTML(`<html><body>${html}</body></html>`).document as unknown as Page;
  for (const note of page.querySelectorAll("sup")) note.remove();
  const text = (page.body === null ? [] : blocksOf(page.body)).join("\n\n");
  if (text === "")
    return refuse(
      "empty-article",
      "there is no text in this document",
      "Leave it out, or check that it is the right one.",
    );
  return { ok: true, value: { text: `${text}\n`, metadata: coreMetadata(entries) } };
};
