import type { DayRule } from "../../../data/holidays.ts";
import { addDays, type Day, daysIn, toOrdinal, weekdayOf } from "../calendar.ts";
import type { RuledReading } from "../reading.ts";
import type { ArticleDate } from "./article-date.ts";
import { looksAhead } from "./calendar.ts";
import type { Side } from "./tense.ts";

/** Easter Sunday of the Western churches (the algorithm of Meeus, Jones and Butcher). */
export const easterSunday = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * shift + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
};

/** The day of a year that a rule names, or nothing when the month has no fifth such weekday. */
export const dayOf = (rule: DayRule, year: number): Day | undefined => {
  if ("easter" in rule) return addDays(easterSunday(year), rule.easter);
  if ("day" in rule) return { year, month: rule.month, day: rule.day };
  const { month, weekday, nth } = rule;
  const length = daysIn(month, year);
  const first =
    nth > 0
      ? 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7) + 7 * (nth - 1)
      : length - ((weekdayOf({ year, month, day: length }) - weekday + 7) % 7);
  return first > length ? undefined : addDays({ year, month, day: first }, rule.plus ?? 0);
};

/** Without a sign of past or future a day is the nearest only if it is this near. */
const CLEARLY_NEAR = 130;

/** Resolves a day by its rule: in the year that the words name, or in the one that the tense points to. */
export const resolveRuled = (reading: RuledReading, article: ArticleDate | undefined, tense: Side): Day | undefined => {
  const { rule, which } = reading;
  if (reading.year !== undefined) return dayOf(rule, reading.year);
  if (article === undefined) return undefined;
  if (reading.yearOffset !== undefined) return dayOf(rule, article.year + reading.yearOffset);
  const { year, month, day } = article;
  if (month === undefined || day === undefined) return undefined;
  const today = toOrdinal({ year, month, day });
  const away = (one: Day): number => toOrdinal(one) - today;
  const near = [year - 1, year, year + 1].flatMap((candidate) => dayOf(rule, candidate) ?? []);
  const gone = near.findLast((one) => away(one) <= 0);
  const ahead = near.find((one) => away(one) >= 0);
  if (which === "last" || which === "past") return near.findLast((one) => away(one) < 0);
  if (which === "next" || which === "coming") return near.find((one) => away(one) > 0);
  if (which === "this") return dayOf(rule, year);
  const side = tense();
  if (side === "past") return gone;
  if (looksAhead(side)) return ahead;
  const nearest = near.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0];
  return nearest !== undefined && (side !== undefined || Math.abs(away(nearest)) <= CLEARLY_NEAR) ? nearest : undefined;
};
