import { entriesOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

export const numberFields: Rule = {
  name: "number-fields",
  what: "A number has a value, or the ends of a range, never both; a range's ends are in order.",
  why: "A program that reads `value` and one that reads `min` and `max` would see two numbers in one claim.",
  example: `Refused: value: 5, min: 3, max: 5 for "between 3 and 5 percent"
Right:   min: 3, max: 5`,
  *check(context) {
    for (const [index, claim] of entriesOf(context, "claim")) {
      if (claim.kind !== "number") continue;
      const { value, min, max } = claim;
      if (value !== undefined && (min !== undefined || max !== undefined)) {
        yield { entry: index, path: ["value"], message: "a number has a value or a range, not both" };
      }
      if (min !== undefined && max !== undefined && min > max) {
        yield { entry: index, path: ["min"], message: `min: ${min} is more than max, ${max}` };
      }
    }
  },
};
