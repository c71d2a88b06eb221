import { SCALES } from "../../data/numerals.ts";
import { amountOf, scaled } from "./amount.ts";
import { type Numeral, numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";

/** "several", "a few" and "a handful" are more than two and no ten: an order of magnitude, as "dozens" is. */
const LOWEST = 3;
const HIGHEST = 9;

/** Behind these "a few" states nothing: "for a few minutes", "quite a few". With a magnitude it does. */
const IDIOMATIC: ReadonlySet<string> = new Set(["quite", "for", "in", "within", "every"]);

/** The piece behind "several", "a few", "a couple of", "a handful of"; the first piece itself where none of them begins. */
const wordsEnd = (pieces: readonly Piece[], at: number): number => {
  const [word, next, behind] = [pieces[at]?.lower, pieces[at + 1]?.lower, pieces[at + 2]?.lower];
  if (word === "several" && pieces[at - 1]?.pos !== "DT") return at + 1;
  if (word !== "a" && word !== "another") return at;
  if (next === "few" && (SCALES.has(behind ?? "") || !IDIOMATIC.has(pieces[at - 1]?.lower ?? ""))) return at + 2;
  if ((next === "couple" || next === "handful") && behind === "of") return at + 3;
  return next === "couple" && SCALES.has(behind ?? "") ? at + 2 : at;
};

/**
 * "several hundred", "a few million", "a couple of dozen": 100–1000, 1–10 million, about 24. Without a magnitude
 * ("a few miles") the figure is loose: `isLoose`.
 */
export const readFew = (pieces: readonly Piece[], first: number): Numeral | undefined => {
  let last = wordsEnd(pieces, first);
  if (last === first) return undefined;
  const couple = pieces[first + 1]?.lower === "couple";
  let factor = 1;
  let magnitude = 0;
  for (;;) {
    const word = pieces[last]?.lower ?? "";
    const scale = SCALES.get(word);
    if (scale === undefined && word !== "dozen") break;
    factor *= scale === undefined ? 12 : 1;
    magnitude += scale ?? 0;
    last++;
  }
  const scaledUp = factor > 1 || magnitude > 0;
  const low = couple ? 2 : scaledUp ? 1 : LOWEST;
  const high = couple ? 2 : scaledUp ? 10 : HIGHEST;
  return numeralOf(first, last, scaled(amountOf(low * factor), magnitude), {
    high: scaled(amountOf(high * factor), magnitude),
    style: couple ? "words" : "vague",
    magnitude,
    few: true,
  });
};

/** Whether such words say how many without any magnitude. */
export const isLoose = ({ few, magnitude, low }: Numeral): boolean =>
  few && magnitude === 0 && !low.digits.startsWith("12") && !low.digits.startsWith("24");
