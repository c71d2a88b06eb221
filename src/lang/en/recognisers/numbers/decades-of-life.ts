import { DECADE_WORDS } from "../../data/calendar.ts";
import { YEAR } from "./ages.ts";
import { amountOf } from "./amount.ts";
import { numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

interface Decade {
  readonly from: number;
  readonly style: "digits" | "words";
  readonly last: number;
}

/** "20s", "20's", "twenties" */
const decadeAt = (pieces: readonly Piece[], at: number): Decade | undefined => {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const spelled = (piece.kind === "word" ? (DECADE_WORDS.get(piece.lower) ?? 0) : 0) % 100;
  if (spelled > 0) return { from: spelled, style: "words", last: at + 1 };
  if (piece.kind !== "number" || !/^[2-9]0$/.test(piece.text)) return undefined;
  const ending = pieces[at + 1];
  if (ending === undefined || ending.spaced || (ending.lower !== "s" && ending.lower !== "'s")) return undefined;
  return { from: Number(piece.text), style: "digits", last: at + 2 };
};

/** Where "early", "late", "mid-" begin before a decade. */
const partOfDecade = (pieces: readonly Piece[], at: number): number => {
  const before = pieces[at - 1];
  if (before?.lower === "early" || before?.lower === "late" || before?.lower === "mid") return at - 1;
  return before?.text === "-" && pieces[at - 2]?.lower === "mid" ? at - 2 : at;
};

/** "their **30s and** 40s" */
const decadeBefore = (pieces: readonly Piece[], at: number): number | undefined => {
  const joint = pieces[at - 1]?.lower;
  if (joint !== "and" && joint !== "or" && joint !== "to") return undefined;
  for (const begin of [at - 2, at - 3]) if (decadeAt(pieces, begin)?.last === at - 1) return begin;
  return undefined;
};

const isSomebodys = (pieces: readonly Piece[], at: number): boolean => {
  const first = partOfDecade(pieces, at);
  if (pieces[first - 1]?.pos === "PRP$") return true;
  const other = decadeBefore(pieces, first);
  return other !== undefined && pieces[partOfDecade(pieces, other) - 1]?.pos === "PRP$";
};

/**
 * "in his **20s**", "her **early forties**": an age of ten possible years. "The 20s" are years, or degrees.
 *
 * @param known the words are a number, whatever is around them
 */
export const readDecadeOfLife = (pieces: readonly Piece[], at: number, known: boolean): Quantity | undefined => {
  const decade = decadeAt(pieces, at);
  if (decade === undefined || !(known || isSomebodys(pieces, at))) return undefined;
  const { from, style, last } = decade;
  const behind = pieces[last];
  // "her 80s films"
  if (behind?.spaced && (behind.pos === "NN" || behind.pos === "NNS")) return undefined;
  const numeral = numeralOf(at, last, amountOf(from), { high: amountOf(from + 9), style });
  return quantityOf(numeral, partOfDecade(pieces, at), last, { range: true, unit: YEAR, role: "age", ownUnit: true });
};
