import type { Bound, Direction, NumberRole } from "../../../../model/vocabulary.ts";
import type { UnitReading } from "../../../../recognise/contract.ts";
import type { Amount } from "./amount.ts";
import type { Numeral } from "./numeral.ts";

/** A numeral with its unit: what ranges, bounds and roles are then read around. */
export interface Quantity {
  readonly numeral: Numeral;
  /** Pieces, half-open: sign and unit included, and bound words once they are read. */
  first: number;
  last: number;
  low: Amount;
  high: Amount;
  /** A range of two written ends. */
  range: boolean;
  unit: UnitReading;
  per: UnitReading | undefined;
  /** The unit was written with this figure and not lent by a neighbour. */
  ownUnit: boolean;
  /** Joined to its unit by a hyphen: "five-year plan". */
  joined: boolean;
  bound: Bound | undefined;
  direction: Direction | undefined;
  role: NumberRole | undefined;
  /** Where the noun that a share, or a modifier, is of begins (piece). */
  negative: boolean;
}

export const NONE: UnitReading = { kind: "none", code: undefined, name: undefined, head: undefined };

/** A quantity of a numeral; what `rest` leaves out is as the numeral says. Every quantity has all its fields, so that all are of one shape. */
export const quantityOf = (numeral: Numeral, first: number, last: number, rest: Partial<Quantity>): Quantity => ({
  numeral,
  first,
  last,
  low: rest.low ?? numeral.low,
  high: rest.high ?? numeral.high,
  range: rest.range ?? false,
  unit: rest.unit ?? NONE,
  per: rest.per,
  ownUnit: rest.ownUnit ?? false,
  joined: rest.joined ?? false,
  bound: rest.bound,
  direction: rest.direction,
  role: rest.role,
  negative: rest.negative ?? false,
});

/**
 * A quantity with some of its fields changed; what `changes` leaves out stays. Field by field, because a spread gives
 * the copy a shape of its own.
 */
export const amended = (quantity: Quantity, changes: Partial<Quantity>): Quantity => ({
  numeral: changes.numeral ?? quantity.numeral,
  first: changes.first ?? quantity.first,
  last: changes.last ?? quantity.last,
  low: changes.low ?? quantity.low,
  high: changes.high ?? quantity.high,
  range: changes.range ?? quantity.range,
  unit: changes.unit ?? quantity.unit,
  per: changes.per ?? quantity.per,
  ownUnit: changes.ownUnit ?? quantity.ownUnit,
  joined: changes.joined ?? quantity.joined,
  bound: changes.bound ?? quantity.bound,
  direction: changes.direction ?? quantity.direction,
  role: changes.role ?? quantity.role,
  negative: changes.negative ?? quantity.negative,
});
