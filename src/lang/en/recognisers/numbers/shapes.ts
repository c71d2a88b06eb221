import { IS_LETTERS, IS_LONE_SIGN, IS_PLAIN_NUMBER } from "../../word-marks.ts";

/** Signs that stand by a figure and are never part of it: not those of ranges, dates, rates and addresses. */
const LONE_SIGNS: ReadonlySet<string> = new Set('$ £ € ¥ ₹ % , ; : ( ) [ ] “ ” " ! ? — –'.split(" "));

/** Digits that can be neither a version nor a date; every comma stands between two of them. */
const NUMBER = /^\d+(?:,\d+)*(?:\.\d+)?$/;
const LETTERS = /^[A-Za-z]+$/;

/** How a token is written, as marks, as far as its cutting into pieces asks. */
export const shapeMarks = (text: string): number => {
  if (LETTERS.test(text)) return IS_LETTERS;
  if (LONE_SIGNS.has(text)) return IS_LONE_SIGN;
  return NUMBER.test(text) ? IS_PLAIN_NUMBER : 0;
};
