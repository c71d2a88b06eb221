import type { UnitReading } from "../../../../recognise/contract.ts";
import type { UnitEntry } from "../../data/units.ts";
import type { Piece } from "./piece.ts";
import type { FoundUnit } from "./unit-index.ts";

/** What a claim says of a unit. */
export const unitReading = ({ kind, name, code }: UnitEntry): UnitReading =>
  code === undefined ? { kind, name } : { kind, code, name };

const DIMENSIONS: ReadonlyMap<string, "square" | "cubic"> = new Map([
  ["2", "square"],
  ["²", "square"],
  ["3", "cubic"],
  ["³", "cubic"],
]);

/** A unit with its exponent, where that is a piece of its own: "m2", "km²". */
export const raised = (
  pieces: readonly Piece[],
  { entry, last }: FoundUnit,
): { readonly unit: UnitReading; readonly last: number } => {
  const power = pieces[last];
  const dimension = power === undefined || power.spaced ? undefined : DIMENSIONS.get(power.text);
  if (dimension === undefined || entry.code === undefined) return { unit: unitReading(entry), last };
  const code = `${entry.code}${dimension === "square" ? 2 : 3}`;
  return { unit: { kind: "measure", code, name: `${dimension} ${entry.name}` }, last: last + 1 };
};
