import { readMonth, readOrdinal, readWeekday, readYearAfter } from "../read.ts";
import type { Mention, Pattern, Reading } from "../reading.ts";

const RECURS: ReadonlySet<string> = new Set(["the", "each", "every", "any", "a"]);

/** Before a list such as "first and third Thursday of each month" only its last ordinal is read. */
const nthOf = (word: string): number | undefined => (word === "last" || word === "final" ? -1 : undefined);

/** "the first Tuesday in May", "the last Friday of March 2024"; that "of the month" recurs. */
export const nthWeekday: Pattern = {
  name: "nth-weekday",
  starts: ["first", "second", "third", "fourth", "fifth", "last", "final"],
  match: ({ atoms }, at): Mention | undefined => {
    const ordinal = readOrdinal(atoms, at);
    const nth = ordinal?.value ?? nthOf(atoms.word(at));
    const day = readWeekday(atoms, ordinal?.last ?? at + 1);
    if (nth === undefined || day === undefined || day.abbreviated || !atoms.together(at, day.last)) return undefined;
    const link = atoms.word(day.last);
    if (link !== "of" && link !== "in") return undefined;
    const month = readMonth(atoms, day.last + 1);
    const found = (last: number, reading: Reading): Mention => ({ first: at, last, reading, confidence: "medium" });
    if (month === undefined) {
      const recurs = RECURS.has(atoms.word(day.last + 1)) && atoms.word(day.last + 2) === "month";
      return recurs ? found(day.last + 3, { type: "unknown" }) : undefined;
    }
    const { last, ...year } = readYearAfter(atoms, month.last) ?? { last: month.last };
    return found(last, { type: "ruled", rule: { month: month.month, weekday: day.weekday, nth }, ...year });
  },
};
