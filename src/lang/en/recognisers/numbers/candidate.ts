import { type NumberCandidate, numberCandidate } from "../../../../recognise/contract.ts";
import { exactOf, numberOf } from "./amount.ts";
import { confidenceOf } from "./confidence.ts";
import type { Piece } from "./piece.ts";
import type { Quantity } from "./quantity.ts";

/** A quantity's value, or the ends of its range. */
export const numberValue = (quantity: Quantity): Pick<NumberCandidate, "value" | "min" | "max" | "exact"> => {
  const { low, high, numeral } = quantity;
  if (quantity.range || numeral.style === "vague") return { min: numberOf(low), max: numberOf(high) };
  const exact = exactOf(low);
  return { value: numberOf(low), exact };
};

/** Where the words end: a full stop behind a symbol that ends the sentence ("at 400 V.") is the sentence's. */
const endOf = (pieces: readonly Piece[], last: number): number => {
  const { text, end } = pieces[last - 1] as Piece;
  return last === pieces.length && /^\p{Lu}\.$/u.test(text) ? end - 1 : end;
};

/** A quantity as a candidate: pieces become offsets, absent fields their defaults. */
export const toCandidate = (pieces: readonly Piece[], quantity: Quantity): NumberCandidate => {
  const { unit, per, bound, direction, role, first, last } = quantity;
  const { value, min, max, exact } = numberValue(quantity);
  return numberCandidate({
    range: { start: (pieces[first] as Piece).start, end: endOf(pieces, last) },
    value,
    min,
    max,
    exact,
    bound: bound ?? "exact",
    direction,
    role: role ?? "level",
    unit,
    per,
    confidence: confidenceOf(quantity),
  });
};
