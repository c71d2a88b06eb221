import type { Atoms } from "./atoms.ts";
import { PATTERNS } from "./patterns.ts";
import { kindOf, takeApart } from "./pieces.ts";
import type { Pattern } from "./reading.ts";

/** Patterns that begin alike, by the word that stands second. */
interface Choice {
  readonly bySecond: ReadonlyMap<string, readonly Pattern[]>;
  /** Those of them that say nothing of the second word. */
  readonly others: readonly Pattern[];
}

const choiceOf = (patterns: readonly Pattern[]): Choice => {
  const bySecond = new Map<string, readonly Pattern[]>();
  for (const { second } of patterns)
    for (const word of second ?? [])
      if (!bySecond.has(word))
        bySecond.set(
          word,
          patterns.filter((pattern) => pattern.second?.has(word) ?? true),
        );
  return { bySecond, others: patterns.filter(({ second }) => second === undefined) };
};

/** No date begins with a longer run of digits. */
const MOST_DIGITS = 4;

/** The patterns that begin with a figure, by the number of its digits. */
const atFigures: readonly Choice[] = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) =>
  choiceOf(PATTERNS.filter(({ starts }) => "digits" in starts && starts.digits.includes(digits))),
);

const atWords: ReadonlyMap<string, Choice> = (() => {
  const patternsOf = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS)
    if (!("digits" in pattern.starts))
      for (const word of new Set(pattern.starts)) patternsOf.set(word, [...(patternsOf.get(word) ?? []), pattern]);
  // Dozens of words begin the same patterns.
  const choices = new Map<string, Choice>();
  const table = new Map<string, Choice>();
  for (const [word, patterns] of patternsOf) {
    const names = patterns.map(({ name }) => name).join();
    const choice = choices.get(names) ?? choiceOf(patterns);
    choices.set(names, choice);
    table.set(word, choice);
  }
  return table;
})();

const NONE: readonly Pattern[] = [];

/** The patterns that may match at an atom, in the order in which they are asked. */
export const patternsAt = (atoms: Atoms, at: number): readonly Pattern[] => {
  const choice = atoms.kind(at) === "number" ? atFigures[atoms.text(at).length] : atWords.get(atoms.word(at));
  return choice === undefined ? NONE : (choice.bySecond.get(atoms.word(at + 1)) ?? choice.others);
};

const LETTERS_ONLY = /^[a-z]*$/;

/** Whether some form of a date begins with a word or with a piece of it. */
export const beginsDate = (text: string, lower: string): boolean =>
  atWords.has(lower) ||
  (!LETTERS_ONLY.test(lower) &&
    takeApart(text, lower).some((piece) => kindOf(piece.text) === "number" || atWords.has(piece.lower)));
