import { ago, dayBefore, spelledAgo, steps, yearAgo } from "./patterns/ago.ts";
import { century, spelledCentury } from "./patterns/century.ts";
import { clock, fourFigureClock, noon, spelledClock } from "./patterns/clock.ts";
import { dayMonth, spelledDayMonth } from "./patterns/day-month.ts";
import { decade, shortDecade, spelledDecade } from "./patterns/decade.ts";
import { deictic, namedDay, theWeekend, twiceRemoved } from "./patterns/deictic.ts";
import { figureDate } from "./patterns/figure-date.ts";
import { holiday } from "./patterns/holiday.ts";
import { isoDate } from "./patterns/iso-date.ts";
import { midCentury } from "./patterns/mid-century.ts";
import { monthDate } from "./patterns/month-date.ts";
import { nthWeekday } from "./patterns/nth-weekday.ts";
import {
  figureQuarter,
  fiscalYear,
  ordinalQuarter,
  shortQuarter,
  spelledQuarter,
  yearQuarter,
} from "./patterns/quarter.ts";
import { season } from "./patterns/season.ts";
import { figureSpokenClock, spokenClock } from "./patterns/spoken-clock.ts";
import { weekday } from "./patterns/weekday.ts";
import { firstMonths, withinUnit } from "./patterns/within-unit.ts";
import { bareYear, dottedEraBeforeYear, eraBeforeYear, eraYear, shortYear, yearSpan } from "./patterns/year.ts";
import type { Pattern } from "./reading.ts";

/**
 * In the order in which they are asked; the first that matches wins. Whole dates stand before their pieces, the bare
 * year last.
 */
export const PATTERNS: readonly Pattern[] = [
  isoDate,
  figureDate,
  // Before `dayMonth`: "at 9 May said" is rarer than "9 a.m.", but "9" alone matches neither.
  clock,
  fourFigureClock,
  figureSpokenClock,
  dayMonth,
  eraYear,
  yearSpan,
  yearQuarter,
  figureQuarter,
  decade,
  century,
  ordinalQuarter,
  ago,
  bareYear,
  // Before `weekday`, which "Good Friday" ends with, and what begins with the same ordinals.
  holiday,
  nthWeekday,
  weekday,
  monthDate,
  spelledDayMonth,
  firstMonths,
  spelledQuarter,
  spelledCentury,
  shortQuarter,
  fiscalYear,
  season,
  shortDecade,
  shortYear,
  spelledDecade,
  twiceRemoved,
  dayBefore,
  deictic,
  namedDay,
  theWeekend,
  withinUnit,
  midCentury,
  yearAgo,
  eraBeforeYear,
  dottedEraBeforeYear,
  spelledAgo,
  noon,
  spelledClock,
  spokenClock,
  // After `deictic`, which knows "next year" without an article.
  steps,
];
