import type { Amount } from "./amount.ts";

/** A number as it is spelled, before unit, bound and role. */
export interface Numeral {
  /** Pieces, half-open. */
  readonly first: number;
  readonly last: number;
  /** The same twice, but for vague magnitudes ("hundreds"). */
  readonly low: Amount;
  readonly high: Amount;
  readonly style: "digits" | "words" | "fraction" | "vague";
  /** Power of ten that a magnitude word gave it: 6 for "5 million". 0 without one. */
  readonly magnitude: number;
  /** Digits without separator, decimals or magnitude: what may be a year or a label. */
  readonly bare: boolean;
  /** Begins with "a" ("a dozen"). */
  readonly article: boolean;
  /** Said with "several", "a few" or "a couple". */
  readonly few: boolean;
}

const NOTHING: Partial<Numeral> = {};

/** A numeral; what `rest` leaves out is as of a plain number in words. All numerals have all fields, and one shape. */
export const numeralOf = (first: number, last: number, amount: Amount, rest: Partial<Numeral> = NOTHING): Numeral => ({
  first,
  last,
  low: amount,
  high: rest.high ?? amount,
  style: rest.style ?? "words",
  magnitude: rest.magnitude ?? 0,
  bare: rest.bare ?? false,
  article: rest.article ?? false,
  few: rest.few ?? false,
});
