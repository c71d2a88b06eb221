import { findSettings } from "../../app/config.ts";
import { history } from "../../app/history.ts";
import { logJson, logPretty } from "../../report/log.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";
import { columnsOf } from "./columns.ts";

interface LogOptions {
  readonly format: "pretty" | "json";
  readonly ledger?: string;
}

export const logCommand: Run<readonly [claim: string], LogOptions> = async (context, [claim], options) => {
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const logged = await history(settings.value.ledgerDir, claim);
  if (!logged.ok) return printProblems(context, options, logged.problems);
  const style = await styleFor(context, context.stdout, options.color);
  context.stdout.write(
    options.format === "json" ? logJson(logged.value) : logPretty(logged.value, columnsOf(context), style),
  );
  return ExitCode.Fine;
};
