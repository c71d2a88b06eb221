import fc from "fast-check";
import { load as loadJsYaml } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printEntries, printHeader } from "../../src/ledger/print.ts";
import { readCanonical } from "../../src/ledger/read-canonical.ts";
import { readYaml } from "../../src/ledger/read-yaml.ts";
import type { Entry } from "../../src/model/entry.ts";
import { checkEntry } from "../../src/schema/check.ts";
import { entry } from "./arbitrary.ts";

const file = (entries: readonly Entry[]): string => printHeader("an-article") + printEntries(entries);

const source: Entry = {
  entry: "source",
  revision: 1,
  recorded: "2026-11-23T18:30:00Z",
  sha256: "0".repeat(64),
  title: "NO",
  published: "2026-11-23",
  extractor: { name: "fact-ledger", version: "1.0" },
};

describe("the canonical form", () => {
  test("puts a claim's words on top and its places on one line each", () => {
    expect(
      printEntries([
        {
          entry: "claim",
          revision: 1,
          claim: "clm_abcdefghijkl",
          kind: "number",
          text: "over $1 trillion",
          value: 1e12,
          bound: "more-than",
          role: "level",
          unit: { kind: "currency", code: "USD" },
          speaker: { name: "Ada Oduya", type: "person", mention: { text: "she", start: 30, end: 33 } },
          at: { start: 4, end: 20, line: 1 },
          sentence: { start: 0, end: 40 },
          context: { prefix: "It: ", suffix: ",\nshe" },
          confidence: "high",
        },
      ]),
    ).toBe(`
- entry: claim
  claim: clm_abcdefghijkl
  text: "over $1 trillion"
  kind: number
  value: 1000000000000
  bound: more-than
  role: level
  unit: {kind: currency, code: USD}
  speaker:
    name: "Ada Oduya"
    type: person
    mention: {text: "she", start: 30, end: 33}
  at: {start: 4, end: 20, line: 1}
  sentence: {start: 0, end: 40}
  context:
    prefix: "It: "
    suffix: ",\\nshe"
  confidence: high
  revision: 1
`);
  });

  test.each([
    ["a boolean of YAML 1.1", "NO", '"NO"'],
    ["a time in base 60", "12:30:45", '"12:30:45"'],
    ["a line separator", "a\u2028b", '"a\\u2028b"'],
    ["a control character", "a\u0085b", '"a\\u0085b"'],
    ["a change of direction that a reviewer would not see", "a\u202eb", '"a\\u202Eb"'],
    ["a space that is not the plain one", "6\u00a0million", '"6\\u00A0million"'],
    ["a tag character beyond the first plane", "a\u{e0041}", '"a\\U000E0041"'],
    ["a quotation mark and a backslash", 'a "b" \\', '"a \\"b\\" \\\\"'],
    ["letters and curly quotes, left as they are", "“Zürich” 東京 👍", '"“Zürich” 東京 👍"'],
  ])("writes %s so that it is read back", (_, title, written) => {
    const text = file([{ ...source, title }]);
    expect(text).toContain(`title: ${written}\n`);
    expect(parse(text).entries[0].title).toBe(title);
  });

  test("gives a source id that looks like something else quotes", () => {
    expect(printHeader("2026-11-23")).toContain('source: "2026-11-23"\n');
    expect(printHeader("no")).toContain('source: "no"\n');
    expect(printHeader("a-day-out")).toContain("source: a-day-out\n");
  });

  test("writes exponents with a point, which YAML 1.1 asks for", () => {
    const text = printEntries([{ ...source, ...{ revision: 1e21 } } as Entry]);
    expect(text).toContain("revision: 1.0e+21\n");
  });

  test("is read alike by every reader, whatever the entries hold", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const text = file(entries);
        expect(entries.flatMap(checkEntry)).toEqual([]);
        const expected = { ledger: 1, source: "an-article", entries };
        expect(parse(text, { version: "1.2" })).toEqual(expected);
        expect(parse(text, { version: "1.1" })).toEqual(expected);
        expect(loadJsYaml(text)).toEqual(expected);
        expect(readCanonical(text)).toEqual({ header: { ledger: 1, source: "an-article" }, entries });
        const slow = readYaml(text);
        expect(slow.faults).toEqual([]);
        expect(slow.ledger?.entries).toEqual(entries);
      }),
      { numRuns: 300 },
    );
  });

  test("is the same bytes for the same entries, however their fields are ordered", () => {
    const shuffled = Object.fromEntries(Object.entries(source).reverse()) as Entry;
    expect(printEntries([shuffled])).toBe(printEntries([source]));
  });
});

describe("the reader of the canonical form", () => {
  test("reads nothing otherwise than the yaml package does, whatever one character is changed to", () => {
    const mutation = fc.record({
      entries: fc.array(entry, { minLength: 1, maxLength: 2 }),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      length: fc.nat(2),
      insert: fc.oneof(
        fc.constantFrom(..." \n-:,{}[]\"'\\#&*!|>%@0123456789abeEnox_~.".split("")),
        fc.string({ unit: "binary", maxLength: 2 }),
        fc.constant(""),
      ),
    });
    fc.assert(
      fc.property(mutation, ({ entries, at, length, insert }) => {
        const text = file(entries);
        const from = Math.floor(text.length * at);
        const mutated = text.slice(0, from) + insert + text.slice(from + length);
        const fast = readCanonical(mutated);
        if (fast === undefined) return;
        const slow = readYaml(mutated);
        expect(slow.faults).toEqual([]);
        expect(slow.ledger?.header).toEqual(fast.header);
        expect(slow.ledger?.entries).toEqual(fast.entries);
      }),
      { numRuns: 3000 },
    );
  });
});
