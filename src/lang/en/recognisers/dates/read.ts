import {
  AMBIGUOUS_MONTHS,
  CARDINALS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINALS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "../../data/calendar.ts";
import type { Atoms } from "./atoms.ts";
import type { Which } from "./reading.ts";

/** The small readings that several patterns share. Each starts at an atom and says where it ends (`last`, half-open). */

export interface MonthName {
  readonly month: number;
  readonly last: number;
  readonly abbreviated: boolean;
}

/** "March", "Sept.", "Dec". A month that is also another word needs its capital letter, and so does an abbreviation. */
export const readMonth = (atoms: Atoms, at: number): MonthName | undefined => {
  const word = atoms.word(at);
  const month = MONTHS.get(word);
  if (month !== undefined) {
    if (AMBIGUOUS_MONTHS.has(word) && !atoms.isCapitalised(at)) return undefined;
    return { month, last: at + 1, abbreviated: false };
  }
  const short = MONTH_ABBREVIATIONS.get(word);
  if (short === undefined || !atoms.isCapitalised(at)) return undefined;
  const dotted = atoms.word(at + 1) === "." && atoms.joined(at + 1);
  return { month: short, last: dotted ? at + 2 : at + 1, abbreviated: true };
};

export const readWeekday = (
  atoms: Atoms,
  at: number,
): { weekday: number; last: number; abbreviated: boolean } | undefined => {
  if (!atoms.isCapitalised(at)) return undefined;
  const full = WEEKDAYS.get(atoms.word(at));
  if (full !== undefined) return { weekday: full, last: at + 1, abbreviated: false };
  const short = WEEKDAY_ABBREVIATIONS.get(atoms.word(at));
  if (short === undefined) return undefined;
  const dotted = atoms.word(at + 1) === "." && atoms.joined(at + 1);
  return { weekday: short, last: dotted ? at + 2 : at + 1, abbreviated: true };
};

/** What makes an ordinal of a figure. */
export const SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** "5", "31st", "the 5th" without its article. */
export const readDayNumber = (
  atoms: Atoms,
  at: number,
): { day: number; last: number; ordinal: boolean } | undefined => {
  const day = atoms.wholeNumber(at, 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const ordinal = SUFFIXES.has(atoms.word(at + 1)) && atoms.joined(at + 1);
  return { day, last: ordinal ? at + 2 : at + 1, ordinal };
};

/** Four digits from 1000 to 2199 that stand alone. */
export const readYear = (atoms: Atoms, at: number): number | undefined => {
  if (atoms.text(at).length !== 4) return undefined;
  const year = atoms.wholeNumber(at);
  if (year === undefined || year < 1000 || year > 2199) return undefined;
  // "in the 1800 block of Elm Street"
  if (atoms.word(at + 1) === "block" && atoms.word(at + 2) === "of") return undefined;
  return atoms.kind(at + 1) === "word" && !atoms.spaced(at + 1) ? undefined : year;
};

export interface YearGiven {
  readonly year?: number;
  readonly yearOffset?: number;
  readonly yearOfMention?: "same" | "after";
  readonly last: number;
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "last year", "this year", "next year" as years from the article's own. */
const readYearOffset = (atoms: Atoms, at: number): YearGiven | undefined => {
  const yearOffset = OFFSETS.get(atoms.word(at));
  return yearOffset !== undefined && atoms.word(at + 1) === "year" ? { yearOffset, last: at + 2 } : undefined;
};

/** Two-digit years are of the century that puts them within 1950–2049. */
export const fullYear = (short: number): number => (short < 50 ? 2000 + short : 1900 + short);

/** The year that belongs to what stands before `at`: " 2025", ", 2025", " of 2025", " '25", " of last year", " of the year". */
export const readYearAfter = (atoms: Atoms, at: number): YearGiven | undefined => {
  let from = at;
  if (atoms.word(from) === "," && atoms.kind(from + 1) === "number") from++;
  const linked = atoms.word(from) === "of" || atoms.word(from) === "in";
  if (linked) from++;
  if (linked && ["the", "its"].includes(atoms.word(from)) && !["year", "same"].includes(atoms.word(from + 1))) from++;
  const fy = atoms.word(from) === "fy";
  if (fy || atoms.word(from) === "fiscal" || atoms.word(from) === "financial" || atoms.word(from) === "calendar")
    from++;
  if (atoms.word(from) === "year" && atoms.kind(from + 1) === "number") from++;
  if (!atoms.together(at - 1, from)) return undefined;
  const year = readYear(atoms, from);
  if (year !== undefined) return { year, last: from + 1 };
  if (fy && atoms.text(from).length === 2) {
    const short = atoms.wholeNumber(from, 2);
    if (short !== undefined) return { year: fullYear(short), last: from + 1 };
  }
  if (linked && atoms.word(from) === "the" && atoms.word(from + 1) === "year" && atoms.word(at) === "of")
    return { yearOffset: 0, last: from + 2 };
  if (atoms.word(from) === "'" && atoms.joined(from + 1)) {
    const short = atoms.wholeNumber(from + 1, 2);
    if (short !== undefined && atoms.text(from + 1).length === 2) return { year: fullYear(short), last: from + 2 };
  }
  const pointed = atoms.word(from) === "the" ? from + 1 : from;
  if ((atoms.word(pointed) === "that" || atoms.word(pointed) === "same") && atoms.word(pointed + 1) === "year")
    return { yearOfMention: "same", last: pointed + 2 };
  return atoms.word(at) === "in" ? undefined : readYearOffset(atoms, from);
};

/** "3", "three", "twenty-one", "a"; up to `digits` digits. */
export const readCardinal = (atoms: Atoms, at: number): { value: number; last: number } | undefined => {
  const digits = atoms.wholeNumber(at, 3);
  if (digits !== undefined) return { value: digits, last: at + 1 };
  const value = CARDINALS.get(atoms.word(at));
  if (value === undefined) return undefined;
  const unit = CARDINALS.get(atoms.word(at + 2));
  if (value >= 20 && atoms.word(at + 1) === "-" && atoms.joined(at + 2) && unit !== undefined && unit < 10)
    return { value: value + unit, last: at + 3 };
  return { value, last: at + 1 };
};

/** "third", "3rd", "twenty-first", "21st". */
export const readOrdinal = (atoms: Atoms, at: number): { value: number; last: number } | undefined => {
  const digits = atoms.wholeNumber(at, 2);
  if (digits !== undefined)
    return SUFFIXES.has(atoms.word(at + 1)) && atoms.joined(at + 1) ? { value: digits, last: at + 2 } : undefined;
  const value = ORDINALS.get(atoms.word(at));
  if (value !== undefined) return { value, last: at + 1 };
  if (atoms.word(at) !== "twenty" || atoms.word(at + 1) !== "-") return undefined;
  const unit = ORDINALS.get(atoms.word(at + 2));
  return unit !== undefined && unit < 10 ? { value: 20 + unit, last: at + 3 } : undefined;
};

/** "last", "this", "next", "this past", "this coming". */
export const readWhich = (atoms: Atoms, at: number): { which: Which; last: number } | undefined => {
  const word = atoms.word(at);
  if (word === "this" && atoms.word(at + 1) === "past") return { which: "past", last: at + 2 };
  if (word === "this" && atoms.word(at + 1) === "coming") return { which: "coming", last: at + 2 };
  return word === "last" || word === "this" || word === "next" ? { which: word, last: at + 1 } : undefined;
};

/** A hyphen or dash that joins two ends of a span, or "to", "through". */
export const SPAN_JOINTS: ReadonlySet<string> = new Set(["-", "to", "through", "until", "till"]);

export const joinsSpan = (word: string): boolean => SPAN_JOINTS.has(word);
