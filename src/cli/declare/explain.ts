import { type Declare, examples } from "./command.ts";

export const declareExplain: Declare = (program, lazily) => {
  program
    .command("explain")
    .summary("say what a rule refuses, and why")
    .description(
      "Says what a rule of `ledger validate` refuses, why, and what stands right. Without a rule: lists them.",
    )
    .argument("[rule]", "the rule's name, as it stands in brackets after a problem")
    .addHelpText("after", examples(["ledger explain", "all rules"], ["ledger explain value-words", "one of them"]))
    .action(lazily(async () => (await import("../commands/explain.ts")).explainCommand));
};
