import { findSettings } from "../../app/config.ts";
import { initialise } from "../../app/set-up.ts";
import { stepsText } from "../../report/steps.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";

interface InitOptions {
  readonly workflow?: boolean;
  readonly preCommit?: boolean;
  readonly ledger?: string;
}

export const initCommand: Run<readonly [], InitOptions> = async (context, _, options) => {
  const { cwd, stdout } = context;
  const settings = await findSettings(cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const done = initialise({
    cwd,
    ledgerDir: settings.value.ledgerDir,
    workflow: options.workflow === true,
    preCommit: options.preCommit === true,
  });
  if (!done.ok) return printProblems(context, options, done.problems);
  if (options.quiet !== true) {
    stdout.write(stepsText(done.value, await styleFor(context, stdout, options.color)));
    stdout.write("Next: ledger git install, then ledger extract article.txt\n");
  }
  return ExitCode.Fine;
};
