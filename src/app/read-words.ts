import { english } from "../lang/en/index.ts";
import type { NumberReading, RevisionText } from "../ledger/rules/rule.ts";
import type { Language } from "../recognise/contract.ts";
import { recognise } from "../recognise/engine.ts";

export type ReadWords = RevisionText["readWords"];

/** All that reads numbers, and nothing that looks beyond their own words. */
const NUMBERS: Language = {
  ...english,
  recognisers: english.recognisers.filter(({ name }) => name === "dates" || name === "numbers"),
  refiners: [],
};

const BREAK = "\n\n";

/** Reads each piece as a paragraph of its own. */
const readPieces: ReadWords = (pieces, published) => {
  const { candidates } = recognise(pieces.join(BREAK), NUMBERS, published);
  const found = new Map<string, NumberReading>();
  for (const candidate of candidates) {
    if (candidate.kind === "number") found.set(`${candidate.range.start} ${candidate.range.end}`, candidate);
  }
  let start = 0;
  return pieces.map((piece) => {
    const reading = found.get(`${start} ${start + piece.length}`);
    start += piece.length + BREAK.length;
    return reading;
  });
};

/** More than the different numbers of a thousand articles; a bound all the same. */
const MOST = 100_000;

/**
 * Reads numbers' words. It remembers what it has read: the same few words ("two", "10%", "last year") make up most of
 * the numbers of many articles.
 */
export const wordReader = (): ReadWords => {
  const known = new Map<string, NumberReading | undefined>();
  return (words, published) => {
    const keyOf = (piece: string): string => `${published ?? ""} ${piece}`;
    const unknown = [...new Set(words)].filter((piece) => !known.has(keyOf(piece)));
    if (unknown.length > 0) {
      if (known.size > MOST) known.clear();
      for (const [index, reading] of readPieces(unknown, published).entries()) {
        known.set(keyOf(unknown[index] ?? ""), reading);
      }
    }
    return words.map((piece) => known.get(keyOf(piece)));
  };
};
