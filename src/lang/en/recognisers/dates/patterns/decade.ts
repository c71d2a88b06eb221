import { DECADE_WORDS } from "../../../data/calendar.ts";
import { WEATHER_WORDS } from "../../../data/calendar-context.ts";
import type { Atoms } from "../atoms.ts";
import { edtfCentury, edtfDecade } from "../edtf.ts";
import type { Mention, Pattern } from "../reading.ts";

/** How far around a figure words of weather and sport are looked for. */
const WINDOW = 12;

const amongWeather = (atoms: Atoms, at: number): boolean => {
  for (let near = at - WINDOW; near <= at + WINDOW; near++)
    if (WEATHER_WORDS.has(atoms.word(near)) && atoms.sentence(near) === atoms.sentence(at)) return true;
  return false;
};

/** Ends behind the "s" of "1990s", "1990's". */
const pastPlural = (atoms: Atoms, at: number): number | undefined => {
  if (atoms.word(at) === "s" && atoms.joined(at)) return at + 1;
  return atoms.word(at) === "'" && atoms.joined(at) && atoms.word(at + 1) === "s" && atoms.joined(at + 1)
    ? at + 2
    : undefined;
};

const decadeOf = (short: number): number => (short < 30 ? 2000 : 1900) + short;

const mention = (first: number, last: number, edtf: string, confidence: Mention["confidence"]): Mention => ({
  first,
  last,
  reading: { type: "fixed", edtf },
  confidence,
});

/** Whether "the 90s", "the nineties" are years: not "in her 90s", not of temperatures. */
const decadeStands = (atoms: Atoms, at: number): boolean => {
  let before = at - 1;
  while (atoms.word(before) === "-" || ["early", "mid", "late", "swinging", "roaring"].includes(atoms.word(before)))
    before--;
  const word = atoms.word(before);
  return (word === "the" || word === "s") && !amongWeather(atoms, at);
};

/** The century of the decade in four digits that stands before this one in a list. */
const centuryBefore = (atoms: Atoms, at: number): number | undefined => {
  const apostrophe = atoms.word(at - 1) === "'" ? 1 : 0;
  const and = atoms.word(at - 1 - apostrophe);
  if (and !== "and" && and !== "or" && and !== "," && and !== "-" && and !== "to") return undefined;
  const plural = at - 2 - apostrophe;
  const year = atoms.word(plural) === "s" && atoms.joined(plural) ? atoms.wholeNumber(plural - 1) : undefined;
  return year === undefined || atoms.text(plural - 1).length !== 4 ? undefined : year - (year % 100);
};

/** Decades in figures: "the 1990s", "2020s", "the 90s"; the "1800s" are a century. */
export const decade: Pattern = {
  name: "decade",
  starts: { digits: [2, 4] },
  second: new Set(["s", "'"]),
  match: ({ atoms }, at) => {
    const digits = atoms.text(at).length;
    const figure = atoms.wholeNumber(at);
    const last = pastPlural(atoms, at + 1);
    if (figure === undefined || last === undefined || figure % 10 !== 0) return undefined;
    if (digits === 4) {
      // "2024's" is a year with a genitive, "1990's" a decade.
      if (figure < 1000 || figure > 2100 || (atoms.word(at + 1) === "'" && !decadeStands(atoms, at))) return undefined;
      const century = figure % 100 === 0 && figure !== 2000;
      return mention(at, last, century ? edtfCentury(figure) : edtfDecade(figure), "high");
    }
    if (digits !== 2 || figure < 20) return undefined;
    // "the 1860s and 70s"
    const listed = centuryBefore(atoms, at);
    if (listed !== undefined) return mention(at, last, edtfDecade(listed + figure), "high");
    if (!decadeStands(atoms, at)) return undefined;
    return mention(at, last, edtfDecade(decadeOf(figure)), "medium");
  },
};

/** "the ’90s". */
export const shortDecade: Pattern = {
  name: "short-decade",
  starts: ["'"],
  match: ({ atoms }, at) => {
    const figure = atoms.text(at + 1).length === 2 ? atoms.wholeNumber(at + 1, 2) : undefined;
    const last = pastPlural(atoms, at + 2);
    if (figure === undefined || last === undefined || figure % 10 !== 0 || !atoms.joined(at + 1)) return undefined;
    const listed = centuryBefore(atoms, at + 1);
    return mention(at, last, edtfDecade(listed === undefined ? decadeOf(figure) : listed + figure), "high");
  },
};

/** "the nineties", "the Roaring Twenties". */
export const spelledDecade: Pattern = {
  name: "spelled-decade",
  starts: [...DECADE_WORDS.keys()],
  match: ({ atoms }, at) => {
    const figure = DECADE_WORDS.get(atoms.word(at));
    if (figure === undefined || !decadeStands(atoms, at)) return undefined;
    return mention(at, at + 1, edtfDecade(figure), "medium");
  },
};
