import stringWidth from "string-width";

/** Columns that a text takes on a terminal: wide characters and emoji take two, combining marks none. */
export const width = (text: string): number => (isAscii(text) ? text.length : stringWidth(text));

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Cuts a word that is wider than a line, between whole characters as readers see them. */
const pieces = (word: string, columns: number): string[] => {
  const cut: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && width(piece) + width(segment) > columns) {
      cut.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return piece === "" ? cut : [...cut, piece];
};

/** Breaks a text into lines of at most so many columns, between words where it can. */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
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
  const head = text.slice(0, Math.floor(longest * 0.65)).replace(/\s+\S*$|[\ud800-\udbff]$/, "");
  const tail = text.slice(text.length - Math.floor(longest * 0.35)).replace(/^\S*\s+|^[\udc00-\udfff]/, "");
  return `${head} … ${tail}`;
};
