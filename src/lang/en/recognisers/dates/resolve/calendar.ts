import { addDays, type Day, daysIn, mondayOf, toOrdinal, weekdayOf } from "../calendar.ts";
import type { CalendarReading } from "../reading.ts";
import type { ArticleDate } from "./article-date.ts";
import type { Point } from "./point.ts";
import type { Side, Tense } from "./tense.ts";

/** Months before the article's that "this December" may still mean the one just gone. */
const HALF_YEAR = 6;
const HALF_YEAR_DAYS = 183;
const LONGEST_AHEAD = 310;

/** Without a sign of past or future a month or day is that of the nearest year only if it is this near, in days. */
const CLEARLY_NEAR = 130;

/** Days ahead within which a day told of with a bare participle is rather to come than most of a year gone. */
const SOON = 60;
/** "last Monday" on a Wednesday is that of the week before, on a Friday it may be either. */
const DIVIDED = 3;
/** On a Sunday it is that of the same week. */
const LONG_AGO = 5;
/** "last March" in April is that of the year before, in October the one gone by; so is "next May" in April that of the next year. */
const MONTHS_DIVIDED = 3;

export const looksAhead = (tense: Tense | undefined): boolean =>
  tense === "future" || tense === "later" || tense === "scheduled" || tense === "timetable";

const asDay = ({ year, month, day }: ArticleDate): Day | undefined =>
  month === undefined || day === undefined ? undefined : { year, month, day };

/** Days on either side of the article's within which a day of the month is always the near one. */
const WEEKS_NEAR = 30;

/** Of the month itself, or so many days before it. */
const RECENT = 100;

const isRecent = (away: number): boolean => away <= 0 && away >= -RECENT;

const resolveWeekday = (
  reading: CalendarReading,
  weekday: number,
  article: ArticleDate,
  tense: Side,
): Point | undefined => {
  const today = asDay(article);
  if (today === undefined) return undefined;
  if (reading.weekOffset !== undefined) return addDays(mondayOf(today), 7 * reading.weekOffset + weekday - 1);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (reading.weeksOn !== undefined) return addDays(today, ahead + 7 * reading.weeksOn);
  switch (reading.which) {
    case "past":
      return addDays(today, back === 0 ? -7 : -back);
    case "coming":
      return addDays(today, ahead === 0 ? 7 : ahead);
    // Of a day of the running week "last" and "next" are said of the week before and after, unless it is some days off:
    // then usage is divided.
    case "last": {
      const sameWeek = weekday < weekdayOf(today);
      if (!sameWeek || back >= LONG_AGO) return addDays(today, back === 0 ? -7 : -back);
      return back < DIVIDED ? addDays(today, -back - 7) : undefined;
    }
    case "next": {
      const sameWeek = weekday > weekdayOf(today);
      if (!sameWeek) return addDays(today, ahead === 0 ? 7 : ahead);
      return ahead < DIVIDED ? addDays(today, ahead + 7) : undefined;
    }
    case "this": {
      const inWeek = addDays(mondayOf(today), weekday - 1);
      const gone = toOrdinal(inWeek) < toOrdinal(today);
      if (gone) return looksAhead(tense()) ? addDays(inWeek, 7) : inWeek;
      return tense() === "past" && back !== 0 ? addDays(inWeek, -7) : inWeek;
    }
    default:
      return tense() === "open" ? undefined : addDays(today, looksAhead(tense()) ? ahead : -back);
  }
};

/** The year of a month or day that stands without one, nearest to the article on the side that the tense names. */
const yearFor = (reading: CalendarReading, month: number, article: ArticleDate, tense: Side): number | undefined => {
  const { year } = article;
  if (article.month === undefined) return reading.which === "this" ? year : undefined;
  const here = toOrdinal({ year, month: article.month, day: article.day ?? 1 });
  const placed = (candidate: number): number =>
    reading.day === undefined || article.day === undefined
      ? toOrdinal({ year: candidate, month, day: 1 }) - toOrdinal({ year, month: article.month ?? 1, day: 1 })
      : toOrdinal({ year: candidate, month, day: reading.day }) - here;
  const { weekday, day } = reading;
  if (weekday !== undefined && day !== undefined) {
    // A weekday leaves one year in six or so: the nearest.
    const fits = [0, -1, 1, -2, 2]
      .map((by) => year + by)
      .filter((candidate) => day <= daysIn(month, candidate) && weekdayOf({ year: candidate, month, day }) === weekday);
    const nearest = fits.toSorted((a, b) => Math.abs(placed(a)) - Math.abs(placed(b)))[0];
    if (nearest !== undefined) return nearest;
  }
  const away = placed(year);
  switch (reading.which) {
    case "past":
      return away < 0 ? year : year - 1;
    case "coming":
      return away > 0 ? year : year + 1;
    case "last":
      if (reading.day === undefined && month < article.month && article.month - month < MONTHS_DIVIDED) return year - 1;
      return away < 0 ? year : year - 1;
    case "next":
      if (reading.day === undefined && month > article.month && month - article.month < MONTHS_DIVIDED) return year + 1;
      return away > 0 ? year : year + 1;
    case "this":
      if (tense() === "past" && month - article.month > HALF_YEAR) return year - 1;
      return looksAhead(tense()) && article.month - month > HALF_YEAR ? year + 1 : year;
    default: {
      const side = tense();
      // "the December election" in January was the last one.
      if (side === "event") return away > LONGEST_AHEAD ? year - 1 : year;
      // Of a day within weeks, a year is not left out when it is another one: the words were misread.
      if (reading.day !== undefined && Math.abs(away) <= WEEKS_NEAR)
        return side === "past" && away > 0 ? undefined : year;
      if (looksAhead(side)) return away >= 0 ? year : year + 1;
      if (side === "past") return away <= 0 ? year : year - 1;
      if (side === "open") return undefined;
      if (side === "recent") return [year, year - 1].find((candidate) => isRecent(placed(candidate)));
      if (side === "perhaps") return away <= SOON ? year : year - 1;
      const nearest = away > HALF_YEAR_DAYS ? year - 1 : away < -HALF_YEAR_DAYS ? year + 1 : year;
      return side === "nearest" || Math.abs(placed(nearest)) <= CLEARLY_NEAR ? nearest : undefined;
    }
  }
};

/**
 * Resolves a day, month, weekday or year against the article's date.
 *
 * @returns nothing when the article's date is not known finely enough
 */
export const resolveCalendar = (
  reading: CalendarReading,
  article: ArticleDate | undefined,
  tense: Side,
): Point | undefined => {
  const { month, day, weekday } = reading;
  const given =
    reading.year ?? (reading.yearOffset !== undefined && article ? article.year + reading.yearOffset : undefined);
  if (month === undefined) {
    if (given !== undefined) return { year: given };
    return weekday === undefined || article === undefined
      ? undefined
      : resolveWeekday(reading, weekday, article, tense);
  }
  const year = given ?? (article && yearFor(reading, month, article, tense));
  if (year === undefined) return undefined;
  if (day === undefined) return { year, month };
  return day <= daysIn(month, year) ? { year, month, day } : undefined;
};
