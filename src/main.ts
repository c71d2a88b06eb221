import type { Context } from "./cli/context.ts";
import type { ExitCode } from "./cli/exit.ts";
import { runProgram } from "./cli/program.ts";

/** Runs one command line. Nothing below here ends the process: the exit code is returned. */
export const main = (context: Context): Promise<ExitCode> => runProgram(context);

/** The command line of this process. */
export const run = async (): Promise<void> => {
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
  });
};
