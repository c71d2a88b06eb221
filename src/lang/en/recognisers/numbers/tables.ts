import type { Candidate, NumberCandidate, Range, Recogniser } from "../../../../recognise/contract.ts";
import type { Article } from "../../../../text/article.ts";
import { type Row, type Table, tablesOf } from "../../../../text/tables.ts";
import { analyse } from "../../analyse.ts";
import { toCandidate } from "./candidate.ts";
import { piecesOf } from "./pieces.ts";
import { quantitiesIn } from "./quantities.ts";
import { readUnit, type UnitOfColumn } from "./read-unit.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const GROUPED = /(?<=\d) (?=\d{3}(?!\d))/g;
/** Signs that make a unit of a heading that is nothing else: "%", "$m"; a word ("Won", "Points") names what is measured. */
const UNIT_SIGN = /[%$€£¥₹]/;

/** Longest cell that is a heading or a figure, in UTF-16 units: longer ones are prose. */
const LONGEST = 80;

interface Heading {
  readonly named: Range | undefined;
  /** "Sales ($m)": what its figures are in. */
  readonly unit: UnitOfColumn | undefined;
}

const NO_HEADING: Heading = { named: undefined, unit: undefined };

const headingOf = (text: string, cell: Range | undefined): Heading => {
  if (cell === undefined || cell.end - cell.start > LONGEST) return NO_HEADING;
  const words = text.slice(cell.start, cell.end);
  const open = words.endsWith(")") ? words.lastIndexOf("(") : -1;
  const alone = open < 0 ? words : words.slice(open + 1, -1).trim();
  const unit = alone !== "" && (open >= 0 || UNIT_SIGN.test(alone)) ? readUnit(alone) : undefined;
  if (unit !== undefined && open < 0) return { named: undefined, unit };
  const name = unit === undefined ? words : words.slice(0, open).trimEnd();
  return { named: LETTER.test(name) ? { start: cell.start, end: cell.start + name.length } : undefined, unit };
};

/** A figure alone in its cell, but for brackets, signs and notes; read without the cells beside it. */
const figureIn = (text: string, { start, end }: Range): NumberCandidate | undefined => {
  if (end - start > LONGEST) return undefined;
  // "1 234": in its cell a space parts groups of digits, as one does that does not break.
  const words = text.slice(start, end).replaceAll(GROUPED, "\u00a0");
  if (!DIGIT.test(words)) return undefined;
  const article = analyse(words);
  const [sentence] = article.sentences;
  if (sentence === undefined || article.sentences.length > 1) return undefined;
  const pieces = piecesOf(article, sentence);
  const [quantity, ...others] = quantitiesIn(pieces, words, () => false, true);
  if (quantity === undefined || others.length > 0 || quantity.role === "rank") return undefined;
  const number = toCandidate(pieces, quantity);
  if (LETTER_OR_DIGIT.test(words.slice(0, number.range.start) + words.slice(number.range.end))) return undefined;
  number.range = { start: start + number.range.start, end: start + number.range.end };
  return number;
};

/** Multiplied without the noise of binary fractions. */
const times = (value: number | undefined, factor: number): number | undefined =>
  value === undefined ? undefined : Number((value * factor).toPrecision(15));

const giveUnit = (number: NumberCandidate, { unit, per, factor }: UnitOfColumn): void => {
  if (number.unit?.kind !== "none" || number.exact !== undefined || number.role !== "level") return;
  number.unit = unit;
  if (per !== undefined) number.per = per;
  number.value = times(number.value, factor);
  number.min = times(number.min, factor);
  number.max = times(number.max, factor);
};

/** Reads the figures of a table; `isDate` says which cells hold dates. */
const readTable = (text: string, table: Table, isDate: (cell: Range) => boolean): NumberCandidate[] => {
  const [first = [], ...behind] = table;
  const figureAt = (row: Row, column: number): NumberCandidate | undefined => {
    const cell = row[column];
    return cell === undefined || isDate(cell) ? undefined : figureIn(text, cell);
  };
  const columns = first.map((_, column) => column).slice(1);
  const headed =
    columns.every((column) => figureAt(first, column) === undefined) &&
    first.every(({ start, end }) => end - start <= LONGEST);
  // Where columns are dates, or have no heads, the rows say what is measured.
  const byColumn = headed && !first.slice(1).some(isDate);
  const heads = first.map((cell) => (headed ? headingOf(text, cell) : NO_HEADING));
  const numbers: NumberCandidate[] = [];
  for (const row of headed ? behind : table) {
    const label = figureAt(row, 0) === undefined ? headingOf(text, row[0]) : NO_HEADING;
    for (const column of columns) {
      const number = figureAt(row, column);
      if (number === undefined) continue;
      number.of = (byColumn ? heads[column]?.named : undefined) ?? label.named;
      // A label's unit is that of its columns of dates: "Change" beside them may be in percent.
      const dated = !headed || isDate(first[column] as Range);
      const unit = byColumn ? heads[column]?.unit : dated ? label.unit : undefined;
      if (unit !== undefined) giveUnit(number, unit);
      numbers.push(number);
    }
  }
  return numbers;
};

/**
 * Figures in tables: each cell is read by itself, and its column's head or its row's label says what it measures, and
 * in what.
 */
export const tables: Recogniser = {
  name: "figures in tables",
  recognise: ({ text }: Article, found: readonly Candidate[]): Candidate[] => {
    const read = tablesOf(text);
    if (read.length === 0) return [];
    const dates = found.filter(({ kind }) => kind === "number").map(({ range }) => range);
    dates.sort((a, b) => a.start - b.start);
    let at = 0;
    const dated = new Set<Range>();
    for (const cell of read.flat(2)) {
      while (at < dates.length && (dates[at] as Range).end <= cell.start) at++;
      if ((dates[at]?.start ?? cell.end) < cell.end) dated.add(cell);
    }
    return read.flatMap((table) => readTable(text, table, (cell) => dated.has(cell)));
  },
};
