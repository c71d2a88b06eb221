import type { Token } from "../../../../text/article.ts";
import { isCapitalised } from "../../../../text/characters.ts";
import { TITLE_PREPOSITIONS, TITLING_WORDS, WORK_NOUNS } from "../../data/works.ts";

const LONGEST_TITLE = 9;
/** Shorter words may have a small letter in a title: "The Year of Salt". */
const SMALL_WORD = 4;

/** Whether words stand in the case of a title: each that is not small begins with a capital. */
const inTitleCase = (words: readonly string[]): boolean =>
  isCapitalised(words[0] ?? "") &&
  words.every((word) => word.length < SMALL_WORD || isCapitalised(word) || !/^\p{L}/u.test(word));

/** Whether a title can follow the words before the opening mark. */
const announcesTitle = (inner: string, tokens: readonly Token[], at: number, afterTitle: boolean): boolean => {
  if (at === 0) return false;
  const last = tokens[at - 1] as Token;
  const noun = last.text === "," ? tokens[Math.max(0, at - 2)] : last;
  if (noun !== undefined && WORK_NOUNS.has(noun.lower)) return true;
  if (TITLING_WORDS.has(last.lower)) return true;
  if (last.lower === "and") return afterTitle;
  // One word more than a sentence's first has its capital for a title's sake.
  return TITLE_PREPOSITIONS.has(last.lower) && !/[.!?]$/.test(inner);
};

/**
 * Whether marks set off the title of a work, which nobody says here: her memoir, “A Long Winter,” · in “A Long Winter”
 * he writes. The opening mark is the token `at`.
 */
export const isTitleOfWork = (inner: string, tokens: readonly Token[], at: number, afterTitle: boolean): boolean => {
  if (!announcesTitle(inner, tokens, at, afterTitle)) return false;
  const words = inner.replace(/[,.;]$/, "").split(/\s+/);
  return words.length <= LONGEST_TITLE && inTitleCase(words);
};
