import { COUNTED_LOOSELY } from "../../data/not-counted.ts";
import { SCALES } from "../../data/numerals.ts";
import { amountOf, numberOf, scaled } from "./amount.ts";
import { readDecadeOfLife } from "./decades-of-life.ts";
import { readDigits } from "./digits.ts";
import { isLoose } from "./few.ts";
import { readGoals } from "./goals.ts";
import { isMinus, moneyBefore } from "./money.ts";
import { readMultiple, readMultipleWord } from "./multiples.ts";
import { isNotNumber } from "./not-numbers.ts";
import { type Numeral, numeralOf } from "./numeral.ts";
import { perAt } from "./per.ts";
import { readArticle } from "./periods.ts";
import type { Piece } from "./piece.ts";
import { amended, type Quantity, quantityOf } from "./quantity.ts";
import { readRaceTime } from "./race-times.ts";
import { readRank } from "./ranks.ts";
import { rateBehindOf, type UnitAfter, unitAfter } from "./unit-after.ts";
import { readWords } from "./words.ts";

/** Country letters behind an amount: "$76 US a barrel", "$5 Cdn". */
const COUNTRY_AFTER: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["U.S", "USD"],
  ["U.S.", "USD"],
  ["Canadian", "CAD"],
  ["Cdn", "CAD"],
  ["CAD", "CAD"],
  ["USD", "USD"],
  ["AUD", "AUD"],
  ["NZD", "NZD"],
  ["HKD", "HKD"],
]);

const negated = (quantity: Quantity): Quantity => {
  const flip = (digits: string): string => (digits.startsWith("-") ? digits.slice(1) : `-${digits}`);
  return {
    ...quantity,
    low: { ...quantity.low, digits: flip(quantity.low.digits) },
    high: { ...quantity.high, digits: flip(quantity.high.digits) },
    negative: true,
  };
};

/** Money with its sign or code before it. */
const readMoney = (pieces: readonly Piece[], at: number, text: string): Quantity | undefined => {
  const before = moneyBefore(pieces, at);
  if (before === undefined) return undefined;
  const numeral = readDigits(pieces, before.figure, text, true);
  if (numeral === undefined) return undefined;
  let { unit } = before;
  let last = numeral.last;
  const behind = pieces[last];
  // "$10 dollars", "$5 million USD"
  if (behind?.spaced) {
    const code = COUNTRY_AFTER.get(behind.text);
    if (code !== undefined && unit.code === "USD" && !isUsOfName(pieces, last)) {
      unit = { kind: "currency", code };
      last++;
    } else if (behind.lower === "dollars" && unit.code === "USD") last++;
  }
  const first = perAt(pieces, last, true);
  const second =
    first !== undefined && pieces[first.last]?.lower === "per" ? perAt(pieces, first.last, true) : undefined;
  // "$3bn of grain a year": the words of the claim are the amount's.
  const rate = first === undefined ? rateBehindOf(pieces, last) : undefined;
  const per =
    first === undefined ? rate && { per: rate.per, last } : { per: first.per, last: second?.last ?? first.last };
  const exponent = before.exponent ?? 0;
  const quantity = quantityOf(numeral, at, per?.last ?? last, {
    low: scaled(numeral.low, exponent),
    high: scaled(numeral.high, exponent),
    unit,
    ownUnit: true,
    joined: pieces[last]?.text === "-" && pieces[last]?.spaced === false,
    per: per?.per,
  });
  return before.negative ? negated(quantity) : quantity;
};

/** "$5 US dollars" and "$5 US." are the currency's country; "a $5 US import tax" is not. */
const isUsOfName = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  return (
    next !== undefined &&
    (next.pos === "JJ" || next.pos === "NN" || next.pos === "NNS") &&
    next.lower !== "dollars" &&
    next.lower !== "a"
  );
};

const withUnit = (
  _pieces: readonly Piece[],
  numeral: Numeral,
  first: number,
  found: UnitAfter | undefined,
): Quantity => {
  if (found === undefined) return quantityOf(numeral, first, numeral.last, {});
  const exponent = found.exponent ?? 0;
  const scale =
    found.parts === undefined || found.unit.code === undefined ? exponent : exponent - Math.log10(found.parts);
  const shifts = Number.isInteger(scale);
  return quantityOf(numeral, first, found.last, {
    low: shifts ? scaled(numeral.low, scale) : amountOf(numberOf(numeral.low) / (found.parts ?? 1)),
    high: shifts ? scaled(numeral.high, scale) : amountOf(numberOf(numeral.high) / (found.parts ?? 1)),
    unit:
      found.parts !== undefined && found.unit.code !== undefined
        ? { kind: "currency", code: found.unit.code }
        : found.unit,
    ownUnit: true,
    joined: found.joined,
    per: found.per,
  });
};

/** "two pounds **and a half**": of how many pieces, and nothing that is joined to them ("and a half-brother"). */
const hasHalfBehind = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 3];
  return (
    pieces[at]?.lower === "and" &&
    pieces[at + 1]?.lower === "a" &&
    pieces[at + 2]?.lower === "half" &&
    !(next?.text === "-" || SCALES.has(next?.lower ?? "") || next?.lower === "dozen")
  );
};

const HALVED: ReadonlySet<string> = new Set(["currency", "duration", "measure"]);

/** "two days and a half": the half of the unit, behind it. */
const withHalf = (pieces: readonly Piece[], quantity: Quantity): Quantity => {
  const { unit, numeral, last, per } = quantity;
  if (!HALVED.has(unit.kind) || per !== undefined || numeral.style !== "words" || !hasHalfBehind(pieces, last))
    return quantity;
  const whole = numberOf(numeral.low);
  if (!Number.isInteger(whole)) return quantity;
  // What is known to be cents is in the whole already.
  const half = amountOf((numberOf(quantity.low) * (whole + 0.5)) / whole);
  return amended(quantity, { low: half, high: half, last: last + 3 });
};

/** "a day and a half", "a cent and a half": one of a unit, and its half. */
const readOneAndHalf = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  const article = pieces[at]?.lower;
  if ((article !== "a" && article !== "an") || pieces[at + 1]?.kind !== "word") return undefined;
  if (!hasHalfBehind(pieces, at + 2)) return undefined;
  const numeral = numeralOf(at, at + 1, amountOf(1), { article: true });
  const unit = unitAfter(pieces, at + 1, numeral, true);
  if (unit === undefined || unit.last !== at + 2) return undefined;
  const halved = withHalf(pieces, withUnit(pieces, numeral, at, unit));
  return halved.last > at + 2 ? halved : undefined;
};

/** "several" and "a few" count only what is named right behind them: not "several of them", "a few left", "several times". */
const saysOfWhat = ({ unit, numeral, last }: Quantity): boolean =>
  unit.kind !== "none" && last > numeral.last && !(numeral.style === "vague" && COUNTED_LOOSELY.has(unit.head ?? ""));

/** The quantity that begins at `at`, with the unit that stands by it; undefined where none begins, or it is none. */
export const readQuantity = (pieces: readonly Piece[], at: number, text: string, all = false): Quantity | undefined => {
  const piece = pieces[at];
  if (piece === undefined || piece.kind === "name") return undefined;

  // "±1.8 points": how far something may be off.
  if (piece.text === "±") {
    const inner = pieces[at + 1]?.spaced === false ? readQuantity(pieces, at + 1, text, all) : undefined;
    return inner === undefined ? undefined : { ...inner, first: at };
  }
  if (isMinus(piece) || piece.text === "+") {
    const next = pieces[at + 1];
    if (next === undefined || next.spaced || !piece.spaced) return undefined;
    const inner =
      readMoney(pieces, at + 1, text) ?? (next.kind === "number" ? readQuantity(pieces, at + 1, text, all) : undefined);
    if (inner === undefined) return undefined;
    const signed = { ...inner, first: at };
    if (piece.text === "+") return { ...signed, direction: "up" };
    // "COVID -19 tests": nothing is counted below zero.
    return signed.unit.kind === "count" && signed.numeral.bare ? undefined : negated(signed);
  }
  if (piece.lower === "minus") {
    const next = pieces[at + 1]?.text === "-" ? at + 2 : at + 1;
    const inner = readQuantity(pieces, next, text, all);
    if (inner === undefined || inner.first !== next) return undefined;
    // "plus or minus three points" is how far, not which way.
    const either = pieces[at - 1]?.lower === "or" && pieces[at - 2]?.lower === "plus";
    return either ? { ...inner, first: at - 2 } : negated({ ...inner, first: at });
  }

  const money = readMoney(pieces, at, text);
  if (money !== undefined) return money;

  const isWord = piece.kind === "word";
  const oneAndHalf = isWord ? readOneAndHalf(pieces, at) : undefined;
  if (oneAndHalf !== undefined) return oneAndHalf;
  const special =
    readGoals(pieces, at) ??
    readRank(pieces, at) ??
    readDecadeOfLife(pieces, at, all) ??
    readRaceTime(pieces, at) ??
    (isWord ? readMultipleWord(pieces, at) : undefined);
  if (special !== undefined) return special;

  const numeral = isWord ? readWords(pieces, at) : readDigits(pieces, at, text, false);
  const counted =
    (numeral === undefined || piece.kind === "sign" ? undefined : readMultiple(pieces, numeral)) ??
    (isWord ? readArticle(pieces, at) : undefined);
  if (counted !== undefined || numeral === undefined) return counted;
  const isOne = numeral.low.digits === "1" && numeral.low.exponent === 0;
  // "a magnitude 6.4 quake": nothing is counted
  const graded =
    pieces[at - 1]?.lower === "magnitude" || (pieces[at - 1]?.text === "-" && pieces[at - 2]?.lower === "magnitude");
  const unit = graded ? undefined : unitAfter(pieces, numeral.last, numeral, isOne);
  const quantity = withHalf(pieces, withUnit(pieces, numeral, at, unit));
  if (isLoose(numeral) && !saysOfWhat(quantity)) return undefined;
  return !all && isNotNumber(pieces, quantity) ? undefined : quantity;
};
