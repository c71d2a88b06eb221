import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";
import { terminal } from "./runners.ts";

/** Progress over ten articles that take `seconds` each, as it stands on `stderr`. */
const told = (seconds: number, given: { isTTY: boolean; quiet?: boolean; CI?: string; columns?: number }): string => {
  const stderr = Object.assign(terminal(given.columns ?? 100), { isTTY: given.isTTY });
  let at = 0;
  const env = given.CI === undefined ? {} : { CI: given.CI };
  const progress = progressOn({ stderr, env }, 10, given.quiet === true, () => at);
  for (let index = 1; index <= 10; index++) {
    progress.reading(`archive/a-${index}.txt`, index, 1000);
    progress.clear();
    at += seconds * 1000;
  }
  return stderr.text;
};

describe("progress", () => {
  it("says on a terminal how many, how fast and how long, and is gone after each", () => {
    const lines = told(2, { isTTY: true }).split("\r\u001b[2K");
    expect(lines).toContain("Reading 2 of 10, 0.5 a second, 18 s left: archive/a-2.txt");
    expect(lines.at(-1)).toBe("");
  });

  it("fits into a narrow terminal", () => {
    for (const line of told(60, { isTTY: true, columns: 60 }).split("\r\u001b[2K"))
      expect(line.length).toBeLessThan(60);
  });

  it("writes lines elsewhere, at most one a second, and none for a short run", () => {
    expect(told(0.3, { isTTY: false })).toBe("");
    const slow = told(2, { isTTY: false, CI: "1" }).split("\n");
    expect(slow).toContain("Read 3 of 10, 0.5 a second, 14 s left");
    expect(told(0.7, { isTTY: false }).trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  });

  it("is silent when it is told to be", () => {
    expect(told(60, { isTTY: true, quiet: true }) + told(60, { isTTY: false, quiet: true })).toBe("");
  });
});
