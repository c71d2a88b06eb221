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

/**
 * Joins two lines; a hyphen at the end of one is the printer's unless the word has it elsewhere too.
 *
 * @param all the whole text, in which words are looked up
 */
const join = (text: string, next: string, words: ReadonlySet<string>): string => {
  const broken = /([\p{L}\p{N}]+)[-\u00ad\u2010]$/u.exec(text.slice(-40));
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (broken === null || rest === undefined) return `${text}${/[-–—/]$/.test(text) ? "" : " "}${next}`;
  const isCompound = text.endsWith("-") && words.has(`${broken[1]}-${rest}`.toLowerCase());
  return isCompound ? text + next : text.slice(0, -1) + next;
};

/** Joins lines, in reading order, to paragraphs. */
export const paragraphsOfLines = (lines: readonly PdfLine[]): string[] => {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const distance = before === undefined || isOtherSize(before, line) ? undefined : leading(before, line);
    return distance === undefined ? [] : [distance];
  });
  const usual = median(distances);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+-[\p{L}]+/gu) ?? []));
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    if (before === undefined || begins(before, line, usual)) paragraphs.push(line.text);
    else paragraphs.push(join(paragraphs.pop() ?? "", line.text, words));
    before = line;
  }
  return paragraphs.map((text) => text.replace(/\s+/g, " "));
};
