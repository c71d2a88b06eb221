import type { Block } from "./paragraphs.ts";

/** A table's row: its cells from left to right, UTF-16 offsets without the white space around them. */
export type Row = readonly Block[];

/** Rows that follow each other, all with as many cells. The first may be the heads of the columns. */
export type Table = readonly Row[];

const SPACE = 0x20;
const isSpace = (code: number): boolean => code === SPACE || code === 0x09 || code === 0x0d || code === 0xa0;

/** What parts the cells of a line: the strongest sign that it has. */
const separatorOf = (line: string): "|" | "\t" | "  " | undefined =>
  (["|", "\t", "  "] as const).find((separator) => line.includes(separator));

const cellsOf = (line: string, offset: number): Row => {
  const separator = separatorOf(line);
  if (separator === undefined) return [];
  const cells: Block[] = [];
  let from = 0;
  while (from <= line.length) {
    const found = line.indexOf(separator, from);
    const to = found < 0 ? line.length : found;
    let [start, end] = [from, to];
    while (start < end && isSpace(line.charCodeAt(start))) start++;
    while (end > start && isSpace(line.charCodeAt(end - 1))) end--;
    // A row may begin and end with a bar, and several tabs or spaces part two cells as one does.
    const edge = start === end && (separator !== "|" || from === 0 || to === line.length);
    if (!edge) cells.push({ start: offset + start, end: offset + end });
    from = to + separator.length;
  }
  return cells;
};

/** "| --- | :---: |": the line below Markdown's heads. */
const isRule = (line: string): boolean => line.includes("-") && /^[-|:+=\s]+$/.test(line);

/**
 * The tables of a plain text: at least two lines on end, blank ones between allowed, with the same number of cells,
 * parted by bars, tabs or several spaces.
 */
export const tablesOf = (text: string): Table[] => {
  const tables: Table[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    if (rows.length > 1) tables.push(rows);
    rows = [];
  };
  let offset = 0;
  for (const line of text.split("\n")) {
    const cells = isRule(line) ? [] : cellsOf(line.trimEnd(), offset);
    const skipped = isRule(line) || line.trim() === "";
    if (!skipped && (cells.length < 2 || (rows[0] !== undefined && cells.length !== rows[0].length))) close();
    if (cells.length > 1) rows.push(cells);
    offset += line.length + 1;
  }
  close();
  return tables;
};
