import { Option } from "commander";
import { type Declare, examples } from "./command.ts";

export const declareAppend: Declare = (program, lazily) => {
  program
    .command("append")
    .summary("fold the results of extractions elsewhere into the ledger")
    .description(
      "Appends results of `ledger extract --from jsonl`, of one machine or many, to the ledger. " +
        "Each is checked against the schemas, its ids made again and its places looked up in its text. " +
        "Order and repetition make no difference; results that contradict each other, or the ledger, are refused.",
    )
    .argument("[file...]", "files of results (default: standard input)")
    .addOption(new Option("--from <format>", "what the results are written in").choices(["jsonl"]).default("jsonl"))
    .option("-n, --dry-run", "check everything, write nothing")
    .option(
      "--update",
      "let a result follow what the ledger says of its article, as a new revision where the text changed",
    )
    .option("--ledger <folder>", "the ledger to append to (default: as ledger.config.yaml says, else ./ledger)")
    .option("--no-text", "keep no copy of the texts in the ledger, only their hashes")
    .option("--max-size <size>", "the longest line to read, as 50MB", "200MB")
    .addHelpText(
      "after",
      examples(
        ["ledger append --from jsonl results/*.jsonl", "merge the results of many machines"],
        ["ledger extract --from jsonl <a.jsonl | ledger append --from jsonl", "extract and append"],
        ["ledger append --from jsonl results.jsonl --dry-run", "only check them"],
      ),
    )
    .action(lazily(async () => (await import("../commands/append.ts")).appendCommand));
};
