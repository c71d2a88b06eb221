/** The proleptic Gregorian calendar by arithmetic alone: `Date` brings time zones and two-digit years with it. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; 29 for February when the year is not known. */
export const daysIn = (month: number, year?: number): number =>
  month === 2 && (year === undefined || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Days since 1970-01-01. */
export const toOrdinal = ({ year, month, day }: Day): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

export const fromOrdinal = (ordinal: number): Day => {
  const shifted = ordinal + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  };
};

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => ((((toOrdinal(day) + 3) % 7) + 7) % 7) + 1;

export const addDays = (day: Day, days: number): Day => fromOrdinal(toOrdinal(day) + days);

/** Year and month `months` away. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};

/** The Monday of a day's week, weeks as ISO 8601 counts them. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));
