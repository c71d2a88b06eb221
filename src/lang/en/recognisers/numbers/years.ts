import { numberOf } from "./amount.ts";
import type { Piece } from "./piece.ts";
import type { Quantity } from "./quantity.ts";

/** Words before four digits that make them a year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in since by until till during from of before after through between to and for late early mid around circa the".split(
    " ",
  ),
);
/** Words before four digits that make them a count even where they could be a year. */
const COUNTING: ReadonlySet<string> = new Set(
  "about some around over under than nearly almost with all these those least most".split(" "),
);

const YEAR_DIGITS = 4;
const FIRST_PLAUSIBLE = 1900;
const LAST_PLAUSIBLE = 2060;

/**
 * Whether four digits are a year that no date took: alone, or before what it dates ("2018 sales", "the 2008 Olympics").
 * Years before 1900 are taken for such only behind a preposition: "1600 people" is a count.
 */
export const isYear = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean => {
  const piece = pieces[numeral.first];
  if (piece === undefined || !numeral.bare || numeral.last !== numeral.first + 1) return false;
  if (piece.text.length !== YEAR_DIGITS || (unit.kind !== "none" && unit.kind !== "count")) return false;
  if (!/^(?:1[5-9]|20)\d\d$/.test(piece.text)) return false;
  const value = numberOf(numeral.low);
  const plausible = value >= FIRST_PLAUSIBLE && value <= LAST_PLAUSIBLE;
  const previous = pieces[numeral.first - 1];
  const before = previous?.kind === "word" ? previous : undefined;
  if (unit.kind === "none") return plausible || (before !== undefined && BEFORE_YEAR.has(before.lower));
  if (!plausible) return false;
  return before === undefined || !(before.pos.startsWith("VB") || before.pos === "JJR" || COUNTING.has(before.lower));
};
