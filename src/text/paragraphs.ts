/** A stretch of text between paragraph breaks, UTF-16 offsets, without the white space around it. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

interface Line extends Block {
  /** Length of the first word: what would have had to fit on the line before. */
  readonly firstWord: number;
  /** Whether a line with text follows at once, without a blank one between. */
  continued: boolean;
}

/** Wider than any editor or mail program wraps. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** Of the lines that another follows, how many must have been full. */
const FULL_SHARE = 0.8;
/** A list item or a table row looks like a new start, however full the line before was. */
const ITEM = /^(?:[-*•·▪–—]|\d{1,3}[.)])\s/u;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029\f\v]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    const previous = lines.at(-1);
    if (previous !== undefined) {
      const gap = text.slice(previousEnd, match.index);
      previous.continued = /^(?:\r\n|[^\s]|\s)$/.test(gap);
    }
    const firstWord = trimmed.search(/\s/);
    lines.push({
      start,
      end: start + trimmed.length,
      firstWord: firstWord < 0 ? trimmed.length : firstWord,
      continued: false,
    });
    previousEnd = match.index + match[0].length;
  }
  return lines;
};

/**
 * The column at which a text was wrapped by hand or by an editor, or none. It was if, nearly always when a line is
 * followed by another, the next line's first word would not have fitted on it any more.
 */
const wrapColumn = (lines: readonly Line[]): number | undefined => {
  let width = 0;
  let followed = 0;
  for (const line of lines) {
    width = Math.max(width, line.end - line.start);
    if (line.continued) followed += 1;
  }
  if (followed < 2 || width > WIDEST_WRAP || width < NARROWEST_WRAP) return undefined;
  let full = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.continued && next !== undefined && line.end - line.start + 1 + next.firstWord > width) full += 1;
  });
  return full >= followed * FULL_SHARE ? width : undefined;
};

/**
 * Takes a text apart into paragraphs. A line is a paragraph; in a text that was wrapped at a column, a paragraph goes
 * on over its full lines to the first one that had room left, a blank line or a list item.
 */
export const paragraphsOf = (text: string): Block[] => {
  const lines = linesOf(text);
  const width = wrapColumn(lines);
  if (width === undefined) return lines.map(({ start, end }) => ({ start, end }));
  const blocks: Block[] = [];
  let start = -1;
  lines.forEach((line, index) => {
    if (start < 0) start = line.start;
    const next = lines[index + 1];
    const goesOn =
      line.continued &&
      next !== undefined &&
      line.end - line.start + 1 + next.firstWord > width &&
      !ITEM.test(text.slice(next.start, next.start + 6));
    if (goesOn) return;
    blocks.push({ start, end: line.end });
    start = -1;
  });
  return blocks;
};
