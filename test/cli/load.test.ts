import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFolder } from "./folders.ts";

const ROOT = join(import.meta.dirname, "../..");
const ARTICLE = join(ROOT, "fixtures/articles/rent-cap-council/article.txt");

const isCompiled = (name: string): boolean => name.startsWith("compiled-");

/** A copy of the built program, with what the build left of V8's work. */
let copy: string;
let program: string;
let compiled: string;

beforeEach(() => {
  copy = emptyFolder();
  for (const name of ["bin", "dist/program"]) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  program = join(copy, "dist/program");
  compiled = join(program, readdirSync(program).find(isCompiled) ?? "none");
});

const extract = (...flags: readonly string[]): string =>
  execFileSync(
    process.execPath,
    [...flags, join(copy, "bin/ledger.js"), "extract", "--dry-run", "--format", "jsonl", ARTICLE],
    { encoding: "utf8", cwd: copy, env: { PATH: process.env.PATH } },
  );

describe("the built program", () => {
  it("is left compiled by the build", () => {
    expect(readdirSync(compiled)).toEqual(expect.arrayContaining(["main.cjs", "reading.cjs"]));
  });

  it("says the same however it is loaded", () => {
    const expected = extract();
    expect(expected).toContain('"claim":"clm_');

    // V8 refuses what was compiled under other flags.
    expect(extract("--no-opt")).toBe(expected);

    for (const name of readdirSync(compiled)) truncateSync(join(compiled, name), 40);
    expect(extract()).toBe(expected);

    rmSync(compiled, { recursive: true });
    expect(extract()).toBe(expected);
    expect(readdirSync(compiled).sort()).toEqual(expect.arrayContaining(["main.cjs", "reading.cjs"]));
    expect(extract()).toBe(expected);
  });

  it("imports what is an ES module, however it is loaded", () => {
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    const pdf = join(ROOT, "fixtures/formats/pdf/chromium.ferry-inquiry.pdf");
    const command = [join(copy, "bin/ledger.js"), "extract", "--dry-run", "--quiet", pdf];
    const said = () => spawnSync(process.execPath, command, { encoding: "utf8", cwd: copy });
    expect(said()).toMatchObject({ status: 0, stderr: "" });
    rmSync(compiled, { recursive: true });
    expect(said()).toMatchObject({ status: 0, stderr: "" });
    expect(said()).toMatchObject({ status: 0, stderr: "" });
  });

  it("runs where nothing can be written", () => {
    const expected = extract();
    rmSync(compiled, { recursive: true });
    // The tests may run as root, whom no mode keeps from writing; a file in the folder's place does.
    writeFileSync(compiled, "");
    expect(extract()).toBe(expected);
    expect(readdirSync(program).filter(isCompiled)).toHaveLength(1);
  });

  // Threads change V8's flags on their way.
  it("keeps nothing that V8 would refuse", () => {
    rmSync(compiled, { recursive: true });
    const articles = join(copy, "articles");
    mkdirSync(articles);
    for (let at = 0; at < 32; at++) writeFileSync(join(articles, `a-${at}.txt`), "Nine people saw 40 cranes.\n");
    execFileSync(process.execPath, [join(copy, "bin/ledger.js"), "extract", "-n", "--jobs", "2", articles]);
    expect(readdirSync(compiled)).toEqual([]);
  });

  it("takes nothing that another build has left", () => {
    const expected = extract();
    rmSync(compiled, { recursive: true });
    mkdirSync(join(program, "compiled-another"));
    for (const name of ["main.cjs", "reading.cjs"]) writeFileSync(join(program, "compiled-another", name), "none");
    expect(extract()).toBe(expected);
  });
});
