import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { english } from "../../../src/lang/en/index.ts";
import { dates } from "../../../src/lang/en/recognisers/dates/dates.ts";

interface Case {
  readonly text: string;
  readonly expect: readonly string[];
  readonly published?: string;
}

interface Corpus {
  readonly published?: string;
  readonly cases?: readonly Case[];
  readonly negative?: readonly string[];
}

const CORPORA = [
  "calendar",
  "relative",
  "tense",
  "story",
  "holidays",
  "spans-bounds",
  "clock",
  "not",
  "article",
] as const;

/** The dates of a text as the corpora write them: "since 2019 → 2019 at-least". */
const datesOf = (text: string, published?: string): string[] =>
  dates.recognise(english.analyse(text, published), []).map((candidate) => {
    if (candidate.kind !== "number") throw new TypeError("a date is a number candidate");
    expect(candidate.role).toBe("date");
    expect(candidate.value).toBeUndefined();
    expect(candidate.unit).toBeUndefined();
    const { range, date, bound } = candidate;
    return `${text.slice(range.start, range.end)} → ${date ?? "-"}${bound === undefined ? "" : ` ${bound}`}`;
  });

describe.each(CORPORA)("dates-%s", (name) => {
  const corpus = parse(
    readFileSync(new URL(`../../../fixtures/corpora/dates-${name}.yaml`, import.meta.url), "utf8"),
  ) as Corpus;
  if (corpus.cases)
    test.each(corpus.cases)("$text ($published)", ({ text, expect: expected, published }) => {
      expect(datesOf(text, published ?? corpus.published)).toEqual(expected);
    });
  if (corpus.negative)
    test.each(corpus.negative)("no date in: %s", (text) => {
      expect(datesOf(text, corpus.published)).toEqual([]);
    });
});
