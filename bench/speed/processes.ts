import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MEASURE = fileURLToPath(new URL("measure.ts", import.meta.url));

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const runNode = (args: readonly string[]): { output: string; ms: number } => {
  const began = performance.now();
  const run = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  const ms = performance.now() - began;
  if (run.status !== 0) throw new Error(`node ${args.join(" ")}: exit ${run.status}\n${run.stderr}`);
  return { output: run.stdout, ms };
};

/** Milliseconds of each counted run of one library over `bytes` of text, measured inside a process of its own. */
export const timesInside = (
  peer: string,
  bytes: number,
  runs: number,
  how: "article" | "paragraph" | "whole",
): number[] =>
  JSON.parse(runNode(["--import", "tsx", MEASURE, peer, String(bytes), String(runs), how]).output) as number[];

/**
 * Wall-clock milliseconds of whole Node processes, the commands taken in turn so that a machine whose speed drifts
 * drifts for all of them: one median a command.
 */
export const wholeProcesses = (commands: readonly (readonly string[])[], rounds: number): number[] => {
  const times: number[][] = commands.map(() => []);
  for (const command of commands) runNode(command);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, command] of commands.entries()) times[index]?.push(runNode(command).ms);
  return times.map(median);
};
