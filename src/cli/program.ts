import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { Context } from "./context.ts";
import { ExitCode } from "./exit.ts";

/** Wires the commands up. Each loads its own code only when it runs. */
export const runProgram = async (context: Context): Promise<ExitCode> => {
  let exitCode: ExitCode = ExitCode.Fine;
  const program = new Command("ledger")
    .description("Extracts the numbers, quotes and attributions of articles into a ledger that lives in git.")
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    });

  program
    .command("extract")
    .description("find every claim in articles and append it to the ledger")
    .argument("<path...>", "files, folders or - for standard input")
    .option("--dry-run", "write nothing")
    .option("--format <format>", "pretty, json, jsonl or yaml", "pretty")
    .option("--published <date>", "the article's date (EDTF)")
    .action(async (paths: string[], options) => {
      const { extractCommand } = await import("./commands/extract.ts");
      exitCode = await extractCommand(context, paths, options);
    });

  try {
    await program.parseAsync([...context.argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Fine : ExitCode.CouldNotRun;
    throw error;
  }
};
