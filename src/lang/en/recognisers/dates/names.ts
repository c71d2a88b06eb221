import { AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS } from "../../data/calendar.ts";
import { CLAUSE_OPENERS } from "../../data/calendar-names.ts";
import type { Atoms } from "./atoms.ts";

/** Of the months that are names too. Asked first, because every word of the article comes by. */
const INITIALS: ReadonlySet<string> = new Set(["A", "J", "M"]);

/** The month names that this article uses for people, "Theresa May", in lower case: a capitalised word stands before them. */
export const namesIn = (atoms: Atoms): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let at = 1; at < atoms.length; at++) {
    const { text, lower: word } = atoms.at(at);
    if (!INITIALS.has(text.charAt(0)) || !AMBIGUOUS_MONTHS.has(word) || atoms.at(at + 1).kind === "number") continue;
    const before = atoms.word(at - 1) === "." ? at - 2 : at - 1;
    const other = atoms.word(before);
    if (!atoms.isCapitalised(before) || CLAUSE_OPENERS.has(other) || MONTHS.has(other) || WEEKDAYS.has(other)) continue;
    // "U.S. March exports": a period that is not a title's.
    const titled = atoms.word(at - 1) !== "." || ["mr", "mrs", "ms", "dr"].includes(other);
    if (titled && atoms.at(before).sentence === atoms.at(at).sentence) names.add(word);
  }
  return names;
};
