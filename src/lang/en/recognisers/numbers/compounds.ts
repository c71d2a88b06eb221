import { amountOf, numberOf } from "./amount.ts";
import { perAt } from "./per.ts";
import type { Piece } from "./piece.ts";
import { amended, type Quantity } from "./quantity.ts";

const isWholeMoney = (quantity: Quantity): boolean =>
  quantity.unit.kind === "currency" &&
  quantity.numeral.magnitude === 0 &&
  quantity.per === undefined &&
  Number.isInteger(numberOf(quantity.low)) &&
  !PART_NAMES.has(quantity.unit.name ?? "");

const PART_NAMES: ReadonlySet<string> = new Set(["cent", "penny", "sen", "mao"]);

/** "50 cents", in the whole or still in cents: how much it adds. */
const partOf = (whole: Quantity, part: Quantity): number | undefined => {
  if (part.unit.kind !== "currency") return undefined;
  const value = numberOf(part.low);
  if (part.unit.code === undefined) return part.unit.name === "cent" && value < 100 ? value / 100 : undefined;
  return part.unit.code === whole.unit.code && value < 1 ? value : undefined;
};

/** Words behind which the bare figure cannot be the cents of the amount before it. */
const closes = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at];
  return next === undefined || next.kind === "sign" || next.lower === "more" || next.lower === "each";
};

/** Two figures as one amount of money: "3 dollars and 50 cents", "17 USD 25"; undefined where they stand apart. */
export const joinMoney = (pieces: readonly Piece[], whole: Quantity, part: Quantity): Quantity | undefined => {
  const gap = part.first - whole.last;
  if (gap > 1 || (gap === 1 && pieces[whole.last]?.lower !== "and")) return undefined;
  if (!isWholeMoney(whole) || whole.range || part.range) return undefined;
  let added = partOf(whole, part);
  if (added === undefined) {
    const value = numberOf(part.low);
    const named = pieces[whole.last - 1]?.kind === "word";
    if (!named || part.unit.kind !== "none" || part.role !== undefined) return undefined;
    if (!(value >= 10 && value < 100) || !Number.isInteger(value) || !closes(pieces, part.last)) return undefined;
    added = value / 100;
  }
  const sum = amountOf(Math.round((numberOf(whole.low) + added) * 1000) / 1000);
  return { ...whole, last: part.last, low: sum, high: sum };
};

const INCHES = 12;

/** "6-foot-4", "5'9": a height written in one, in inches as lengths of time are in their smallest unit. */
export const joinHeight = (pieces: readonly Piece[], feet: Quantity, inches: Quantity): Quantity | undefined => {
  const sign = pieces[feet.last];
  // "a 6ft 5in striker"
  const symbols = feet.unit.code === "[ft_i]" && inches.unit.code === "[in_i]" && inches.first === feet.last;
  const touching = pieces[feet.last - 1]?.spaced === false && pieces[inches.last - 1]?.spaced === false;
  if (symbols && touching && numberOf(inches.low) < INCHES) return inInches(feet, inches);
  if (isSpokenHeight(pieces, feet, inches)) return inInches(feet, inches);
  if (inches.first !== feet.last + 1 || sign?.spaced !== false || pieces[inches.first]?.spaced !== false)
    return undefined;
  const hyphened = feet.unit.code === "[ft_i]" && feet.joined && sign.text === "-";
  const signed = feet.unit.kind === "none" && /^['’′]$/.test(sign.text);
  const [whole, part] = [numberOf(feet.low), numberOf(inches.low)];
  const fits = part < INCHES && whole < INCHES && (inches.unit.kind === "none" || inches.unit.code === "[in_i]");
  if (!fits || !(hyphened || (signed && inches.unit.kind !== "none"))) return undefined;
  return inInches(feet, inches);
};

/** How tall people are, in feet. */
const [SHORTEST, TALLEST] = [3, 8];

/** "six foot three", "five feet eleven inches" */
const isSpokenHeight = (pieces: readonly Piece[], feet: Quantity, inches: Quantity): boolean => {
  const [whole, part] = [numberOf(feet.low), numberOf(inches.low)];
  const noun = pieces[feet.last - 1]?.lower;
  return (
    feet.unit.code === "[ft_i]" &&
    (noun === "foot" || noun === "feet") &&
    !feet.joined &&
    inches.first === feet.last &&
    (inches.unit.kind === "none" || inches.unit.code === "[in_i]") &&
    inches.role === undefined &&
    inches.numeral.style !== "fraction" &&
    whole >= SHORTEST &&
    whole <= TALLEST &&
    Number.isInteger(part) &&
    part < INCHES
  );
};

const inInches = (feet: Quantity, inches: Quantity): Quantity => {
  const sum = amountOf(numberOf(feet.low) * INCHES + numberOf(inches.low));
  const unit: Quantity["unit"] = { kind: "measure", code: "[in_i]", name: "inch" };
  return { ...feet, last: inches.last, low: sum, high: sum, unit, ownUnit: true };
};

/** "2.1bn kroner (£156m) a year": what stands behind the bracket is the rate of both amounts. */
export const shareRate = (pieces: readonly Piece[], quantities: readonly Quantity[]): Quantity[] =>
  quantities.map((quantity, index) => {
    const behind = pieces[quantity.last]?.text;
    if (behind !== "(" && behind !== ")") return quantity;
    const [before, next] = [quantities[index - 1], quantities[index + 1]];
    const inner = pieces[quantity.first - 1]?.text === "(" && behind === ")";
    const end = inner && before?.last === quantity.first - 1 ? quantity.last : bracketEnd(pieces, quantity, next);
    if (end === undefined || quantity.per !== undefined || quantity.unit.kind === "none") return quantity;
    const money = [before, quantity, next].some((one) => one?.unit.kind === "currency");
    const rate = perAt(pieces, end + 1, money);
    return rate === undefined ? quantity : amended(quantity, { per: rate.per });
  });

/** Where the bracket closes that holds the same amount again. */
const bracketEnd = (pieces: readonly Piece[], { last }: Quantity, next: Quantity | undefined): number | undefined =>
  pieces[last]?.text === "(" && next?.first === last + 1 && pieces[next.last]?.text === ")" ? next.last : undefined;

/** Seconds in the units that stand in one length of time: "2 hours 4 minutes 37 seconds". */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
]);

/** A length of time said in several units, as one in the smallest of them; undefined where the figures stand apart. */
export const joinTime = (pieces: readonly Piece[], a: Quantity, b: Quantity): Quantity | undefined => {
  if (b.first - a.last > 2) return undefined;
  const [larger, smaller] = [SECONDS.get(a.unit.name ?? ""), SECONDS.get(b.unit.name ?? "")];
  if (larger === undefined || smaller === undefined || larger <= smaller || a.range || b.range) return undefined;
  const between = pieces.slice(a.last, b.first).map(({ lower }) => lower);
  if (!between.every((word) => word === "and" || word === ",")) return undefined;
  const sum = amountOf((numberOf(a.low) * larger) / smaller + numberOf(b.low));
  return { ...b, first: a.first, low: sum, high: sum };
};
