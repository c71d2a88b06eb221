import { PARTS_OF_DAY } from "../../../data/calendar.ts";
import { HOLIDAYS, SEASONS_TOO, UNSURE_HOLIDAYS } from "../../../data/holidays.ts";
import { readYearAfter } from "../read.ts";
import type { Mention, Page, Pattern, Reading } from "../reading.ts";

const NN_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS".split(" "));

/** Atoms of the longest names: "New Year's Eve", "Martin Luther King Jr. Day". */
const LONGEST = 7;

/** Where "Christmas" is the day and not the season or what belongs to it. */
const BEFORE_DAY: ReadonlySet<string> = new Set([
  "on",
  "by",
  "before",
  "after",
  "since",
  "until",
  "till",
  "last",
  "this",
  "next",
  "past",
  "coming",
]);

/** The names of days and what they begin with, piece by piece, so that "New York" is given up at its second word. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys(), ...UNSURE_HOLIDAYS].flatMap((name) =>
    Array.from(name.matchAll(/\p{L}+|\d+|\S/gu), (piece) => name.slice(0, piece.index + piece[0].length)),
  ),
);

/** A day with a name from `at`: "Christmas Eve", "Good Friday 2022", "New Year's Day 2000". */
export const readHoliday = ({ atoms }: Page, at: number): Mention | undefined => {
  if (!atoms.isCapitalised(at)) return undefined;
  let name = "";
  let found: { readonly name: string; readonly last: number } | undefined;
  for (let last = at; last < at + LONGEST && atoms.together(at, last); last++) {
    name += `${last > at && atoms.spaced(last) ? " " : ""}${atoms.word(last)}`;
    if (!BEGINNINGS.has(name)) break;
    if (HOLIDAYS.has(name) || UNSURE_HOLIDAYS.has(name)) found = { name, last: last + 1 };
  }
  if (found === undefined || ["canadian", "orthodox"].includes(atoms.word(at - 1))) return undefined;
  const rule = HOLIDAYS.get(found.name);
  const { last, ...year } = readYearAfter(atoms, found.last) ?? { last: found.last };
  // "the Halloween Parade", "Boxing Day Sale", "the Christmas tree"
  if (atoms.isCapitalised(last) && !atoms.opensSentence(last)) return undefined;
  if (last === found.last) {
    // "Labor Day weekend", "the Good Friday agreement", "Christmas shoppers"
    const owns = atoms.kind(last) === "word" && NN_JJ_TAGS.has(atoms.pos(last)) && !PARTS_OF_DAY.has(atoms.word(last));
    if (owns || atoms.word(last) === "-") return undefined;
    if (SEASONS_TOO.has(found.name) && (!BEFORE_DAY.has(atoms.word(at - 1)) || atoms.word(last) === "'"))
      return undefined;
  }
  const reading: Reading =
    rule === undefined
      ? { type: "unknown" }
      : "day" in rule
        ? { type: "calendar", month: rule.month, day: rule.day, ...year }
        : { type: "ruled", rule, ...year };
  return { first: at, last, reading, confidence: "medium" };
};

/** Days with a name, fixed or movable. */
export const holiday: Pattern = {
  name: "holiday",
  starts: [...HOLIDAYS.keys(), ...UNSURE_HOLIDAYS].map((name) => name.split(/[ '.-]/)[0] ?? name),
  match: readHoliday,
};
