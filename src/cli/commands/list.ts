import { allViews } from "../../app/all-views.ts";
import { type ClaimFilter, passes, rowsOf } from "../../app/claim-rows.ts";
import { findSettings } from "../../app/config.ts";
import type { SourceView } from "../../app/open-ledger.ts";
import { noSuchName, unknownSource } from "../../app/unknown-names.ts";
import { isCalendarDate } from "../../model/edtf.ts";
import { errorProblem, type Problem } from "../../model/problem.ts";
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

/** A name that nothing has would give an empty list, which says something else. */
const unknownNames = (
  { source, status }: ListOptions,
  views: readonly SourceView[],
  verdicts: readonly string[],
): Problem[] => {
  // Older entries may give verdicts that the team no longer uses.
  const given = views.flatMap(({ claims }) => claims.flatMap(({ reviews }) => reviews.map(({ verdict }) => verdict)));
  const statuses = ["unchecked", "withdrawn", ...new Set([...verdicts, ...given])];
  const isStranger = status !== undefined && !statuses.includes(status);
  return [
    ...(source === undefined ? [] : unknownSource(source, views)),
    ...(isStranger ? [noSuchName(`--status: no claim can be “${status}”`, status, statuses)] : []),
  ];
};

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
  const strangers = unknownNames(options, views.value, settings.value.verdicts.known);
  if (strangers.length > 0) return printProblems(context, options, strangers);
  const rows = views.value.flatMap(rowsOf).filter(passes(options));
  const { stdout } = context;
  if (options.format === "json") stdout.write(listJson(rows));
  else if (options.format === "jsonl") stdout.write(listJsonl(rows));
  else if (options.format === "csv") stdout.write(listCsv(rows));
  else stdout.write(listTable(rows, columnsOf(context), await styleFor(context, stdout, options.color)));
  return ExitCode.Fine;
};
