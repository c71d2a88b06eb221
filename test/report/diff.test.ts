import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { diffPretty } from "../../src/report/diff.ts";
import { diffMarkdown } from "../../src/report/diff-markdown.ts";
import type { ShownChange } from "../../src/report/diff-words.ts";
import { plainStyle } from "../../src/report/style.ts";

const claim = (text: string, kind: "number" | "attribution" = "attribution"): Claim =>
  ({
    claim: "clm_aaaaaaaaaaaa",
    kind,
    text,
    at: { start: 0, end: text.length, line: 1 },
    speaker: { name: "Ada Oduya", type: "person", mention: { text: "she", start: 0, end: 3 } },
  }) as unknown as Claim;

const pretty = (...changes: readonly ShownChange[]): string =>
  diffPretty([{ source: "harbour", changes }], false, 200, plainStyle);

const LONG =
  "that the plant in Leith would close before the end of the winter, that nobody would be moved to another town, and that the line would go";

describe("what changed, for people", () => {
  test("of two long texts shows what differs, and some words around it", () => {
    const [before, after] = [claim(LONG), claim(LONG.replace("nobody", "everybody"))];
    expect(pretty({ change: "words", before, after, sentence: LONG })).toBe(`harbour
  words changed  “… the end of the winter, that nobody would be moved to another town, …” → “… the end of the winter, that everybody would be moved to another town, …”

1 reworded
`);
  });

  test("counts in words, and what only moved not at all", () => {
    const one = claim("$6 million", "number");
    const value: ShownChange = {
      change: "value",
      before: one,
      after: claim("$5 million", "number"),
      sentence: "It is.",
    };
    expect(pretty(value, value, { change: "moved", before: one, after: one, sentence: "" })).toMatch(
      /\n2 values changed\n$/,
    );
    expect(pretty({ change: "reading", before: one, after: one, fields: ["of", "role"], sentence: "" })).toContain(
      "read otherwise  “$6 million”: what is measured, role\n",
    );
    expect(pretty()).toBe("no difference\n");
  });

  test("sets no marks around words that have their own", () => {
    const before = claim("he wanted “a name”");
    expect(pretty({ change: "withdrawn", before, verdictBefore: "confirmed", sentence: "" })).toContain(
      "withdrawn  he wanted “a name”\n      was confirmed\n",
    );
  });
});

describe("a comment on a pull request", () => {
  const added = (count: number): ShownChange[] =>
    Array.from({ length: count }, (_, index) => ({
      change: "added",
      after: claim(`${LONG} on day ${index}`),
      sentence: "",
    }));

  test("folds many new claims away", () => {
    const text = diffMarkdown([{ source: "harbour", changes: added(12) }], false);
    expect(text).toContain("\n<details><summary>12 claims added</summary>\n\n- **added** “that the plant");
    expect(text.endsWith("\n</details>\n")).toBe(true);
  });

  test("is never longer than GitHub takes, and says how much is left out", () => {
    const text = diffMarkdown(
      [
        { source: "harbour", changes: added(400) },
        { source: "tarn", changes: added(3) },
      ],
      false,
    );
    expect(text.length).toBeLessThan(65_000);
    const shown = text.match(/^- \*\*added/gm)?.length ?? 0;
    expect(text).toContain(`\n… and ${403 - shown} more changes: \`ledger diff\` shows them all.\n`);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });
});
