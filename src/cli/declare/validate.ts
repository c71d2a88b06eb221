import { InvalidArgumentError, Option } from "commander";
import { type Declare, examples } from "./command.ts";

const whole = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It is a whole number.");
  return Number(value);
};

export const declareValidate: Declare = (program, lazily) => {
  program
    .command("validate")
    .summary("hold a ledger against every rule")
    .description(
      "Checks ledger files: YAML, schema, hashes, places, values and the order of entries. " +
        "All problems are found in one run. Exits 1 when there is an error.",
    )
    .argument("[path...]", "ledger files, or folders of them (default: the ledger)")
    .option("--since <ref>", "every entry that was there where this branch left <ref> must still be there, unaltered")
    .option("--reread", "read every text again: all of each claim must be what is found there")
    .addOption(
      new Option(
        "-f, --format <format>",
        "how to print what is found (default: pretty, with annotations under GitHub Actions)",
      ).choices(["pretty", "concise", "json", "github", "sarif", "junit"]),
    )
    .option("-o, --output <file>", "write it to a file, and a summary to the terminal")
    .option("--strict", "warnings are errors")
    .addOption(new Option("--max-warnings <count>", "exit 1 when there are more warnings").argParser(whole))
    .option("--no-cache", "check also what has not changed since it was found sound")
    .option("--ledger <folder>", "the ledger to check (default: as ledger.config.yaml says, else ./ledger)")
    .addHelpText(
      "after",
      examples(
        ["ledger validate", "check the whole ledger"],
        ["ledger validate --since origin/main", "in CI: and that nothing old was altered"],
        ["ledger validate -f sarif -o ledger.sarif", "for code scanning"],
        ["ledger validate -f json | jq '.files[].problems[].rule'", "for other programs"],
        ["ledger explain value-words", "what a rule is for"],
      ),
    )
    .action(lazily(async () => (await import("../commands/validate.ts")).validateCommand));
};
