import { glyphs, isNarrow, width } from "./width.ts";

/** Cuts a word that is wider than a line, between whole characters as readers see them. */
const pieces = (word: string, columns: number): string[] => {
  const cut: string[] = [];
  let piece = "";
  let used = 0;
  for (const glyph of glyphs(word)) {
    if (piece !== "" && used + glyph.columns > columns) {
      cut.push(piece);
      piece = "";
      used = 0;
    }
    piece += glyph.text;
    used += glyph.columns;
  }
  return piece === "" ? cut : [...cut, piece];
};

/** The lines of words of one column for each character; undefined where a word is wider than a line. */
const wrapNarrow = (words: string, columns: number): string[] | undefined => {
  const lines: string[] = [];
  let from = 0;
  while (words.length - from > columns) {
    const space = words.lastIndexOf(" ", from + columns);
    if (space <= from) return undefined;
    lines.push(words.slice(from, space));
    from = space + 1;
  }
  return from === words.length ? lines : [...lines, words.slice(from)];
};

/** Breaks a text into lines of at most so many columns, between words where it can. */
export const wrap = (text: string, columns: number): string[] => {
  const words = text.trim().replace(/\s+/g, " ");
  return (isNarrow(words) ? wrapNarrow(words, columns) : undefined) ?? wrapWide(words, columns);
};

const wrapWide = (words: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words === "" ? [] : words.split(" ")) {
    for (const [index, piece] of (width(word) > columns ? pieces(word, columns) : [word]).entries()) {
      const needed = width(piece);
      const gap = line !== "" && index === 0 ? 1 : 0;
      if (line !== "" && used + gap + needed > columns) {
        lines.push(line);
        line = piece;
        used = needed;
      } else {
        line += (gap === 1 ? " " : "") + piece;
        used += gap + needed;
      }
    }
  }
  return line === "" ? lines : [...lines, line];
};

/** Fills a text up to a width with spaces. */
export const padEnd = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - width(text)));

/** Leaves out the middle of a text that is longer than `longest` characters: where it begins and ends finds it again. */
export const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const head = text
    .slice(0, Math.floor(longest * 0.65))
    .replace(/\s\S*$|[\ud800-\udbff]$/, "")
    .trimEnd();
  const tail = text.slice(text.length - Math.floor(longest * 0.35)).replace(/^\S*\s+|^[\udc00-\udfff]/, "");
  return `${head} … ${tail}`;
};
