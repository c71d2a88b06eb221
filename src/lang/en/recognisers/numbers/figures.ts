import { DECADE_WORDS } from "../../data/calendar.ts";
import { CURRENCY_SIGNS } from "../../data/currencies.ts";
import { isNumberWord } from "./number-words.ts";

const LETTER = /^\p{L}/u;

export const beginsWithLetter = (text: string): boolean => LETTER.test(text);

/** A word of a spelled number, or of an age: "her thirties". */
const isNumeral = (lower: string): boolean => isNumberWord(lower) || DECADE_WORDS.has(lower);

/** "twenty-one", "six-mile", "mid-thirties": hyphenated letters that hold a word for a number. */
export const splitsAtHyphens = (lower: string): boolean => {
  for (let start = 0; ; ) {
    const hyphen = lower.indexOf("-", start);
    if (isNumeral(hyphen < 0 ? lower.slice(start) : lower.slice(start, hyphen))) return true;
    if (hyphen < 0) return false;
    start = hyphen + 1;
  }
};

const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
};

/** Whether a token has a digit in it or is a currency's sign. */
export const hasFigure = (text: string): boolean => hasDigit(text) || CURRENCY_SIGNS.has(text);

/** Whether a token, in lower case, is or holds a number, in digits or words. */
export const mayHoldNumber = (lower: string): boolean => {
  if (isNumeral(lower) || hasDigit(lower)) return true;
  const first = lower.charCodeAt(0);
  const letter = first >= 97 && first <= 122;
  return letter ? lower.includes("-") && splitsAtHyphens(lower) : CURRENCY_SIGNS.has(lower);
};
