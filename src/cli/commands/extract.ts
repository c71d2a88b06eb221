import { findSettings } from "../../app/config.ts";
import { type ExtractRequest, extractSources } from "../../app/extract-sources.ts";
import { writeTo } from "../../io/write.ts";
import type { Problem } from "../../model/problem.ts";
import { visibleLine } from "../../report/escape.ts";
import { NO_CLAIMS, sumOf } from "../../report/extract-summary.ts";
import { isColoured } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { printProblems } from "../print-problems.ts";
import { progressOn } from "../progress.ts";
import { type PrintSettings, reportOf } from "./extract-formats.ts";
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
  const { stdout, stderr, stdoutClosed } = context;
  const { format = "pretty", quiet = false, color } = options;
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const checked = extractRequest(context, paths, options, settings.value);
  if (!checked.ok) return printProblems(context, options, checked.problems);

  const onArticle: ExtractRequest["onArticle"] = (...article) => progress.reading(...article);
  const { total, problems, outcomes } = await extractSources({ ...checked.value, onArticle });
  const progress = progressOn(context, total, quiet);
  const isForPeople = format === "pretty";
  const printing: PrintSettings = {
    format: isForPeople && quiet ? "none" : format,
    total,
    columns: stdout.columns ?? 80,
    isColoured: isColoured(context, stdout, color),
  };
  const report = await reportOf(printing);

  const late: Problem[] = [...problems];
  const done = { articles: 0, counts: NO_CLAIMS };
  for await (const outcome of outcomes({ report, data: printing })) {
    progress.clear();
    // Lets the world in: that nobody reads any more is only heard between two turns.
    await new Promise((resolve) => setImmediate(resolve));
    if (options.dryRun === true && stdoutClosed?.aborted === true) break;
    if (!outcome.ok) {
      late.push(...outcome.problems);
      continue;
    }
    const { printed, counts, change } = outcome.value;
    late.push(...outcome.value.problems);
    await writeTo(stdout, report.before(done.articles), stdoutClosed);
    await writeTo(stdout, printed, stdoutClosed);
    done.articles++;
    done.counts = sumOf(done.counts, counts);
    // Where a program gets the claims, people are told here what became of the ledger.
    if (!isForPeople && !quiet && options.dryRun !== true) stderr.write(`${visibleLine(change)}\n`);
  }
  if (total > 0) await writeTo(stdout, report.end(done.articles, done.counts), stdoutClosed);
  return printProblems(context, options, late);
};
