import { describe, expect, it } from "vitest";
import { filesOf, folderWith } from "./folders.ts";
import { RUNNERS } from "./runners.ts";

const articles = (...texts: string[]): string =>
  texts.map((text, index) => `${JSON.stringify({ id: `a-${index}`, text })}\n`).join("");
const THREE = articles("It cost $4 million.", "The mill burned for three days.", "“No,” said Ada Moreno.");

describe.each(RUNNERS)("ledger append --from jsonl, %s", (_, run) => {
  it("folds what a stream filter found, once however often", async () => {
    const cwd = folderWith({});
    const { stdout: results } = await run(["extract", "--from", "jsonl"], { cwd, stdin: THREE });
    const argv = ["append", "--from", "jsonl"];
    expect(await run([...argv, "--dry-run"], { cwd, stdin: results })).toEqual({
      exitCode: 0,
      stdout: "dry run, nothing written: 3 sources to append\n",
      stderr: "",
    });
    expect(filesOf(cwd)).toEqual({});
    const first = await run(argv, { cwd, stdin: results });
    expect(first).toEqual({ exitCode: 0, stdout: "3 sources appended\n", stderr: "" });
    const after = filesOf(cwd);
    const second = await run(argv, { cwd, stdin: results });
    expect(second).toEqual({ exitCode: 0, stdout: "0 sources appended, 3 unchanged\n", stderr: "" });
    expect(filesOf(cwd)).toEqual(after);
  });

  it("merges files of several machines, and goes on after what is wrong", async () => {
    const cwd = folderWith({});
    const { stdout: results } = await run(["extract", "--from", "jsonl"], { cwd, stdin: THREE });
    const [first = "", second = "", third = ""] = results.split("\n");
    const split = folderWith({ "one.jsonl": `${first}\n${third}\n`, "two.jsonl": `${third}\n{"a":1}\n${second}\n` });
    const ran = await run(["append", "two.jsonl", "one.jsonl", "three.jsonl"], { cwd: split });
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toBe("3 sources appended, 2 problems\n");
    expect(ran.stderr).toContain("two.jsonl:2: error: source: expected an object, as ledger extract prints it");
    expect(ran.stderr).toContain("three.jsonl: error: could not read it");
    expect(Object.keys(filesOf(split)).filter((file) => file.endsWith(".yaml"))).toEqual([
      "ledger/a-0.yaml",
      "ledger/a-1.yaml",
      "ledger/a-2.yaml",
    ]);
    expect((await run(["validate"], { cwd: split })).exitCode).toBe(0);
  });

  it("refuses a newer text without --update", async () => {
    const cwd = folderWith({ "ledger.config.yaml": "texts: false\n" });
    const extracted = async (text: string) =>
      (await run(["extract", "--from", "jsonl"], { cwd, stdin: articles(text) })).stdout;
    await run(["append"], { cwd, stdin: await extracted("It cost $4 million.") });
    const newer = await extracted("It cost $5 million.");
    const refused = await run(["append"], { cwd, stdin: newer });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("standard input:1: error: the ledger holds another text of a-0, revision 1");
    const updated = await run(["append", "--update"], { cwd, stdin: newer });
    expect(updated).toEqual({ exitCode: 0, stdout: "0 sources appended, 1 updated\n", stderr: "" });
  });
});
