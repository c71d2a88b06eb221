import { InvalidArgumentError, Option } from "commander";
import { type Declare, examples } from "./command.ts";

export const declareExtract: Declare = (program, lazily) => {
  program
    .command("extract")
    .summary("find every claim in articles and append it to the ledger")
    .description(
      "Finds every number, quote and attribution in articles and appends them to the ledger. " +
        "What the ledger holds already is not appended again.",
    )
    .argument(
      "[path...]",
      "text, Markdown, HTML, Word, PDF and e-mail files, folders of them, http(s) addresses, or - for standard input",
    )
    .option("-n, --dry-run", "show what is found, write nothing")
    .addOption(
      new Option(
        "--from <format>",
        "jsonl: read one article a line, {id?, text, title?, author?, publisher?, published?, url?}, from standard " +
          "input or files; print one result a line and write nothing",
      ).choices(["jsonl"]),
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the claims (default: pretty, or as --from)").choices([
        "pretty",
        "json",
        "jsonl",
        "yaml",
      ]),
    )
    .option("--ledger <folder>", "the ledger to append to (default: as ledger.config.yaml says, else ./ledger)")
    .option("--source-id <id>", "the source's id, instead of the one that the file's name gives")
    .option("--published <date>", "the article's date, as 2025-04-01, 2025-04 or 2025; resolves “last year”")
    .option("--title <title>", "the article's title")
    .option("--author <name>", "the article's author")
    .option("--publisher <name>", "who published it")
    .option("--url <url>", "where it was published")
    .option("--no-text", "keep no copy of the text in the ledger (with --from, in the results), only its hash")
    .option("--force", "take articles that do not seem to be English too")
    .option("--allow-private", "fetch addresses of this machine and of private networks too")
    .option("--max-size <size>", "the largest article, or line with --from, to read, as 50MB", "20MB")
    .addOption(
      new Option(
        "-j, --jobs <number>",
        "read and extract in so many threads (default: as many as the machine has processors, at most 16, for many files; 1 for a stream)",
      ).argParser((text) => {
        const count = Number(text);
        if (Number.isInteger(count) && count >= 1 && count <= 64) return count;
        throw new InvalidArgumentError("Expected a number from 1 to 64.");
      }),
    )
    .addHelpText(
      "after",
      examples(
        ["ledger extract article.txt", "append an article's claims"],
        ["ledger extract articles/ --dry-run", "look at a folder's claims"],
        ["ledger extract 'archive/**/*.txt'", "what a pattern matches, less what .ledgerignore names"],
        ["ledger extract archive/ --jobs 8 --quiet", "append a whole archive's claims"],
        ["ledger extract https://example.org/news/mill-fire", "fetch a page and append its claims"],
        ["ledger extract - --source-id budget-2026 <draft.txt", "read standard input"],
        ["ledger extract article.txt -n -f jsonl | jq '.claims[].text'", "for other programs"],
        ["ledger extract --from jsonl <articles.jsonl >results.jsonl", "filter a stream of articles"],
      ),
    )
    .hook("preAction", (command) => {
      // Standard input is read without being asked for only by what is a filter.
      const isMissing = command.args.length === 0 && command.opts().from === undefined;
      if (isMissing) command.error("error: missing required argument 'path'");
    })
    .action(lazily(async () => (await import("../commands/extract.ts")).extractCommand));
};
