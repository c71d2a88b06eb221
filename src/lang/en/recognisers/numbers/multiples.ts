import { CARDINALS, MULTIPLES } from "../../data/numerals.ts";
import { amountOf } from "./amount.ts";
import { startOfBound } from "./bounds.ts";
import { type Numeral, numeralOf } from "./numeral.ts";
import { perAt } from "./per.ts";
import type { Piece } from "./piece.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/** "44 times forward earnings": what a price is a multiple of. */
const VALUED_BY: ReadonlySet<string> = new Set(
  "earnings sales revenue revenues ebitda profit profits book income value turnover".split(" "),
);
const LONGEST_VALUED = 4;

const isValuation = (pieces: readonly Piece[], at: number): boolean => {
  for (let next = at; next < at + LONGEST_VALUED; next++) {
    const piece = pieces[next];
    if (piece === undefined || piece.kind === "sign") return false;
    if (VALUED_BY.has(piece.lower)) return true;
  }
  return false;
};

/** Words behind "times" that compare: "three times as many", "3.1 times earnings", "five times the limit". */
const COMPARES: ReadonlySet<string> = new Set(
  "as more higher bigger larger greater faster better the its their his her our that what normal over likelier smaller lower cheaper longer fewer less stronger".split(
    " ",
  ),
);

const multiple = (value: number | Numeral, first: number, last: number, rest: Partial<Quantity> = {}): Quantity => {
  const numeral = typeof value === "number" ? numeralOf(first, last, amountOf(value)) : value;
  return quantityOf(numeral, first, last, { ownUnit: true, role: "multiple", ...rest });
};

const FALLS: ReadonlySet<string> = new Set(["halved", "halving"]);
const JOINED_TO_DOUBLE: ReadonlySet<string> = new Set(["check", "click", "back", "park", "cross", "dip", "duty"]);
/** "could double as a bed", "would double up", "must double back" */
const NOT_CHANGED: ReadonlySet<string> = new Set(["as", "up", "down", "over", "back"]);
/** "double" before a noun is an adjective ("double standards", "double room"), "triple" too ("triple jump"). */
const AFTER_BARE: ReadonlySet<string> = new Set(
  "the that its their his her what as digits in from to over by since , . last this".split(" "),
);

/** "twice", "doubled", "tripled", "threefold": a word that is a multiple by itself. */
export const readMultipleWord = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  const { lower } = pieces[at] as Piece;
  // "at least once a week": how often, where a bound shows that it is meant as a figure
  if (lower === "once") {
    const often = startOfBound(pieces, at) < at ? times(pieces, 1, at) : undefined;
    return often?.per?.kind === "duration" ? often : undefined;
  }
  const folds = lower.endsWith("fold") ? CARDINALS.get(lower.slice(0, -4)) : undefined;
  if (folds !== undefined) return multiple(folds, at, at + 1);
  const value = MULTIPLES.get(lower);
  return value === undefined ? undefined : readNamed(pieces, at, value);
};

/** "3x", "three times as many": a numeral with what makes a multiple of it. */
export const readMultiple = (pieces: readonly Piece[], numeral: Numeral): Quantity | undefined => {
  const at = numeral.first;
  const hyphen = pieces[numeral.last]?.text === "-" && pieces[numeral.last]?.spaced === false ? 1 : 0;
  const behind = pieces[numeral.last + hyphen];
  if (behind === undefined) return undefined;
  if (behind.lower === "fold") return multiple(numeral, at, numeral.last + hyphen + 1);
  if (
    (behind.lower === "x" || behind.lower === "×") &&
    !behind.spaced &&
    pieces[numeral.last + 1]?.kind !== "number" &&
    numeral.style === "digits"
  ) {
    const next = pieces[numeral.last + 1];
    if (next === undefined || next.spaced || next.kind === "sign") return multiple(numeral, at, numeral.last + 1);
  }
  if (behind.lower === "times" && hyphen === 0) {
    const next = pieces[numeral.last + 1];
    // "would rise to 2.7 times": nothing happens 2.7 times.
    if (pieces[numeral.first]?.text.includes(".") === true) return multiple(numeral, at, numeral.last + 1);
    if (isValuation(pieces, numeral.last + 1)) return multiple(numeral, at, numeral.last + 1);
    if (
      next !== undefined &&
      (COMPARES.has(next.lower) ||
        ((next.pos.startsWith("NN") || next.pos === "JJ") && !next.pos.startsWith("NNP") && next.kind === "word"))
    )
      return multiple(numeral, at, numeral.last + 1);
  }
  return undefined;
};

/** "twice", how often something happens: a count of times, with its rate. */
const times = (pieces: readonly Piece[], value: number, at: number): Quantity => {
  const counted = multiple(value, at, at + 1, { role: "level", unit: { kind: "count", name: "time", head: "time" } });
  const rate = perAt(pieces, at + 1, false);
  return rate === undefined ? counted : { ...counted, last: rate.last, per: rate.per };
};

/** "twice as many", "twice as loud" compare; "scored twice as United won" does not. */
const isDegree = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.pos.startsWith("JJ") || piece.pos.startsWith("RB") || piece.lower === "many" || piece.lower === "much");

const readNamed = (pieces: readonly Piece[], at: number, value: number): Quantity | undefined => {
  const piece = pieces[at] as Piece;
  const before = pieces[at - 1];
  const next = pieces[at + 1];
  if (piece.lower === "twice" || piece.lower === "thrice") {
    // "twice a week" is how often; "scored twice" is a count of times.
    const compares =
      next !== undefined &&
      (COMPARES.has(next.lower) || next.lower === "last" || next.pos === "JJ" || next.pos.startsWith("NN"));
    if (next?.lower === "as") return isDegree(pieces[at + 2]) ? multiple(value, at, at + 1) : times(pieces, value, at);
    // "scrubbed twice", "twice a year": how often
    return compares ? multiple(value, at, at + 1) : times(pieces, value, at);
  }
  if (piece.lower.endsWith("d")) {
    if (
      piece.pos === "JJ" ||
      (next !== undefined && next.lower === "down") ||
      (next !== undefined && next.lower === "over") ||
      (next !== undefined && next.lower === "as" && piece.lower === "doubled")
    )
      return undefined;
    return multiple(value, at, at + 1, { direction: FALLS.has(piece.lower) ? "down" : "up" });
  }
  if (piece.lower.endsWith("ing")) {
    if (next !== undefined && next.lower === "down") return undefined;
    return multiple(value, at, at + 1, { direction: FALLS.has(piece.lower) ? "down" : "up" });
  }
  // "would double penalties": a verb with its object
  const governs = before?.pos === "MD" || (before?.pos === "TO" && piece.pos === "VB");
  if (governs && next !== undefined && /^(?:NN|JJ|PRP)/.test(next.pos) && !JOINED_TO_DOUBLE.has(next.lower))
    return multiple(value, at, at + 1, { direction: "up" });
  if (before?.pos === "MD" && next !== undefined) {
    if (NOT_CHANGED.has(next.lower)) return undefined;
    // "would double within a week"
    if (next.pos === "IN" || next.pos === "RB") return multiple(value, at, at + 1, { direction: "up" });
  }
  const rises = piece.pos.startsWith("VB") ? { direction: "up" as const } : {};
  if (next === undefined)
    return piece.lower === "double" ? multiple(value, at, at + 1, { direction: "up" }) : undefined;
  if (AFTER_BARE.has(next.lower) && next.lower !== "digits") return multiple(value, at, at + 1, rises);
  return undefined;
};
