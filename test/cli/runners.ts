import { spawn } from "node:child_process";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Output } from "../../src/cli/context.ts";
import { main } from "../../src/main.ts";

export interface Given {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly build?: string;
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Runner = (argv: readonly string[], given: Given) => Promise<Ran>;

/** An output that keeps what it is given. */
class Kept extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

/** An output that says it is a terminal. */
export const terminal = (columns: number): Output & { readonly text: string } =>
  Object.assign(new Kept(), { isTTY: true, columns });

/** The day on which every test runs. */
export const NOW = new Date("2026-11-23T10:00:00Z");

/** Calls main in this process. */
export const runInProcess = async (
  argv: readonly string[],
  { cwd, stdin = "", env = {}, build = "a" }: Given,
  stdout: Output & { readonly text: string } = new Kept(),
): Promise<Ran> => {
  const stderr = new Kept();
  const exitCode = await main({ argv, cwd, env, build, stdin: Readable.from([stdin]), stdout, stderr, now: () => NOW });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
};

/** The built command. */
export const PROGRAM = join(import.meta.dirname, "../../bin/ledger.js");

/** What this process' environment may not decide for the program under test. */
const NEUTRAL = {
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  DEBUG: undefined,
  NODE_OPTIONS: undefined,
  GITHUB_ACTIONS: undefined,
  // What one run leaves there would spare the next one its work.
  XDG_CACHE_HOME: undefined,
  HOME: undefined,
};

/** Runs the built program, as its users do. */
export const runProgram: Runner = (argv, { cwd, stdin = "", env = {} }) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], { cwd, env: { ...process.env, ...NEUTRAL, ...env } });
    const kept = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        kept[name] += text;
      });
    }
    // A program that refuses its arguments does not wait for its input.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, ...kept }));
  });

/** Both ways to run the command: every case must come out the same. */
export const RUNNERS: readonly (readonly [name: string, run: Runner])[] = [
  ["in this process", runInProcess],
  ["as a program", runProgram],
];
