import { type Declare, examples } from "./command.ts";
import { ledgerOption } from "./options.ts";

export const declareInit: Declare = (program, lazily) => {
  program
    .command("init")
    .summary("set a project up")
    .description(
      "Makes the ledger's folder, ledger.config.yaml and .gitattributes. What is there already stays as it is.",
    )
    .option("--workflow", "also a GitHub workflow that checks pull requests")
    .option("--pre-commit", "also a configuration for pre-commit")
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      examples(["ledger init", "set up"], ["ledger init --workflow", "with a check of pull requests"]),
    )
    .action(lazily(async () => (await import("../commands/init.ts")).initCommand));
};
