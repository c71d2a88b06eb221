import { type Declare, examples } from "./command.ts";
import { ledgerOption } from "./options.ts";

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const declareReview: Declare = (program, lazily) => {
  program
    .command("review")
    .summary("record a verdict on a claim, with evidence")
    .description(
      "Records what a person found when checking a claim. The verdicts are confirmed, needs-change, corrected, " +
        "unverifiable, disputed and wont-check, unless ledger.config.yaml names others. " +
        "On a terminal, without --verdict, it asks; without a claim it walks through those that are unchecked.",
    )
    .argument("[claim]", "the claim's id, or the first digits of it")
    .option("--verdict <verdict>", "what was found")
    .option("--evidence <source>", "an address or a file that shows it; may be given several times", collect)
    .option("--locator <place>", "where in the evidence: a page, a time; one for each --evidence", collect)
    .option("--archived <address>", "an archived copy of the evidence; one for each --evidence", collect)
    .option("--note <text>", "what the next person should know")
    .option("--reviewer <name>", "who checked it (default: your name in git)")
    .option("--source <id>", "walk through the claims of this source only")
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      examples(
        ["ledger review 4nkw --verdict confirmed --evidence report.pdf", "a verdict with its evidence"],
        ["ledger review", "walk through what is unchecked"],
        ["ledger review --source budget-2026", "the same, for one article"],
      ),
    )
    .action(lazily(async () => (await import("../commands/review.ts")).reviewCommand));
};
