import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARTICLE_BYTES, textOf } from "./texts.ts";

/** A long text to cut articles from: each begins somewhere else, so that no two are the same. */
const LONG = textOf(ARTICLE_BYTES * 30);

/** Article number `index`, of `ARTICLE_BYTES`, from the beginning of a paragraph. */
const articleOf = (index: number): string => {
  const from = LONG.indexOf("\n\n", (index * 997) % (LONG.length - ARTICLE_BYTES * 2)) + 2;
  return LONG.slice(from, from + ARTICLE_BYTES);
};

const nameOf = (index: number): string => `a-${String(index).padStart(5, "0")}`;

/** As lines of `extract --from jsonl`. */
export function* articleLines(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1)
    yield `${JSON.stringify({ id: nameOf(index), text: articleOf(index) })}\n`;
}

/** As files of a folder, which is made. */
export const writeArticles = (folder: string, count: number): void => {
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, `${nameOf(index)}.txt`), articleOf(index));
};
