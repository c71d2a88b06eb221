import { parse } from "yaml";
import type { ArticleMetadata } from "../../model/article.ts";
import { calendarDate } from "./calendar-date.ts";

export interface FrontMatter {
  readonly metadata: ArticleMetadata;
  /** Where the article begins, a UTF-16 offset; 0 when there is no front matter. */
  readonly end: number;
}

const FIRST_LINE = /^---[ \t]*\r?\n/;
const LAST_LINE = /^(?:---|\.\.\.)[ \t]*$/m;
/** Nobody writes more of it, and a rule at the top of a long text is no front matter. */
const LONGEST = 100_000;

const wordsOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(", ") || undefined;
  if (typeof value === "object" && value !== null && "name" in value) return wordsOf(value.name);
  const words = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return words === "" ? undefined : words;
};

/** YAML between `---` lines at a file's top. What is no YAML, or no table of fields, is skipped all the same. */
export const frontMatter = (text: string): FrontMatter => {
  const first = FIRST_LINE.exec(text)?.[0].length;
  if (first === undefined) return { metadata: {}, end: 0 };
  const last = LAST_LINE.exec(text.slice(first, first + LONGEST));
  if (last === null) return { metadata: {}, end: 0 };
  const end = first + last.index + last[0].length;
  let parsed: unknown;
  try {
    // The failsafe schema keeps dates and numbers as they are written; few aliases are enough for a head.
    parsed = parse(text.slice(first, first + last.index), {
      schema: "failsafe",
      maxAliasCount: 10,
      logLevel: "silent",
    });
  } catch {
    return { metadata: {}, end };
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return { metadata: {}, end };
  const fields = new Map(Object.entries(parsed).map(([name, value]) => [name.toLowerCase(), wordsOf(value)]));
  const firstOf = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined);
  const found = {
    title: firstOf("title", "headline"),
    author: firstOf("author", "authors", "byline"),
    publisher: firstOf("publisher"),
    published: calendarDate(firstOf("published", "date", "pubdate", "datepublished", "publishdate")),
    url: firstOf("canonical_url", "canonical", "url"),
  };
  const { url, ...rest } = found;
  const known = { ...rest, url: url !== undefined && URL.canParse(url) ? url : undefined };
  return { metadata: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)), end };
};
