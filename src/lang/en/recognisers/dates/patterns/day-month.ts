import { MONTH_ABBREVIATIONS, MONTHS, ORDINALS } from "../../../data/calendar.ts";
import { LABELS, STREETS } from "../../../data/calendar-years.ts";
import { daysIn } from "../calendar.ts";
import { joinsSpan, readDayNumber, readMonth, readOrdinal, readYearAfter, SPAN_JOINTS, SUFFIXES } from "../read.ts";
import type { Mention, Page, Pattern, Reading } from "../reading.ts";

/** "31 December 2025", "31st of December", "5–7 May", "31-Dec-2025", from `at`, where the day's figure stands. */
export const readDayMonth = ({ atoms }: Page, at: number): Mention | undefined => {
  const start = readDayNumber(atoms, at);
  if (start === undefined || LABELS.has(atoms.word(at - 1)) || atoms.word(at - 1) === "$") return undefined;
  const joint = atoms.word(start.last);
  const end = joinsSpan(joint) || joint === "and" || joint === "or" ? readDayNumber(atoms, start.last + 1) : undefined;
  const between = joint === "and" && atoms.word(at - 1) === "between";
  const spans = end !== undefined && end.day > start.day && (joinsSpan(joint) || between || end.day === start.day + 1);
  let from = spans ? end.last : start.last;
  if (atoms.word(from) === "of" && (start.ordinal || end?.ordinal)) from++;
  const dashed = atoms.word(from) === "-" && atoms.joined(from) && atoms.joined(from + 1);
  if (dashed) from++;
  const name = readMonth(atoms, from);
  if (name === undefined || start.day > daysIn(name.month) || (end?.day ?? 0) > 31) return undefined;
  // "12 June Lane"
  if (STREETS.has(atoms.word(name.last)) && atoms.isCapitalised(name.last)) return undefined;
  const given = readYearAfter(atoms, dashed && atoms.word(name.last) === "-" ? name.last + 1 : name.last);
  const { last, ...year } = given ?? { last: name.last };
  const on = (day: number): Reading => ({ type: "calendar", ...year, month: name.month, day });
  return {
    first: spans && between ? at - 1 : at,
    last,
    reading: spans ? { type: "interval", from: on(start.day), to: on(end.day) } : on(start.day),
    confidence: given?.year === undefined ? "medium" : "high",
  };
};

/** Dates that begin with the day: "31 December 2025". */
export const dayMonth: Pattern = {
  name: "day-month",
  starts: { digits: [1, 2] },
  second: new Set([...SUFFIXES, ...SPAN_JOINTS, "and", "or", ...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()]),
  match: readDayMonth,
};

/** "the Fourth of July", "the first of March 2024". */
export const spelledDayMonth: Pattern = {
  name: "spelled-day-month",
  starts: [...ORDINALS.keys(), "twenty", "thirty"],
  match: ({ atoms }, at) => {
    const day = readOrdinal(atoms, at);
    if (day === undefined || atoms.word(day.last) !== "of") return undefined;
    const name = readMonth(atoms, day.last + 1);
    if (name === undefined || day.value > daysIn(name.month)) return undefined;
    const { last, ...year } = readYearAfter(atoms, name.last) ?? { last: name.last };
    return {
      first: at,
      last,
      reading: { type: "calendar", ...year, month: name.month, day: day.value },
      confidence: "medium",
    };
  },
};
