import { findSettings } from "../../app/config.ts";
import { show } from "../../app/show.ts";
import { showJson, showPretty } from "../../report/show.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";
import { columnsOf } from "./columns.ts";

interface ShowOptions {
  readonly format: "pretty" | "json";
  readonly ledger?: string;
}

export const showCommand: Run<readonly [claim: string], ShowOptions> = async (context, [claim], options) => {
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const shown = await show(settings.value.ledgerDir, claim);
  if (!shown.ok) return printProblems(context, options, shown.problems);
  const style = await styleFor(context, context.stdout, options.color);
  context.stdout.write(
    options.format === "json" ? showJson(shown.value) : showPretty(shown.value, columnsOf(context), style),
  );
  return ExitCode.Fine;
};
