import { describe, expect, it } from "vitest";
import { inOneLine, readCorpus, statementsIn } from "./statement-corpus.ts";

describe.each(["quotes-direct", "quotes-marks", "quotes-forms", "quotes-fragments"])("%s", (name) => {
  const { examples, negative } = readCorpus(name);

  it.each(examples)("$text", ({ text, expect: lines, addressee }) => {
    const found = statementsIn(text);
    expect(found.map((statement) => inOneLine(text, statement))).toEqual(lines);
    if (addressee !== undefined) {
      const range = found[0]?.addressee;
      expect(range && text.slice(range.start, range.end)).toBe(addressee);
    }
  });

  it.each(negative)("no quote in: %s", (text) => {
    expect(statementsIn(text)).toEqual([]);
  });
});
