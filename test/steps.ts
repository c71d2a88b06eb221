import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

interface Range {
  readonly count: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

// Code that V8 has optimised, by either of its compilers, counts some blocks no more.
setFlagsFromString("--no-opt");
setFlagsFromString("--no-maglev");

const session = new Session();
session.connect();

/** The inspector of this same thread answers at once: its callbacks have run when `post` returns. */
const ask = (method: string, params: object = {}): unknown => {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
};

ask("Profiler.enable");
ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * How many steps some work takes: each function and each block of our sources counted as often as it runs. V8 counts
 * them exactly, so that the figure is the same on every machine, however busy it is. Only what is loaded after this
 * module is counted block by block. What a built-in function does inside is not counted.
 */
export const stepsOf = (work: () => unknown): number => {
  ask("Profiler.takePreciseCoverage");
  work();
  const { result } = ask("Profiler.takePreciseCoverage") as Coverage;
  let steps = 0;
  for (const { url, functions } of result) {
    if (!url.includes("/src/")) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
};
