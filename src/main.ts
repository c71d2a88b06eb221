import { availableParallelism } from "node:os";
import type { Context } from "./cli/context.ts";
import { ExitCode } from "./cli/exit.ts";
import { runProgram } from "./cli/program.ts";
import { renderCrash } from "./cli/render-crash.ts";

/** Runs one command line. Nothing below here ends the process: the exit code is returned. */
export const main = async (context: Context): Promise<ExitCode> => {
  try {
    return await runProgram(context);
  } catch (error) {
    context.stderr.write(renderCrash(error, context));
    return ExitCode.CouldNotRun;
  }
};

/** A reader that has seen enough (`| head`) closes its end: what is still written goes nowhere, and that is no error. */
const tolerateClosedPipe = (stream: NodeJS.WriteStream): AbortSignal => {
  const closed = new AbortController();
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed.abort();
  });
  return closed.signal;
};

/** The command line of this process. */
export const run = async (): Promise<void> => {
  const { stdout, stderr, env } = process;
  const stdoutClosed = tolerateClosedPipe(stdout);
  tolerateClosedPipe(stderr);
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    ...(import.meta.url.endsWith(".js") ? { validateWorker: new URL("./validate-worker.js", import.meta.url) } : {}),
    env,
    ...(import.meta.url.endsWith(".js")
      ? {
          threads: {
            extract: new URL("./extract-worker.js", import.meta.url),
            most: Math.min(4, availableParallelism()),
          },
        }
      : {}),
    // Opening it takes time, and few runs read it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    now: () => new Date(),
    stdoutClosed,
  });
};
