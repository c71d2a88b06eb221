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

/**
 * Whether marks set off the title of a work, which nobody says here: her memoir, “A Long Winter,” · in “A Long Winter”
 * he writes. `before` are the words before the opening mark, the nearest last.
 */
export const isTitleOfWork = (inner: string, before: readonly Token[], afterTitle: boolean): boolean => {
  const words = inner.replace(/[,.;]$/, "").split(/\s+/);
  if (words.length > LONGEST_TITLE || !inTitleCase(words)) return false;
  const last = before.at(-1);
  if (last === undefined) return false;
  const noun = last.text === "," ? before.at(-2) : last;
  if (noun !== undefined && WORK_NOUNS.has(noun.lower)) return true;
  if (TITLING_WORDS.has(last.lower)) return true;
  if (last.lower === "and") return afterTitle;
  // One word more than a sentence's first has its capital for a title's sake.
  return TITLE_PREPOSITIONS.has(last.lower) && !/[.!?]$/.test(inner);
};
