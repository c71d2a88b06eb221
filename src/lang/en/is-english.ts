import { FUNCTION_WORDS } from "./data/function-words.ts";

/** Enough for a share that does not waver, wherever an article begins. */
const SAMPLE = 20_000;
/** Fewer say too little: a headline, a table. */
const FEWEST_WORDS = 40;
/** Below this a list of names and figures in English may hold hardly any; one of these words is then enough. */
const ENOUGH_WORDS = 100;
/** English news has a share of 0.2 to 0.35 of these words, other languages in Latin letters at most 0.04. */
const LEAST_SHARE = 0.08;

/** Whether a text is English, or too short to tell. Text that has no letters to speak of counts as English. */
export const isEnglish = (text: string): boolean => {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  // Chinese and Japanese set no spaces: a sentence is one word.
  if (words.length < FEWEST_WORDS && letters < FEWEST_WORDS * 5) return true;
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return known >= (words.length < ENOUGH_WORDS ? 1 : words.length * LEAST_SHARE);
};
