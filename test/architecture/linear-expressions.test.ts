import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { findLiterals, literalsIn, sourceFiles } from "../regexp-literals.ts";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));

/** Each expression once, with the places where it stands. */
const expressions = new Map<string, { source: string; flags: string; places: string[] }>();
for (const { file, line, source, flags } of literalsIn(SOURCE)) {
  const literal = `/${source}/${flags}`;
  const known = expressions.get(literal) ?? { source, flags, places: [] };
  known.places.push(`${relative(SOURCE, file)}:${line}`);
  expressions.set(literal, known);
}

/** Neither Java nor a native program, and no chance: the verdict is the same on every machine. */
const verdictOn = (source: string, flags: string): string => {
  process.env.RECHECK_BACKEND = "pure";
  const verdict = checkSync(source, flags, { timeout: 50_000, randomSeed: 1 });
  return verdict.status === "unknown"
    ? `unknown: ${verdict.error.kind}`
    : `${verdict.status}: ${verdict.complexity.type}`;
};

describe("finding regular expressions in code", () => {
  test.each([
    ["const a = /x+/g;", ["/x+/g"]],
    ["const a = b / c / d;", []],
    ["return /[/]x/.test(y) || z.match(/\\//);", ["/[/]x/", "/\\//"]],
    ["// no /x/ here\n/* nor /y/ here */ f(/z/);", ["/z/"]],
    ["'/x/' + \"/y/\" + `/z/`;", []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code that is read, not run
    ["`a ${b.replace(/c/, `${/d/}`)} e`;", ["/c/", "/d/"]],
  ])("%s", (code, literals) => {
    expect(findLiterals(code).map(({ source, flags }) => `/${source}/${flags}`)).toEqual(literals);
  });
});

describe("regular expressions take linear time on any text", () => {
  test("the checker tells a quadratic expression", () => {
    expect(verdictOn("\\s+$", "")).toBe("vulnerable: polynomial");
    expect(verdictOn("^(a|a)*$", "")).toBe("vulnerable: exponential");
  });

  test.each([...expressions])("%s", (_, { source, flags, places }) => {
    expect(verdictOn(source, flags), places.join(", ")).toMatch(/^safe: /);
  });

  test("none is put together at run time, where nothing checks it", () => {
    const made = sourceFiles(SOURCE).filter((file) => /\bRegExp\(/.test(readFileSync(file, "utf8")));
    expect(made.map((file) => relative(SOURCE, file))).toEqual([]);
  });
});
