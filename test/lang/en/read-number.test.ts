import { describe, expect, it } from "vitest";
import { readNumber, readNumbersIn } from "../../../src/lang/en/recognisers/numbers/read-number.ts";

describe("readNumber reads a claim's own words", () => {
  it.each([
    ["a mere $6 million", { value: 6_000_000 }],
    ["more than 1 billion users", { value: 1_000_000_000 }],
    ["six Hangzhou-based startups", { value: 6 }],
    ["between 6 and 8 percent", { min: 6, max: 8 }],
    ["tens or hundreds of millions", { min: 10_000_000, max: 1_000_000_000 }],
    ["half a percentage point", { value: 0.5 }],
    ["one in five", { value: 0.2 }],
    ["twice", { value: 2 }],
    // Words that would be a year, a name's number or an idiom in an article are read all the same.
    ["2000", { value: 2000 }],
    ["34", { value: 34 }],
    ["one", { value: 1 }],
    // Whose cents they are is not in the words: the claim's value may be a hundredth of this.
    ["93 cents", { value: 93, parts: 100 }],
    ["12345678901234567890", { value: 12345678901234567000, exact: "12345678901234567890" }],
  ])("%s", (text, reading) => {
    expect(readNumber(text)).toEqual(reading);
  });

  it.each(["on the whole", "", "Hangzhou"])("reads nothing in %j", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe("readNumbersIn reads values that depend on their neighbours", () => {
  it("shares a magnitude between two levels", () => {
    const sentence = "Sales rose from 3 to 5 million.";
    expect(readNumbersIn(sentence).map(({ start, end, value }) => [sentence.slice(start, end), value])).toEqual([
      ["3", 3_000_000],
      ["5 million", 5_000_000],
    ]);
  });
});
