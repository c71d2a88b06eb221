import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { linesOf, type TextLine } from "../../src/io/json-lines.ts";

const collect = async (pieces: Iterable<string | Buffer>, limit = 1000): Promise<TextLine[]> => {
  const lines: TextLine[] = [];
  for await (const line of linesOf(Readable.from(pieces), "-", limit)) lines.push(line);
  return lines;
};

const said = (lines: readonly TextLine[]): string[] =>
  lines.map((line) => `${line.line} ${"text" in line ? line.text : line.problem.rule}`);

describe("linesOf", () => {
  it.each<[what: string, pieces: (string | Buffer)[], lines: string[]]>([
    ["lines wherever the pieces end", ["on", "e\ntw", "o\n"], ["1 one", "2 two"]],
    ["a last line without an end", ["one\ntwo"], ["1 one", "2 two"]],
    ["passes blank lines by, and counts them", ["\n \r\none\r\n\n"], ["3 one\r"]],
    ["nothing in nothing", [], []],
    ["a character that two pieces share", [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ["1 é"]],
    ["the rest after bytes that are no UTF-8", [Buffer.from([0xe9, 0x20, 0x0a]), "two"], ["1 not-utf8", "2 two"]],
    ["the rest after a line that is too long", ["x".repeat(900), "x".repeat(101), "\ntwo\n"], ["1 too-large", "2 two"]],
    ["a line of just the limit", [`${"x".repeat(1000)}\n`], [`1 ${"x".repeat(1000)}`]],
  ])("reads %s", async (_, pieces, lines) => {
    expect(said(await collect(pieces))).toEqual(lines);
  });

  it("holds nothing of a line of 300 MB", async () => {
    const piece = Buffer.alloc(64 * 1024, 0x61);
    const before = process.memoryUsage().rss;
    let most = 0;
    const pieces = function* () {
      for (let index = 0; index < 4800; index++) {
        if (index % 400 === 0) most = Math.max(most, process.memoryUsage().rss);
        yield piece;
      }
      yield Buffer.from("\ntwo\n");
    };
    const lines = await collect(pieces(), 1_000_000);
    expect(said(lines)).toEqual(["1 too-large", "2 two"]);
    expect(lines[0]).toMatchObject({ problem: { message: "the line is 314.6 MB, and the limit is 1 MB" } });
    expect(most - before).toBeLessThan(150e6);
  });

  it("reads no faster than the lines are taken", async () => {
    let given = 0;
    const pieces = function* () {
      for (; given < 1000; given++) yield `${given}\n`;
    };
    for await (const { line } of linesOf(Readable.from(pieces()), "-", 1000)) if (line === 10) break;
    expect(given).toBeLessThan(100);
  });
});
