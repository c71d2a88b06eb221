import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/app/extract.ts";

const ARTICLES = ["articles", "later-articles"].flatMap((folder) =>
  readdirSync(`fixtures/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(`fixtures/${folder}/${name}/article.txt`, "utf8")),
);

/** A stretch of an article, from any place in it to any other. */
const stretch = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 900 }))
  .map(([text, place, length]) => {
    const from = Math.floor(place * text.length);
    return text.slice(from, from + length);
  });

describe("an article that begins and ends anywhere", () => {
  it("is read to its end, and its claims are what stands at their places", () => {
    fc.assert(
      fc.property(stretch, (text) => {
        const points = [...text];
        for (const { text: words, at } of extract({ id: "cut-off", text }))
          expect(points.slice(at.start, at.end).join("")).toBe(words);
      }),
      { numRuns: 3000 },
    );
  });
});
