import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { emptyFolder } from "./folders.ts";
import { PROGRAM } from "./runners.ts";

const LINE = (index: number): string =>
  `${JSON.stringify({ id: `a-${index}`, text: "The bridge cost $4 million, says Ada Moreno, the mayor.\n\n".repeat(100) })}\n`;
/** As many as nobody could take for what pipes hold: 11 MB. */
const OFFERED = 2000;

it.each(["1", "2"])("a filter with --jobs %s reads no more while nobody reads what it writes", async (jobs) => {
  const child = spawn(process.execPath, [PROGRAM, "extract", "--from", "jsonl", "--jobs", jobs], {
    cwd: emptyFolder(),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  let taken = 0;
  const isStalled = async (): Promise<boolean> =>
    (await Promise.race([once(child.stdin, "drain"), sleep(4000, "stalled")])) === "stalled";
  while (taken < OFFERED && (child.stdin.write(LINE(taken++)) || !(await isStalled())));
  expect(taken).toBeLessThan(OFFERED / 4);

  // And goes on as soon as it is read.
  let answered = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    answered += chunk.toString("latin1").split("\n").length - 1;
  });
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  expect(answered).toBe(taken);
});
