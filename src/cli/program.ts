import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { Context } from "./context.ts";
import { declareAppend } from "./declare/append.ts";
import { type Declare, examples, type GlobalOptions, type Lazily, type Run } from "./declare/command.ts";
import { declareDiff } from "./declare/diff.ts";
import { declareExplain } from "./declare/explain.ts";
import { declareExtract } from "./declare/extract.ts";
import { declareGit } from "./declare/git.ts";
import { declareInit } from "./declare/init.ts";
import { declareList } from "./declare/list.ts";
import { declareLog } from "./declare/log.ts";
import { declareReview } from "./declare/review.ts";
import { declareShow } from "./declare/show.ts";
import { declareStatus } from "./declare/status.ts";
import { declareValidate } from "./declare/validate.ts";
import { ExitCode } from "./exit.ts";

/** In the order in which `ledger --help` lists them. */
const COMMANDS: readonly Declare[] = [
  declareExtract,
  declareAppend,
  declareValidate,
  declareStatus,
  declareList,
  declareShow,
  declareLog,
  declareReview,
  declareDiff,
  declareInit,
  declareGit,
  declareExplain,
];

/** Longer lines tire the eye. */
const WIDEST_HELP = 100;

/** After wrong usage: where to read what is right. */
const pointToHelp = (command: Command, called: string): void => {
  const lists = command.commands.length > 0 ? "the commands" : "its arguments and options";
  command.showHelpAfterError(`  ${called} --help lists ${lists}.`);
  for (const one of command.commands) pointToHelp(one, `${called} ${one.name()}`);
};

/** Runs the command that the arguments name. Each command's code is loaded only when it runs. */
export const runProgram = async (context: Context): Promise<ExitCode> => {
  const { stdout, stderr } = context;
  let exitCode: ExitCode = ExitCode.Fine;
  const lazily: Lazily =
    <Arguments extends readonly unknown[], Options>(load: () => Promise<Run<Arguments, Options>>) =>
    async (...given: unknown[]) => {
      // Commander hands over the arguments, the command's own options and the command.
      const command = given.at(-1) as Command;
      const run = await load();
      const options = command.optsWithGlobals() as Options & GlobalOptions;
      exitCode = await run(context, given.slice(0, -2) as unknown as Arguments, options);
    };

  const program = new Command("ledger")
    .description("Finds the numbers, quotes and attributions of articles and keeps them in a ledger that lives in git.")
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print a command's help")
    .option("--no-color", "print without colours (so does NO_COLOR=1)")
    .option("-q, --quiet", "print no more than what was asked for and what is wrong")
    .option("--verbose", "print details of unexpected errors")
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => Math.min(stdout.columns ?? 80, WIDEST_HELP),
      getErrHelpWidth: () => Math.min(stderr.columns ?? 80, WIDEST_HELP),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      "after",
      examples(
        ["ledger extract article.txt", "append an article's claims to the ledger"],
        ["ledger help extract", "all that a command can do"],
      ),
    );
  for (const declare of COMMANDS) declare(program, lazily);
  pointToHelp(program, "ledger");

  try {
    await program.parseAsync([...context.argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Fine : ExitCode.CouldNotRun;
    throw error;
  }
};
