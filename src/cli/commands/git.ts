import { resolve } from "node:path";
import { findSettings } from "../../app/config.ts";
import { gitMerge } from "../../app/git-merge.ts";
import { installGit } from "../../app/set-up.ts";
import { stepsText } from "../../report/steps.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";

/** A word as a POSIX shell, which git runs drivers with on every system, takes it. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** This program, wherever it is installed: a driver has to work without being on the PATH. */
const thisProgram = (): string => [process.execPath, process.argv[1] ?? "ledger"].map(quoted).join(" ");

export const gitInstallCommand: Run<readonly [], { readonly ledger?: string }> = async (context, _, options) => {
  const { cwd, stdout } = context;
  const settings = await findSettings(cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const done = installGit({ cwd, ledgerDir: settings.value.ledgerDir, command: thisProgram() });
  if (!done.ok) return printProblems(context, options, done.problems);
  if (options.quiet !== true) stdout.write(stepsText(done.value, await styleFor(context, stdout, options.color)));
  return ExitCode.Fine;
};

export const gitMergeCommand: Run<
  readonly [base: string, ours: string, theirs: string, path: string | undefined],
  object
> = async (context, [base, ours, theirs, path = ours], options) => {
  const at = (file: string): string => resolve(context.cwd, file);
  const conflict = await gitMerge({ base: at(base), ours: at(ours), theirs: at(theirs), path }, context.cwd);
  if (conflict === undefined) return ExitCode.Fine;
  await printProblems(context, options, [conflict]);
  return ExitCode.Refused;
};
