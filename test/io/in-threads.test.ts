import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inThreads, type ThreadAnswer } from "../../src/io/in-threads.ts";
import { emptyFolder } from "../cli/folders.ts";

/** A thread that takes as many milliseconds as it is asked to, breaks on negative ones and dies of 13. */
const PROGRAM = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", (wait) => {
    if (wait === 13) process.exit(3);
    if (wait < 0) throw new Error("broken by " + wait);
    setTimeout(() => parentPort.postMessage("waited " + wait), wait);
  });
`;

const threads = (count: number) => {
  const file = join(emptyFolder(), "thread.mjs");
  writeFileSync(file, PROGRAM);
  return { entry: file, data: undefined, count };
};

async function* each(waits: readonly number[], onTaken = (_: number): void => {}): AsyncGenerator<number> {
  for (const wait of waits) {
    onTaken(wait);
    yield wait;
  }
}

const said = async (answers: AsyncIterable<ThreadAnswer<number, string>>): Promise<string[]> => {
  const found: string[] = [];
  for await (const one of answers) found.push("answer" in one ? one.answer : one.error.message);
  return found;
};

describe("inThreads", () => {
  it("answers in the order of the questions, whatever time each takes", async () => {
    const waits = [60, 0, 30, 1, 0, 50, 2];
    expect(await said(inThreads(each(waits), threads(3)))).toEqual(waits.map((wait) => `waited ${wait}`));
  });

  it("loses only the question that breaks a thread", async () => {
    expect(await said(inThreads(each([5, -1, 5, 13, 5, -2, 5]), threads(2)))).toEqual([
      "waited 5",
      "broken by -1",
      "waited 5",
      "a thread ended with exit code 3",
      "waited 5",
      "broken by -2",
      "waited 5",
    ]);
  });

  it("takes questions no faster than its answers are taken", async () => {
    let taken = 0;
    const waits = Array.from({ length: 500 }, () => 0);
    for await (const _ of inThreads(
      each(waits, () => taken++),
      threads(2),
    ))
      break;
    expect(taken).toBeLessThan(20);
  });

  it("asks nothing of no questions", async () => {
    expect(await said(inThreads(each([]), threads(2)))).toEqual([]);
  });

  it("passes on that the questions end in an error", async () => {
    const broken = async function* (): AsyncGenerator<number> {
      yield 1;
      throw new Error("no more");
    };
    await expect(said(inThreads(broken(), threads(2)))).rejects.toThrow("no more");
  });
});
