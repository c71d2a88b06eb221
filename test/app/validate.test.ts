import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger } from "../../src/ledger/read.ts";
import { emptyFolder } from "../cli/folders.ts";
import { ARTICLE, append, edit, ledgerText, problemsOf, validated } from "./ledgers.ts";

/** A ledger of two revisions and a review, copied for each test. */
let original: string;
beforeAll(async () => {
  original = await makeOriginal();
});
afterAll(() => rmSync(original, { recursive: true }));

const makeOriginal = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-original-"));
  await append(folder, { published: "2025-04-01" });
  await append(folder, { text: ARTICLE.replace("3.2 percent", "3.4 percent") });
  const id = /claim: (clm_\w+)\n {2}text: "\$6 million"/.exec(ledgerText(folder))?.[1];
  edit(
    folder,
    (text) => `${text}
- entry: review
  claim: ${id}
  verdict: confirmed
  evidence:
    - url: "https://example.org/report.pdf"
      locator: "p. 3"
  reviewer: "Ann Checker"
  recorded: "2026-11-23T12:00:00Z"
`,
  );
  return folder;
};

const spoiled = (change: (text: string) => string): string => {
  const folder = emptyFolder();
  cpSync(original, folder, { recursive: true });
  edit(folder, change);
  return folder;
};

const replaced = (from: string | RegExp, to: string) => spoiled((text) => text.replace(from, to));

describe("a sound ledger", () => {
  test("has no problems, though it is not in our form", async () => {
    expect(await problemsOf(original)).toEqual([]);
    expect(await problemsOf(spoiled((text) => `---\n${text.replaceAll(/^/gm, "")}# the end\n`))).toEqual([]);
  });
});

describe("what is wrong with a ledger is said with its place", () => {
  test.each<[string, string | RegExp, string, RegExp[]]>([
    [
      "a value",
      "value: 6000000",
      "value: 6000001",
      [/^value-words \d+:10 value: the words "\$6 million" say 6000000, the ledger 6000001$/],
    ],
    [
      "a date",
      /date: "2024"/,
      'date: "2023"',
      [/^value-words \d+:9 date: the words "last year" say 2024, the ledger 2023$/],
    ],
    ["a unit", /code: USD/, "code: EUR", [/^same-reading \d+:9 unit: ledger 1\.2\.3 found .*USD.*, not .*EUR/]],
    [
      "a claim's words",
      'text: "$6 million"',
      'text: "$7 million"',
      [/^span-text \d+:7 text: the article says "\$6 million" at/],
    ],
    ["a place", /at: \{start: (\d+)\d,/, "at: {start: $17,", [/^span-text \d+:7 /]],
    ["a line number", /line: 3\}/, "line: 4}", [/^span-text \d+:\d+ at.line: it stands on line 3, not 4$/]],
    [
      "an id",
      /claim: clm_.{12}\n/,
      "claim: clm_aaaaaaaaaaaa\n",
      [/^claim-id \d+:10 the id of ".*" is clm_.* by its words/],
    ],
    [
      "a hash",
      /sha256: "\w/,
      'sha256: "z',
      [/^schema 9:11 sha256: found the text "z.*which is not of its form \(Of the text's UTF-8 bytes\)/],
    ],
    [
      "a revision",
      "entry: source\n  revision: 2",
      "entry: source\n  revision: 3",
      [/^entry-order \d+:13 revision: expected 1 or 2 here, found 3$/],
    ],
    [
      "a field's name",
      "value: 6000000",
      "vlaue: 6000000",
      [/^schema \d+:3 unknown field "vlaue"; did you mean "value"\?$/],
    ],
    [
      "a word of a vocabulary",
      "confidence: high",
      "confidence: hihg",
      [/^schema \d+:15 confidence: expected one of high, medium, low; found the text "hihg"; did you mean "high"\?$/],
    ],
    [
      "a sort of value",
      "value: 6000000",
      'value: "6000000"',
      [/^schema \d+:10 value: expected a number, found the text "6000000"$/],
    ],
    [
      "a kind",
      /kind: number/,
      "kind: nummer",
      [/^schema \d+:9 kind: expected one of number, quote, attribution; found "nummer"$/],
    ],
    [
      "a sort of entry",
      "entry: review",
      "entry: revue",
      [/^schema \d+:10 entry: expected one of source, claim, withdrawal, review; found "revue"$/],
    ],
    ["a missing field", / {2}confidence: high\n/, "", [/^schema \d+:3 missing field "confidence"$/]],
    [
      "the source",
      "source: harbour",
      "source: haven",
      [/^ledger-file 3:9 expected `source: harbour`, as the file is named, found "haven"$/],
    ],
    ["the version", "ledger: 1", "ledger: 2", [/^ledger-file 2:9 expected `ledger: 1`/]],
    [
      "a field written twice",
      "value: 6000000",
      "value: 6000000\n  value: 6000000",
      [/^unique-fields \d+:3 the field value is written twice/],
    ],
    [
      "an anchor and its alias",
      /title: .*|path: .*|sha256: (".*")\n/,
      "sha256: &hash $1\n",
      [/^plain-yaml 9:17 the anchor &hash/],
    ],
    [
      "a number that readers read differently",
      "value: 6000000",
      "value: 6_000_000",
      [/^plain-yaml \d+:10 6_000_000 is not read alike/],
    ],
    ["a conflict", "entries:\n", "entries:\n<<<<<<< HEAD\n", [/^conflict-markers 5:1 git left a merge conflict here$/]],
    [
      "a verdict",
      "verdict: confirmed",
      "verdict: probably",
      [/^review-evidence \d+:12 verdict: expected one of confirmed, needs-change, disputed; found probably$/],
    ],
    [
      "a verdict without evidence",
      / {2}evidence:\n.*\n.*\n/,
      "",
      [/^review-evidence \d+:12 verdict: confirmed needs evidence/],
    ],
    [
      "the claim of a review",
      /(entry: review\n {2}claim: clm_).{12}/,
      "$1aaaaaaaaaaaa",
      [/^references \d+:10 this review is of clm_aaaaaaaaaaaa, which is not in this file$/],
    ],
    [
      "a replacement",
      /replacement: clm_.{12}/,
      "replacement: clm_aaaaaaaaaaaa",
      [/^references \d+:16 the replacement clm_aaaaaaaaaaaa is not recorded/],
    ],
    [
      "a speaker's name",
      /name: "Ada Oduya"/,
      'name: "Ada Odoya"',
      [/^same-reading \d+:\d+ speaker: ledger 1\.2\.3 found/],
    ],
  ])("%s", async (_, from, to, expected) => {
    const problems = await problemsOf(replaced(from, to));
    expect(problems).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  test("a claim recorded twice", async () => {
    const folder = spoiled((text) => {
      const block = /\n- entry: claim\n(?: {2}.*\n)+/.exec(text)?.[0] ?? "";
      return text.replace(block, block + block);
    });
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^unique-claims \d+:10 clm_.* is recorded already$/),
    ]);
  });

  test("several things at once: all are found", async () => {
    const folder = spoiled((text) =>
      text
        .replace("value: 6000000", "value: 1")
        .replace("verdict: confirmed", "verdict: so")
        .replace("ledger: 1", "ledger: 3"),
    );
    expect((await problemsOf(folder)).map((line) => line.split(" ")[0])).toEqual([
      "ledger-file",
      "value-words",
      "review-evidence",
    ]);
  });

  test("a text that was edited or is gone", async () => {
    const folder = spoiled((text) => `${text}\n`);
    writeFileSync(join(folder, "texts/harbour.1.txt"), ARTICLE.replace("240", "241"));
    rmSync(join(folder, "texts/harbour.2.txt"));
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^text-hash \d+:11 texts\/harbour.1.txt is not the text that was recorded/),
      expect.stringMatching(/^text-hash \d+:11 the text of revision 2 is missing: texts\/harbour.2.txt$/),
    ]);
  });

  test("an article that has changed since: a warning", async () => {
    const project = emptyFolder();
    const path = join(project, "harbour.txt");
    const ledger = join(project, "ledger");
    writeFileSync(path, ARTICLE);
    writeFileSync(join(project, "ledger.config.yaml"), "");
    await append(ledger, { path });
    expect(await problemsOf(ledger)).toEqual([]);
    writeFileSync(path, `${ARTICLE}More.\n`);
    const { files } = await validated(ledger);
    expect(files[0]?.problems).toMatchObject([{ rule: "stale-source", severity: "warning" }]);
  });

  test("a file that is not UTF-8", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "harbour.yaml"), Uint8Array.of(0x6c, 0xff));
    expect((await problemsOf(folder))[0]).toMatch(/^not-utf8/);
  });
});

describe("a ledger that was tampered with", () => {
  /** Fields that record when and by whom, and which nothing else can confirm. */
  const FREE = /^\s*(?:recorded|reviewer|url|locator|extractor|published|- url):?/;

  test("one changed digit is found with one line, wherever it stands", async () => {
    const text = ledgerText(original);
    const missed: string[] = [];
    const several: string[] = [];
    let offset = 0;
    for (const line of text.split("\n")) {
      const value = line.indexOf(": ") + 1;
      for (const match of line.slice(value).matchAll(/\d/g)) {
        const at = offset + value + match.index;
        // Each digit would take a minute; every eleventh meets each field.
        if (FREE.test(line) || line.startsWith("#") || at % 11 > 0) continue;
        const digit = String((Number(match[0]) + 1) % 10);
        const problems = await problemsOf(spoiled(() => text.slice(0, at) + digit + text.slice(at + 1)));
        if (problems.length === 0) missed.push(line);
        // Who refers to a claim by its id no longer finds it.
        const direct = problems.filter((problem) => !problem.startsWith("references"));
        if (direct.length > 1) several.push(`${line} ${problems.join(" | ")}`);
      }
      offset += line.length + 1;
    }
    expect({ missed, several }).toEqual({ missed: [], several: [] });
  });

  test("a hundred changes of one character: each is found or harmless, and none is a crash", async () => {
    const text = ledgerText(original);
    /** What a change of is harmless: nothing else says who reviewed what and when. */
    const saysOf = async (ledger: string): Promise<unknown> =>
      JSON.parse(
        JSON.stringify((await readLedger(ledger)).ledger?.entries, (name, value) =>
          ["recorded", "reviewer", "url", "locator", "extractor", "published", "path"].includes(name) ? null : value,
        ),
      );
    const before = await saysOf(text);
    const characters = "x:\"'\n #-{}[]&*!|>%@\\\t\u0000\ufeff9~,";
    let found = 0;
    for (let index = 0; index < 100; index++) {
      const at = (index * 7919) % text.length;
      let character = characters[index % characters.length] ?? "";
      if (character === text[at]) character = "_";
      const changed = text.slice(0, at) + character + text.slice(at + 1);
      const { files, unreadable } = await validated(spoiled(() => changed));
      expect(unreadable).toEqual([]);
      const problems = files.flatMap((file) => file.problems);
      for (const problem of problems) expect(problem.location?.line).toBeGreaterThan(0);
      if (problems.length > 0) found++;
      else expect(await saysOf(changed), `${JSON.stringify(character)} at ${at}`).toEqual(before);
    }
    expect(found).toBeGreaterThan(70);
  });
});
