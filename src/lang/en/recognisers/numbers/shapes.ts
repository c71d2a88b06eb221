import { wordFact } from "../../../../text/words.ts";

/** How a token is written, as far as its cutting into pieces asks. */
export const PLAIN_NUMBER = 1;
export const LONE_SIGN = 2;
export const FULL_STOP = 4;
export const PLAIN_LETTERS = 8;

/** Signs that stand by a figure and are never part of it: not those of ranges, dates, rates and addresses. */
const LONE_SIGNS: ReadonlySet<string> = new Set('$ £ € ¥ ₹ % , ; : ( ) [ ] “ ” " ! ? — –'.split(" "));

/** Digits that can be neither a version nor a date. */
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;
const LETTERS = /^[A-Za-z]+$/;

export const shapeOf = wordFact(({ text }): number => {
  if (LETTERS.test(text)) return PLAIN_LETTERS;
  if (LONE_SIGNS.has(text)) return LONE_SIGN;
  if (text === ".") return FULL_STOP;
  return NUMBER.test(text) && !/,(?!\d)/.test(text) ? PLAIN_NUMBER : 0;
});
