import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendResults, type ResultOutcome } from "../../src/app/append-results.ts";
import { answerLine } from "../../src/app/extract-line.ts";
import { openSpool } from "../../src/io/spool.ts";
import { emptyFolder, filesOf } from "../cli/folders.ts";
import { ARTICLE, append, EXTRACTOR, problemsOf } from "./ledgers.ts";

const OTHER = ARTICLE.replace("$6 million", "$7 million");
const MILL = "The mill burned for three days, said Ada Moreno, the mayor.\n";

/** A line as `extract --from jsonl` prints it. */
const result = (article: object, keepText = true): string =>
  JSON.stringify(
    answerLine({ path: "-", line: 1, text: JSON.stringify(article) }, { metadata: {}, keepText, extractor: EXTRACTOR }),
  );

const foldInto = async (ledgerDir: string, lines: readonly string[], mayUpdate = false): Promise<ResultOutcome[]> => {
  const given = async function* () {
    for (const [index, text] of lines.entries()) yield { path: "r.jsonl", line: index + 1, text };
  };
  const spool = openSpool();
  const outcomes: ResultOutcome[] = [];
  const settings = { ledgerDir, keepText: true, now: new Date("2026-11-23T10:00:00Z"), extractor: EXTRACTOR };
  for await (const one of appendResults({ ...settings, lines: given(), spool, isDryRun: false, mayUpdate })) {
    outcomes.push(one);
  }
  spool.close();
  return outcomes;
};

const rulesOf = (outcomes: readonly ResultOutcome[]): string[] =>
  outcomes.flatMap((outcome) => ("problems" in outcome ? outcome.problems.map(({ rule }) => rule) : []));

const messagesOf = (outcomes: readonly ResultOutcome[]): string[] =>
  outcomes.flatMap((outcome) => ("problems" in outcome ? outcome.problems.map(({ message }) => message) : []));

const harbour = result({ id: "harbour", text: ARTICLE });
const mill = result({ id: "mill", text: MILL, published: "2026-03" });

describe("appending results", () => {
  it("gives the very files that extracting on the spot gives, and nothing to find fault with", async () => {
    const [here, there] = [emptyFolder(), emptyFolder()];
    await append(here, { text: ARTICLE, id: "harbour" });
    expect(rulesOf(await foldInto(there, [harbour]))).toEqual([]);
    expect(filesOf(there)).toEqual(filesOf(here));
    expect(await problemsOf(there)).toEqual([]);
  });

  it("gives the same bytes for any order and any repetition", async () => {
    const lines = [
      harbour,
      mill,
      result({ id: "mill", text: MILL, published: "2026-03" }, false),
      result({ id: "fair", text: "About 40,000 people came to the fair." }),
      // Two texts of one article, in one run.
      result({ id: "torn", text: ARTICLE }),
      result({ id: "torn", text: OTHER }),
      "not JSON",
      result({ id: "empty", text: "" }),
    ];
    const expected = emptyFolder();
    const first = rulesOf(await foldInto(expected, lines)).sort();
    expect(Object.keys(filesOf(expected))).toEqual([
      "fair.yaml",
      "harbour.yaml",
      "mill.yaml",
      "texts/fair.1.txt",
      "texts/harbour.1.txt",
      "texts/mill.1.txt",
    ]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2 }), async (order) => {
        const ledgerDir = emptyFolder();
        const found = rulesOf(await foldInto(ledgerDir, order));
        expect([...new Set(found)].sort()).toEqual([...new Set(first)].sort());
        await foldInto(ledgerDir, order);
        expect(filesOf(ledgerDir)).toEqual(filesOf(expected));
      }),
      { numRuns: 25 },
    );
  });

  it("keeps a text that any of the same results carries", async () => {
    const without = result({ id: "harbour", text: ARTICLE }, false);
    const [bare, both] = [emptyFolder(), emptyFolder()];
    await foldInto(bare, [without]);
    expect(readFileSync(join(bare, "harbour.yaml"), "utf8")).toContain("kept: false");
    expect(await problemsOf(bare)).toEqual([]);
    await foldInto(both, [without, harbour]);
    expect(Object.keys(filesOf(both))).toEqual(["harbour.yaml", "texts/harbour.1.txt"]);
  });

  it("refuses another text of an article that the ledger holds, and takes it as a revision when told to", async () => {
    const ledgerDir = emptyFolder();
    await foldInto(ledgerDir, [harbour]);
    const before = filesOf(ledgerDir);
    const newer = result({ id: "harbour", text: OTHER });
    const refused = await foldInto(ledgerDir, [newer]);
    expect(refused).toMatchObject([{ problems: [{ rule: "differs", location: { file: "r.jsonl", line: 1 } }] }]);
    expect(filesOf(ledgerDir)).toEqual(before);
    expect(await foldInto(ledgerDir, [newer], true)).toMatchObject([{ outcome: { revision: 2 } }]);
    const after = filesOf(ledgerDir);
    expect(await foldInto(ledgerDir, [newer], true)).toMatchObject([{ outcome: { unchanged: true } }]);
    expect(filesOf(ledgerDir)).toEqual(after);
    expect(await problemsOf(ledgerDir)).toEqual([]);
  });

  it("names both lines of results that contradict each other", async () => {
    const outcomes = await foldInto(emptyFolder(), [harbour, mill, result({ id: "harbour", text: OTHER })], true);
    expect(messagesOf(outcomes)).toEqual([
      "two results of harbour differ, in r.jsonl:1 and r.jsonl:3: neither is appended",
    ]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: a record that anything may be wrong with
  type Broken = any;
  it.each<[what: string, tamper: (record: Broken) => void, message: RegExp]>([
    [
      "another id",
      ({ claims }) => Object.assign(claims[0], { claim: "clm_aaaaaaaaaaaa" }),
      /^claims\[0\]: the id of .*\[claim-id\]$/,
    ],
    ["a span that is off", ({ claims }) => claims[0].at.start++, /^claims\[0\]: text: the article says/],
    [
      "a value of another type",
      ({ claims }) => Object.assign(claims[0], { confidence: 1 }),
      /^claims\[0\]\.confidence: /,
    ],
    ["a claim twice", ({ claims }) => claims.push(claims[0]), /is recorded already \[unique-claims\]$/],
    [
      "an entry in a claim's place",
      ({ claims }) => Object.assign(claims[0], { entry: "review" }),
      /^claims\[0\]: this is an entry$/,
    ],
    [
      "a text that was changed",
      (record) => Object.assign(record, { text: OTHER }),
      /^source\.sha256: it is not the hash/,
    ],
    ["no hash", ({ source }) => delete source.sha256, /^source\..*sha256/],
    ["an id that leads out of the ledger", ({ source }) => Object.assign(source, { id: "../x" }), /^source\.id: /],
    ["no claims", (record) => delete record.claims, /^claims: expected a list$/],
    ["a title that is a number", ({ source }) => Object.assign(source, { title: 3 }), /^source\.title: /],
    ["no source", (record) => delete record.source, /^source: expected an object/],
    [
      "a reference to nothing",
      ({ claims }) =>
        Object.assign(
          claims.find((c: Broken) => c.kind === "number"),
          { within: "clm_aaaaaaaaaaaa" },
        ),
      /\[references\]$/,
    ],
  ])("refuses a record with %s, and takes the rest", async (_, tamper, message) => {
    const ledgerDir = emptyFolder();
    const record = JSON.parse(harbour);
    tamper(record);
    const outcomes = await foldInto(ledgerDir, [JSON.stringify(record), mill]);
    expect(messagesOf(outcomes)[0]).toMatch(message);
    expect(Object.keys(filesOf(ledgerDir))).toEqual(["mill.yaml", "texts/mill.1.txt"]);
  });

  it("says of an article that could not be read why", async () => {
    const outcomes = await foldInto(emptyFolder(), [result({ id: "empty", text: "" })]);
    expect(messagesOf(outcomes)).toEqual(["this article could not be read: its text is empty"]);
  });
});
