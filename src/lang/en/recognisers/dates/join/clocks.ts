import type { Atoms } from "../atoms.ts";
import { readWeekday } from "../read.ts";
import type { Mention } from "../reading.ts";

const SPAN: ReadonlySet<string> = new Set(["to", "-", "until", "till", "and", "through"]);

/** Whether a mention names one day, to which a time of day can be joined. */
const isDay = ({ reading, clock }: Mention): boolean =>
  clock === undefined &&
  ((reading.type === "calendar" && (reading.day !== undefined || reading.weekday !== undefined)) ||
    (reading.type === "offset" && reading.unit === "day"));

/** "Monday to Saturday, 8am-2pm": the times are those of all the days. */
const endsSpan = (atoms: Atoms, { first }: Mention): boolean =>
  SPAN.has(atoms.word(first - 1)) && readWeekday(atoms, first - 2) !== undefined;

/** The words between two mentions, when they are at most three. */
const between = (atoms: Atoms, a: Mention, b: Mention): string | undefined => {
  if (b.first - a.last > 3 || !atoms.together(a.first, b.first)) return undefined;
  const words: string[] = [];
  for (let at = a.last; at < b.first; at++) words.push(atoms.word(at));
  return words.join(" ");
};

const AFTER_TIME: ReadonlySet<string> = new Set(["", "on", ",", ", on"]);
const AFTER_DAY: ReadonlySet<string> = new Set([
  "",
  "at",
  ",",
  ", at",
  "at around",
  "at about",
  "around",
  "from",
  "between",
]);

/** "9 a.m. to 5 p.m.", "9:30 a.m. on Tuesday", "Tuesday at noon" become one mention each. */
export const joinClocks = (atoms: Atoms, mentions: readonly Mention[]): Mention[] => {
  const spans: Mention[] = [];
  for (const mention of mentions) {
    const before = spans.at(-1);
    const joint = before && between(atoms, before, mention);
    const bothTimes =
      before?.timeOnly === true &&
      mention.timeOnly === true &&
      before.clockTo === undefined &&
      mention.clock !== undefined;
    const spanned =
      joint !== undefined && SPAN.has(joint) && (joint !== "and" || atoms.word((before?.first ?? 0) - 1) === "between");
    if (before !== undefined && bothTimes && spanned && mention.clock !== undefined)
      spans[spans.length - 1] = { ...before, last: mention.last, clockTo: mention.clock };
    else spans.push(mention);
  }
  const joined: Mention[] = [];
  for (const mention of spans) {
    const before = joined.at(-1);
    const joint = before && between(atoms, before, mention);
    if (before === undefined || joint === undefined) {
      joined.push(mention);
      continue;
    }
    const [time, day] = before.timeOnly ? [before, mention] : [mention, before];
    const fits = before.timeOnly ? AFTER_TIME.has(joint) : AFTER_DAY.has(joint);
    if (!fits || time.timeOnly !== true || !isDay(day) || endsSpan(atoms, day)) {
      joined.push(mention);
      continue;
    }
    joined[joined.length - 1] = {
      ...day,
      first: before.first,
      last: mention.last,
      clock: time.clock,
      clockTo: time.clockTo,
    };
  }
  return joined;
};
