import { classOfUnit, SPACE } from "../text/characters.ts";

/** As long as Hypothesis takes it: enough to find a phrase again, short enough to read. */
const LENGTH = 32;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const isSpace = (text: string, at: number): boolean => classOfUnit(text.charCodeAt(at)) === SPACE;

/** Where, from `from` on, a word begins behind white space before `to`; -1 where none does. */
const wordStart = (text: string, from: number, to: number): number => {
  for (let at = from; at + 1 < to; at++) if (isSpace(text, at) && !isSpace(text, at + 1)) return at + 1;
  return -1;
};

/** The last white space from `from` up to `to`; -1 where there is none. */
const lastSpace = (text: string, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at--) if (isSpace(text, at)) return at;
  return -1;
};

/**
 * Up to 32 UTF-16 units on each side of a range, cut back to whole words where the text has white space near, and
 * never through a surrogate pair. White space stays as it is, so that prefix + text + suffix is a slice of the text.
 */
export const contextOf = (text: string, start: number, end: number): { prefix: string; suffix: string } => {
  let from = Math.max(0, start - LENGTH);
  if (from > 0) {
    const space = wordStart(text, from - 1, start);
    if (space !== -1) from = space;
    else if (isLow(text.charCodeAt(from))) from++;
  }
  let to = Math.min(text.length, end + LENGTH);
  if (to < text.length) {
    const space = lastSpace(text, end, to + 1);
    if (space > end) to = space;
    else if (isLow(text.charCodeAt(to))) to--;
  }
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
};
