import type { Confidence } from "../../../../model/vocabulary.ts";
import { isLoose } from "./few.ts";
import type { Quantity } from "./quantity.ts";

const CLEAR_UNITS: ReadonlySet<string> = new Set([
  "currency",
  "percent",
  "percentage-point",
  "basis-point",
  "measure",
  "duration",
  "count",
]);

/** Doubt from how a figure is written. What is measured, when it is looked for, may add to it. */
export const confidenceOf = ({ numeral, unit, range, role, ownUnit }: Quantity): Confidence => {
  if (isLoose(numeral)) return "low";
  if (numeral.style === "vague" || unit.kind === "none") return "medium";
  if (unit.kind === "currency" && unit.code === undefined) return "medium";
  if (role === "multiple" || role === "score" || role === "rank") return "medium";
  if (!ownUnit && !range) return "medium";
  return CLEAR_UNITS.has(unit.kind) ? "high" : "medium";
};
