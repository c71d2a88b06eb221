import { type Declare, examples } from "./command.ts";
import { formatOption, ledgerOption } from "./options.ts";

export const declareLog: Declare = (program, lazily) => {
  program
    .command("log")
    .summary("show a claim's history")
    .description(
      "Shows all that happened to a claim, through revisions and reviews, and to those it replaced or that replaced it, " +
        "with the commits that brought it, where the ledger is in a git repository.",
    )
    .argument("<claim>", "the claim's id, or the first digits of it")
    .addOption(formatOption("pretty", "json"))
    .addOption(ledgerOption())
    .addHelpText("after", examples(["ledger log clm_4nkwou5fhedz", "one claim's history"]))
    .action(lazily(async () => (await import("../commands/log.ts")).logCommand));
};
