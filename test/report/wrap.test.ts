import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { width } from "../../src/report/width.ts";
import { shorten, wrap } from "../../src/report/wrap.ts";

describe("wrap", () => {
  it.each([
    ["one two three", 8, ["one two", "three"]],
    ["  one   two ", 20, ["one two"]],
    ["", 20, []],
    ["unbreakable", 4, ["unbr", "eaka", "ble"]],
    ["a unbreakable b", 4, ["a", "unbr", "eaka", "ble", "b"]],
    // Wide characters take two columns.
    ["人工智能", 5, ["人工", "智能"]],
    ["👩‍👩‍👧 👩‍👩‍👧", 4, ["👩‍👩‍👧", "👩‍👩‍👧"]],
    // A combining mark takes none.
    ["e\u0301e\u0301e\u0301", 3, ["e\u0301e\u0301e\u0301"]],
  ])("breaks %j at %i columns", (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
  });
});

describe("wrap, for any words that fit a line", () => {
  const words = (unit: fc.Arbitrary<string>) =>
    fc.array(fc.string({ unit, minLength: 1, maxLength: 8 }), { minLength: 1 });

  it.each([
    ["of one column for each character", words(fc.constantFrom("a", "b", "“", "é", "-"))],
    ["some of them wide", words(fc.constantFrom("a", "人", "é"))],
  ])("fills each line as far as it goes: %s", (_, any) => {
    fc.assert(
      fc.property(any, fc.integer({ min: 16, max: 40 }), (list, columns) => {
        const lines = wrap(list.join("  "), columns);
        expect(lines.join(" ")).toBe(list.join(" "));
        for (const [index, line] of lines.entries()) {
          expect(width(line)).toBeLessThanOrEqual(columns);
          const next = lines[index + 1]?.split(" ")[0];
          if (next !== undefined) expect(width(line) + 1 + width(next)).toBeGreaterThan(columns);
        }
      }),
    );
  });
});

describe("width", () => {
  it.each([
    ["plain", 5],
    ["“£5” – naïve", 12],
    ["人工", 4],
    ["ｆｕｌｌ", 8],
    ["e\u0301", 1],
    ["👍🏽", 2],
    ["👩‍👩‍👧", 2],
    ["🇨🇳", 2],
    ["❤️", 2],
    ["한국", 4],
    ["", 0],
  ])("of %s is %i", (text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

describe("shorten", () => {
  it("leaves out the middle, at whole words", () => {
    const text = "The council voted on Monday to repair the bridge before the winter comes and the river rises again";
    expect(shorten(text, 60)).toBe("The council voted on Monday to repair … river rises again");
    expect(shorten(text, 200)).toBe(text);
  });
});
