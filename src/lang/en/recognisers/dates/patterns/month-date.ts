import { EVENT_DAYS, MONTH_ABBREVIATIONS, MONTHS } from "../../../data/calendar.ts";
import { daysIn } from "../calendar.ts";
import { monthAlone } from "../evidence/month.ts";
import { joinsSpan, readDayNumber, readMonth, readYearAfter, type YearGiven } from "../read.ts";
import type { Mention, Page, Pattern, Reading } from "../reading.ts";

/** After these a figure behind a month is no day: "In May 10 percent of …", "in March 20-year bonds". */
const NOT_AFTER_A_DAY: ReadonlySet<string> = new Set([
  "percent",
  "%",
  "million",
  "billion",
  "trillion",
  "people",
  "km",
  "miles",
  "points",
]);

const dayAfter = (page: Page, at: number, month: number) => {
  const day = readDayNumber(page.atoms, at);
  if (day === undefined || day.day > daysIn(month) || NOT_AFTER_A_DAY.has(page.atoms.word(day.last))) return undefined;
  const { atoms } = page;
  // "May 20-year-old", "at 9:30"
  if (
    atoms.word(day.last) === "-" &&
    atoms.joined(day.last) &&
    atoms.kind(day.last + 1) === "word" &&
    !readMonth(atoms, day.last + 1)
  )
    return undefined;
  if (atoms.word(day.last) === ":" && atoms.joined(day.last) && atoms.kind(day.last + 1) === "number") return undefined;
  return day;
};

/** How far behind a day the noun may stand that makes it an event's: "the Jan. 6, U.S. Capitol riot". */
const EVENT_REACH = 4;

/** The year of a day that stands for an event: "the Sept. 11 attacks". */
const eventYear = ({ atoms }: Page, last: number, month: number, day: number): YearGiven | undefined => {
  const event = EVENT_DAYS.find((one) => one.month === month && one.day === day);
  if (event === undefined) return undefined;
  for (let at = last; at < last + EVENT_REACH && atoms.kind(at) === "word"; at++)
    if (event.nouns.has(atoms.word(at))) return { year: event.year, last };
  return undefined;
};

/** Month and day, with the year when it follows, from `at`, where the month stands. */
export const readMonthDay = (page: Page, at: number): Mention | undefined => {
  const { atoms } = page;
  const name = readMonth(atoms, at);
  if (name === undefined) return undefined;
  const article = atoms.word(name.last) === "the" ? 1 : 0;
  const start = dayAfter(page, name.last + article, name.month);
  if (start === undefined || (article === 1 && !start.ordinal)) return undefined;
  const { month } = name;

  // "May 5-7", "May 5 to 7", "May 5 and 6", "May 30-June 2" is left to the joining of two dates.
  const joint = atoms.word(start.last);
  const end = joinsSpan(joint) || joint === "and" || joint === "or" ? dayAfter(page, start.last + 1, month) : undefined;
  const between = joint === "and" && atoms.word(at - 1) === "between";
  const spans =
    end !== undefined &&
    !readMonth(atoms, end.last) &&
    (joinsSpan(joint) || between ? end.day > start.day : end.day === start.day + 1);
  const last = spans ? end.last : start.last;
  const { last: behind, ...year } = readYearAfter(atoms, last) ?? eventYear(page, last, month, start.day) ?? { last };
  const on = (day: number): Reading => ({ type: "calendar", ...year, month, day });
  return {
    first: spans && between ? at - 1 : at,
    last: behind,
    reading: spans ? { type: "interval", from: on(start.day), to: on(end.day) } : on(start.day),
    confidence: year.year === undefined ? "medium" : "high",
  };
};

/** "March 2025", "March, 2025", "March of last year", "April/May 2025", "January-March 2025". */
const readMonthYear = (page: Page, at: number): Mention | undefined => {
  const { atoms } = page;
  const name = readMonth(atoms, at);
  if (name === undefined) return undefined;
  const joint = atoms.word(name.last);
  const second =
    joint === "/" || (joint === "-" && !atoms.spaced(name.last)) ? readMonth(atoms, name.last + 1) : undefined;
  const last = second?.last ?? name.last;
  const given = readYearAfter(atoms, last);
  if (given === undefined && second === undefined) return undefined;
  const { last: _, ...year } = given ?? { last };
  const from: Reading = { type: "calendar", ...year, month: name.month };
  return {
    first: at,
    last: given?.last ?? last,
    reading: second ? { type: "interval", from, to: { type: "calendar", ...year, month: second.month } } : from,
    confidence: given?.year === undefined ? "medium" : "high",
  };
};

/** Dates that begin with a month: "February 17, 2025", "Feb. 17", "April/May 2025", "March". */
export const monthDate: Pattern = {
  name: "month-date",
  starts: [...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()],
  match: (page, at) => readMonthDay(page, at) ?? readMonthYear(page, at) ?? monthAlone(page, at),
};
