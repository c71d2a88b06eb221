import type { Problem } from "../model/problem.ts";
import type { Context } from "./context.ts";
import type { GlobalOptions } from "./declare/command.ts";
import { ExitCode } from "./exit.ts";
import { printProblems } from "./print-problems.ts";

/** Enough to see what is wrong; a million alike would only hide it. */
const SHOWN = 20;

/** Prints problems as they come, the first few of them, and counts the rest: a stream may hold any number. */
export class FewProblems {
  #count = 0;
  #exitCode: ExitCode = ExitCode.Fine;
  readonly #context: Context;
  readonly #options: Pick<GlobalOptions, "color">;

  constructor(context: Context, options: Pick<GlobalOptions, "color">) {
    this.#context = context;
    this.#options = options;
  }

  async add(problems: readonly Problem[]): Promise<void> {
    for (const problem of problems) {
      if (problem.severity === "error") this.#exitCode = ExitCode.CouldNotRun;
      if (this.#count++ < SHOWN) await printProblems(this.#context, this.#options, [problem]);
    }
  }

  /** How the command ends for them. */
  end(): ExitCode {
    if (this.#count > SHOWN) this.#context.stderr.write(`and ${this.#count - SHOWN} more problems\n`);
    return this.#exitCode;
  }
}
