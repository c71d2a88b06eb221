import { SPORT_WORDS } from "../../../data/calendar-context.ts";
import type { Atoms } from "../atoms.ts";
import { fullYear, readOrdinal, readYear, readYearAfter, SUFFIXES } from "../read.ts";
import type { Mention, Pattern } from "../reading.ts";

const THIS_THE: ReadonlySet<string> = new Set(["this", "the"]);

const WINDOW = 20;

/** EDTF counts quarters from 33, halves from 40. */
const QUARTER = 32;
const HALF = 39;

/** "fiscal", "latest" and the like between ordinal and noun: "the first fiscal quarter". */
const MIDDLE: ReadonlySet<string> = new Set(["fiscal", "financial", "calendar"]);

/** Nouns of business after "first-half": alone it may be a match's. */
const BUSINESS: ReadonlySet<string> = new Set([
  "profit",
  "profits",
  "earnings",
  "revenue",
  "revenues",
  "sales",
  "results",
  "loss",
  "losses",
  "net",
  "income",
  "growth",
  "gdp",
  "output",
  "dividend",
  "guidance",
  "operating",
  "pretax",
  "turnover",
  "deliveries",
  "report",
  "figures",
  "performance",
]);

const inMatch = (atoms: Atoms, at: number): boolean => {
  for (let near = at - WINDOW; near <= at + WINDOW; near++)
    if (SPORT_WORDS.has(atoms.word(near)) && atoms.sentence(near) === atoms.sentence(at)) return true;
  return false;
};

/** Behind the noun: its year, and that of "the year" when nothing else. */
const subdivision = (atoms: Atoms, first: number, noun: number, code: number, sure: boolean): Mention => {
  const { last, ...year } = readYearAfter(atoms, noun) ?? { last: noun };
  return {
    first,
    last,
    reading: { type: "subdivision", code, ...year },
    confidence: year.year !== undefined ? "high" : sure ? "medium" : "low",
  };
};

const readSpelled = (atoms: Atoms, at: number): Mention | undefined => {
  const ordinal = readOrdinal(atoms, at);
  if (ordinal === undefined || ordinal.value > 4) return undefined;
  let noun = ordinal.last;
  while (MIDDLE.has(atoms.word(noun)) || (atoms.word(noun) === "-" && atoms.joined(noun))) noun++;
  const word = atoms.word(noun);
  if (word === "quarter") {
    const { value } = ordinal;
    const given = readYearAfter(atoms, noun + 1);
    if (given === undefined && (inMatch(atoms, at) || atoms.word(noun + 1) === "century")) return undefined;
    // "a quarter of" is a fraction, but "a second quarter of growth" is not the calendar's either.
    if (given === undefined && atoms.word(noun + 1) === "of" && !THIS_THE.has(atoms.word(noun + 2))) {
      const article = atoms.word(at - 1);
      if (article === "a" || article === "straight") return undefined;
    }
    return subdivision(atoms, at, noun + 1, QUARTER + value, true);
  }
  if (word !== "half" || ordinal.value > 2) return undefined;
  const given = readYearAfter(atoms, noun + 1);
  const business = BUSINESS.has(atoms.word(noun + 1));
  if (given === undefined && !business) return undefined;
  return subdivision(atoms, at, noun + 1, HALF + ordinal.value, true);
};

/** "the third quarter of 2025", "second-quarter profit", "the second half of 2026". */
export const spelledQuarter: Pattern = {
  name: "spelled-quarter",
  starts: ["first", "second", "third", "fourth"],
  match: ({ atoms }, at) => readSpelled(atoms, at),
};

/** "1st quarter", "2nd half of 2026". */
export const ordinalQuarter: Pattern = {
  name: "ordinal-quarter",
  starts: { digits: [1, 2] },
  second: SUFFIXES,
  match: ({ atoms }, at) => readSpelled(atoms, at),
};

/** "Q3", "Q3 2024", "2024 Q3" begins with its year; "H1 2025". */
export const shortQuarter: Pattern = {
  name: "short-quarter",
  starts: ["q", "h"],
  match: ({ atoms }, at) => {
    const figure = atoms.joined(at + 1) ? atoms.wholeNumber(at + 1, 1) : undefined;
    const quarter = atoms.word(at) === "q";
    if (figure === undefined || figure < 1 || figure > (quarter ? 4 : 2) || !atoms.isCapitalised(at)) return undefined;
    if (atoms.joined(at) && atoms.kind(at - 1) !== "sign") return undefined;
    let from = at + 2;
    if (["fiscal", "fy"].includes(atoms.word(from))) from++;
    const given = readYearAfter(atoms, from) ?? readYearAfter(atoms, at + 2);
    // "H1" alone is a heading or a visa.
    if (!quarter && given === undefined && !BUSINESS.has(atoms.word(at + 2))) return undefined;
    if (!quarter && atoms.word(at + 2) === "-") return undefined;
    const { last, ...year } = given ?? { last: at + 2 };
    return {
      first: at,
      last,
      reading: { type: "subdivision", code: (quarter ? QUARTER : HALF) + figure, ...year },
      confidence: given?.year === undefined ? "medium" : "high",
    };
  },
};

/** "4Q", "1Q25", "2H 2024". */
export const figureQuarter: Pattern = {
  name: "figure-quarter",
  starts: { digits: [1] },
  second: new Set(["q", "h", "qfy", "hfy"]),
  match: ({ atoms }, at) => {
    const figure = atoms.wholeNumber(at, 1);
    if (figure === undefined || figure < 1 || atoms.spaced(at + 1) || !/^[QH](FY)?$/.test(atoms.text(at + 1)))
      return undefined;
    const quarter = atoms.text(at + 1).startsWith("Q");
    if (figure > (quarter ? 4 : 2) || (atoms.joined(at) && atoms.kind(at - 1) !== "sign")) return undefined;
    const code = (quarter ? QUARTER : HALF) + figure;
    const short = atoms.joined(at + 2) && atoms.text(at + 2).length === 2 ? atoms.wholeNumber(at + 2, 2) : undefined;
    if (short !== undefined)
      return {
        first: at,
        last: at + 3,
        reading: { type: "subdivision", code, year: fullYear(short) },
        confidence: "high",
      };
    const given = readYearAfter(atoms, at + 2);
    if (!quarter && given === undefined) return undefined;
    return subdivision(atoms, at, at + 2, code, true);
  },
};

/** "2024 Q3", "2025-H1". */
export const yearQuarter: Pattern = {
  name: "year-quarter",
  starts: { digits: [4] },
  second: new Set(["-", "q", "h"]),
  match: ({ atoms }, at) => {
    const year = readYear(atoms, at);
    const from = atoms.word(at + 1) === "-" && atoms.joined(at + 1) ? at + 2 : at + 1;
    const letter = atoms.word(from);
    const figure = atoms.joined(from + 1) ? atoms.wholeNumber(from + 1, 1) : undefined;
    if (year === undefined || figure === undefined || figure < 1 || !atoms.isCapitalised(from)) return undefined;
    if (!((letter === "q" && figure <= 4) || (letter === "h" && figure <= 2))) return undefined;
    const code = (letter === "q" ? QUARTER : HALF) + figure;
    return { first: at, last: from + 2, reading: { type: "subdivision", code, year }, confidence: "high" };
  },
};

/** "fiscal 2024", "fiscal year 2024-25", "FY24", "FY2025". */
export const fiscalYear: Pattern = {
  name: "fiscal-year",
  starts: ["fiscal", "financial", "fy"],
  match: ({ atoms }, at) => {
    let from = at + 1;
    if (atoms.word(at) === "financial" && atoms.word(from) !== "year") return undefined;
    if (atoms.word(from) === "year") from++;
    if (atoms.word(at) === "fy" && atoms.word(from) === "'") from++;
    const short = atoms.word(at) === "fy" && atoms.text(from).length === 2 ? atoms.wholeNumber(from, 2) : undefined;
    const year = short === undefined ? readYear(atoms, from) : fullYear(short);
    if (year === undefined) return undefined;
    const end = atoms.word(from + 1) === "-" && atoms.joined(from + 1) ? atoms.wholeNumber(from + 2) : undefined;
    if (end !== undefined && end % 100 === (year + 1) % 100)
      return {
        first: at,
        last: from + 3,
        reading: { type: "interval", from: { type: "calendar", year }, to: { type: "calendar", year: year + 1 } },
        confidence: "high",
      };
    return { first: at, last: from + 1, reading: { type: "calendar", year }, confidence: "high" };
  },
};
