import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { english } from "../../../src/lang/en/index.ts";
import { recognise } from "../../../src/recognise/engine.ts";
import { describeNumber } from "./describe-number.ts";

interface Corpus {
  readonly cases: readonly { readonly text: string; readonly expect: readonly string[] }[];
  readonly negative: readonly string[];
}

const CORPORA = ["forms", "bounds", "ranges", "units", "dollars", "tables", "of", "names"];

const numbersOf = (text: string) =>
  recognise(text, english).candidates.flatMap((candidate) =>
    candidate.kind === "number" && candidate.role !== "date" ? [candidate] : [],
  );

for (const name of CORPORA) {
  const corpus: Corpus = parse(readFileSync(`fixtures/corpora/numbers-${name}.yaml`, "utf8"));
  describe(`numbers: ${name}`, () => {
    it.each(corpus.cases)("$text", ({ text, expect: expected }) => {
      const found = numbersOf(text).map((number, index) => describeNumber(text, number, expected[index] ?? ""));
      expect(found).toEqual(expected);
    });
    if (corpus.negative.length === 0) return;
    it.each(corpus.negative)("nothing in: %s", (text) => {
      expect(numbersOf(text).map(({ range }) => text.slice(range.start, range.end))).toEqual([]);
    });
  });
}
