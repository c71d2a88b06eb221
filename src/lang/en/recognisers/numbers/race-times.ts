import type { UnitReading } from "../../../../recognise/contract.ts";
import { amountOf } from "./amount.ts";
import { numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

const SECOND: UnitReading = { kind: "duration", code: "s", name: "second" };
const PARTS = [/^\d{1,2}$/, /^[0-5]\d$/, /^[0-5]\d(?:\.\d{1,3})?$/];

/** "in **2:24:11**": hours, minutes and seconds, as races are timed; with two parts alone it may be a time of day. */
export const readRaceTime = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  const last = at + 5;
  if (pieces[at + 1]?.text !== ":" || pieces[at + 3]?.text !== ":") return undefined;
  // "At 10:15:30 the sensor failed.", "::15:30:22"
  const before = pieces[at - 1];
  if (before?.lower === "at" || (before?.kind === "sign" && pieces[at]?.spaced === false)) return undefined;
  const isTime = PARTS.every((part, index) => part.test(pieces[at + 2 * index]?.text ?? ""));
  if (!isTime || pieces.slice(at + 1, last).some(({ spaced }) => spaced)) return undefined;
  const next = pieces[last];
  if (next?.spaced === false && (next.kind !== "sign" || next.text === ":")) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = [0, 2, 4].map((part) => Number(pieces[at + part]?.text));
  const value = amountOf(Number((hours * 3600 + minutes * 60 + seconds).toFixed(3)));
  const numeral = numeralOf(at, last, value, { style: "digits" });
  return quantityOf(numeral, at, last, { unit: SECOND, role: "duration", ownUnit: true });
};
