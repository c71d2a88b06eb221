import type { Atoms } from "./atoms.ts";
import { standsInTitle } from "./evidence/title.ts";
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
import { kindOf, takeApart } from "./pieces.ts";
import { type Mention, type Page, type Pattern, wholeMention } from "./reading.ts";

/**
 * In the order in which they are asked; the first that matches wins. Whole dates stand before their pieces, the bare
 * year last.
 */
const PATTERNS: readonly Pattern[] = [
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

/** Patterns that begin alike, by the word that stands second. */
interface Choice {
  readonly bySecond: ReadonlyMap<string, readonly Pattern[]>;
  /** Those of them that say nothing of the second word. */
  readonly others: readonly Pattern[];
}

const choiceOf = (patterns: readonly Pattern[]): Choice => {
  const bySecond = new Map<string, readonly Pattern[]>();
  for (const { second } of patterns)
    for (const word of second ?? [])
      if (!bySecond.has(word))
        bySecond.set(
          word,
          patterns.filter((pattern) => pattern.second?.has(word) ?? true),
        );
  return { bySecond, others: patterns.filter(({ second }) => second === undefined) };
};

/** No date begins with a longer run of digits. */
const MOST_DIGITS = 4;

/** The patterns that begin with a figure, by the number of its digits. */
const atFigures: readonly Choice[] = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) =>
  choiceOf(PATTERNS.filter(({ starts }) => "digits" in starts && starts.digits.includes(digits))),
);

const atWords: ReadonlyMap<string, Choice> = (() => {
  const patternsOf = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS)
    if (!("digits" in pattern.starts))
      for (const word of new Set(pattern.starts)) patternsOf.set(word, [...(patternsOf.get(word) ?? []), pattern]);
  // Dozens of words begin the same patterns.
  const choices = new Map<string, Choice>();
  const table = new Map<string, Choice>();
  for (const [word, patterns] of patternsOf) {
    const names = patterns.map(({ name }) => name).join();
    const choice = choices.get(names) ?? choiceOf(patterns);
    choices.set(names, choice);
    table.set(word, choice);
  }
  return table;
})();

const NONE: readonly Pattern[] = [];

const patternsAt = (atoms: Atoms, at: number): readonly Pattern[] => {
  const choice = atoms.kind(at) === "number" ? atFigures[atoms.text(at).length] : atWords.get(atoms.word(at));
  return choice === undefined ? NONE : (choice.bySecond.get(atoms.word(at + 1)) ?? choice.others);
};

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
    const found = firstMatch(patternsAt(atoms, at), page, at);
    if (found === undefined) continue;
    if (!standsInTitle(atoms, found)) mentions.push(wholeMention(found));
    past = found.last;
  }
  return mentions;
};
