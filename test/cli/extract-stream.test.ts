import { spawn } from "node:child_process";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { emptyFolder, filesOf, folderWith } from "./folders.ts";
import { PROGRAM, RUNNERS, type Runner } from "./runners.ts";

const BRIDGE = "The bridge cost $4 million, said Ada Moreno, the mayor, last year.";
const MILL = "The mill burned for three days.";

const jsonl = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const records = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const filter = async (run: Runner, stdin: string, ...more: string[]) => {
  const cwd = emptyFolder();
  const ran = await run(["extract", "--from", "jsonl", "--format", "jsonl", ...more], { cwd, stdin });
  expect(filesOf(cwd)).toEqual({});
  return { ...ran, records: records(ran.stdout) };
};

describe.each(RUNNERS)("ledger extract --from jsonl, %s", (_, run) => {
  it("answers each article with one record, in order, and writes nothing", async () => {
    const stdin = jsonl({ id: "mill", text: MILL }, { id: "bridge", text: BRIDGE, published: "2026-03-02", url: null });
    const { exitCode, stderr, records } = await filter(run, stdin);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(records).toMatchObject([
      { source: { id: "mill", path: "-", revision: 1 }, claims: [{ text: "three days" }], problems: [], text: MILL },
      { source: { id: "bridge", published: "2026-03-02" }, extractor: { name: "fact-ledger" } },
    ]);
    expect(records[1].claims).toContainEqual(expect.objectContaining({ text: "last year", date: "2025" }));
    expect(records[1].source).not.toHaveProperty("url");
  });

  it("gives the claims that the same article gives as a file", async () => {
    const cwd = folderWith({ "bridge.txt": BRIDGE });
    const file = await run(["extract", "-n", "-f", "jsonl", "bridge.txt"], { cwd });
    const { records: piped } = await filter(run, jsonl({ id: "bridge", text: BRIDGE }));
    expect(piped[0].claims).toEqual(records(file.stdout)[0].claims);
    expect(piped[0].source.sha256).toBe(records(file.stdout)[0].source.sha256);
  });

  it("answers a bad line with its problem and goes on", async () => {
    const stdin = `${jsonl({ id: "mill", text: MILL })}{"text": \n${jsonl({ id: 7, text: ["a"] }, { id: "late", text: MILL })}`;
    const { exitCode, stderr, records } = await filter(run, stdin);
    expect(exitCode).toBe(2);
    expect(records.map(({ source, problems }) => [source.id, problems[0]?.rule, problems[0]?.location])).toEqual([
      ["mill", undefined, undefined],
      [undefined, "bad-line", { file: "standard input", line: 2 }],
      ["7", "bad-line", { file: "standard input", line: 3 }],
      ["late", undefined, undefined],
    ]);
    expect(stderr).toContain("standard input:3: error: text: expected a string; found a list [bad-line]\n");
  });

  it("reads files by name, and goes on after one that is not there", async () => {
    const cwd = folderWith({ "a.jsonl": jsonl({ id: "mill", text: MILL }), "b.jsonl": jsonl({ id: "x", text: "" }) });
    const { exitCode, stdout, stderr } = await run(["extract", "--from", "jsonl", "no.jsonl", "a.jsonl", "b.jsonl"], {
      cwd,
    });
    expect(exitCode).toBe(2);
    expect(records(stdout).map(({ source }) => source.path)).toEqual(["a.jsonl", "b.jsonl"]);
    expect(stderr).toContain("no.jsonl: error: could not read it: it does not exist (ENOENT) [system-refused]\n");
    expect(stderr).toContain("b.jsonl:1: error: its text is empty [empty-article]\n");
  });

  it("leaves the text out with --no-text, and lets options win over the line", async () => {
    const stdin = jsonl({ id: "bridge", text: BRIDGE, published: "2026-03-02" });
    const { records } = await filter(run, stdin, "--no-text", "--published", "2020");
    expect(records[0]).not.toHaveProperty("text");
    expect(records[0].claims).toContainEqual(expect.objectContaining({ text: "last year", date: "2019" }));
  });

  it("refuses a line over --max-size without holding it", async () => {
    const stdin = `${jsonl({ text: "x".repeat(3_000_000) })}${jsonl({ id: "mill", text: MILL })}`;
    const { exitCode, records } = await filter(run, stdin, "--max-size", "1MB");
    expect(exitCode).toBe(2);
    expect(records).toMatchObject([{ problems: [{ rule: "too-large" }] }, { source: { id: "mill" } }]);
  });

  it("prints the first problems only, and counts the rest", async () => {
    const { stderr, records } = await filter(run, "x\n".repeat(30));
    expect(records).toHaveLength(30);
    expect(stderr.match(/\[bad-line\]/g)).toHaveLength(20);
    expect(stderr).toContain("and 10 more problems\n");
  });

  it.each([
    ["--format", "yaml"],
    ["--source-id", "mill"],
  ])("refuses %s %s", async (option, value) => {
    const { exitCode, stdout, stderr } = await filter(run, jsonl({ text: MILL }), option, value);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`${option}: `);
  });
});

describe("an article's id", () => {
  const idsOf = async (...articles: object[]): Promise<string[]> => {
    const { records } = await filter(RUNNERS[0]?.[1] as Runner, jsonl(...articles));
    return records.map(({ source }) => source.id);
  };

  it("is its own where it can be one, and else tells apart what a slug does not", async () => {
    const [own, number, upper, lower, symbols] = await idsOf(
      { id: "mill-fire", text: MILL },
      { id: 12, text: MILL },
      { id: "Mill fire", text: MILL },
      { id: "mill fire", text: MILL },
      { id: "水", text: MILL },
    );
    expect([own, number]).toEqual(["mill-fire", "12"]);
    expect(upper).toMatch(/^mill-fire-[0-9a-f]{8}$/);
    expect(lower).toMatch(/^mill-fire-[0-9a-f]{8}$/);
    expect(upper).not.toBe(lower);
    expect(symbols).toMatch(/^article-[0-9a-f]{8}$/);
  });

  it("is made of the address, which outlives a change of the text, else of title and text", async () => {
    const url = `https://www.example.org/news/${"a".repeat(200)}`;
    const [first, changed, titled, other, bare] = await idsOf(
      { url, text: MILL },
      { url, text: BRIDGE },
      { title: "Mill fire", text: MILL },
      { title: "Mill fire", text: BRIDGE },
      { text: MILL },
    );
    expect(first).toMatch(/^example-org-news-a+-[0-9a-f]{8}$/);
    expect(first?.length).toBeLessThanOrEqual(100);
    expect(changed).toBe(first);
    expect(titled).toMatch(/^mill-fire-/);
    expect(titled).not.toBe(other);
    expect(bare).toMatch(/^article-/);
  });

  it("is found with a date that no line should have been lost for", async () => {
    const { exitCode, records } = await filter(
      RUNNERS[0]?.[1] as Runner,
      jsonl({ id: "a", text: MILL, published: "2026-03-02T10:00:00Z" }, { id: "b", text: MILL, published: "soon" }),
    );
    expect(exitCode).toBe(0);
    expect(records).toMatchObject([
      { source: { published: "2026-03-02" }, problems: [] },
      { source: { id: "b" }, problems: [{ rule: "bad-date", severity: "warning" }] },
    ]);
  });
});

it("filters 20 MB in a heap of 64 MB", async () => {
  const passedBy = "x".repeat(50_000);
  const line = (index: number) => jsonl({ id: `a-${index}`, text: `${BRIDGE}\n\n`.repeat(2), html: passedBy });
  const articles = function* () {
    for (let index = 0; index < 400; index++) yield line(index);
  };
  const child = spawn(process.execPath, ["--max-old-space-size=64", PROGRAM, "extract", "--from", "jsonl"], {
    cwd: join(import.meta.dirname),
  });
  let lines = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    lines += chunk.toString("latin1").split("\n").length - 1;
  });
  Readable.from(articles()).pipe(child.stdin);
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: 400 });
});
