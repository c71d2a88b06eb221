import { ENDINGS, FIRST_OF_COMPOUNDS } from "./compound-words.ts";

/** At the end of a line: a hyphen, a soft hyphen, or the hyphen that Unicode calls so. */
const HYPHEN = /[-\u00ad\u2010]$/;
const NO_WORD = /[^\p{L}\p{N}]/u;
/** Where words are broken at all, more lines than this share end in a hyphen; elsewhere one in a hundred does. */
const FEWEST_BROKEN = 0.03;

interface Words {
  readonly alone: ReadonlySet<string>;
  /** Each two that a hyphen joins within a line: "a well-to-do man" → well-to, to-do. */
  readonly hyphenated: ReadonlySet<string>;
  /** Whether this text breaks words at the ends of its lines. */
  readonly areBroken: boolean;
}

const pairsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}-]/u).flatMap((piece) => {
    const parts = piece.split("-");
    return parts.slice(1).map((part, index) => `${parts[index]}-${part}`);
  });

const wordsOf = (lines: readonly string[]): Words => {
  const lower = lines.map((line) => line.toLowerCase());
  return {
    alone: new Set(lower.flatMap((line) => line.split(/[^\p{L}\p{N}-]/u))),
    hyphenated: new Set(lower.flatMap(pairsOf)),
    areBroken: lines.filter((line) => HYPHEN.test(line)).length > lines.length * FEWEST_BROKEN,
  };
};

/** Whether a hyphen at a line's end is the word's own rather than the printer's. */
const isOwn = (before: string, after: string, { alone, hyphenated, areBroken }: Words): boolean => {
  if (/\d/.test(before) || hyphenated.has(`${before}-${after}`)) return true;
  if (alone.has(before + after)) return false;
  if (!areBroken) return true;
  const isCompound = FIRST_OF_COMPOUNDS.has(before) || (before.length > 3 && alone.has(before) && alone.has(after));
  return isCompound && !ENDINGS.has(after);
};

/** What joins two lines of a paragraph, where the text that they are of decides what a hyphen between them is. */
export const lineJoiner = (lines: readonly string[]): ((text: string, next: string) => string) => {
  const words = wordsOf(lines);
  return (text, next) => {
    const before = HYPHEN.test(text) ? text.slice(-40, -1).split(NO_WORD).at(-1) : undefined;
    const after = /^\p{Ll}+/u.exec(next)?.[0];
    // A dash without a space before it has none after it.
    if (!before || after === undefined) return `${text}${/\S[-–—/]$/.test(text) ? "" : " "}${next}`;
    const isKept = text.endsWith("-") && isOwn(before.toLowerCase(), after, words);
    return (isKept ? text : text.slice(0, -1)) + next;
  };
};
