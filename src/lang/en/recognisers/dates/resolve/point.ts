import type { Day } from "../calendar.ts";
import { edtfDay, edtfMonth, edtfSubdivision, edtfYear } from "../edtf.ts";

/** A date resolved to year, month, day, or to one of the year's subdivisions. */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF's code of a season, quarter or half. */
  readonly code?: number;
}

export const isDay = (point: Point): point is Point & Day => point.month !== undefined && point.day !== undefined;

export const edtfOf = (point: Point): string =>
  isDay(point)
    ? edtfDay(point)
    : point.month !== undefined
      ? edtfMonth(point.year, point.month)
      : point.code !== undefined
        ? edtfSubdivision(point.year, point.code)
        : edtfYear(point.year);
