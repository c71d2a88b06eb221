import { CALENDAR_UNITS } from "../../../data/calendar.ts";
import { readCardinal, readYearAfter } from "../read.ts";
import type { CalendarUnit, Mention, OffsetReading, Pattern, Reading } from "../reading.ts";

const ENDS: ReadonlyMap<string, OffsetReading["within"]> = new Map([
  ["start", "start"],
  ["beginning", "start"],
  ["middle", "middle"],
  ["end", "end"],
  ["close", "end"],
  ["rest", "end"],
  ["remainder", "end"],
]);
const PARTS: ReadonlySet<string> = new Set(["later", "earlier", "late", "early"]);
const UNITS: ReadonlySet<CalendarUnit> = new Set(["week", "month", "quarter", "year", "decade", "century"]);

const thisUnit = (unit: CalendarUnit, within: OffsetReading["within"]): OffsetReading => ({
  type: "offset",
  unit,
  by: 0,
  from: "article",
  ...(within && { within }),
});

/** "the end of the year", "later in the month", "year-end". "At the end of the day" says no day. */
export const withinUnit: Pattern = {
  name: "within-unit",
  starts: [...ENDS.keys(), ...PARTS, "year", "turn"],
  match: ({ atoms }, at) => {
    const word = atoms.word(at);
    if (word === "year") {
      const genitive = atoms.word(at + 1) === "'" && atoms.word(at + 2) === "s" && atoms.word(at + 3) === "end";
      const last = genitive ? at + 4 : atoms.word(at + 1) === "-" && atoms.word(at + 2) === "end" ? at + 3 : undefined;
      return last === undefined
        ? undefined
        : { first: at, last, reading: thisUnit("year", "end"), confidence: "medium" };
    }
    const link = atoms.word(at + 1);
    // Which century turned is for the reader to know.
    if (word === "turn") {
      const age = ["century", "millennium"].includes(atoms.word(at + 3));
      return age && link === "of" && atoms.word(at + 2) === "the"
        ? { first: at, last: at + 4, reading: { type: "unknown" }, confidence: "low" }
        : undefined;
    }
    const linked = ENDS.has(word) ? link === "of" : link === "in";
    const unit = CALENDAR_UNITS.get(atoms.word(at + 3));
    if (!linked || atoms.word(at + 2) !== "the" || unit === undefined || !UNITS.has(unit)) return undefined;
    if (atoms.word(at + 3).endsWith("s") || atoms.word(at + 4) === "of") return undefined;
    return { first: at, last: at + 4, reading: thisUnit(unit, ENDS.get(word)), confidence: "medium" };
  },
};

/** "the first nine months of 2024", "the last three months of this year". */
export const firstMonths: Pattern = {
  name: "first-months",
  starts: ["first", "last", "final"],
  match: ({ atoms }, at): Mention | undefined => {
    const count = readCardinal(atoms, at + 1);
    if (count === undefined || count.value < 2 || count.value > 11 || atoms.word(count.last) !== "months")
      return undefined;
    const given = readYearAfter(atoms, count.last + 1);
    if (given === undefined || atoms.word(count.last + 1) !== "of") return undefined;
    const { last, ...year } = given;
    const first = atoms.word(at) === "first";
    const month = (value: number): Reading => ({ type: "calendar", ...year, month: value });
    return {
      first: at,
      last,
      reading: { type: "interval", from: month(first ? 1 : 13 - count.value), to: month(first ? count.value : 12) },
      confidence: "medium",
    };
  },
};
