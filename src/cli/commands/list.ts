import { allViews } from "../../app/all-views.ts";
import { type ClaimFilter, passes, rowsOf } from "../../app/claim-rows.ts";
import { findSettings } from "../../app/config.ts";
import { isCalendarDate } from "../../model/edtf.ts";
import { errorProblem } from "../../model/problem.ts";
import { listCsv, listJson, listJsonl, listTable } from "../../report/list.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";
import { columnsOf } from "./columns.ts";

interface ListOptions extends ClaimFilter {
  readonly format: "table" | "json" | "jsonl" | "csv";
  readonly ledger?: string;
}

export const listCommand: Run<readonly [], ListOptions> = async (context, _, options) => {
  if (options.since !== undefined && !isCalendarDate(options.since)) {
    const message = `--since: “${options.since}” is no date`;
    return printProblems(context, options, [
      errorProblem({ rule: "bad-option", message, hint: "Write it as 2026-11-23." }),
    ]);
  }
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const views = await allViews(settings.value.ledgerDir);
  if (!views.ok) return printProblems(context, options, views.problems);
  const rows = views.value.flatMap(rowsOf).filter(passes(options));
  const { stdout } = context;
  if (options.format === "json") stdout.write(listJson(rows));
  else if (options.format === "jsonl") stdout.write(listJsonl(rows));
  else if (options.format === "csv") stdout.write(listCsv(rows));
  else stdout.write(listTable(rows, columnsOf(context), await styleFor(context, stdout, options.color)));
  return ExitCode.Fine;
};
