import { Option } from "commander";
import { type Declare, examples } from "./command.ts";

export const declareValidate: Declare = (program, lazily) => {
  program
    .command("validate")
    .summary("hold a ledger against every rule")
    .description(
      "Checks ledger files: YAML, schema, hashes, places, values and the order of entries.\n" +
        "All problems are found in one run. Exits 1 when there is an error.",
    )
    .argument("[path...]", "ledger files, or folders of them (default: the ledger)")
    .addOption(
      new Option("-f, --format <format>", "how to print what is found")
        .choices(["pretty", "concise", "json"])
        .default("pretty"),
    )
    .option("--ledger <folder>", "the ledger to check (default: as ledger.config.yaml says, else ./ledger)")
    .addHelpText(
      "after",
      examples(
        ["ledger validate", "check the whole ledger"],
        ["ledger validate ledger/budget-2026.yaml", "check one file"],
        ["ledger validate -f json | jq '.files[].problems[].rule'", "for other programs"],
        ["ledger explain value-words", "what a rule is for"],
      ),
    )
    .action(lazily(async () => (await import("../commands/validate.ts")).validateCommand));
};
