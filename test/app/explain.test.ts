import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentGroups, explain } from "../../src/app/explain.ts";
import { INPUT_RULES, LEDGER_RULES } from "../../src/model/rule-name.ts";

const documents = documentGroups().flatMap(({ rules }) => rules);

describe("ledger explain", () => {
  test("knows each problem that there can be, once, in the order in which they are named", () => {
    expect(documents.map(({ name }) => name)).toEqual([...LEDGER_RULES, ...INPUT_RULES]);
  });

  test("knows each problem that fixtures/errors shows", () => {
    const shown = readdirSync(join(import.meta.dirname, "../../fixtures/errors"));
    expect(shown.filter((name) => !explain(name).ok)).toEqual([]);
  });

  test.each(documents.map((document) => [document.name, document] as const))(
    "says of %s what holds, why, what is refused and what is right",
    (_, { what, why, example }) => {
      expect(what).toMatch(/^[A-Z].*\.$/s);
      expect(why).toMatch(/^[\p{Lu}“].*\.$/su);
      expect(example).toMatch(/^(?:Refused|Warned): .*\nRight: {3}/s);
      expect(example.split("\n").filter((line) => line.length > 120)).toEqual([]);
      // A terminal shows these as they are.
      expect(what + why + example).not.toContain("\\`");
    },
  );
});
