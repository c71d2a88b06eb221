import { analyse } from "../../analyse.ts";
import { numberValue } from "./candidate.ts";
import { piecesOf } from "./pieces.ts";
import { quantitiesIn } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";

/** What words say: a value or the ends of a range. */
export interface NumberReading {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** Decimal string, where a double does not hold the value. */
  readonly exact?: string;
  /** The words name a part of a currency: the claim's value may be this one divided by it ("93 cents": 100). */
  readonly parts?: number;
}

/** A reading and where its words stand in the sentence, in UTF-16 code units. */
export interface PlacedReading extends NumberReading {
  readonly start: number;
  readonly end: number;
}

const readingOf = (quantity: Quantity): NumberReading => ({
  ...(Object.fromEntries(
    Object.entries(numberValue(quantity)).filter(([, value]) => value !== undefined),
  ) as NumberReading),
  ...(quantity.unit.kind === "currency" && quantity.unit.code === undefined && quantity.unit.name === "cent"
    ? { parts: 100 }
    : {}),
});

/**
 * Reads every number of a sentence: for claims whose value depends on the words around them. These are figures that
 * share a magnitude or a currency's part with a neighbour ("from 3 to 5 million" as two levels, "rose from 6 to 7 cents").
 */
export const readNumbersIn = (sentence: string): PlacedReading[] => {
  const article = analyse(sentence);
  return article.sentences.flatMap((range) => {
    const pieces = piecesOf(article, range);
    return quantitiesIn(pieces, sentence, () => false, true).map((quantity) => ({
      ...readingOf(quantity),
      start: pieces[quantity.first]?.start ?? 0,
      end: pieces[quantity.last - 1]?.end ?? 0,
    }));
  });
};

/**
 * Reads a number from a claim's own words alone, without asking whether it would be a claim in an article: "34" is 34.
 * Undefined where the words are no number (a date).
 */
export const readNumber = (text: string): NumberReading | undefined => {
  const [widest] = readNumbersIn(text).toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (widest === undefined) return undefined;
  const { start, end, ...reading } = widest;
  return start < end ? reading : undefined;
};
