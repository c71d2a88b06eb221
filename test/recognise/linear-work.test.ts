import { beforeAll, describe, expect, test } from "vitest";
import { stepsOf } from "../steps.ts";

type Extraction = typeof import("../../src/app/extract.ts");
type English = typeof import("../../src/lang/en/index.ts");
type SyntaxOf = typeof import("../../src/lang/en/syntax/syntax.ts");

/** Texts that grow with their size and that a scan from every position would take quadratic work on. */
const ADVERSARIAL: Readonly<Record<string, (size: number) => string>> = {
  "a long run of digits": (size) => "7".repeat(size),
  "digits in groups": (size) => "1,234,".repeat(size / 6),
  "figures with points": (size) => "1.".repeat(size / 2),
  "trailing zeros": (size) => `0.${"0".repeat(size)}1`,
  "a chain of hyphens": (size) => "-".repeat(size),
  "a hyphenated chain": (size) => "twenty-".repeat(size / 7),
  "figures in a chain": (size) => "1990-".repeat(size / 5),
  commas: (size) => ",".repeat(size),
  "words and commas": (size) => "one, ".repeat(size / 5),
  periods: (size) => ".".repeat(size),
  initials: (size) => "A. ".repeat(size / 3),
  "quotation marks": (size) => "“".repeat(size),
  "straight quotation marks": (size) => '" '.repeat(size / 2),
  apostrophes: (size) => "'".repeat(size),
  "closing marks without openers": (size) => "a” ".repeat(size / 3),
  "one word without a space": (size) => "x".repeat(size),
  "nested brackets": (size) => "(".repeat(size / 2) + ")".repeat(size / 2),
  spaces: (size) => " ".repeat(size),
  "blank lines": (size) => "\n".repeat(size),
  "spaces before line ends": (size) => `${" ".repeat(60)}\n`.repeat(size / 61),
  "month names": (size) => "March ".repeat(size / 6),
  weekdays: (size) => "Monday, ".repeat(size / 8),
  years: (size) => "2024 ".repeat(size / 5),
  "spans of years": (size) => "from 2010 to ".repeat(size / 13),
  "last and next": (size) => "last next ".repeat(size / 10),
  "number words": (size) => "hundred thousand ".repeat(size / 17),
  fractions: (size) => "1/2/".repeat(size / 4),
  "currency signs": (size) => "$".repeat(size),
  amounts: (size) => "$5 million ".repeat(size / 11),
  "percent signs": (size) => "%".repeat(size),
  cues: (size) => "said ".repeat(size / 5),
  "titles and names": (size) => "Mr. Smith ".repeat(size / 10),
  "speech after speech": (size) => "“No,” he said. ".repeat(size / 15),
  "an unclosed quote": (size) => `“${"he said that no one came and ".repeat(size / 29)}`,
  "according to": (size) => "according to ".repeat(size / 13),
  colons: (size) => "9:30:".repeat(size / 5),
  emoji: (size) => "😀".repeat(size / 2),
  "combining marks": (size) => "e\u0301".repeat(size / 2),
};

/** What a text may be made of over and over. */
const PIECES: readonly string[] = [
  "1",
  "-",
  ".",
  "“",
  "'",
  "a",
  "a-",
  "a.",
  "1.",
  "1,",
  "1-",
  "a@",
  "a'",
  "’s",
  ". ",
  "(",
  "the ",
  "word ",
  "of ",
  "who ",
  "who said ",
  "he said that ",
  "the bank, ",
  "said, ",
  "and the bank said ",
  "“a ” ",
  "‘a workers’ ",
  "the red ",
  "a a\n",
  "http://",
  "\n",
  "the man and ",
  "of the bank ",
  "😀",
  "\ud800",
  "x said, who, ",
  "“We lost,” said Ana Ruiz, who says that she thinks it was, he said, “a mess,” and the board said ",
];

/** Beyond every bound that the readers set themselves (a clause, a name, a sentence), so that growth shows. */
const SMALL = 4_000;
const GROWTH = 8;
/** Linear work takes 8 times the steps and few more; what grows with n log n takes 11 times, with n² 64. */
const MOST = 9.5;

let extract: Extraction["extract"];
let english: English["english"];
let syntaxOf: SyntaxOf["syntaxOf"];

// Loaded only now: what was loaded before `stepsOf` is not counted block by block.
beforeAll(async () => {
  ({ extract } = await import("../../src/app/extract.ts"));
  ({ english } = await import("../../src/lang/en/index.ts"));
  ({ syntaxOf } = await import("../../src/lang/en/syntax/syntax.ts"));
});

/** All that is read of a text for its claims. */
const claimsOf = (text: string): number => stepsOf(() => extract({ id: "linear", text, published: "2025-04-01" }));

/** The whole syntax of a text, of which claims ask for parts only. */
const wholeSyntaxOf = (text: string): number =>
  stepsOf(() => {
    const article = english.analyse(text);
    const syntax = syntaxOf(article);
    for (const index of article.sentences.keys()) {
      syntax.clauses(index);
      for (const phrase of syntax.phrases(index)) syntax.fullPhrase(phrase);
    }
  });

const growthOf = (steps: (text: string) => number, grow: (size: number) => string): number =>
  steps(grow(SMALL * GROWTH)) / steps(grow(SMALL));

describe("eight times the text takes eight times the steps", () => {
  test.each(Object.entries(ADVERSARIAL))("over %s", (_, grow) => {
    expect(growthOf(claimsOf, grow)).toBeLessThan(MOST);
  });

  test.each(PIECES)("over %j again and again", (piece) => {
    const grow = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
    expect(growthOf(claimsOf, grow)).toBeLessThan(MOST);
    expect(growthOf(wholeSyntaxOf, grow)).toBeLessThan(MOST);
  });

  test.each([
    ["x", 0],
    ["7", 1],
    ["-", 0],
  ])("and a megabyte of %s without a space is read to its end", (sign, claims) => {
    expect(extract({ id: "linear", text: sign.repeat(1_048_576) })).toHaveLength(claims);
  });
});
