import { PARTS_OF_DAY, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from "../../../data/calendar.ts";
import { AFTER_WEEKDAY_NAMES, BEFORE_WEEKDAY_NAMES } from "../../../data/calendar-names.ts";
import { readWeekday } from "../read.ts";
import type { CalendarReading, Mention, Page, Pattern } from "../reading.ts";
import { readDayMonth } from "./day-month.ts";
import { readMonthDay } from "./month-date.ts";

/** Goes past "morning", "night" and the like behind a day. */
export const pastPartOfDay = (page: Page, at: number): number => (PARTS_OF_DAY.has(page.atoms.word(at)) ? at + 1 : at);

const OF_NOUN: ReadonlySet<string> = new Set(["NN", "NNS", "JJ"]);

const WEEK_OFFSETS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** The weekday that belongs to a full date, as in "Tuesday, April 1", narrows the year down. */
const withWeekday = (mention: Mention, weekday: number, first: number): Mention =>
  mention.reading.type === "calendar"
    ? { ...mention, first, reading: { ...mention.reading, weekday } satisfies CalendarReading }
    : { ...mention, first };

/** Weekdays: "Tuesday", "Monday morning", "Tuesday, April 1, 2025", "Tues., 1 April". */
export const weekday: Pattern = {
  name: "weekday",
  starts: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()],
  match: (page, at) => {
    const { atoms } = page;
    const name = readWeekday(atoms, at);
    if (name === undefined || !atoms.together(at, name.last - 1)) return undefined;

    const bracket = atoms.word(name.last) === "(";
    let from = pastPartOfDay(page, name.last);
    if (atoms.word(from) === "," || bracket) from++;
    if (atoms.word(from) === "the") from++;
    const date = readMonthDay(page, from) ?? readDayMonth(page, from);
    if (date !== undefined) {
      const closed = bracket && atoms.word(date.last) === ")" ? { ...date, last: date.last + 1 } : date;
      if (!bracket || closed !== date) return withWeekday(closed, name.weekday, at);
    }

    if (name.abbreviated) return undefined;
    // "the Sunday Courier"
    const isNamed = atoms.word(at - 1) === "the" || AFTER_WEEKDAY_NAMES.has(atoms.word(name.last));
    const nameAfter = atoms.isCapitalised(name.last) && isNamed;
    if (nameAfter || BEFORE_WEEKDAY_NAMES.has(atoms.word(at - 1))) return undefined;
    // "It was a Sunday" names no Sunday, "a Sunday interview" does; "on Sundays" is another word.
    if (atoms.word(at - 1) === "a" && !OF_NOUN.has(atoms.pos(name.last))) return undefined;
    const reading: CalendarReading = { type: "calendar", weekday: name.weekday };
    const week = pastPartOfDay(page, name.last) + (atoms.word(pastPartOfDay(page, name.last)) === "of" ? 1 : 0);
    const weekOffset = WEEK_OFFSETS.get(atoms.word(week));
    if (weekOffset !== undefined && atoms.word(week + 1) === "week")
      return { first: at, last: week + 2, reading: { ...reading, weekOffset }, confidence: "medium" };
    // "Tuesday week"; "Monday week-long" and "Friday week two" are none.
    if (atoms.word(name.last) === "week" && atoms.kind(name.last + 1) !== "word" && atoms.word(name.last + 1) !== "-")
      return { first: at, last: name.last + 1, reading: { ...reading, weeksOn: 1 }, confidence: "medium" };
    return { first: at, last: pastPartOfDay(page, name.last), reading, confidence: "medium" };
  },
};
