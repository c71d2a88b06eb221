/**
 * What a word by itself lets expect, as bits of `Token.marks`: each reader asks first whether a word can begin what it
 * reads, and most words of a text can begin nothing. `marks-of.ts` sets them. The bits
 * from 24 on are those of `text/shape.ts`.
 */

/** A spelled number, one joined by hyphens, digits, or a currency sign. */
export const HOLDS_NUMBER = 1;
/** Has a digit, or is a currency sign: what it touches is cut into figures and words. */
export const HAS_FIGURE = 2;
export const BEGINS_WITH_LETTER = 4;
/** Has a hyphen in it, or is one. */
export const HAS_HYPHEN = 2048;
/** Digits, with separators that can be nothing else's. */
export const IS_PLAIN_NUMBER = 4096;
/** A sign that stands by a figure and is never part of it. */
export const IS_LONE_SIGN = 8192;
/** Letters from A to Z and nothing else. */
export const IS_LETTERS = 16384;
/** A word with which a quantity can begin. */
export const STARTS_QUANTITY = 8;
/** Begins one of the forms of a date, as a whole word or with one of its pieces. */
export const STARTS_DATE = 16;
/** Is more than one run of letters, run of digits or sign, or a sign that has a plainer form. */
export const HAS_PIECES = 1024;
/** A verb of reporting in one of its forms, or what else can be a cue of one word. */
export const CAN_CUE = 32;
/** The first word of "according to" and the like. */
export const STARTS_CUE_PHRASE = 64;
/** Written as names are. */
export const PROPER = 128;
/** A noun that somebody who speaks can be called by. */
export const HEADS_SPEAKER = 256;
/** Has a quotation mark or an apostrophe in it, or is one. */
export const HOLDS_QUOTATION_MARK = 512;
/** A function word, of one of the closed classes. */
export const CLOSED_CLASS: number = 1 << 20;
/** A function word whose part of speech its neighbours decide. */
export const DECIDED_BY_PLACE: number = 1 << 21;
/** Three letters at least and no function word: a headline writes it with a capital. */
export const MEANS: number = 1 << 23;
/** "Because", "while": a clause begins with it. */
export const SUBORDINATES: number = 1 << 22;
