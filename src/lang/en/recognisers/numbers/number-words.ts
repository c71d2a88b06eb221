import {
  CARDINALS,
  FRACTION_SIGNS,
  FRACTIONS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  VAGUE_PLURALS,
} from "../../data/numerals.ts";

const OTHERS: ReadonlySet<string> = new Set(["dozen", "couple", "several", "few", "handful"]);

const WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLES.keys(),
  ...FRACTION_SIGNS.keys(),
  ...OTHERS,
]);

/** Whether a lower-case word is part of some spelled number; words ending in "fold" too ("threefold"). */
export const isNumberWord = (lower: string): boolean =>
  WORDS.has(lower) || (lower.endsWith("fold") && CARDINALS.has(lower.slice(0, -4)));
