import { appendResults } from "../../app/append-results.ts";
import { findSettings } from "../../app/config.ts";
import { linesOfFiles } from "../../io/json-lines.ts";
import { parseSize } from "../../io/sizes.ts";
import { openSpool } from "../../io/spool.ts";
import { counted } from "../../report/extract-summary.ts";
import type { Run } from "../declare/command.ts";
import { EXTRACTOR } from "../extractor.ts";
import { FewProblems } from "../few-problems.ts";
import { printProblems } from "../print-problems.ts";
import { badSize } from "./extract-options.ts";

/** As commander parses them. */
interface AppendOptions {
  readonly dryRun?: boolean;
  readonly update?: boolean;
  readonly ledger?: string;
  readonly text: boolean;
  readonly maxSize: string;
}

export const appendCommand: Run<readonly [files: readonly string[]], AppendOptions> = async (
  context,
  [files],
  options,
) => {
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const limit = parseSize(options.maxSize);
  if (limit === undefined) return printProblems(context, options, [badSize(options.maxSize)]);

  const { cwd, stdout } = context;
  const isDryRun = options.dryRun === true;
  const { ledgerDir, keepText } = settings.value;
  const problems = new FewProblems(context, options);
  const counts = { appended: 0, updated: 0, unchanged: 0, refused: 0 };
  const spool = openSpool();
  try {
    const outcomes = appendResults({
      lines: linesOfFiles(files.length === 0 ? ["-"] : files, { cwd, stdin: () => context.stdin, limit }),
      spool,
      ledgerDir,
      keepText: keepText && options.text,
      now: context.now(),
      extractor: EXTRACTOR,
      isDryRun,
      mayUpdate: options.update === true,
    });
    for await (const result of outcomes) {
      if ("problems" in result) {
        counts.refused++;
        await problems.add(result.problems);
      } else if (result.outcome.unchanged) counts.unchanged++;
      else if (result.outcome.isNew) counts.appended++;
      else counts.updated++;
    }
  } finally {
    spool.close();
  }
  const { appended, updated, unchanged, refused } = counts;
  const parts = [`${counted(appended, "source")} ${isDryRun ? "to append" : "appended"}`];
  if (updated > 0) parts.push(`${updated} ${isDryRun ? "to update" : "updated"}`);
  if (unchanged > 0) parts.push(`${unchanged} unchanged`);
  if (refused > 0) parts.push(`${counted(refused, "problem")}`);
  if (options.quiet !== true) stdout.write(`${isDryRun ? "dry run, nothing written: " : ""}${parts.join(", ")}\n`);
  return problems.end();
};
