import { Option } from "commander";
import { CLAIM_KINDS } from "../../model/vocabulary.ts";
import { type Declare, examples } from "./command.ts";
import { formatOption, ledgerOption } from "./options.ts";

export const declareList: Declare = (program, lazily) => {
  program
    .command("list")
    .summary("list claims, filtered")
    .description("Lists the claims that stand. Every filter that is given must fit.")
    .addOption(new Option("--kind <kind>", "only claims of this kind").choices(CLAIM_KINDS))
    .option("--speaker <name>", "a part of the speaker's name")
    .option("--unit <unit>", "a unit's kind, code or name: percent, USD, year")
    .option("--since <date>", "recorded on this day or later: 2026-11-23")
    .option("--status <verdict>", "a verdict, unchecked or withdrawn")
    .option("--source <id>", "the claims of one source")
    .addOption(formatOption("table", "json", "jsonl", "csv"))
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      examples(
        ["ledger list --status unchecked --kind number", "figures that are left to check"],
        ["ledger list --speaker oduya", "what somebody is said to have said"],
        ["ledger list -f csv > claims.csv", "for a spreadsheet"],
      ),
    )
    .action(lazily(async () => (await import("../commands/list.ts")).listCommand));
};
