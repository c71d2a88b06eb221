import { PARTS_OF_DAY } from "../../../data/calendar.ts";
import type { Atoms } from "../atoms.ts";
import type { Mention } from "../reading.ts";

const PARTS: ReadonlySet<string> = new Set(["early", "late", "mid", "middle"]);
const COMPARED: ReadonlySet<string> = new Set(["earlier", "later"]);
const ENDS: ReadonlySet<string> = new Set([
  "end",
  "start",
  "beginning",
  "middle",
  "close",
  "rest",
  "remainder",
  "turn",
  "month",
  "year",
]);

/** "the first week of October", "the opening days of March": the plain month. */
const STRETCHES: ReadonlySet<string> = new Set(["week", "weeks", "weekend", "days", "day", "half"]);
const WHICH_OF: ReadonlySet<string> = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "last",
  "final",
  "opening",
  "closing",
  "early",
  "dying",
]);

const isMonth = ({ reading }: Mention): boolean =>
  reading.type === "calendar" && reading.month !== undefined && reading.day === undefined;

const isStretch = ({ reading, clock }: Mention): boolean =>
  clock === undefined &&
  (reading.type === "fixed" ||
    reading.type === "subdivision" ||
    (reading.type === "offset" && reading.unit !== "day" && reading.unit !== "hour") ||
    (reading.type === "calendar" && reading.day === undefined && reading.weekday === undefined));

const isDay = ({ reading }: Mention): boolean =>
  (reading.type === "calendar" && (reading.day !== undefined || reading.weekday !== undefined)) ||
  (reading.type === "offset" && reading.unit === "day");

/** Where the mention begins when words before it belong to it: "early 2020s", "the end of 2025", "the morning of March 3". */
const widened = (atoms: Atoms, mention: Mention): number => {
  const { first, reading } = mention;
  const before = atoms.word(first - 1);
  if (mention.clockTo !== undefined && (before === "from" || before === "between")) return first - 1;
  if (before === "-" && atoms.joined(first) && PARTS.has(atoms.word(first - 2))) return first - 2;
  if (PARTS.has(before) && !mention.timeOnly && (isStretch(mention) || isDay(mention))) return first - 1;
  if (
    COMPARED.has(before) &&
    (reading.type === "offset" || (reading.type === "calendar" && reading.weekday !== undefined))
  )
    return first - 1;
  if (
    (before === "year" || before === "calendar") &&
    reading.type === "calendar" &&
    reading.year !== undefined &&
    reading.month === undefined
  )
    return before === "year" && ["calendar", "tax", "school", "academic"].includes(atoms.word(first - 2))
      ? first - 2
      : first - 1;
  const of = before === "the" || before === "its" ? first - 2 : first - 1;
  if (atoms.word(of) === "of") {
    const noun = atoms.word(of - 1);
    if (ENDS.has(noun) && isStretch(mention)) return of - 1;
    if (STRETCHES.has(noun) && WHICH_OF.has(atoms.word(of - 2)) && isMonth(mention)) return of - 2;
    if (PARTS_OF_DAY.has(noun) && isDay(mention)) return of - 1;
  }
  return first;
};

const startsOnDay = ({ reading }: Mention): boolean =>
  (reading.type === "calendar" && reading.day !== undefined) ||
  (reading.type === "interval" && reading.from?.type === "calendar" && reading.from.day !== undefined);

/** "the week of March 3", "the weekend of 12-13 July", "the week beginning 3 March". */
const withWeek = (atoms: Atoms, mention: Mention): Mention => {
  const { first } = mention;
  const noun = atoms.word(first - 2);
  if ((noun !== "week" && noun !== "weekend") || !startsOnDay(mention)) return mention;
  const link = atoms.word(first - 1);
  if (link !== "of" && link !== "beginning" && link !== "starting" && link !== "commencing") return mention;
  return { ...mention, first: first - 2, stretch: mention.reading.type === "calendar" ? noun : mention.stretch };
};

/** Takes the modifiers of a date into it; the plain date stays what it is ("early 2020s" is 202X). */
export const joinModifiers = (atoms: Atoms, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, index) => {
    const floor = mentions[index - 1]?.last ?? 0;
    const inWeek = withWeek(atoms, mention);
    if (inWeek !== mention && inWeek.first >= floor) return inWeek;
    let current = mention;
    for (let step = 0; step < 2; step++) {
      const first = widened(atoms, current);
      if (first === current.first || first < floor) break;
      current = { ...current, first };
    }
    return current;
  });
