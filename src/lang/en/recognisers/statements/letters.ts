import { classOfUnit, LETTER } from "../../../../text/characters.ts";

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

const isCapitalUnit = (unit: number): boolean => unit >= 65 && unit <= 90;
const isSmallUnit = (unit: number): boolean => unit >= 97 && unit <= 122;
const isDigitUnit = (unit: number): boolean => unit >= 48 && unit <= 57;
const UNDERSCORE = 95;

/** Whether the character at an offset is a letter or a figure. Only what is not ASCII is asked by its Unicode class. */
export const isLetterOrNumber = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 128) return isDigitUnit(unit) || isSmallUnit(unit) || isCapitalUnit(unit);
  return LETTER_OR_NUMBER.test(String.fromCodePoint(text.codePointAt(at) as number));
};

/** Whether a text begins with a small letter. */
export const beginsSmall = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit < 128 ? isSmallUnit(unit) : /^\p{Ll}/u.test(text);
};

/** Whether a word of two letters or more, with or without a period behind them, is all capitals. */
export const isAllCapitals = (text: string): boolean =>
  !isSmallUnit(text.charCodeAt(1)) && /^\p{Lu}{2,}\.?$/u.test(text);

/** Counts words up to a number: runs of letters and figures, which the `joints` hold together. */
export const wordsIn = (text: string, joints: string, most: number): number => {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    if (isLetterOrNumber(text, at)) {
      if (!inside && ++words === most) break;
      inside = true;
      if (text.charCodeAt(at) > 0xd7ff && (text.codePointAt(at) as number) > 0xffff) at++;
    } else if (inside) inside = joints.includes(text[at] as string);
  }
  return words;
};

/** Whether the first letter of a text is a capital, marks and signs before it let aside. */
export const opensWithCapital = (text: string): boolean => opensWith(text, isCapitalUnit, CAPITAL);

/** Whether the first letter of a text is a small one, marks and signs before it let aside. */
export const opensWithSmall = (text: string): boolean => opensWith(text, isSmallUnit, SMALL);

const opensWith = (text: string, isWanted: (unit: number) => boolean, wanted: RegExp): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      if (isWanted(unit)) return true;
      if (isCapitalUnit(unit) || isSmallUnit(unit) || isDigitUnit(unit) || unit === UNDERSCORE) return false;
    } else if (classOfUnit(unit) === LETTER || unit > 0xd7ff)
      if (wanted.test(String.fromCodePoint(text.codePointAt(at) as number))) return true;
  }
  return false;
};
