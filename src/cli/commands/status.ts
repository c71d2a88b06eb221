import { allViews } from "../../app/all-views.ts";
import { findSettings } from "../../app/config.ts";
import { sourceStatus } from "../../app/source-status.ts";
import { statusJson, statusPretty } from "../../report/status.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";
import { columnsOf } from "./columns.ts";

interface StatusOptions {
  readonly format: "pretty" | "json";
  readonly ledger?: string;
}

export const statusCommand: Run<readonly [], StatusOptions> = async (context, _, options) => {
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const views = await allViews(settings.value.ledgerDir);
  if (!views.ok) return printProblems(context, options, views.problems);
  const sources = views.value.map(sourceStatus);
  const style = await styleFor(context, context.stdout, options.color);
  context.stdout.write(
    options.format === "json" ? statusJson(sources) : statusPretty(sources, columnsOf(context), style),
  );
  return ExitCode.Fine;
};
