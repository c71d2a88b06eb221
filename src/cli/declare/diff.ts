import { type Declare, examples } from "./command.ts";
import { formatOption, ledgerOption } from "./options.ts";

export const declareDiff: Declare = (program, lazily) => {
  program
    .command("diff")
    .summary("say what changed in meaning between two ledgers")
    .description(
      "Says what changed in meaning between two states of the ledger: git commits, folders or ledger files. " +
        "Exits 1 when there is a difference. Claims that only moved do not count.",
    )
    .argument("[from]", "the earlier one (default: HEAD)")
    .argument("[to]", "the later one (default: the ledger as it is now)")
    .option("--moved", "show claims that only moved, too")
    .addOption(formatOption("pretty", "json", "markdown"))
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      examples(
        ["ledger diff", "what is not committed yet"],
        ["ledger diff main", "what this branch changes"],
        ["ledger diff v1 v2 -f markdown", "for a comment on a pull request"],
      ),
    )
    .action(lazily(async () => (await import("../commands/diff.ts")).diffCommand));
};
