import { Readability } from "@mozilla/readability";
import type { ArticleMetadata } from "../../model/article.ts";
import { errorProblem, type Problem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import type { RuleName } from "../../model/rule-name.ts";
import type { Page, PageElement } from "./dom.ts";
import { blocksOf, withoutRepeats } from "./html-blocks.ts";
import { leaveOutHidden } from "./html-hidden.ts";
import { pageMetadata } from "./html-metadata.ts";
import { MOST_MARKS, parsePage } from "./parse-page.ts";
import type { ReadArticle } from "./reader.ts";

/** Words that a page needs to be taken for an article. */
const FEWEST_WORDS = 25;
/** Words of a page that asks for something before it shows its article. */
const WALL =
  /\b(?:cookies?|consent|subscrib\w{1,4}|sign in|log in|enable javascript|ad ?blocker|verify you are|not a robot)\b/gi;
const LONGEST_WALL = 150;

const refuse = (rule: RuleName, message: string, hint: string, file: string): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [errorProblem({ rule, message, hint, location: { file } })],
});

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The lines of what a page's readers would call its article. */
const chooseArticle = (whole: Page): { blocks: string[]; metadata: ArticleMetadata } => {
  const metadata = pageMetadata(whole);
  leaveOutHidden(whole);
  // Its types are a browser's; what it is given and gives back is what linkedom makes.
  const parsed = new Readability(whole as never, {
    serializer: (node: unknown) => node as PageElement,
    charThreshold: 200,
  }).parse();
  return { blocks: withoutRepeats(parsed?.content ? blocksOf(parsed.content) : []), metadata };
};

/**
 * The article of a web page: its headline and then its paragraphs, headings, list items and table rows, a blank line
 * between them.
 *
 * @param file its name in messages
 */
export const htmlArticle = (html: string, file: string): Result<ReadArticle> => {
  let found: { readonly blocks: readonly string[]; readonly metadata: ArticleMetadata };
  try {
    const page = parsePage(html);
    if (page === undefined) {
      const message = `the page has over ${MOST_MARKS} tags, attributes and entities, more than any article`;
      return refuse("too-large", message, "Save the article's text as a .txt file (UTF-8) and extract that.", file);
    }
    found = chooseArticle(page);
  } catch (error) {
    const message = `this page cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    const hint = "Open it in a browser, and copy the article's text into a .txt file.";
    return refuse("broken-document", message, hint, file);
  }
  const { blocks, metadata } = found;
  const text = blocks.join("\n\n");
  const words = wordsIn(text);
  const wall = new Set(text.match(WALL)?.map((word) => word.toLowerCase())).size;
  if (words < FEWEST_WORDS || (words < LONGEST_WALL && wall >= 2)) {
    const message =
      wall > 0
        ? "there is no article in this page, only a notice that asks for consent, a subscription or a login"
        : "there is no article in this page";
    return refuse(
      "no-article",
      message,
      "Open the article in a browser, and save the page from there or copy its text into a .txt file.",
      file,
    );
  }
  const { title } = metadata;
  const opensWithTitle = title === undefined || blocks.slice(0, 3).some((block) => compact(block) === compact(title));
  return { ok: true, value: { text: `${opensWithTitle ? "" : `${title}\n\n`}${text}\n`, metadata } };
};
