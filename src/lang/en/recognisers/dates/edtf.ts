import type { Day } from "./calendar.ts";

/** Writes EDTF, the extended date/time format of ISO 8601-2. */

const two = (value: number): string => (value >= 10 ? String(value) : String(value).padStart(2, "0"));

/** Astronomical years: 1 BC is 0000, 44 BC is -0043. */
export const edtfYear = (year: number): string =>
  year >= 1000 ? String(year) : year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");

export const edtfMonth = (year: number, month: number): string => `${edtfYear(year)}-${two(month)}`;

export const edtfDay = ({ year, month, day }: Day): string => `${edtfMonth(year, month)}-${two(day)}`;

/** Seasons 21–24, quarters 33–36, halves 40 and 41. */
export const edtfSubdivision = (year: number, code: number): string => `${edtfYear(year)}-${two(code)}`;

/** The decade that begins with `first`: 1990 → 199X. */
export const edtfDecade = (first: number): string => `${String(Math.floor(first / 10)).padStart(3, "0")}X`;

/** The century whose years begin with those of `first`: 1900 → 19XX. */
export const edtfCentury = (first: number): string => `${two(Math.floor(first / 100))}XX`;

/** The fifth century BC, 500 to 401, is -0499 to -0400 in astronomical years: -04XX. */
export const edtfCenturyBefore = (ordinal: number): string => `-${two(ordinal - 1)}XX`;

export const edtfTime = (hour: number, minute: number, second?: number): string =>
  `T${two(hour)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
