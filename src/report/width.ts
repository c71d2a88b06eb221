import { eastAsianWidth } from "get-east-asian-width";

/**
 * Letters and marks that every terminal shows in one column: Latin, Greek, Cyrillic, typographic punctuation, currency
 * signs, comparison signs. They are nearly all of what is ever asked, and spare the tables below.
 */
const NARROW =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0530\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2200-\u22ff]*$/;

const ZERO_WIDTH_JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

const isMark = (character: string): boolean => /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u.test(character);

/** One character as a reader sees it, with the columns that it takes. */
export interface Glyph {
  readonly text: string;
  readonly columns: number;
}

/**
 * Cuts a text into what a reader takes for characters: marks, joined emoji and skin tones belong to what they follow.
 * Made by hand because `Intl.Segmenter` and the emoji property of regular expressions take longer to load than an
 * article takes to read.
 */
export const glyphs = (text: string): Glyph[] => {
  const found: { text: string; columns: number }[] = [];
  let isJoined = false;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const last = found.at(-1);
    if (last !== undefined && (isJoined || isMark(character))) {
      last.text += character;
      if (point === EMOJI_STYLE) last.columns = 2;
    } else {
      found.push({ text: character, columns: isMark(character) ? 0 : eastAsianWidth(point) });
    }
    isJoined = point === ZERO_WIDTH_JOINER;
  }
  return found;
};

/** Whether every character of a text takes one column. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** Columns that a text takes on a terminal: wide characters and emoji take two, marks none. */
export const width = (text: string): number =>
  isNarrow(text) ? text.length : glyphs(text).reduce((sum, { columns }) => sum + columns, 0);
