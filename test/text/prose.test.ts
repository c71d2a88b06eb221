import { describe, expect, it } from "vitest";
import { Prose } from "../../src/text/prose.ts";

const text = "A [red](x) **fox**.\n\n`code`\n\nIt &amp; me.";
const piece = (words: string, joint: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  joint,
});
const prose = new Prose(text, [
  piece("A ", ""),
  piece("red", ""),
  piece(" ", " "),
  piece("fox", ""),
  piece("It ", "\n\n"),
  piece(" me.", "&"),
]);

describe("the prose of a text", () => {
  it("is the pieces after their joints", () => {
    expect(prose.text).toBe("A red  fox\n\nIt & me.");
  });

  it.each([
    ["red", "red"],
    ["red  fox", "red](x) **fox"],
    ["fox", "fox"],
    ["It & me", "It &amp; me"],
    ["&", "&amp;"],
    ["A red", "A [red"],
    ["me.", "me."],
  ])("%j stands in the text as %j", (words, expected) => {
    const start = prose.text.indexOf(words);
    const range = prose.inSource({ start, end: start + words.length });
    expect(text.slice(range.start, range.end)).toBe(expected);
  });

  it("keeps an empty range empty", () => {
    expect(prose.inSource({ start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
  });
});
