import { type Declare, examples } from "./command.ts";
import { formatOption, ledgerOption } from "./options.ts";

export const declareStatus: Declare = (program, lazily) => {
  program
    .command("status")
    .summary("show what is checked and what is left")
    .description("Shows for each source how many claims are checked, with which verdicts, and how many are left.")
    .addOption(formatOption("pretty", "json"))
    .addOption(ledgerOption())
    .addHelpText("after", examples(["ledger status", "the whole ledger"]))
    .action(lazily(async () => (await import("../commands/status.ts")).statusCommand));
};
