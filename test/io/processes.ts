import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll } from "vitest";
import type { Orders } from "./program.ts";

export interface Run {
  /** What it said, less a line that it did not end. */
  readonly lines: readonly string[];
  readonly killed: boolean;
}

/** Starts the program that changes a ledger; `killAt` may kill it from outside, once it has said something. */
export type Start = (orders: Partial<Orders>, killAt?: (kill: () => void) => void) => Promise<Run>;

/** Builds the program as one file that starts fast, for the tests of the file that calls this. */
export const ledgerProgram = (): Start => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ledger-program-"));
    buildSync({
      entryPoints: [join(import.meta.dirname, "program.ts")],
      outfile: join(folder, "program.mjs"),
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
      banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (given, killAt) =>
    new Promise((resolve, reject) => {
      const orders: Orders = {
        folder: "",
        name: "Leith",
        task: "append",
        count: 1,
        breakAt: 0,
        how: "killed",
        ...given,
      };
      const child = spawn(process.execPath, [join(folder, "program.mjs"), JSON.stringify(orders)]);
      let output = "";
      child.stdout.on("data", (chunk) => {
        output += chunk;
        if (output === String(chunk)) killAt?.(() => child.kill("SIGKILL"));
      });
      child.stderr.on("data", (chunk) => reject(new Error(String(chunk))));
      child.on("error", reject);
      child.on("close", (_, signal) =>
        resolve({ lines: output.split("\n").slice(0, -1), killed: signal === "SIGKILL" }),
      );
    });
};

/** Does something with each item, two at a time: as many as the smallest machine has cores. */
export const twoAtATime = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const left = [...items];
  const one = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([one(), one()]);
};
