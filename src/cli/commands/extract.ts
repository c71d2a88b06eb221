import { extractSources } from "../../app/extract-sources.ts";
import { visibleLine } from "../../report/escape.ts";
import { changeWords } from "../../report/extract-summary.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { printProblems } from "../print-problems.ts";
import { EXTRACT_FORMATS } from "./extract-formats.ts";
import { type ExtractOptions, extractRequest } from "./extract-options.ts";

export const extractCommand: Run<readonly [paths: readonly string[]], ExtractOptions> = async (
  context,
  [paths],
  options,
) => {
  const { stdout, stderr } = context;
  const { format, quiet = false, color } = options;
  const request = extractRequest(context, paths, options);
  if (!request.ok) return printProblems(context, options, request.problems);

  const { total, problems, outcomes } = extractSources(request.value);
  const style = await styleFor(context, stdout, color);
  const report = await EXTRACT_FORMATS[format]({ total, style, columns: stdout.columns ?? 80 });
  const isForPeople = format === "pretty";
  const late = [...problems];
  for await (const outcome of outcomes) {
    if (!outcome.ok) {
      late.push(...outcome.problems);
      continue;
    }
    const { record, change } = outcome.value;
    late.push(...record.problems);
    if (!isForPeople || !quiet) stdout.write(report.article(record, change));
    // The claims go to a program then, and people are told apart from it.
    if (!isForPeople && !quiet && !change.isDryRun) stderr.write(`${visibleLine(changeWords(record, change))}\n`);
  }
  if (total > 0 && !(isForPeople && quiet)) stdout.write(report.end());
  return printProblems(context, options, late);
};
