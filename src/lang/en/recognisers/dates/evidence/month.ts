import { AMBIGUOUS_MONTHS, MONTHS } from "../../../data/calendar.ts";
import { RECURRENCE } from "../../../data/calendar-context.ts";
import { EVENT_NOUNS } from "../../../data/calendar-tense.ts";
import type { Atoms } from "../atoms.ts";
import { readMonth } from "../read.ts";
import type { Mention, Page } from "../reading.ts";

/** After these a capitalised "March", "May" or "June" is the month whatever follows. */
const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "until",
  "till",
  "during",
  "early",
  "late",
  "mid",
  "through",
  "throughout",
  "between",
  "around",
]);

/** After these too, unless a name follows: "by April Jones". */
const WEAK_PREPOSITIONS: ReadonlySet<string> = new Set([
  "by",
  "from",
  "of",
  "to",
  "and",
  "or",
  "before",
  "after",
  "the",
  "a",
  "an",
  "that",
  "its",
  "than",
  "with",
  "as",
]);

/** Verbs whose subject a month can be. */
const MONTH_VERBS: ReadonlySet<string> = new Set([
  "was",
  "is",
  "saw",
  "brought",
  "marked",
  "marks",
  "will",
  "has",
  "had",
  "'",
]);

/** "March Madness", "May Day". */
const NAMES_AFTER: ReadonlySet<string> = new Set(["madness", "day", "queen", "pole"]);

const LIST: ReadonlySet<string> = new Set(["and", "or", ",", "&", "to"]);

/** "March, April and May": another month stands beside it. */
const inMonthList = (atoms: Atoms, at: number, last: number): boolean => {
  const next = atoms.word(last) === "," && LIST.has(atoms.word(last + 1)) ? last + 2 : last + 1;
  const beside = (month: number): boolean => MONTHS.has(atoms.word(month)) && atoms.isCapitalised(month);
  return (
    (LIST.has(atoms.word(last)) && beside(next)) ||
    (LIST.has(atoms.word(at - 1)) && (beside(at - 2) || (atoms.word(at - 2) === "," && beside(at - 3))))
  );
};

/** What is set for a month, in a headline that leaves out the article. */
const SET_NOUNS: ReadonlySet<string> = new Set([
  ...EVENT_NOUNS,
  ..."strike walkout date start opening reopening release return rollout talks showdown".split(" "),
]);

const SETS: ReadonlySet<string> = new Set(
  "set sets eye eyes plan plans call calls name names fix fixes confirm confirms announce announces face faces threaten threatens delay delays".split(
    " ",
  ),
);

/** "set June strike date", "eyes April launch": a verb before it, and in small letters what takes place then. */
const isOfHeadlineEvent = (atoms: Atoms, at: number, last: number): boolean => {
  const small = (next: number): boolean => atoms.kind(next) === "word" && !atoms.isCapitalised(next);
  if (!SETS.has(atoms.word(at - 1)) || !small(last)) return false;
  return SET_NOUNS.has(atoms.word(last)) || (small(last + 1) && SET_NOUNS.has(atoms.word(last + 1)));
};

/** A month that may as well be a verb, an adjective or somebody. */
const ambiguousMonthStands = ({ atoms, names }: Page, at: number, last: number): boolean => {
  const word = atoms.word(at);
  const before = atoms.word(at - 1) === "-" ? atoms.word(at - 2) : atoms.word(at - 1);
  const shouted = atoms.text(at) === atoms.text(at).toUpperCase();
  if (shouted || NAMES_AFTER.has(atoms.word(last))) return false;
  if (MONTH_PREPOSITIONS.has(before)) return true;
  if (names().has(word)) return false;
  if (isOfHeadlineEvent(atoms, at, last)) return true;
  const nameFollows = atoms.isCapitalised(last) && !atoms.opensSentence(last);
  if (atoms.word(last) === "/" || (atoms.word(last) === "-" && readMonth(atoms, last + 1) !== undefined)) return true;
  if (inMonthList(atoms, at, last)) return true;
  // A person has no indefinite article: "at a June Trump rally".
  if (before === "a" || before === "an") return true;
  if (WEAK_PREPOSITIONS.has(before) && !nameFollows) {
    // "the March on Washington", "the March for Life"
    const marches = word === "march" && before === "the" && (atoms.word(last) === "on" || atoms.word(last) === "for");
    return !marches;
  }
  if (
    word === "may" || word === "march" ? atoms.opensSentence(at) || atoms.word(at - 1) === "," : atoms.opensSentence(at)
  )
    return MONTH_VERBS.has(atoms.word(last)) && word !== "may" && atoms.word(last) !== "will";
  return (
    atoms.word(last) === "'" && word !== "may" && atoms.word(last + 1) === "s" && word !== "april" && word !== "june"
  );
};

/** A month without day or year: "in March", "a February meeting", "March's". */
export const monthAlone = (page: Page, at: number): Mention | undefined => {
  const { atoms } = page;
  const name = readMonth(atoms, at);
  if (name === undefined || RECURRENCE.has(atoms.word(at - 1))) return undefined;
  if (name.abbreviated) {
    const dotted = name.last === at + 2;
    if (!dotted || !(MONTH_PREPOSITIONS.has(atoms.word(at - 1)) || WEAK_PREPOSITIONS.has(atoms.word(at - 1))))
      return undefined;
  } else if (AMBIGUOUS_MONTHS.has(atoms.word(at)) && !ambiguousMonthStands(page, at, name.last)) return undefined;
  return { first: at, last: name.last, reading: { type: "calendar", month: name.month }, confidence: "medium" };
};
