import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { main } from "../../src/main.ts";
import { folderWith } from "./folders.ts";
import { NOW, runInProcess } from "./runners.ts";

const ARTICLE = "Sales rose 3 percent to $4 million, says Ada Moreno, the mayor.\n";

/** A person at a terminal: gives each answer when the program asks for it. */
const atTerminal = async (cwd: string, argv: readonly string[], answers: readonly string[]) => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let printed = "";
  let asked = 0;
  let next = 0;
  stdout.on("data", (chunk) => {
    printed += chunk;
    const questions = printed.match(/(?:verdict|enter\)|file\)|back\)|enter or q):/g)?.length ?? 0;
    if (questions <= asked) return;
    asked = questions;
    const answer = answers[next++] ?? "q";
    setImmediate(() => stdin.write(answer < " " && answer !== "" ? answer : `${answer}\n`));
  });
  const stderr = new PassThrough();
  const env = { NO_COLOR: "1" };
  const exitCode = await main({ argv, cwd, env, stdin, stdout, stderr, now: () => NOW });
  return { exitCode, printed, stderr: String(stderr.read() ?? "") };
};

test("on a terminal, review walks through the unchecked claims and asks", async () => {
  const cwd = folderWith({ "bridge.txt": ARTICLE });
  await runInProcess(["extract", "bridge.txt"], { cwd });
  const reviewer = ["--reviewer", "Ann"];
  const address = "https://example.org/report.pdf";
  // The first is skipped, the second confirmed, then the person has enough.
  const { exitCode, printed, stderr } = await atTerminal(
    cwd,
    ["review", ...reviewer],
    ["", "1", address, "p. 3", "As said.", "q"],
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(printed).toContain("1 confirmed   2 needs-change");
  expect(printed).toMatch(/\n1 of \d claims reviewed\n|1 of \d claims reviewed/);
  const ledger = readFileSync(join(cwd, "ledger/bridge.yaml"), "utf8");
  expect(ledger.match(/- entry: review/g)).toHaveLength(1);
  expect(ledger).toContain(`    - url: "${address}"\n      locator: "p. 3"\n  note: "As said."\n  reviewer: "Ann"\n`);
});

test("an answer that is no verdict is asked for again; a missing evidence is said", async () => {
  const cwd = folderWith({ "bridge.txt": ARTICLE });
  await runInProcess(["extract", "bridge.txt"], { cwd });
  const { printed } = await atTerminal(cwd, ["review", "--reviewer", "Ann"], ["9", "1", "", "q"]);
  expect(printed).toContain("a number from 1 to 6, enter or q:");
  expect(printed).toContain("evidence for confirmed (address or file; enter: back):");
  expect(printed).toContain("0 of ");
});

test.each([
  ["Ctrl-C", "\u0003"],
  ["Ctrl-D", "\u0004"],
])("%s ends it, and what was recorded stays", async (_, key) => {
  const cwd = folderWith({ "bridge.txt": ARTICLE });
  await runInProcess(["extract", "bridge.txt"], { cwd });
  const ran = await atTerminal(cwd, ["review", "--reviewer", "Ann"], ["5", "", "", key]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  expect(ran.printed).toMatch(/\n1 of \d claims reviewed\s*$/);
  expect(readFileSync(join(cwd, "ledger/bridge.yaml"), "utf8").match(/verdict: disputed/g)).toHaveLength(1);
});

test("nothing to check, a claim that is withdrawn, a source that there is not: said at once", async () => {
  const cwd = folderWith({ "bridge.txt": ARTICLE });
  await runInProcess(["extract", "bridge.txt"], { cwd });
  const { stdout } = await runInProcess(["list", "-f", "jsonl"], { cwd });
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const review = (...argv: string[]) => atTerminal(cwd, ["review", "--reviewer", "Ann", ...argv], []);
  expect((await review("--source", "brige")).stderr).toContain("Did you mean bridge?");
  for (const { claim } of rows) {
    await runInProcess(["review", claim, "--verdict", "disputed", "--reviewer", "Ann"], { cwd });
  }
  expect(await review()).toMatchObject({ exitCode: 0, printed: "nothing is left to check\n" });
  writeFileSync(join(cwd, "bridge.txt"), ARTICLE.replace("3 percent", "4 percent"));
  await runInProcess(["extract", "bridge.txt"], { cwd });
  const changed = rows.find(({ text }) => text === "3 percent").claim;
  expect(await review(changed)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("stands in its place") });
});
