import { type Declare, examples } from "./command.ts";
import { formatOption, ledgerOption } from "./options.ts";

export const declareShow: Declare = (program, lazily) => {
  program
    .command("show")
    .summary("show one claim with its place in the text")
    .description("Shows one claim: its place in the text, what it was read as, and its reviews.")
    .argument("<claim>", "the claim's id, or the first digits of it")
    .addOption(formatOption("pretty", "json"))
    .addOption(ledgerOption())
    .addHelpText("after", examples(["ledger show clm_4nkwou5fhedz", "one claim"], ["ledger show 4nkw", "the same"]))
    .action(lazily(async () => (await import("../commands/show.ts")).showCommand));
};
