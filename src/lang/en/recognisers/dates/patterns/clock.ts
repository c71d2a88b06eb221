import { CARDINALS, TIME_ZONES, ZONE_ADJECTIVES } from "../../../data/calendar.ts";
import type { Atoms } from "../atoms.ts";
import type { Clock, Mention, Pattern } from "../reading.ts";

/** Prepositions after which "21:30" is a time of day and not a ratio or a score. */
const BEFORE_TIME: ReadonlySet<string> = new Set([
  "at",
  "by",
  "until",
  "till",
  "from",
  "around",
  "about",
  "before",
  "after",
  "since",
  "between",
  "and",
  "to",
]);

interface Reading {
  readonly hour: number;
  readonly minute: number;
  readonly written: boolean;
  readonly last: number;
}

/** "9", "9:30", "9.30", "09:30:15". */
const readFigures = (atoms: Atoms, at: number): Reading | undefined => {
  if (atoms.kind(at) !== "number" || atoms.text(at).length > 2) return undefined;
  const hour = Number(atoms.text(at));
  const sign = atoms.word(at + 1);
  const parted = (sign === ":" || sign === ".") && atoms.joined(at + 1) && atoms.joined(at + 2);
  const minutes =
    parted && atoms.text(at + 2).length === 2 && atoms.kind(at + 2) === "number"
      ? Number(atoms.text(at + 2))
      : undefined;
  if (hour > 24 || (minutes ?? 0) > 59) return undefined;
  if (minutes === undefined) return { hour, minute: 0, written: false, last: at + 1 };
  const seconds = atoms.word(at + 3) === ":" && atoms.joined(at + 3) && atoms.text(at + 4).length === 2;
  return { hour, minute: minutes, written: sign === ":", last: seconds ? at + 5 : at + 3 };
};

/** "a.m.", "pm", "P.M.": ends behind its last period. */
const readHalf = (atoms: Atoms, at: number): { half: "a" | "p"; last: number } | undefined => {
  const word = atoms.word(at);
  if (word === "am" || word === "pm") return { half: word === "am" ? "a" : "p", last: at + 1 };
  if ((word !== "a" && word !== "p") || atoms.word(at + 1) !== "." || atoms.word(at + 2) !== "m") return undefined;
  if (!atoms.joined(at + 1) || !atoms.joined(at + 2)) return undefined;
  return { half: word, last: atoms.word(at + 3) === "." && atoms.joined(at + 3) ? at + 4 : at + 3 };
};

/** "in the morning", "at night" behind an hour. */
export const readDaypart = (atoms: Atoms, at: number): { half: "a" | "p"; last: number } | undefined => {
  if (atoms.word(at) === "at" && atoms.word(at + 1) === "night") return { half: "p", last: at + 2 };
  if (atoms.word(at) !== "in" || atoms.word(at + 1) !== "the") return undefined;
  const part = atoms.word(at + 2);
  if (part === "morning") return { half: "a", last: at + 3 };
  return part === "afternoon" || part === "evening" ? { half: "p", last: at + 3 } : undefined;
};

/** "9 o'clock", "9 o'clock in the morning", behind its hour. */
const readOClock = (atoms: Atoms, first: number, at: number, hour: number): Mention | undefined => {
  if (atoms.word(at) !== "o" || atoms.word(at + 1) !== "'" || atoms.word(at + 2) !== "clock" || hour > 12)
    return undefined;
  const part = readDaypart(atoms, at + 3);
  return part === undefined
    ? clockMention(first, at + 3, {})
    : clockMention(first, part.last, { hour: twentyFour(hour, part.half), minute: 0 });
};

/** "ET", "GMT", "local time", "Eastern time", "New York time", in brackets too. */
const pastZone = (atoms: Atoms, at: number): number => {
  const zone = (from: number): number => {
    if (TIME_ZONES.has(atoms.word(from)) && atoms.text(from) === atoms.text(from).toUpperCase()) return from + 1;
    if (atoms.word(from) === "time") return from;
    let to = from;
    while (to < from + 3 && ZONE_ADJECTIVES.has(atoms.word(to))) to++;
    return (to > from || atoms.isCapitalised(from)) && atoms.word(Math.max(to, from + 1)) === "time"
      ? Math.max(to, from + 1) + 1
      : from;
  };
  if (atoms.word(at) === "(" && atoms.word(zone(at + 1)) === ")" && zone(at + 1) > at + 1) return zone(at + 1) + 1;
  return zone(at);
};

export const twentyFour = (hour: number, half: "a" | "p"): number =>
  half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;

/** A time of day that stands alone so far. */
export const clockMention = (first: number, last: number, clock: Clock, clockTo?: Clock): Mention => ({
  first,
  last,
  reading: { type: "unknown" },
  clock,
  ...(clockTo && { clockTo }),
  timeOnly: true,
  confidence: "medium",
});

/** "9 to 11 a.m.", "9:30-11 a.m.": the half of the day stands once. */
const readSpan = (atoms: Atoms, at: number, from: Reading): Mention | undefined => {
  if (!["to", "-", "and", "until"].includes(atoms.word(from.last))) return undefined;
  const to = readFigures(atoms, from.last + 1);
  const half = to && readHalf(atoms, to.last);
  if (to === undefined || half === undefined || from.hour > 12 || to.hour > 12 || from.hour === 0) return undefined;
  const end = twentyFour(to.hour, half.half);
  const same = twentyFour(from.hour, half.half);
  // "11 to 2 p.m." began before noon.
  const hour = same < end ? same : twentyFour(from.hour, half.half === "p" ? "a" : "p");
  return clockMention(at, pastZone(atoms, half.last), { hour, minute: from.minute }, { hour: end, minute: to.minute });
};

const touchesFigure = (atoms: Atoms, at: number): boolean =>
  atoms.joined(at) && (atoms.kind(at - 1) !== "sign" || /[.:,$€£/+%]/.test(atoms.word(at - 1)));

/** Times in four figures: "1430 GMT", "at 1530 hours", "0730hrs". */
export const fourFigureClock: Pattern = {
  name: "four-figure-clock",
  starts: { digits: [4] },
  match: ({ atoms }, at) => {
    if (touchesFigure(atoms, at)) return undefined;
    const hours = BEFORE_TIME.has(atoms.word(at - 1)) && ["hours", "hrs"].includes(atoms.word(at + 1));
    const last = hours ? at + 2 : pastZone(atoms, at + 1);
    if (last === at + 1) return undefined;
    const figure = atoms.wholeNumber(at) ?? 9999;
    if (figure >= 2400 || figure % 100 > 59) return undefined;
    return clockMention(at, last, { hour: Math.floor(figure / 100), minute: figure % 100 });
  },
};

/** Times in figures: "9:30 a.m. ET", "9am", "21:30", "9 o'clock". */
export const clock: Pattern = {
  name: "clock",
  starts: { digits: [1, 2] },
  second: new Set([":", ".", "to", "-", "and", "until", "am", "pm", "a", "p", "o", "at", "in"]),
  match: ({ atoms }, at) => {
    if (touchesFigure(atoms, at)) return undefined;
    const figures = readFigures(atoms, at);
    if (figures === undefined) return undefined;
    const span = readSpan(atoms, at, figures);
    if (span !== undefined) return span;
    const half = readHalf(atoms, figures.last);
    if (half !== undefined && figures.hour <= 12)
      return clockMention(at, pastZone(atoms, half.last), {
        hour: twentyFour(figures.hour, half.half),
        minute: figures.minute,
      });
    const oClock = readOClock(atoms, at, figures.last, figures.hour);
    if (oClock !== undefined) return oClock;
    const part =
      figures.hour <= 12 && BEFORE_TIME.has(atoms.word(at - 1)) ? readDaypart(atoms, figures.last) : undefined;
    if (part !== undefined)
      return clockMention(at, part.last, { hour: twentyFour(figures.hour, part.half), minute: figures.minute });
    if (!figures.written || figures.hour > 23) return undefined;
    const zoned = pastZone(atoms, figures.last);
    if (zoned === figures.last && !BEFORE_TIME.has(atoms.word(at - 1))) return undefined;
    if (zoned === figures.last && figures.last > at + 3) return undefined;
    const surely = figures.hour > 12 || atoms.text(at).startsWith("0") || zoned > figures.last;
    return clockMention(at, zoned, surely ? { hour: figures.hour, minute: figures.minute } : {});
  },
};

/** "noon", "midday", "midnight" (which may end a day or begin it). */
export const noon: Pattern = {
  name: "noon",
  starts: ["noon", "midday", "midnight"],
  match: ({ atoms }, at) => {
    const named = atoms.isCapitalised(at) && !atoms.opensSentence(at);
    if (named || (atoms.word(at - 1) === "high" && atoms.isCapitalised(at - 1))) return undefined;
    const clock = atoms.word(at) === "midnight" ? {} : { hour: 12, minute: 0 };
    return clockMention(at, pastZone(atoms, at + 1), clock);
  },
};

/** "nine o'clock", "nine a.m.". */
export const spelledClock: Pattern = {
  name: "spelled-clock",
  starts: [...CARDINALS.keys()],
  second: new Set(["o", "am", "pm", "a", "p"]),
  match: ({ atoms }, at) => {
    const word = atoms.word(at);
    const hour = CARDINALS.get(word) ?? 99;
    const oClock = readOClock(atoms, at, at + 1, hour);
    if (oClock !== undefined) return oClock;
    const half = readHalf(atoms, at + 1);
    if (half === undefined || hour > 12 || word === "a" || word === "an") return undefined;
    return clockMention(at, pastZone(atoms, half.last), { hour: twentyFour(hour, half.half), minute: 0 });
  },
};
