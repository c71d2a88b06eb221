import { type Declare, examples } from "./command.ts";
import { ledgerOption } from "./options.ts";

export const declareGit: Declare = (program, lazily) => {
  const git = program
    .command("git")
    .summary("let git merge and diff ledgers well")
    .description("Sets git up for ledgers.")
    .addHelpText("after", examples(["ledger git install", "once in each clone"]));
  git
    .command("install")
    .summary("set up the merge driver and the hunk headers of this clone")
    .description(
      "Teaches this clone's git to join what two branches appended to a ledger, without loss and in an order that " +
        "does not depend on who merges, and to name the claim at the head of each hunk of a diff.",
    )
    .addOption(ledgerOption())
    .addHelpText("after", examples(["ledger git install", "once in each clone"]))
    .action(lazily(async () => (await import("../commands/git.ts")).gitInstallCommand));
  git
    .command("merge-file", { hidden: true })
    .description("What git runs to merge a ledger file: %O %A %B %P.")
    .argument("<base>")
    .argument("<ours>")
    .argument("<theirs>")
    .argument("[path]")
    .action(lazily(async () => (await import("../commands/git.ts")).gitMergeCommand));
};
