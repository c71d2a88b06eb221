import { CARDINALS } from "../../../data/calendar.ts";
import type { Atoms } from "../atoms.ts";
import type { Mention, Pattern } from "../reading.ts";
import { clockMention, readDaypart, twentyFour } from "./clock.ts";

/** Words before which "ten to four" is a time of day and not a vote or a range. */
const BEFORE_TIME: ReadonlySet<string> = new Set(["at", "till", "until", "by", "before", "after", "gone"]);
const IS: ReadonlySet<string> = new Set(["is", "was", "s", "nearly", "almost"]);

const isTold = (atoms: Atoms, at: number): boolean => {
  if (BEFORE_TIME.has(atoms.word(at - 1))) return true;
  // "it's ten to four", "it was nearly ten to four"
  let before = at - 1;
  while (IS.has(atoms.word(before)) || atoms.word(before) === "'") before--;
  return before < at - 1 && atoms.word(before) === "it";
};

/** Minutes that are told past or to an hour; others need the word "minutes". */
const ROUND: ReadonlySet<number> = new Set([5, 10, 20, 25]);
const HOUR = 60;

const COUNTED_TAGS: ReadonlySet<string> = new Set("NN NNS CD JJ".split(" "));
const COUNTING_SIGNS: ReadonlySet<string> = new Set(["%", "$", "€", "£", "-"]);

interface Minutes {
  readonly minutes: number;
  readonly last: number;
  /** "half past" and "a quarter to" are said of nothing else. */
  readonly sure: boolean;
}

const readMinutes = (atoms: Atoms, at: number): Minutes | undefined => {
  const word = atoms.word(at);
  if (word === "half") return { minutes: HOUR / 2, last: at + 1, sure: true };
  if (word === "quarter") return { minutes: HOUR / 4, last: at + 1, sure: false };
  if (word === "a" && atoms.word(at + 1) === "quarter") return { minutes: HOUR / 4, last: at + 2, sure: false };
  let last = at + 1;
  let minutes = CARDINALS.get(word) ?? atoms.wholeNumber(at, 2);
  if (minutes === 20 && atoms.word(last) === "-" && atoms.word(last + 1) === "five") {
    minutes = 25;
    last += 2;
  }
  if (minutes === undefined || minutes >= HOUR) return undefined;
  if (atoms.word(last) === "minutes" || atoms.word(last) === "minute") return { minutes, last: last + 1, sure: false };
  return ROUND.has(minutes) ? { minutes, last, sure: false } : undefined;
};

/** "twelve", "12"; "noon" and "midnight" too. */
const readHour = (atoms: Atoms, at: number): number | undefined => {
  const word = atoms.word(at);
  const hour = CARDINALS.get(word) ?? atoms.wholeNumber(at, 2);
  if (hour === undefined || hour < 1 || hour > 12 || word === "a" || word === "an") return undefined;
  // "five to ten people", "ten to four hundred", "five to ten per cent"
  const counts =
    atoms.kind(at + 1) === "number" ||
    atoms.word(at + 1) === "per" ||
    (atoms.kind(at + 1) === "word" && COUNTED_TAGS.has(atoms.pos(at + 1)));
  return counts || COUNTING_SIGNS.has(atoms.word(at + 1)) ? undefined : hour;
};

/** "at five in the morning" */
const readWholeHour = (atoms: Atoms, at: number): Mention | undefined => {
  if (atoms.word(at + 1) !== "in" || !BEFORE_TIME.has(atoms.word(at - 1)) || !CARDINALS.has(atoms.word(at)))
    return undefined;
  const hour = readHour(atoms, at);
  const part = hour === undefined ? undefined : readDaypart(atoms, at + 1);
  return hour === undefined || part === undefined
    ? undefined
    : clockMention(at, part.last, { hour: twentyFour(hour, part.half), minute: 0 });
};

/** "half past three", "a quarter to six", "till ten to four": which half of the day only where it is said. */
const readSpoken = (atoms: Atoms, at: number): Mention | undefined => {
  const whole = readWholeHour(atoms, at);
  if (whole !== undefined) return whole;
  const read = readMinutes(atoms, at);
  if (read === undefined) return undefined;
  const link = atoms.word(read.last);
  const past = link === "past" || link === "after";
  if (!past && link !== "to" && link !== "before") return undefined;
  const hour = readHour(atoms, read.last + 1);
  if (hour === undefined) return undefined;
  const half = read.minutes === HOUR / 2;
  // "half to three", "half before two"
  if (half && link !== "past") return undefined;
  if (!(read.sure || link === "past") && !isTold(atoms, at)) return undefined;
  const last = read.last + 2;
  const part = readDaypart(atoms, last);
  if (part === undefined) return clockMention(at, last, {});
  const minutes = twentyFour(hour, part.half) * HOUR + (past ? read.minutes : -read.minutes);
  return clockMention(at, part.last, { hour: Math.floor(minutes / HOUR), minute: minutes % HOUR });
};

const BEHIND_MINUTES: ReadonlySet<string> = new Set(["minutes", "minute", "-", "past", "after", "to", "before"]);

/** Times of day as they are spoken. */
export const spokenClock: Pattern = {
  name: "spoken-clock",
  starts: ["half", "quarter", ...CARDINALS.keys()],
  second: new Set([...BEHIND_MINUTES, "quarter", "in"]),
  match: ({ atoms }, at) => readSpoken(atoms, at),
};

/** "10 minutes past 9", "5 to 6". */
export const figureSpokenClock: Pattern = {
  name: "figure-spoken-clock",
  starts: { digits: [1, 2] },
  second: BEHIND_MINUTES,
  match: ({ atoms }, at) => (atoms.joined(at) ? undefined : readSpoken(atoms, at)),
};
