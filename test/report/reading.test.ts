import { expect, it } from "vitest";
import type { NumberClaim } from "../../src/model/claim.ts";
import { readingOf } from "../../src/report/claims-reading.ts";
import { number } from "./claims.ts";

const READINGS: readonly (readonly [text: string, fields: Partial<NumberClaim>, reading: string | undefined])[] = [
  ["a mere $6 million", { value: 6e6, bound: "exact", unit: { kind: "currency", code: "USD" } }, "= 6,000,000 USD"],
  [
    "over $1 trillion",
    { value: 1e12, bound: "more-than", unit: { kind: "currency", code: "USD" } },
    "> 1,000,000,000,000 USD",
  ],
  ["up to €150", { value: 150, bound: "at-most", unit: { kind: "currency", code: "EUR" } }, "≤ 150 EUR"],
  ["35%", { value: 35, direction: "up", unit: { kind: "percent" } }, "= 35% up"],
  ["roughly 9%", { value: 9, bound: "about", unit: { kind: "percent" } }, "≈ 9%"],
  ["half a percentage point", { value: 0.5, unit: { kind: "percentage-point" } }, "= 0.5 percentage points"],
  ["3 to 5%", { min: 3, max: 5, unit: { kind: "percent" } }, "= 3 to 5%"],
  ["5 and up", { min: 5 }, "≥ 5"],
  [
    "six river-side mills",
    { value: 6, unit: { kind: "count", name: "river-side mill", head: "mill" } },
    "= 6 river-side mills",
  ],
  [
    "600 loaves a day",
    { value: 600, unit: { kind: "count", name: "loaf", head: "loaf" }, per: { kind: "duration", name: "day" } },
    "= 600 loaves per day",
  ],
  ["3-2", { min: 2, max: 3, role: "score", unit: { kind: "none" } }, "= 3-2 (score)"],
  ["six of the old mills", { value: 6, unit: { kind: "count", name: "river-side mill" } }, "= 6 × river-side mill"],
  ["40", { value: 40, unit: { kind: "count", name: "mill", head: "mill" } }, "= 40 × mill"],
  [
    "115 mph",
    { value: 115, unit: { kind: "measure", code: "[mi_i]/h", name: "mile per hour" } },
    "= 115 miles per hour",
  ],
  ["1 foot", { value: 1, unit: { kind: "measure", name: "foot" } }, "= 1 foot"],
  ["6ft", { value: 6, unit: { kind: "measure", name: "foot" } }, "= 6 feet"],
  ["20 kWh", { value: 20, unit: { kind: "measure", name: "kilowatt hour" } }, "= 20 kilowatt hours"],
  ["300 pound-feet", { value: 300, unit: { kind: "measure", name: "pound-foot" } }, "= 300 pound-feet"],
  ["90 °F", { value: 90, unit: { kind: "measure", name: "degree Fahrenheit" } }, "= 90 degrees Fahrenheit"],
  ["30 cubic metres", { value: 30, unit: { kind: "measure", name: "cubic metre" } }, "= 30 cubic metres"],
  ["-4C", { value: -4, unit: { kind: "measure", name: "degree Celsius" } }, "= -4 degrees Celsius"],
  ["two centuries", { value: 2, unit: { kind: "duration", name: "century" } }, "= 2 centuries"],
  [
    "$3 a litre",
    { value: 3, unit: { kind: "currency", code: "USD" }, per: { kind: "measure", code: "L", name: "litre" } },
    "= 3 USD per litre",
  ],
  ["34", { value: 34, role: "age", unit: { kind: "duration", name: "year" } }, "= 34 years old"],
  ["roughly tripled", { value: 3, role: "multiple", direction: "up", bound: "about" }, "≈ 3 times up"],
  ["one in five", { value: 0.2, role: "ratio" }, "= 0.2 (ratio)"],
  ["third", { value: 3, role: "rank" }, "= 3rd"],
  ["eleventh", { value: 11, role: "rank" }, "= 11th"],
  ["the 22nd", { value: 22, role: "rank" }, "= 22nd"],
  ["Tuesday", { role: "date", date: "2026-02-17" }, "= 2026-02-17"],
  ["before March 2027", { role: "date", date: "2027-03", bound: "less-than" }, "< 2027-03"],
  ["last week", { role: "date" }, undefined],
  ["12345678901234567890", { exact: "12345678901234567890" }, "= 12,345,678,901,234,567,890"],
  ["1234.5678", { value: 1234.5678 }, "= 1,234.5678"],
  ["a ten-millionth", { value: 1e-7 }, "= 1e-7"],
];

it.each(READINGS)("%s %j is shown as %s", (text, fields, reading) => {
  expect(readingOf(number(text, fields))).toBe(reading);
});
