import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { extractPretty } from "../../src/report/extract-pretty.ts";
import type { LedgerChange } from "../../src/report/extract-report.ts";
import { countClaims } from "../../src/report/extract-summary.ts";
import { plainStyle } from "../../src/report/style.ts";
import { width } from "../../src/report/width.ts";
import { cue, number, quote, speaker } from "./claims.ts";

const source = { id: "bridge", path: "articles/bridge.txt", revision: 1, sha256: "0".repeat(64) };

const appended: LedgerChange = {
  isDryRun: false,
  file: "ledger/bridge.yaml",
  added: 3,
  withdrawn: 0,
  kept: 0,
  isUnchanged: false,
};

const print = (claims: readonly Claim[], change: LedgerChange = appended, revision = 1, columns = 80): string =>
  String(extractPretty(columns, plainStyle).article({ source: { ...source, revision }, claims, problems: [] }, change));

describe("claims for people", () => {
  it("stand by kind, numbers beside their reading, statements above their speaker", () => {
    const cost = number("more than $4 million", {
      at: { start: 0, end: 20, line: 3 },
      value: 4e6,
      bound: "more-than",
      unit: { kind: "currency", code: "USD" },
      of: { text: "the new bridge", start: 30, end: 44 },
      speaker: speaker("Ada Moreno", "She"),
      confidence: "low",
    });
    const words = quote("“We held our breath,”", {
      at: { start: 60, end: 81, line: 12 },
      content: [{ start: 60, end: 81 }],
      speaker: speaker("Ada Moreno", "Moreno", "the mayor of Halden"),
      cue: cue("says"),
    });
    const orphan = quote("“Never again”");
    expect(print([cost, words, orphan])).toBe(
      [
        "bridge  articles/bridge.txt",
        "",
        "Numbers (1)",
        "    3  more than $4 million  > 4,000,000 USD · of the new bridge · Ada Moreno",
        "                             low confidence",
        "",
        "Quotes (2)",
        "   12  “We held our breath,”",
        "       — Ada Moreno, the mayor of Halden (says)",
        "    1  “Never again”",
        "       — nobody named",
        "",
        "1 number, 2 quotes, 0 attributions, 1 of low confidence",
        "appended to ledger/bridge.yaml",
        "",
      ].join("\n"),
    );
  });

  it("show the parts of a broken quote without what breaks it", () => {
    const text = "“We held our breath,” she says. “All of us.”";
    const parts = [
      { start: 10, end: 31 },
      { start: 42, end: 54 },
    ];
    const broken = quote(text, { at: { start: 10, end: 54, line: 1 }, content: parts, quoted: parts });
    expect(print([broken])).toContain("“We held our breath,” … “All of us.”");
  });

  it.each<[string, Partial<LedgerChange>, number, string]>([
    ["the same again", { isUnchanged: true }, 1, "unchanged, nothing appended to ledger/bridge.yaml"],
    ["a dry run", { isDryRun: true }, 1, "dry run, nothing written; would append to ledger/bridge.yaml"],
    [
      "a changed text",
      { added: 1, withdrawn: 2, kept: 9 },
      2,
      "revision 2 to ledger/bridge.yaml: 1 new, 2 withdrawn, 9 as before",
    ],
  ])("end with what became of the ledger: %s", (_, change, revision, words) => {
    expect(print([], { ...appended, ...change }, revision)).toContain(words);
  });

  it("count the claims of several articles", () => {
    const report = extractPretty(80, plainStyle);
    expect(report.end(1, countClaims([number("5")]))).toBe("");
    expect(report.end(2, countClaims([number("5"), number("6")]))).toBe(
      "\n2 articles: 2 numbers, 0 quotes, 0 attributions\n",
    );
  });
});

describe("whatever an article holds", () => {
  const long = "a very long title of an office that nobody can pronounce in one breath ".repeat(4).trim();
  const hostile = [
    "人工智能".repeat(30),
    "👩‍👩‍👧 ".repeat(60).trim(),
    "x".repeat(300),
    long,
    "\u001b[31mred\u0007\u202e\r\nback",
  ];
  const claims = hostile.flatMap((text) => [
    number(text, { value: 5, of: { text, start: 0, end: 1 }, speaker: speaker(text, "he", text) }),
    quote(text, { speaker: speaker(text, "he", text), cue: cue(text) }),
  ]);

  it.each([40, 80, 120, 300])("fits %i columns", (columns) => {
    const tooWide = print(claims, appended, 1, columns)
      .split("\n")
      .filter((line) => width(line) > Math.min(columns, 120));
    expect(tooWide).toEqual([]);
  });

  it("sends no control character to the terminal", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    expect(print(claims)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(print(claims)).toContain("<U+001B>[31mred<U+0007>");
  });
});
