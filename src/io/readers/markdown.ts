import type { ProsePiece } from "../../model/article.ts";
import { decodeText } from "../decode.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Reader } from "./reader.ts";

/** Markdown: the text is the file, and its prose is what a reader of the page would see as such. */
export const markdown: Reader = {
  suffixes: [".md", ".markdown"],
  recognises: () => false,
  async read(bytes, file) {
    const text = decodeText(bytes, file);
    if (!text.ok) return text;
    const { metadata } = await headOf(text.value);
    const prose = await proseOfMarkdown(text.value);
    return { ok: true, value: { text: text.value, format: "markdown", prose, metadata } };
  },
};

const headOf = async (text: string): Promise<FrontMatter> =>
  text.startsWith("---") ? (await import("./front-matter.ts")).frontMatter(text) : { metadata: {}, end: 0 };

/** The prose of a text that was once read as Markdown. */
export const proseOfMarkdown = async (text: string): Promise<ProsePiece[]> => {
  const { end } = await headOf(text);
  return (await import("./markdown-prose.ts")).markdownProse(text, end);
};
