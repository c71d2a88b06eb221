import { describe, expect, it } from "vitest";
import { analyse } from "../../src/lang/en/analyse.ts";
import { syntaxOf } from "../../src/lang/en/syntax/syntax.ts";

const SMALL = 16_000;
const TIMES = 8;
/** Linear work takes 8 times as long for 8 times the text, quadratic 64; between is room for a busy machine. */
const ALLOWED = 30;

const secondsFor = (text: string): number => {
  const start = process.cpuUsage();
  const article = analyse(text);
  const syntax = syntaxOf(article);
  article.sentences.forEach((_, sentence) => {
    syntax.clauses(sentence);
    for (const phrase of syntax.phrases(sentence)) syntax.fullPhrase(phrase);
  });
  return process.cpuUsage(start).user / 1e6;
};

/** The quickest of four: what a collection of garbage adds to one of them does not count. */
const best = (text: string): number => Math.min(...Array.from({ length: 4 }, () => secondsFor(text)));

describe("the work grows with the text's length", () => {
  it.each([
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
  ])("of %j over and over", (piece) => {
    const text = piece.repeat(Math.ceil(SMALL / piece.length));
    best(text);
    const times = (): number => best(text.repeat(TIMES)) / Math.max(best(text), 0.002);
    // Work that is quadratic is so each time; what the compiler or a collection of garbage does in between is not.
    const measured = [times()];
    while (measured.length < 3 && Math.min(...measured) >= ALLOWED) measured.push(times());
    expect(Math.min(...measured)).toBeLessThan(ALLOWED);
  });
});
