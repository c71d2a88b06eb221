import type { Atoms } from "./atoms.ts";
import { standsInTitle } from "./evidence/title.ts";
import { ago, dayBefore, spelledAgo, steps, yearAgo } from "./patterns/ago.ts";
import { century, spelledCentury } from "./patterns/century.ts";
import { clock, spelledClock } from "./patterns/clock.ts";
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
import { bareYear, eraBeforeYear, eraYear, shortYear, yearSpan } from "./patterns/year.ts";
import { kindOf, takeApart } from "./pieces.ts";
import type { Mention, Page, Pattern } from "./reading.ts";

/**
 * In the order in which they are asked; the first that matches wins. Whole dates stand before their pieces, the bare
 * year last.
 */
const PATTERNS: readonly Pattern[] = [
  isoDate,
  figureDate,
  // Before `dayMonth`: "at 9 May said" is rarer than "9 a.m.", but "9" alone matches neither.
  clock,
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
  spelledAgo,
  spelledClock,
  spokenClock,
  // After `deictic`, which knows "next year" without an article.
  steps,
];

/** No date begins with a longer run of digits. */
const MOST_DIGITS = 4;

/** The patterns that begin with a figure, by the number of its digits. */
const atFigures: readonly (readonly Pattern[])[] = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) =>
  PATTERNS.filter(({ starts }) => "digits" in starts && starts.digits.includes(digits)),
);

const atWords = (() => {
  const table = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS)
    if (!("digits" in pattern.starts))
      for (const word of new Set(pattern.starts)) table.set(word, [...(table.get(word) ?? []), pattern]);
  return table;
})();

const patternsAt = (atoms: Atoms, at: number): readonly Pattern[] | undefined =>
  atoms.kind(at) === "number" ? atFigures[atoms.text(at).length] : atWords.get(atoms.word(at));

const LETTERS_ONLY = /^[a-z]*$/;

/** Whether some form of a date begins with a word or with a piece of it. */
export const beginsDate = (text: string, lower: string): boolean =>
  atWords.has(lower) ||
  (!LETTERS_ONLY.test(lower) &&
    takeApart(text, lower).some((piece) => kindOf(piece.text) === "number" || atWords.has(piece.lower)));

const firstMatch = (patterns: readonly Pattern[], page: Page, at: number): Mention | undefined => {
  for (const pattern of patterns) {
    const found = pattern.match(page, at);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** All dates of the page in one pass, in text order, none overlapping; each pattern looks a bounded way ahead. */
export const scan = (page: Page): Mention[] => {
  const { atoms } = page;
  const mentions: Mention[] = [];
  let past = 0;
  for (const at of atoms.starts) {
    if (at < past) continue;
    const patterns = patternsAt(atoms, at);
    if (patterns === undefined) continue;
    const found = firstMatch(patterns, page, at);
    if (found === undefined) continue;
    if (!standsInTitle(atoms, found)) mentions.push(found);
    past = found.last;
  }
  return mentions;
};
