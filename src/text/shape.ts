import { classOfUnit, isCapitalised, LETTER } from "./characters.ts";

/** How a word is written, as bits of `Token.marks`; what a language's tables say of it stands in the bits below. */

/** Begins with a capital letter. */
export const CAPITALISED: number = 1 << 24;
/** Begins with a letter. */
export const LETTERS: number = 1 << 25;
/** Has no capital: it is its own lower-case form. */
export const SMALL: number = 1 << 26;
/** "." "?" "!" "…": a mark that ends a sentence. */
export const TERMINATES: number = 1 << 27;
/** A word with a period of its own at its end. */
export const ABBREVIATES: number = 1 << 28;

export const shapeOf = (text: string, lower: string): number => {
  const letters = classOfUnit(text.charCodeAt(0)) === LETTER;
  return (
    (isCapitalised(text) ? CAPITALISED : 0) |
    (letters ? LETTERS : 0) |
    (text === lower ? SMALL : 0) |
    (".!?…".includes(text[0] as string) || text === "。" ? TERMINATES : 0) |
    (letters && text.endsWith(".") ? ABBREVIATES : 0)
  );
};
