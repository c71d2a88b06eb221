import { addDays, addMonths, type Day, mondayOf } from "../calendar.ts";
import { edtfCentury, edtfDay, edtfDecade } from "../edtf.ts";
import type { CalendarUnit } from "../reading.ts";
import { edtfOf, isDay, type Point } from "./point.ts";
import { quarterOf } from "./subdivision.ts";

export interface Resolved {
  readonly edtf: string;
  readonly point?: Point;
}

const ofPoint = (point: Point): Resolved => ({ edtf: edtfOf(point), point });

const days = (from: Day, length: number): Resolved => ({
  edtf: `${edtfDay(from)}/${edtfDay(addDays(from, length - 1))}`,
});

/** Weeks run from Monday as in ISO 8601; EDTF has no weeks, so that a week is the interval of its days. */
const week = (day: Day, by: number): Resolved => days(addDays(mondayOf(day), 7 * by), 7);

/** The weekend `by` weeks away from the one of the day's own week; on a Saturday or Sunday that is the running one. */
const weekend = (day: Day, by: number): Resolved => days(addDays(mondayOf(day), 7 * by + 5), 2);

/** The date of a calendar unit `by` units away from a point, as fine as the unit, or nothing when the point is too coarse. */
export const unitAway = (base: Point, unit: CalendarUnit, by: number): Resolved | undefined => {
  switch (unit) {
    case "year":
      return ofPoint({ year: base.year + by });
    case "decade":
      return { edtf: edtfDecade(Math.floor(base.year / 10) * 10 + by * 10) };
    case "century":
      return { edtf: edtfCentury(Math.floor(base.year / 100) * 100 + by * 100) };
    case "month":
      return base.month === undefined ? undefined : ofPoint(addMonths(base.year, base.month, by));
    case "quarter": {
      if (base.month === undefined) return undefined;
      const first = addMonths(base.year, (quarterOf(base.month) - 33) * 3 + 1, by * 3);
      return ofPoint({ year: first.year, code: quarterOf(first.month) });
    }
    case "week":
      return isDay(base) ? week(base, by) : undefined;
    case "weekend":
      return isDay(base) ? weekend(base, by) : undefined;
    case "day":
      return isDay(base) ? ofPoint(addDays(base, by)) : undefined;
    case "hour":
      return undefined;
  }
};

/** Counted from a date that the text names, a step of years or months keeps that date's own fineness: "a year earlier" than a quarter is a quarter. */
export const stepFrom = (base: Point, unit: CalendarUnit, by: number): Resolved | undefined => {
  if (unit === "year" && by !== 0 && base.day === undefined) return ofPoint({ ...base, year: base.year + by });
  if (unit === "quarter" && base.code !== undefined && base.code >= 33 && base.code <= 36) {
    const index = base.year * 4 + base.code - 33 + by;
    return ofPoint({ year: Math.floor(index / 4), code: 33 + (((index % 4) + 4) % 4) });
  }
  return unitAway(base, unit, by);
};
