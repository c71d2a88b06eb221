import { lineJoiner } from "./pdf-hyphens.ts";
import type { PdfLine } from "./pdf-lines.ts";

/** Lines further apart than this many usual distances are of two paragraphs. */
const WIDE = 1.2;
/** Type sizes that differ by this much are a heading and its text. */
const OTHER_SIZE = 1.1;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;

/** Distance to the line before as a share of the type's size; none where a new column or page begins. */
const leading = (before: PdfLine, line: PdfLine): number | undefined => {
  const distance = (before.base - line.base) / line.height;
  return distance > 0 && distance < 4 ? distance : undefined;
};

const isOtherSize = (a: PdfLine, b: PdfLine): boolean =>
  Math.max(a.height, b.height) > OTHER_SIZE * Math.min(a.height, b.height);

const endsSentence = (text: string): boolean => /[.!?:]["'”’)]?$/.test(text);

const begins = (before: PdfLine, line: PdfLine, usual: number): boolean => {
  if (isOtherSize(before, line)) return true;
  const distance = leading(before, line);
  // Over a column's or a page's end, a paragraph goes on unless its sentence is over.
  if (distance === undefined) return endsSentence(before.text) && before.right - before.left < line.right - line.left;
  const isIndented = line.left > before.left + line.height * 0.8 && endsSentence(before.text);
  return distance > usual * WIDE || isIndented;
};

/** Joins lines, in reading order, to paragraphs. */
export const paragraphsOfLines = (lines: readonly PdfLine[]): string[] => {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const distance = before === undefined || isOtherSize(before, line) ? undefined : leading(before, line);
    return distance === undefined ? [] : [distance];
  });
  const usual = median(distances);
  const joined = lineJoiner(lines.map(({ text }) => text));
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    if (before === undefined || begins(before, line, usual)) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() ?? "", line.text));
    before = line;
  }
  return paragraphs.map((text) => text.replace(/\s+/g, " "));
};
