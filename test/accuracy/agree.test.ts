import { describe, expect, it } from "vitest";
import { headWord, sameAmount, sameMention, sameName, sameUnit } from "../../bench/accuracy/agree.ts";
import { allWords } from "../../bench/accuracy/words.ts";

describe("a head word", () => {
  it.each([
    ["the price of a loaf", "price"],
    ["Sea temperatures", "temperatures"],
    ["the company’s net debt", "debt"],
    ["Halden’s", "halden"],
    ["workers who stayed", "workers"],
    ["the index, which fell", "index"],
  ])("of “%s” is “%s”", (phrase, head) => {
    expect(headWord(phrase)).toBe(head);
  });
});

describe("names", () => {
  it.each([
    ["Mrs Justice Okoro", "Okoro"],
    ["Dr. Ana Ruiz", "Ana Ruiz"],
    ["The Transport Ministry", "transport ministry"],
    ["Tom Hale KC", "Tom Hale"],
  ])("agree: %s, %s", (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ["Ana Ruiz", "Ruiz"],
    ["Ruth Mercer", "Daniel Mercer"],
  ])("do not agree: %s, %s", (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it("beside a cue agree up to an apposition", () => {
    expect(sameMention("Ana Ruiz, the mayor", "Ana Ruiz")).toBe(true);
    expect(sameMention("she", "Ana Ruiz")).toBe(false);
  });
});

describe("amounts", () => {
  it("of ratios may be rounded", () => {
    expect(sameAmount({ value: 0.1667 }, { value: 1 / 6 }, true)).toBe(true);
    expect(sameAmount({ value: 0.1667 }, { value: 1 / 6 }, false)).toBe(false);
  });

  it("of a range agree at both ends", () => {
    expect(sameAmount({ min: 3, max: 5 }, { min: 3, max: 5 }, false)).toBe(true);
    expect(sameAmount({ min: 3 }, { min: 3, max: 5 }, false)).toBe(false);
    expect(sameAmount({ value: 3 }, { min: 3 }, false)).toBe(false);
  });
});

describe("units", () => {
  it("agree by code, or by head noun", () => {
    expect(
      sameUnit({ kind: "measure", code: "km", name: "kilometre" }, { kind: "measure", code: "km", name: "kilometer" }),
    ).toBe(true);
    expect(
      sameUnit({ kind: "count", name: "tall man", head: "man" }, { kind: "count", name: "man", head: "man" }),
    ).toBe(true);
    expect(sameUnit({ kind: "currency", code: "USD" }, { kind: "currency", code: "CAD" })).toBe(false);
    expect(sameUnit({ kind: "percent" }, { kind: "percentage-point" })).toBe(false);
  });
});

describe("words of an annotation", () => {
  it.each([
    ["3", "3 of 13, 3.5 and 1,3 and 3.", [0, 25]],
    ["May", "Mayor May may; May’s", [6, 15]],
    ["a … c", "a b c; a c", [0, 7]],
  ])("“%s” stand whole in “%s”", (words, text, starts) => {
    expect(allWords(text, words, 0, text.length).map(({ start }) => start)).toEqual(starts);
  });
});
