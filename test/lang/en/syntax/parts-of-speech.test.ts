import { describe, expect, it } from "vitest";
import { compare, linesOf } from "./tagged-sentences.ts";

const coarse = (tag: string): string => {
  if (tag.startsWith("N")) return "noun";
  if (tag.startsWith("V") || tag === "MD") return "verb";
  if (tag.startsWith("JJ")) return "adjective";
  return tag.startsWith("RB") || tag === "RP" ? "adverb" : "other";
};

describe("parts of speech", () => {
  it.each([
    ["parts-of-speech.txt", 0.985],
    ["parts-of-speech-longer.txt", 0.975],
  ])("agree with the table %s", (table, least) => {
    const words = linesOf(table)
      .flatMap(compare)
      .filter(({ expected }) => expected !== "");
    expect(words.length).toBeGreaterThan(700);
    const right = words.filter(({ expected, found }) => expected === found);
    expect(right.length / words.length).toBeGreaterThan(least);
    const open = words.filter(({ expected }) => coarse(expected) !== "other");
    const rightClass = open.filter(({ expected, found }) => coarse(expected) === coarse(found));
    expect(rightClass.length / open.length).toBeGreaterThan(least);
  });
});
