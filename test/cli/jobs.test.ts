import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, folderWith } from "./folders.ts";
import { type Ran, runInProcess, runProgram } from "./runners.ts";

const ARTICLES = join(import.meta.dirname, "../../fixtures/articles");
const TEXTS = readdirSync(ARTICLES)
  .filter((name) => !name.includes("."))
  .sort()
  .slice(0, 5)
  .map((name) => readFileSync(join(ARTICLES, name, "article.txt"), "utf8"));
const COUNT = 48;
/** Long and short ones, so that threads finish out of turn, and some that cannot be read. */
const archive = (): Readonly<Record<string, string | Uint8Array>> =>
  Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [
      `articles/a-${String(index).padStart(2, "0")}.txt`,
      index % 20 === 7 ? new Uint8Array([0xe9, 0x20]) : (TEXTS[index % TEXTS.length] ?? "").slice(0, 200 + index * 37),
    ]),
  );

/** What differs from run to run: when it was recorded. */
const withoutTimes = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      Buffer.from(content, "base64")
        .toString("utf8")
        .replace(/recorded: .*/g, ""),
    ]),
  );

/** On a busy machine a run takes long enough to tell of its progress. */
const withoutProgress = (ran: Ran): Ran => ({ ...ran, stderr: ran.stderr.replace(/^Read \d+ of .*\n/gm, "") });

describe("ledger extract --jobs", () => {
  it("prints and appends what one thread does, in the same order, whatever cannot be read", async () => {
    const [alone, shared] = [folderWith(archive()), folderWith(archive())];
    const argv = ["extract", "articles", "-f", "jsonl", "--published", "2026-03-02"];
    const one = await runProgram([...argv, "--jobs", "1"], { cwd: alone });
    const three = await runProgram([...argv, "--jobs", "3"], { cwd: shared });
    expect(withoutProgress(three)).toEqual(withoutProgress(one));
    expect(one.exitCode).toBe(2);
    expect(one.stdout.split("\n")).toHaveLength(COUNT - 3 + 1);
    expect(withoutTimes(filesOf(shared))).toEqual(withoutTimes(filesOf(alone)));
    // The date is known to the ledger now, and to no thread.
    const again = await runProgram(["extract", "articles", "--jobs", "2", "-q"], { cwd: shared });
    expect(again.exitCode).toBe(2);
    expect(withoutTimes(filesOf(shared))).toEqual(withoutTimes(filesOf(alone)));
  });

  it("answers the lines of a stream in their order", async () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      index % 9 === 4 ? "no JSON" : JSON.stringify({ id: `a-${index}`, text: TEXTS[index % TEXTS.length] }),
    );
    const stdin = lines.join("\n");
    const cwd = folderWith({});
    const argv = ["extract", "--from", "jsonl", "gone.jsonl", "-"];
    const one = await runProgram(argv, { cwd, stdin });
    expect(await runProgram([...argv, "--jobs", "2"], { cwd, stdin })).toEqual(one);
    expect(one.stdout.split("\n")).toHaveLength(41);
    expect(filesOf(cwd)).toEqual({});
  });

  it.each(["0", "1.5", "many"])("refuses --jobs %s", async (jobs) => {
    const { exitCode, stderr } = await runInProcess(["extract", "x.txt", "--jobs", jobs], { cwd: folderWith({}) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Expected a number from 1 to 64.");
  });
});
