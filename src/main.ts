import { availableParallelism } from "node:os";
import { join } from "node:path";
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

/** Threads run built code alone. */
const IS_BUILT = import.meta.filename.endsWith(".cjs");
const BUILT: Pick<Context, "threads" | "validateWorker"> = {
  threads: {
    extract: join(import.meta.dirname, "extract-thread.cjs"),
    most: Math.min(16, availableParallelism()),
  },
  validateWorker: join(import.meta.dirname, "validate-thread.cjs"),
};

/**
 * What is recorded as the time. SOURCE_DATE_EPOCH, in seconds, sets it (reproducible-builds.org), so that a run can be
 * repeated byte for byte.
 */
const nowOf = ({ SOURCE_DATE_EPOCH = "" }: NodeJS.ProcessEnv): Date =>
  /^\d{1,12}$/.test(SOURCE_DATE_EPOCH) ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();

/**
 * The command line of this process.
 *
 * @param build a hash of the built program, if it is one
 */
export const run = async (build?: string): Promise<void> => {
  const { stdout, stderr, env } = process;
  const stdoutClosed = tolerateClosedPipe(stdout);
  tolerateClosedPipe(stderr);
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    ...(IS_BUILT ? BUILT : {}),
    ...(build === undefined ? {} : { build }),
    env,
    // Opening it takes time, and few runs read it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    now: () => nowOf(env),
    stdoutClosed,
  });
};
