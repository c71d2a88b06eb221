import type { Confidence } from "../../../../../model/vocabulary.ts";
import { MONTHS, SEASONS } from "../../../data/calendar.ts";
import { CLAUSE_OPENERS } from "../../../data/calendar-names.ts";
import {
  AMOUNT_NOUNS,
  COUNTED_AFTER,
  EVENT_NAME_NOUNS,
  LABELS,
  OLD_YEAR_PREPOSITIONS,
  STREETS,
  STRONG_YEAR_PREPOSITIONS,
} from "../../../data/calendar-years.ts";
import type { Atoms } from "../atoms.ts";
import { readYear } from "../read.ts";

const NN_JJ_VBN_VBG_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS VBN VBG JJ JJR JJS CD".split(" "));

/** How far a capitalised run after a year is followed. */
const LONGEST_NAME = 6;

/** Signs that make another figure of four digits before or behind them: "$2020", "2020%", "@2020", "2020/3". */
const SIGNS_BEFORE: ReadonlySet<string> = new Set([
  "$",
  "€",
  "£",
  "¥",
  "₹",
  "#",
  "@",
  "+",
  "=",
  "/",
  "_",
  ".",
  ",",
  ":",
  "*",
  "&",
  "~",
]);
const SIGNS_BEHIND: ReadonlySet<string> = new Set(["%", "°", "$", "€", "£", ":", "/", "_", "@", "=", "+", "*"]);

/** "the 2008 Olympics", "the 2015 Paris Agreement": the year is part of a name; not so in "the 2020 U.S. election". */
const beginsName = (atoms: Atoms, at: number): boolean => {
  let last = at + 1;
  let named = false;
  let events = false;
  while (last <= at + LONGEST_NAME && atoms.together(at, last)) {
    const word = atoms.word(last);
    if (atoms.isCapitalised(last)) {
      named = true;
      events ||= EVENT_NAME_NOUNS.has(word);
    } else if (!named || (word !== "of" && word !== "." && word !== "'" && word !== "-" && word !== "&")) break;
    last++;
  }
  return events;
};

/** "Expo 2025", "Windows 2000", "Blade Runner 2049": a capitalised word stands right before it and is no opener. */
const endsName = (atoms: Atoms, at: number): boolean => {
  if (atoms.kind(at - 1) !== "word" || atoms.sentence(at - 1) !== atoms.sentence(at)) return false;
  return atoms.isCapitalised(at - 1) && !CLAUSE_OPENERS.has(atoms.word(at - 1));
};

/**
 * "a 2019 Honda Civic": a capitalised run behind an article and a year is a model's name, unless a noun in small letters
 * follows that it describes, as in "a 2021 Harvard study".
 */
const isModelYear = (atoms: Atoms, at: number): boolean => {
  let last = at + 1;
  while (last <= at + LONGEST_NAME && atoms.together(at, last)) {
    const glue = last > at + 1 && [".", "-", "&", "'", "s"].includes(atoms.word(last)) && atoms.joined(last);
    if (!atoms.isCapitalised(last) && !glue && atoms.kind(last) !== "number") break;
    last++;
  }
  const describes =
    atoms.kind(last) === "word" &&
    atoms.sentence(last) === atoms.sentence(at) &&
    NN_JJ_VBN_VBG_TAGS.has(atoms.pos(last));
  return last > at + 1 && !describes;
};

const isAddress = (atoms: Atoms, at: number): boolean => {
  for (let next = at + 1; next <= at + 4 && atoms.isCapitalised(next); next++)
    if (STREETS.has(atoms.word(next))) return next > at + 1;
  return false;
};

const isCalendarWord = (atoms: Atoms, at: number): boolean => MONTHS.has(atoms.word(at)) || SEASONS.has(atoms.word(at));

/** "between 1500 and 2000 people", "1900 to 2000 seats": the other end of a range of counted things. */
const endsInCount = (atoms: Atoms, at: number): boolean => {
  const joint = atoms.word(at + 1);
  const other = atoms.wholeNumber(at + 2);
  if (other === undefined || other < 1000 || atoms.kind(at + 3) !== "word" || !atoms.spaced(at + 3)) return false;
  if (joint !== "to" && joint !== "or" && (joint !== "and" || atoms.word(at - 1) !== "between")) return false;
  return COUNTED_AFTER.has(atoms.word(at + 3)) || (atoms.pos(at + 3) === "NNS" && atoms.word(at - 1) !== "the");
};

/**
 * Whether a figure of four digits is a year, and how sure that is. Years from 1900 to 2099 need nothing but the absence
 * of signs against it; others need a preposition that speaks for it.
 */
export const yearStands = (atoms: Atoms, at: number, year: number): Confidence | undefined => {
  const before = atoms.word(at - 1);
  if (atoms.joined(at) && atoms.kind(at - 1) === "word") return undefined;
  if (SIGNS_BEFORE.has(before) && (atoms.joined(at) || before === "$" || before === "€" || before === "£"))
    return undefined;
  const figureBehind = atoms.kind(at + 2) === "number" && atoms.joined(at + 2);
  if (SIGNS_BEHIND.has(atoms.word(at + 1)) && !atoms.spaced(at + 1) && (atoms.word(at + 1) !== ":" || figureBehind))
    return undefined;
  const circa = before === "." && (atoms.word(at - 2) === "c" || atoms.word(at - 2) === "ca");
  if (before === "-" && atoms.joined(at) && atoms.joined(at - 1)) {
    const head = atoms.word(at - 2);
    if (head !== "mid" && head !== "pre" && head !== "post" && head !== "early" && head !== "late") return undefined;
  }
  if (atoms.word(at + 1) === "-" && !atoms.spaced(at + 1) && atoms.kind(at + 2) === "number" && !atoms.spaced(at + 2))
    return undefined;
  if (LABELS.has(before) || (before === "." && LABELS.has(atoms.word(at - 2)) && atoms.joined(at - 1)))
    return undefined;

  // "Night Train to 1984", "Start-up of the Year 2019"
  if (before === "to" && endsName(atoms, at - 1) && !isCalendarWord(atoms, at - 2)) return undefined;
  if (before === "year" && atoms.word(at - 2) === "the" && atoms.word(at - 3) === "of" && atoms.isCapitalised(at - 1))
    return undefined;
  if (before === "of" && AMOUNT_NOUNS.has(atoms.word(at - 2))) return undefined;
  if (endsInCount(atoms, at)) return undefined;

  const strong = STRONG_YEAR_PREPOSITIONS.has(before);
  const counted = COUNTED_AFTER.has(atoms.word(at + 1)) && atoms.spaced(at + 1);
  const pluralNoun =
    atoms.kind(at + 1) === "word" &&
    atoms.spaced(at + 1) &&
    atoms.pos(at + 1) === "NNS" &&
    !atoms.isCapitalised(at + 1);
  const chained = ["and", "or", ","].includes(before) && readYear(atoms, at - 2) !== undefined;
  const determined =
    chained ||
    before === "the" ||
    before === "s" ||
    before === "its" ||
    before === "their" ||
    before === "his" ||
    before === "her";
  if (counted && !(strong && atoms.word(at + 1) !== "yuan" && atoms.word(at + 1) !== "dollars")) return undefined;
  if (pluralNoun && !strong && !determined) return undefined;
  if (endsName(atoms, at) || isAddress(atoms, at)) return undefined;
  if (beginsName(atoms, at) && !strong && before !== "since" && before !== "of") return undefined;

  if (["a", "an", "his", "her", "my"].includes(before) && isModelYear(atoms, at)) return undefined;

  if (year < 1900 || year > 2099)
    return (circa || OLD_YEAR_PREPOSITIONS.has(before)) && !pluralNoun ? "medium" : undefined;
  // A round figure needs more than its size: "some 2000 were there".
  if (year % 100 === 0 && !strong && !circa && !determined && !OLD_YEAR_PREPOSITIONS.has(before) && before !== "the")
    return undefined;
  return strong || OLD_YEAR_PREPOSITIONS.has(before) || before === "(" || determined ? "high" : "medium";
};
