import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, folderWith } from "./folders.ts";
import { RUNNERS, runInProcess, terminal } from "./runners.ts";

const BRIDGE = "The bridge cost $4 million.\n\n“It was worth it,” says Ada Moreno, the mayor.\n";
const MILL = "The mill burned for three days.\n";

const records = (jsonl: string) =>
  jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe.each(RUNNERS)("ledger extract, %s", (_, run) => {
  it("prints one line per article with --dry-run --format jsonl, and writes nothing", async () => {
    const cwd = folderWith({ "articles/mill.txt": MILL, "articles/bridge.txt": `\ufeff${BRIDGE}`, "b.md": BRIDGE });
    const before = filesOf(cwd);
    const { exitCode, stdout, stderr } = await run(["extract", "-n", "-f", "jsonl", "articles", "b.md"], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(records(stdout).map(({ source }) => source)).toEqual([
      {
        id: "bridge",
        path: "articles/bridge.txt",
        revision: 1,
        // Of the text: the byte order mark is no part of it.
        sha256: createHash("sha256").update(BRIDGE).digest("hex"),
      },
      expect.objectContaining({ id: "mill", path: "articles/mill.txt", revision: 1 }),
      expect.objectContaining({ id: "b", path: "b.md" }),
    ]);
    expect(filesOf(cwd)).toEqual(before);
  });

  it("appends once; the same again is unchanged, byte for byte", async () => {
    const cwd = folderWith({ "bridge.txt": BRIDGE });
    const first = await run(["extract", "bridge.txt"], { cwd });
    expect(first).toMatchObject({ exitCode: 0, stderr: "" });
    expect(first.stdout).toContain("appended to ledger/bridge.yaml\n");
    const after = filesOf(cwd);
    expect(Object.keys(after)).toEqual(["bridge.txt", "ledger/bridge.yaml", "ledger/texts/bridge.1.txt"]);

    const second = await run(["extract", "bridge.txt"], { cwd });
    expect(second).toMatchObject({ exitCode: 0, stderr: "" });
    expect(second.stdout).toContain("unchanged, nothing appended to ledger/bridge.yaml\n");
    expect(filesOf(cwd)).toEqual(after);
  });

  it("appends a revision of a changed article after what was there", async () => {
    const cwd = folderWith({ "bridge.txt": BRIDGE });
    await run(["extract", "bridge.txt"], { cwd });
    const before = readFileSync(join(cwd, "ledger/bridge.yaml"), "utf8");
    writeFileSync(join(cwd, "bridge.txt"), BRIDGE.replace("$4 million", "$5 million"));
    const { exitCode, stdout } = await run(["extract", "bridge.txt"], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("appended revision 2 to ledger/bridge.yaml");
    expect(readFileSync(join(cwd, "ledger/bridge.yaml"), "utf8").startsWith(before)).toBe(true);
  });

  it("goes on after an article that cannot be read, and exits 2", async () => {
    const cwd = folderWith({ "a.txt": BRIDGE, "b.txt": new Uint8Array([0xe9, 0x20]), "c.txt": MILL });
    const { exitCode, stdout, stderr } = await run(["extract", "-f", "jsonl", ".", "missing.txt"], { cwd });
    expect(exitCode).toBe(2);
    expect(records(stdout).map(({ source }) => source.id)).toEqual(["a", "c"]);
    expect(stderr).toContain("missing.txt: error: there is no such file or folder [not-found]");
    expect(stderr).toContain("b.txt:1:1: error: this is not UTF-8 text");
    expect(Object.keys(filesOf(join(cwd, "ledger")))).toEqual(["a.yaml", "c.yaml", "texts/a.1.txt", "texts/c.1.txt"]);
  });

  it("reads standard input under the id that it is given", async () => {
    const cwd = folderWith({});
    const argv = ["extract", "-", "--source-id", "bridge", "--published", "2026-05", "-n", "-f", "json"];
    const { exitCode, stdout } = await run(argv, { cwd, stdin: BRIDGE });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).source).toMatchObject({ id: "bridge", path: "-", published: "2026-05" });
  });

  it("prints an object for one article and a list for several as json, documents as yaml", async () => {
    const cwd = folderWith({ "bridge.txt": BRIDGE, "mill.txt": MILL });
    const one = await run(["extract", "-n", "-f", "json", "mill.txt"], { cwd });
    expect(JSON.parse(one.stdout)).toMatchObject({ source: { id: "mill" }, problems: [] });
    const two = await run(["extract", "-n", "-f", "json", "."], { cwd });
    expect(JSON.parse(two.stdout)).toMatchObject([{ source: { id: "bridge" } }, { source: { id: "mill" } }]);
    const yaml = await run(["extract", "-n", "-f", "yaml", "."], { cwd });
    expect(yaml.stdout.match(/^---\nsource:\n {2}id: ".*"$/gm)).toEqual([
      '---\nsource:\n  id: "bridge"',
      '---\nsource:\n  id: "mill"',
    ]);
  });

  it("keeps no text with --no-text, and is quiet with --quiet", async () => {
    const cwd = folderWith({ "bridge.txt": BRIDGE });
    const ran = await run(["--quiet", "extract", "bridge.txt", "--no-text", "--ledger", "facts"], { cwd });
    expect(ran).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(Object.keys(filesOf(cwd))).toEqual(["bridge.txt", "facts/bridge.yaml"]);
  });

  it("leaves the ledger's own folder out of a search", async () => {
    const cwd = folderWith({ "bridge.txt": BRIDGE });
    await run(["extract", "."], { cwd });
    const { stdout } = await run(["extract", "-n", "-f", "jsonl", "."], { cwd });
    expect(records(stdout).map(({ source }) => source.path)).toEqual(["bridge.txt"]);
  });

  it("takes the folder's name where a file's name says nothing", async () => {
    const cwd = folderWith({ "bridge/article.txt": BRIDGE, "mill/index.md": MILL, "Mill House (2).txt": MILL });
    const { stdout } = await run(["extract", "-n", "-f", "jsonl", "."], { cwd });
    expect(records(stdout).map(({ source }) => source.id)).toEqual(["mill-house-2", "bridge", "mill"]);
  });

  it("refuses a second article that would have the same id", async () => {
    const cwd = folderWith({ "a/bridge.txt": BRIDGE, "b/bridge.txt": MILL });
    const { exitCode, stdout, stderr } = await run(["extract", "-f", "jsonl", "a", "b"], { cwd });
    expect(exitCode).toBe(2);
    expect(records(stdout).map(({ source }) => source.path)).toEqual(["a/bridge.txt"]);
    expect(stderr).toContain(
      "b/bridge.txt: error: its source id would be “bridge”, which a/bridge.txt has already [same-source-id]\n" +
        "  Rename one of the files, or extract it alone with --source-id.\n",
    );
  });

  it("refuses an article of 50 MB without reading it", async () => {
    const cwd = folderWith({ "big.txt": new Uint8Array(50_000_000).fill(0x61) });
    const { exitCode, stderr } = await run(["extract", "big.txt"], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("big.txt: error: the text is 50 MB, and the limit is 20 MB [too-large]");
    expect(Object.keys(filesOf(cwd))).toEqual(["big.txt"]);
  });
});

describe("colour", () => {
  const cwd = () => folderWith({ "bridge.txt": BRIDGE });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  const coloured = /\u001b\[/;

  it.each<[string, Record<string, string>, string[], boolean]>([
    ["on a terminal", {}, [], true],
    ["not with NO_COLOR", { NO_COLOR: "1" }, [], false],
    ["with an empty NO_COLOR", { NO_COLOR: "" }, [], true],
    ["not with --no-color", {}, ["--no-color"], false],
    ["not on a dumb terminal", { TERM: "dumb" }, [], false],
    ["not with FORCE_COLOR=0", { FORCE_COLOR: "0" }, [], false],
  ])("%s", async (_, env, flags, expected) => {
    const argv = ["extract", "-n", "bridge.txt", ...flags];
    const { stdout } = await runInProcess(argv, { cwd: cwd(), env }, terminal(80));
    expect(coloured.test(stdout)).toBe(expected);
  });

  it("changes nothing but the colour", async () => {
    const argv = ["extract", "-n", "bridge.txt"];
    const { stdout } = await runInProcess(argv, { cwd: cwd() }, terminal(80));
    const plain = await runInProcess([...argv, "--no-color"], { cwd: cwd() }, terminal(80));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    expect(stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });

  it.each(RUNNERS)("off a terminal only with FORCE_COLOR, %s", async (_, run) => {
    const argv = ["extract", "-n", "bridge.txt"];
    expect((await run(argv, { cwd: cwd() })).stdout).not.toMatch(coloured);
    expect((await run(argv, { cwd: cwd(), env: { FORCE_COLOR: "1" } })).stdout).toMatch(coloured);
  });
});
