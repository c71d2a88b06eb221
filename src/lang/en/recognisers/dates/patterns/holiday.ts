import { FIXED_HOLIDAYS } from "../../../data/calendar.ts";
import { readYearAfter } from "../read.ts";
import type { Mention, Page, Pattern } from "../reading.ts";

const NN_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS".split(" "));

/** Atoms of the longest name: "New Year's Eve". */
const LONGEST = 5;

/** Where "Christmas" is the day and not the season or what belongs to it. */
const BEFORE_DAY: ReadonlySet<string> = new Set([
  "on",
  "by",
  "before",
  "after",
  "since",
  "until",
  "last",
  "this",
  "next",
  "past",
]);

/** A holiday on a fixed day from `at`: "Christmas Eve", "New Year's Day 2000". */
export const readHoliday = ({ atoms }: Page, at: number): Mention | undefined => {
  if (!atoms.isCapitalised(at)) return undefined;
  let name = "";
  let found: { readonly name: string; readonly last: number } | undefined;
  for (let last = at; last < at + LONGEST && atoms.together(at, last); last++) {
    name += `${last > at && atoms.at(last).spaced ? " " : ""}${atoms.word(last)}`;
    if (FIXED_HOLIDAYS.has(name)) found = { name, last: last + 1 };
  }
  const day = found && FIXED_HOLIDAYS.get(found.name);
  if (found === undefined || day === undefined) return undefined;
  const { last, ...year } = readYearAfter(atoms, found.last) ?? { last: found.last };
  // "the Halloween Parade", "Boxing Day Sale", "the Christmas tree"
  if (atoms.isCapitalised(last) && !atoms.opensSentence(last)) return undefined;
  if (found.name === "christmas" && last === found.last) {
    const next = atoms.at(last);
    if (!BEFORE_DAY.has(atoms.word(at - 1)) || next.lower === "'" || (next.kind === "word" && NN_JJ_TAGS.has(next.pos)))
      return undefined;
  }
  return { first: at, last, reading: { type: "calendar", ...day, ...year }, confidence: "medium" };
};

/** Holidays on a fixed day. */
export const holiday: Pattern = {
  name: "holiday",
  starts: [...FIXED_HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] ?? name),
  match: readHoliday,
};
