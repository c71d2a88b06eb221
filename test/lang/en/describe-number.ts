import type { NumberCandidate, UnitReading } from "../../../src/recognise/contract.ts";

const unitWords = ({ kind, code, name }: UnitReading): string =>
  kind === "count" ? `×${name ?? ""}` : (code ?? name ?? kind);

/**
 * A number as the corpora write it: `words → value`, and behind it, separated by " | ", as many of unit, per, bound,
 * direction, role and `of` as `model` names: "up to $5 → 5 | USD | at-most | of fee".
 */
export const describeNumber = (text: string, number: NumberCandidate, model: string): string => {
  const { range, value, min, max, unit, per, bound, direction, role, of } = number;
  const words = text.slice(range.start, range.end);
  const figure = value ?? `${min ?? ""}–${max ?? ""}`;
  const fields = [
    unit && unitWords(unit),
    per && `per ${unitWords(per)}`,
    bound,
    direction,
    role,
    `of ${of === undefined ? "–" : text.slice(of.start, of.end)}`,
  ].filter((field) => field !== undefined);
  const asked = new Set(model.split(" | ").slice(1));
  const about = [...asked].some((field) => field.startsWith("of "));
  const shown = fields.filter((field) => asked.has(field) || (about && field.startsWith("of ")));
  return [`${words} → ${figure}`, ...shown].join(" | ");
};
