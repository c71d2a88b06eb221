import { CALENDAR_UNITS, CARDINALS, MONTH_ABBREVIATIONS, MONTHS, SEASONS } from "../../../data/calendar.ts";
import type { Atoms } from "../atoms.ts";
import { readCardinal, readMonth, readWeekday } from "../read.ts";
import type { CalendarUnit, Mention, Pattern, Reading } from "../reading.ts";

const VAGUE: ReadonlySet<string> = new Set(["few", "several", "couple", "some", "many", "dozen"]);

interface Amount {
  readonly value: number | undefined;
  readonly last: number;
}

/** "two", "a few", "several", "a couple of", "half a", "one and a half"; vague ones have no value. */
const readAmount = (atoms: Atoms, at: number): Amount | undefined => {
  const word = atoms.word(at);
  const article = word === "a" || word === "the" || word === "an";
  if (VAGUE.has(word) || (article && VAGUE.has(atoms.word(at + 1)))) {
    const noun = (VAGUE.has(word) ? at : at + 1) + 1;
    return { value: undefined, last: atoms.word(noun) === "of" || atoms.word(noun) === "dozen" ? noun + 1 : noun };
  }
  if (word === "half" && CARDINALS.get(atoms.word(at + 1)) === 1) return { value: 0.5, last: at + 2 };
  const amount = readCardinal(atoms, at);
  if (amount === undefined) return undefined;
  if (
    atoms.word(amount.last) === "and" &&
    atoms.word(amount.last + 1) === "a" &&
    atoms.word(amount.last + 2) === "half"
  )
    return { value: amount.value + 0.5, last: amount.last + 3 };
  return amount;
};

/** A fortnight is counted in days, since a week of the calendar it is not. */
const FORTNIGHT = 14;

const FORTNIGHTS: ReadonlySet<string> = new Set(["fortnight", "fortnights"]);

const YEARS_IN: Readonly<Partial<Record<CalendarUnit, number>>> = { decade: 10, century: 100 };

/** Decades and centuries back are counted in years: "a decade ago" is ten. Parts of a unit leave the date open. */
const offset = (unit: CalendarUnit, value: number | undefined, sign: 1 | -1, from: "article" | "mention"): Reading => {
  const years = YEARS_IN[unit];
  const by = value === undefined ? Number.NaN : value * (years ?? 1) * sign;
  if (!Number.isInteger(by)) return { type: "unknown" };
  return { type: "offset", unit: years === undefined ? unit : "year", by, from, figure: true };
};

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["quarter", 0.25],
]);

/** "two full years ago" */
const BEFORE_UNIT: ReadonlySet<string> = new Set(["full", "short", "long", "more", "calendar"]);

/** What stands behind the unit: "ago", "earlier", "later", "from now", "hence". */
const readDirection = (
  atoms: Atoms,
  at: number,
): { sign: 1 | -1; from: "article" | "mention"; last: number } | undefined => {
  const word = atoms.word(at);
  if (word === "ago") return { sign: -1, from: "article", last: at + 1 };
  if (word === "from" && (atoms.word(at + 1) === "now" || atoms.word(at + 1) === "today"))
    return { sign: 1, from: "article", last: at + 2 };
  if (word === "hence") return { sign: 1, from: "article", last: at + 1 };
  const closes = atoms.word(at + 1) !== "than";
  if (word === "earlier" && closes) return { sign: -1, from: "mention", last: at + 1 };
  if (word === "later" && closes) return { sign: 1, from: "mention", last: at + 1 };
  const ends =
    atoms.kind(at + 1) === "edge" ||
    atoms.sentence(at + 1) !== atoms.sentence(at) ||
    [".", ",", ";", ")"].includes(atoms.word(at + 1));
  if ((word === "before" || word === "previously" || word === "prior") && ends)
    return { sign: -1, from: "mention", last: at + 1 };
  if ((word === "after" || word === "afterward" || word === "afterwards") && ends)
    return { sign: 1, from: "mention", last: at + 1 };
  return undefined;
};

/** "a year ago today", "two years ago this month". */
const readAnniversary = (atoms: Atoms, at: number): { keeps: "day" | "month"; last: number } | undefined => {
  if (atoms.word(at) === "today") return { keeps: "day", last: at + 1 };
  return atoms.word(at) === "this" && atoms.word(at + 1) === "month" ? { keeps: "month", last: at + 2 } : undefined;
};

const readAgo = (atoms: Atoms, at: number): Mention | undefined => {
  if (atoms.joined(at) && atoms.kind(at - 1) !== "edge" && !['"', "(", "-"].includes(atoms.word(at - 1)))
    return undefined;
  const amount = readAmount(atoms, at);
  if (amount === undefined) return undefined;
  let noun = amount.last;
  if (BEFORE_UNIT.has(atoms.word(noun))) noun++;
  // "a half-century ago"
  const part = atoms.word(noun + 1) === "-" ? PARTS.get(atoms.word(noun)) : undefined;
  if (part !== undefined) noun += 2;
  const fortnight = FORTNIGHTS.has(atoms.word(noun));
  const unit = fortnight ? "day" : CALENDAR_UNITS.get(atoms.word(noun));
  if (unit === undefined) return undefined;
  let from = noun + 1;
  // "a year and a half ago"
  const half = atoms.word(from) === "and" && atoms.word(from + 1) === "a" && atoms.word(from + 2) === "half";
  if (half) from += 3;
  // "a week on Tuesday", "two weeks from Friday"
  const weekday =
    unit === "week" && ["on", "from"].includes(atoms.word(from)) ? readWeekday(atoms, from + 1) : undefined;
  if (weekday !== undefined && !weekday.abbreviated && amount.value !== undefined && !half && part === undefined)
    return {
      first: at,
      last: weekday.last,
      reading: { type: "calendar", weekday: weekday.weekday, weeksOn: amount.value },
      confidence: "medium",
    };
  const direction = readDirection(atoms, from);
  if (direction === undefined || !atoms.together(at, from)) return undefined;
  const value =
    amount.value === undefined ? undefined : amount.value * (fortnight ? FORTNIGHT : (part ?? 1)) + (half ? 0.5 : 0);
  // "half an hour later" is no day: it says how long.
  const isHalf = value !== undefined && (!Number.isInteger(value) || atoms.word(at - 1) === "half");
  if (unit === "hour" && isHalf) return undefined;
  const counted = offset(unit, value, direction.sign, direction.from);
  const anniversary = direction.from === "article" ? readAnniversary(atoms, direction.last) : undefined;
  const reading: Reading =
    anniversary !== undefined && counted.type === "offset" && counted.unit === "year"
      ? { ...counted, keeps: anniversary.keeps }
      : counted;
  return {
    first: at,
    last: reading === counted ? direction.last : (anniversary?.last ?? direction.last),
    reading,
    confidence:
      reading.type === "unknown" || direction.from === "mention" ? "low" : unit === "year" ? "high" : "medium",
  };
};

/** What can stand between an amount and the word that says from where it is counted. */
const BEHIND_AMOUNT: readonly string[] = [
  ...CALENDAR_UNITS.keys(),
  ...FORTNIGHTS,
  ...BEFORE_UNIT,
  ...PARTS.keys(),
  "and",
];

/** "2 years ago", "10 days later", "5 years from now". */
export const ago: Pattern = {
  name: "ago",
  starts: { digits: [1, 2, 3] },
  second: new Set(BEHIND_AMOUNT),
  match: ({ atoms }, at) => readAgo(atoms, at),
};

/** "two years ago", "a few months earlier", "a year later", "half a century ago". */
export const spelledAgo: Pattern = {
  name: "spelled-ago",
  starts: [...CARDINALS.keys(), "few", "several", "half", "some", "many", "couple"],
  second: new Set([...BEHIND_AMOUNT, ...VAGUE, "of", "-", ...CARDINALS.keys()]),
  match: ({ atoms }, at) => readAgo(atoms, at),
};

/** "the year-ago quarter", "the year-earlier period". */
export const yearAgo: Pattern = {
  name: "year-ago",
  starts: ["year"],
  match: ({ atoms }, at) => {
    if (atoms.word(at + 1) !== "-" || (atoms.word(at + 2) !== "ago" && atoms.word(at + 2) !== "earlier"))
      return undefined;
    const noun = ["quarter", "period", "half", "month"].includes(atoms.word(at + 3)) ? at + 4 : at + 3;
    return {
      first: at,
      last: noun,
      reading: { type: "offset", unit: "year", by: -1, from: "mention", figure: true },
      confidence: "low",
    };
  },
};

const BEFORE_OR_AFTER: ReadonlyMap<string, 1 | -1> = new Map([
  ["before", -1],
  ["after", 1],
]);

const closes = (atoms: Atoms, at: number): boolean =>
  atoms.kind(at) === "edge" ||
  atoms.sentence(at) !== atoms.sentence(at - 1) ||
  [".", ",", ";", ")"].includes(atoms.word(at));

/** "the day before", "the year after", where nothing follows that they are told from. */
export const dayBefore: Pattern = {
  name: "day-before",
  starts: ["day", "night", "week", "month", "year"],
  match: ({ atoms }, at) => {
    const by = BEFORE_OR_AFTER.get(atoms.word(at + 1));
    const unit = atoms.word(at) === "night" ? "day" : CALENDAR_UNITS.get(atoms.word(at));
    if (by === undefined || unit === undefined || atoms.word(at - 1) !== "the" || !closes(atoms, at + 2))
      return undefined;
    return { first: at, last: at + 2, reading: { type: "offset", unit, by, from: "mention" }, confidence: "low" };
  },
};

const STEPS: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["same", 0],
  ["that", 0],
]);

/** "that autumn", "that March", "the following spring". */
const readNamed = (atoms: Atoms, at: number): Mention | undefined => {
  const word = atoms.word(at);
  if (word !== "that" && (word !== "following" || atoms.word(at - 1) !== "the")) return undefined;
  const yearOfMention = word === "that" ? "same" : "after";
  const found = (last: number, reading: Reading): Mention => ({ first: at, last, reading, confidence: "low" });
  const code = SEASONS.get(atoms.word(at + 1));
  // "said that May would resign"
  if (word === "that" && /^VB/.test(atoms.pos(at - 1))) return undefined;
  const noun = /^(NN|JJ|VB|MD)/.test(atoms.pos(at + 2));
  if (code !== undefined)
    return noun && word === "that" ? undefined : found(at + 2, { type: "subdivision", code, yearOfMention });
  const month = readMonth(atoms, at + 1);
  // "that May is the month": a capital letter alone does not say that it is one.
  if (month === undefined || noun || atoms.kind(month.last) === "number") return undefined;
  return found(month.last, { type: "calendar", month: month.month, yearOfMention });
};

const DAYPARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

/** "the following year", "the next day", "that month": told from the date last mentioned, and no date without one. */
export const steps: Pattern = {
  name: "steps",
  starts: [...STEPS.keys()],
  second: new Set([
    ...CALENDAR_UNITS.keys(),
    ...DAYPARTS,
    ...SEASONS.keys(),
    ...MONTHS.keys(),
    ...MONTH_ABBREVIATIONS.keys(),
  ]),
  match: ({ atoms }, at) => {
    const by = STEPS.get(atoms.word(at));
    const named = readNamed(atoms, at);
    if (named !== undefined) return named;
    const unit = CALENDAR_UNITS.get(atoms.word(at + 1)) ?? (DAYPARTS.has(atoms.word(at + 1)) ? "day" : undefined);
    // "the same week of 2025", "the same month last year"
    if (by === 0 && ["of", "in", "last", "a"].includes(atoms.word(at + 2))) return undefined;
    if (by === undefined || unit === undefined || unit === "hour" || atoms.word(at + 1).endsWith("s")) return undefined;
    if (atoms.word(at) !== "that" && atoms.word(at - 1) !== "the") return undefined;
    return { first: at, last: at + 2, reading: { type: "offset", unit, by, from: "mention" }, confidence: "low" };
  },
};
