import { edtfYear } from "../edtf.ts";
import { ERA_BEGINNINGS, readEra } from "../era.ts";
import { yearStands } from "../evidence/year.ts";
import { fullYear, readYear } from "../read.ts";
import type { Pattern } from "../reading.ts";

/** Bare years: "in 2020", "2024's", "the 2008 crash". */
export const bareYear: Pattern = {
  name: "year",
  starts: { digits: [4] },
  match: ({ atoms }, at) => {
    const year = readYear(atoms, at);
    const confidence = year === undefined ? undefined : yearStands(atoms, at, year);
    if (year === undefined || confidence === undefined) return undefined;
    return { first: at, last: at + 1, reading: { type: "calendar", year }, confidence };
  },
};

const SPAN_WORDS: ReadonlySet<string> = new Set(["-", "/"]);

/** Two years as one word: "2012–13", "1939-1945", "2023/24", "2019–present". */
export const yearSpan: Pattern = {
  name: "year-span",
  starts: { digits: [4] },
  second: SPAN_WORDS,
  match: ({ atoms }, at) => {
    const from = atoms.text(at).length === 4 ? atoms.wholeNumber(at) : undefined;
    const joint = at + 1;
    if (from === undefined || from < 1000 || from > 2199 || !SPAN_WORDS.has(atoms.word(joint))) return undefined;
    if (!atoms.joined(joint) || !atoms.joined(joint + 1)) return undefined;
    if (atoms.joined(at) && /[-/$€£.,#:\d]/.test(atoms.word(at - 1))) return undefined;
    const behind = atoms.word(joint + 2);
    if (behind === atoms.word(joint) && atoms.joined(joint + 2)) return undefined;
    const first = { type: "calendar", year: from } as const;

    const openEnd = atoms.word(joint + 1);
    if (atoms.word(joint) === "-" && (openEnd === "present" || openEnd === "today"))
      return { first: at, last: joint + 2, reading: { type: "interval", from: first }, confidence: "high" };

    const digits = atoms.kind(joint + 1) === "number" ? atoms.text(joint + 1).length : 0;
    if (digits !== 2 && digits !== 4) return undefined;
    const short = Number(atoms.text(joint + 1));
    // "1999-00" turns the century.
    const base = from - (from % 100);
    const to =
      digits === 4
        ? short
        : short > from % 100
          ? base + short
          : from % 100 === 99 && short === 0
            ? base + 100
            : undefined;
    if (to === undefined || to <= from || to > 2199) return undefined;
    if (atoms.kind(joint + 2) === "word" && !atoms.spaced(joint + 2)) return undefined;
    if (digits === 4 && from < 1400 && atoms.word(at - 1) !== "(") return undefined;
    return {
      first: at,
      last: joint + 2,
      reading: { type: "interval", from: first, to: { type: "calendar", year: to } },
      confidence: digits === 4 || to === from + 1 ? "high" : "medium",
    };
  },
};

/** Years with an era behind them: "44 BC", "500 B.C.", "AD 79" (as "79 AD" too). */
export const eraYear: Pattern = {
  name: "era-year",
  starts: { digits: [1, 2, 3, 4] },
  second: ERA_BEGINNINGS,
  match: ({ atoms }, at) => {
    const year = atoms.wholeNumber(at);
    const era = year === undefined || year === 0 ? undefined : readEra(atoms, at + 1);
    if (year === undefined || era === undefined) return undefined;
    const edtf = edtfYear(era.era === "before" ? 1 - year : year);
    return { first: at, last: era.last, reading: { type: "fixed", edtf }, confidence: "high" };
  },
};

const readEraBeforeYear: Pattern["match"] = ({ atoms }, at) => {
  const era = readEra(atoms, at);
  const year = era === undefined ? undefined : atoms.wholeNumber(era.last);
  if (era?.era !== "after" || year === undefined || year === 0) return undefined;
  return { first: at, last: era.last + 1, reading: { type: "fixed", edtf: edtfYear(year) }, confidence: "high" };
};

/** "AD 79". */
export const eraBeforeYear: Pattern = { name: "era-before-year", starts: ["ad"], match: readEraBeforeYear };

/** "A.D. 1066". */
export const dottedEraBeforeYear: Pattern = {
  name: "dotted-era-before-year",
  starts: ["a"],
  second: new Set(["."]),
  match: readEraBeforeYear,
};

/** "the class of '08", "back in ’99": two digits behind an apostrophe. */
export const shortYear: Pattern = {
  name: "short-year",
  starts: ["'"],
  match: ({ atoms }, at) => {
    const short = atoms.text(at + 1).length === 2 ? atoms.wholeNumber(at + 1, 2) : undefined;
    const before = atoms.word(at - 1);
    if (
      short === undefined ||
      !atoms.joined(at + 1) ||
      !atoms.spaced(at) ||
      (before !== "in" && before !== "since" && before !== "of")
    )
      return undefined;
    if (atoms.kind(at + 2) === "word" && !atoms.spaced(at + 2)) return undefined;
    return { first: at, last: at + 2, reading: { type: "calendar", year: fullYear(short) }, confidence: "medium" };
  },
};
