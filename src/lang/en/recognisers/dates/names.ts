import { AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS } from "../../data/calendar.ts";
import { CLAUSE_OPENERS } from "../../data/calendar-names.ts";
import type { Atoms } from "./atoms.ts";

/** The month names that this article uses for people, "Theresa May", in lower case: a capitalised word stands before them. */
export const namesIn = (atoms: Atoms): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const at of atoms.starts) {
    const word = atoms.word(at);
    if (!AMBIGUOUS_MONTHS.has(word) || !atoms.isCapitalised(at) || atoms.kind(at + 1) === "number") continue;
    const before = atoms.word(at - 1) === "." ? at - 2 : at - 1;
    const other = atoms.word(before);
    if (!atoms.isCapitalised(before) || CLAUSE_OPENERS.has(other) || MONTHS.has(other) || WEEKDAYS.has(other)) continue;
    // "U.S. March exports": a period that is not a title's.
    const titled = atoms.word(at - 1) !== "." || ["mr", "mrs", "ms", "dr"].includes(other);
    if (titled && atoms.sentence(before) === atoms.sentence(at)) names.add(word);
  }
  return names;
};
