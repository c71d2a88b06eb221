import { amountOf } from "./amount.ts";
import { numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/** Points for a goal in Australian football; a behind is one. */
const POINTS = 6;

/** "14.9 (93)": fourteen goals and nine behinds, known by their sum, which is the score. */
export const readGoals = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  if (pieces[at + 1]?.text !== "(" || pieces[at + 3]?.text !== ")") return undefined;
  const [goals = "", behinds = "", more] = pieces[at]?.text.split(".") ?? [];
  const points = pieces[at + 2]?.text ?? "";
  const whole = [goals, behinds, points].every((figure) => /^\d{1,3}$/.test(figure));
  if (!whole || more !== undefined || Number(goals) * POINTS + Number(behinds) !== Number(points)) return undefined;
  const numeral = numeralOf(at, at + 4, amountOf(Number(points)), { style: "digits" });
  return quantityOf(numeral, at, at + 4, { ownUnit: true, role: "score" });
};
