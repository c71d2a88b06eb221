import { findSettings } from "../../app/config.ts";
import { type ExtractRequest, extractSources } from "../../app/extract-sources.ts";
import type { Problem } from "../../model/problem.ts";
import { visibleLine } from "../../report/escape.ts";
import { changeWords } from "../../report/extract-summary.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { printProblems } from "../print-problems.ts";
import { progressOn } from "../progress.ts";
import { EXTRACT_FORMATS } from "./extract-formats.ts";
import { type ExtractOptions, extractRequest } from "./extract-options.ts";

export const extractCommand: Run<readonly [paths: readonly string[]], ExtractOptions> = async (
  context,
  [paths],
  options,
) => {
  if (options.from !== undefined) {
    const { extractStreamCommand } = await import("./extract-stream.ts");
    return extractStreamCommand(context, [paths], options);
  }
  const { stdout, stderr } = context;
  const { format = "pretty", quiet = false, color } = options;
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const checked = extractRequest(context, paths, options, settings.value);
  if (!checked.ok) return printProblems(context, options, checked.problems);

  const onArticle: ExtractRequest["onArticle"] = (...article) => progress.reading(...article);
  const { total, problems, outcomes } = await extractSources({ ...checked.value, onArticle });
  const progress = progressOn(context, total, quiet);
  const style = await styleFor(context, stdout, color);
  const report = await EXTRACT_FORMATS[format]({ total, style, columns: stdout.columns ?? 80 });
  const isForPeople = format === "pretty";
  const isPrinted = !(isForPeople && quiet);

  const late: Problem[] = [...problems];
  for await (const outcome of outcomes) {
    progress.clear();
    // Lets the world in: that nobody reads any more is only heard between two turns.
    await new Promise((resolve) => setImmediate(resolve));
    if (options.dryRun === true && context.stdoutClosed?.aborted === true) break;
    if (!outcome.ok) {
      late.push(...outcome.problems);
      continue;
    }
    const { record, change } = outcome.value;
    late.push(...record.problems);
    if (isPrinted) stdout.write(report.article(record, change));
    // Where a program gets the claims, people are told here what became of the ledger.
    if (!isForPeople && !quiet && !change.isDryRun) stderr.write(`${visibleLine(changeWords(record, change))}\n`);
  }
  if (total > 0 && isPrinted) stdout.write(report.end());
  return printProblems(context, options, late);
};
