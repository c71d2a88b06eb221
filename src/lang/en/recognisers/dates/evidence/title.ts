import type { Atoms } from "../atoms.ts";
import type { Mention } from "../reading.ts";

/** Longer strings in quotation marks are speech. */
const LONGEST_TITLE = 9;

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "a",
  "an",
  "in",
  "on",
  "for",
  "to",
  "at",
  "by",
  "from",
  "with",
  "or",
  "s",
  "t",
]);

/**
 * Whether a date stands in the marks of a title or a term: “Summer of ’69”, “1984”, “’90s generation”. Speech has a
 * comma before its closing mark or words that no title writes small.
 */
export const standsInTitle = (atoms: Atoms, { first, last }: Mention): boolean => {
  let open = first - 1;
  while (open >= first - LONGEST_TITLE && atoms.word(open) !== '"') open--;
  if (atoms.word(open) !== '"' || atoms.text(open) === "”") return false;
  const paragraph = atoms.paragraph(first);
  if (atoms.paragraph(open) !== paragraph) return false;
  let close = last;
  while (close <= open + LONGEST_TITLE && atoms.word(close) !== '"' && atoms.paragraph(close) === paragraph) close++;
  if (atoms.word(close) !== '"' || atoms.text(close) === "“" || atoms.word(close - 1) === ",") return false;
  // A mark that stands after a space opens, one that does not closes.
  if (atoms.joined(open) && /\w/.test(atoms.word(open - 1))) return false;
  if (open === first - 1 && close - last <= 2) return true;
  if (SMALL_WORDS.has(atoms.word(open + 1)) && atoms.word(open + 1) !== "the" && atoms.word(open + 1) !== "a")
    return false;
  for (let index = open + 1; index < close; index++) {
    if (atoms.kind(index) === "word" && !SMALL_WORDS.has(atoms.word(index)) && !atoms.isCapitalised(index))
      return false;
  }
  return close - open > 2;
};
