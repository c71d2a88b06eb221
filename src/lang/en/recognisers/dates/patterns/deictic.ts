import { CALENDAR_UNITS, PARTS_OF_DAY, SEASONS } from "../../../data/calendar.ts";
import { readMonth, readWeekday, readWhich } from "../read.ts";
import type { Mention, OffsetReading, Page, Pattern, Which } from "../reading.ts";
import { readDayMonth } from "./day-month.ts";
import { readHoliday } from "./holiday.ts";
import { readMonthDay } from "./month-date.ts";
import { pastPartOfDay } from "./weekday.ts";

const BY: Readonly<Record<Which, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

const fromArticle = (unit: OffsetReading["unit"], by: number): OffsetReading => ({
  type: "offset",
  unit,
  by,
  from: "article",
});

/** "last night", "this morning". "next morning" belongs to a story, not to the article's day. */
const readPartOfDay = ({ atoms }: Page, at: number, which: Which, noun: number): Mention | undefined => {
  const word = atoms.word(noun);
  if (
    !PARTS_OF_DAY.has(word) ||
    which === "next" ||
    which === "coming" ||
    (which === "last" && word !== "night" && word !== "evening")
  )
    return undefined;
  return { first: at, last: noun + 1, reading: fromArticle("day", BY[which]), confidence: "medium" };
};

/** "last year", "next month", "this fiscal year". After "the" it is a stretch of time: "over the last year". */
const readUnit = ({ atoms }: Page, at: number, which: Which, noun: number): Mention | undefined => {
  const plain = ["fiscal", "financial", "calendar"].includes(atoms.word(noun)) ? noun + 1 : noun;
  const word = atoms.word(plain);
  const unit = CALENDAR_UNITS.get(word);
  if (unit === undefined || unit === "hour" || unit === "day" || word.endsWith("s")) return undefined;
  if (plain !== noun && unit !== "year" && unit !== "quarter") return undefined;
  if (which !== "this" && atoms.word(at - 1) === "the") return undefined;
  // "this past year" is a stretch of time up to now.
  if ((which === "past" || which === "coming") && unit !== "week" && unit !== "weekend") return undefined;
  if (["of", "in"].includes(atoms.word(plain + 1)) && unit !== "year" && unit !== "decade") {
    // "the last week of March" and "last month of the war" are counted from an end.
    if (which === "last" && atoms.word(plain + 1) === "of") return undefined;
  }
  return {
    first: at,
    last: plain + 1,
    reading: fromArticle(unit, BY[which]),
    confidence: unit === "week" ? "medium" : "high",
  };
};

/** "this January", "last Tuesday", "next summer", "last March 5". */
const readNamed = (page: Page, at: number, which: Which, noun: number): Mention | undefined => {
  const { atoms } = page;
  if (which !== "this" && atoms.word(at - 1) === "the") return undefined;
  const day = readMonthDay(page, noun) ?? readDayMonth(page, noun) ?? readHoliday(page, noun);
  if (day?.reading.type === "calendar" || day?.reading.type === "ruled")
    return { ...day, first: at, reading: { ...day.reading, which } };
  const month = readMonth(atoms, noun);
  if (month !== undefined)
    return {
      first: at,
      last: month.last,
      reading: { type: "calendar", month: month.month, which },
      confidence: "medium",
    };
  const weekday = readWeekday(atoms, noun);
  if (weekday !== undefined && !weekday.abbreviated)
    return {
      first: at,
      last: pastPartOfDay(page, weekday.last),
      reading: { type: "calendar", weekday: weekday.weekday, which },
      confidence: "medium",
    };
  const code = SEASONS.get(atoms.word(noun));
  if (code === undefined || atoms.isCapitalised(noun + 1)) return undefined;
  return { first: at, last: noun + 1, reading: { type: "subdivision", code, which }, confidence: "medium" };
};

/** What stands with "last", "this" and "next". */
export const deictic: Pattern = {
  name: "deictic",
  starts: ["last", "this", "next"],
  match: (page, at) => {
    const read = readWhich(page.atoms, at);
    if (read === undefined) return undefined;
    const { which, last } = read;
    return readPartOfDay(page, at, which, last) ?? readUnit(page, at, which, last) ?? readNamed(page, at, which, last);
  },
};

const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** Words after which "today" is the day of the report, not the present age. */
const isOfThePresentAge = ({ atoms }: Page, at: number): boolean => {
  if (atoms.word(at) !== "today" || PARTS_OF_DAY.has(atoms.word(at + 1))) return false;
  if (
    atoms.pos(at - 1) === "VBD" ||
    atoms.pos(at - 1) === "VBN" ||
    ["earlier", "later", "until", "said", "announced", "by"].includes(atoms.word(at - 1))
  )
    return false;
  const sentence = atoms.sentence(at);
  // In a report of the day something happened or will.
  for (let near = at - 30; near <= at + 30; near++) {
    if (
      atoms.sentence(near) === sentence &&
      (atoms.pos(near) === "VBD" || atoms.word(near) === "will" || atoms.word(near) === "tonight")
    )
      return atoms.word(at + 1) === "'";
  }
  return true;
};

/** "yesterday", "today", "tomorrow morning", "tonight". */
export const namedDay: Pattern = {
  name: "named-day",
  starts: [...DAYS.keys()],
  match: (page, at) => {
    const by = DAYS.get(page.atoms.word(at));
    const { atoms } = page;
    const named = atoms.isCapitalised(at) && !atoms.opensSentence(at);
    if (by === undefined || named || isOfThePresentAge(page, at)) return undefined;
    return { first: at, last: pastPartOfDay(page, at + 1), reading: fromArticle("day", by), confidence: "medium" };
  },
};

/** "the day before yesterday", "the day after tomorrow", "the year before last". */
export const twiceRemoved: Pattern = {
  name: "twice-removed",
  starts: ["day", "night", "week", "month", "year", "weekend"],
  match: ({ atoms }, at) => {
    const unit = atoms.word(at);
    const link = atoms.word(at + 1);
    const pole = atoms.word(at + 2);
    const found = (reading: OffsetReading): Mention => ({ first: at, last: at + 3, reading, confidence: "medium" });
    if (unit === "day" && link === "before" && pole === "yesterday") return found(fromArticle("day", -2));
    if (unit === "day" && link === "after" && pole === "tomorrow") return found(fromArticle("day", 2));
    if (link === "before" && pole === "last") {
      const known = unit === "night" ? "day" : CALENDAR_UNITS.get(unit);
      return known === undefined ? undefined : found(fromArticle(known, -2));
    }
    return undefined;
  },
};

/** "over the weekend", "on the weekend": the one nearest to the article. */
export const theWeekend: Pattern = {
  name: "the-weekend",
  starts: ["weekend"],
  match: ({ atoms }, at) =>
    atoms.word(at - 1) === "the" &&
    ["over", "during", "on", "for", "at"].includes(atoms.word(at - 2)) &&
    !["of", "in"].includes(atoms.word(at + 1))
      ? {
          first: at,
          last: at + 1,
          reading: { type: "offset", unit: "weekend", by: -1, from: "article" },
          confidence: "low",
        }
      : undefined,
};
