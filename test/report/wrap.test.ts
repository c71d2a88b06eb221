import { describe, expect, it } from "vitest";
import { shorten, width, wrap } from "../../src/report/wrap.ts";

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

describe("shorten", () => {
  it("leaves out the middle, at whole words", () => {
    const text = "The council voted on Monday to repair the bridge before the winter comes and the river rises again";
    expect(shorten(text, 60)).toBe("The council voted on Monday to repair … river rises again");
    expect(shorten(text, 200)).toBe(text);
  });
});
