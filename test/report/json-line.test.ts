import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLine } from "../../src/report/json-line.ts";

const textOf = (record: object): string => Buffer.from(jsonLine(record)).toString("utf8");

describe("a record as a line of JSON", () => {
  it.each([
    ["no field", {}],
    ["a list of nothing", { claims: [] }],
    ["fields without a value, which are left out", { id: undefined, claims: [{ text: "a" }], speaker: undefined }],
    ["curly quotation marks, and signs of two units", { text: "“Grüezi” 👋", claims: [{ text: "👋" }, { text: "“" }] }],
    ["half of a pair, which JSON escapes", { text: "\ud83d", claims: ["\udc4b"] }],
    ["a text longer than the first memory", { claims: [{ text: "“é” ".repeat(50_000) }, { text: "then" }] }],
  ])("is what JSON.stringify gives: %s", (_, record) => {
    expect(textOf(record)).toBe(`${JSON.stringify(record)}\n`);
  });

  it("is what JSON.stringify gives, for any record", () => {
    const record = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue());
    fc.assert(
      fc.property(record, (any) => {
        expect(textOf(any)).toBe(`${JSON.stringify(any)}\n`);
      }),
    );
  });
});
