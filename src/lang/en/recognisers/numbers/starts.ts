import { DECADE_WORDS } from "../../data/calendar.ts";
import {
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LETTER_PREFIXES,
  SHARED_PREFIXES,
} from "../../data/currencies.ts";
import { FRACTION_SIGNS } from "../../data/numerals.ts";
import { isNumberWord } from "./number-words.ts";
import type { Piece } from "./piece.ts";
import { isUnitWord } from "./unit-index.ts";

/** Words that begin a figure without being part of its number. */
const OPENERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "another",
  "minus",
  "no",
  "no.",
  "number",
  "once",
  "dollar",
  "euro",
  "rupees",
  "usd",
  "eur",
  "rmb",
]);
const SIGNS: ReadonlySet<string> = new Set([
  "-",
  "−",
  "–",
  "+",
  "±",
  ...CURRENCY_SIGNS.keys(),
  ...FRACTION_SIGNS.keys(),
]);
const MONEY: ReadonlySet<string> = new Set([
  ...CURRENCY_CODES.keys(),
  ...CURRENCY_PREFIXES.keys(),
  ...SHARED_PREFIXES.keys(),
  ...LETTER_PREFIXES,
  "GH",
  ...DOLLAR_PREFIXES.keys(),
  "Y",
]);

/** "us $", "hk $", "c $" in texts without capitals. */
const isSpacedPrefix = (text: string): boolean => text.length <= 3 && DOLLAR_PREFIXES.has(text.toUpperCase());

/** Whether an article before a word can be part of a figure: "a hundred", "an hour", "a single vote". */
export const canFollowArticle = (lower: string): boolean =>
  lower === "single" || isUnitWord(lower) || isNumberWord(lower);

/** Whether a quantity can begin with a word. */
export const wordCanStart = (text: string, lower: string): boolean =>
  OPENERS.has(lower) ||
  isNumberWord(lower) ||
  DECADE_WORDS.has(lower) ||
  MONEY.has(text) ||
  (text.length === 4 && text.startsWith("M") && text === text.toUpperCase()) ||
  isSpacedPrefix(text);

/** Whether a quantity can begin with a piece: a look at its kind and one or two tables, before anything is read. */
export const canStart = (kind: Piece["kind"], text: string, lower: string): boolean => {
  if (kind === "number") return true;
  if (kind === "sign") return SIGNS.has(text);
  return kind === "word" && wordCanStart(text, lower);
};
