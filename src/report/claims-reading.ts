import type { NumberClaim } from "../model/claim.ts";
import type { Bound, NumberRole } from "../model/vocabulary.ts";
import { unitAfter } from "./claims-units.ts";

const SIGNS: Readonly<Record<Bound, string>> = {
  exact: "=",
  about: "≈",
  "more-than": ">",
  "at-least": "≥",
  "less-than": "<",
  "at-most": "≤",
};

const grouped = (whole: string): string => {
  const sign = whole.startsWith("-") ? "-" : "";
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3)
    groups.unshift(whole.slice(Math.max(sign.length, end - 3), end));
  return sign + groups.join(",");
};

/** A fraction without an end, as two thirds: a double's sixteen digits are more than anybody wrote. */
const ENDLESS = /\.\d{13,}$/;

/** 6000000 → "6,000,000". Figures of any size and exactness; years and the like are not told apart. */
const figure = (value: number | string): string => {
  const written = typeof value === "number" && ENDLESS.test(String(value)) ? value.toPrecision(4) : String(value);
  const [whole = "", fraction] = written.split(".");
  const isPlain = /^-?\d{1,40}$/.test(whole) && !/e/.test(fraction ?? "");
  if (!isPlain) return written;
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
};

const ordinal = (value: number): string => {
  const last = value % 10;
  const suffix = Math.floor(value / 10) % 10 === 1 ? "th" : (["th", "st", "nd", "rd"][last] ?? "th");
  return `${value}${suffix}`;
};

const amount = ({ value, min, max, exact }: NumberClaim): string => {
  if (exact !== undefined) return figure(exact);
  if (value !== undefined) return figure(value);
  if (min !== undefined && max !== undefined) return `${figure(min)} to ${figure(max)}`;
  if (min !== undefined) return figure(min);
  return max === undefined ? "" : figure(max);
};

/** An open range has no bound of its own but is one. */
const sign = ({ bound = "exact", value, min, max }: NumberClaim): string => {
  if (bound === "exact" && value === undefined && (min === undefined) !== (max === undefined)) {
    return min === undefined ? SIGNS["at-most"] : SIGNS["at-least"];
  }
  return SIGNS[bound];
};

const quantity = (claim: NumberClaim): string => {
  const { role, unit, per, value, text } = claim;
  if (role === "rank" && value !== undefined && Number.isInteger(value) && value > 0) return ordinal(value);
  const after = unit === undefined ? "" : unitAfter(unit, value === 1, text);
  const perUnit = per === undefined ? "" : ` per ${per.name ?? per.code ?? per.kind}`;
  return `${amount(claim)}${after}${perUnit}`;
};

/** What role a figure plays, where the figure alone does not show it. */
const ROLE_WORDS: Partial<Record<NumberRole, string>> = {
  age: "old",
  multiple: "times",
  ratio: "(ratio)",
};

/**
 * What a number's words were read as: "> 1,000,000,000,000 USD", "= 35% up", "= 2025-02-17". Undefined when no value
 * is known.
 */
export const readingOf = (claim: NumberClaim): string | undefined => {
  const { role, direction, date } = claim;
  if (date !== undefined) return `${sign(claim)} ${date}`;
  if (role === "score") return `= ${claim.text} (score)`;
  if (amount(claim) === "") return undefined;
  const roleWords = role === undefined ? undefined : ROLE_WORDS[role];
  return [sign(claim), quantity(claim), roleWords, direction].filter((part) => part !== undefined).join(" ");
};
