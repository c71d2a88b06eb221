import { type Declare, examples } from "./command.ts";

export const declareExplain: Declare = (program, lazily) => {
  program
    .command("explain")
    .summary("say what a problem means, why it is one, and what to do")
    .description(
      "Says what a rule refuses, why, and what stands right: of a ledger, an article, an address, an option.\n" +
        "Without a rule: lists them.",
    )
    .argument("[rule]", "the rule's name, as it stands in brackets after a problem")
    .addHelpText("after", examples(["ledger explain", "all rules"], ["ledger explain value-words", "one of them"]))
    .action(lazily(async () => (await import("../commands/explain.ts")).explainCommand));
};
