import { FIXED_HOLIDAYS } from "../../../data/calendar.ts";
import { readYearAfter } from "../read.ts";
import type { Pattern } from "../reading.ts";

const LONGEST = 5;

/** Holidays on a fixed day: "Christmas Eve", "New Year's Day 2000". */
export const holiday: Pattern = {
  name: "holiday",
  starts: [...FIXED_HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] ?? name),
  match: ({ atoms }, at) => {
    if (!atoms.isCapitalised(at)) return undefined;
    let name = "";
    for (let last = at; last < at + LONGEST; last++) {
      name += `${last > at && atoms.at(last).spaced ? " " : ""}${atoms.word(last)}`;
      const day = FIXED_HOLIDAYS.get(name);
      if (day === undefined) continue;
      // "the Halloween Parade", "Boxing Day Sale"
      if (atoms.isCapitalised(last + 1) && !atoms.opensSentence(last + 1)) return undefined;
      const { last: end, ...year } = readYearAfter(atoms, last + 1) ?? { last: last + 1 };
      return { first: at, last: end, reading: { type: "calendar", ...day, ...year }, confidence: "medium" };
    }
    return undefined;
  },
};
