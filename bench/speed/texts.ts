import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ARTICLES = join(import.meta.dirname, "../../fixtures/articles");

/** Our own fixture articles one after the other, as often as it takes to fill `bytes` (UTF-16 units; the texts are nearly all ASCII). */
export const textOf = (bytes: number): string => {
  const once = readdirSync(ARTICLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(ARTICLES, name, "article.txt"), "utf8").trim())
    .join("\n\n");
  return `${once}\n\n`.repeat(Math.ceil(bytes / (once.length + 2))).slice(0, bytes);
};

/** One article of about the length of a long magazine piece. */
export const ARTICLE_BYTES = 13_000;
