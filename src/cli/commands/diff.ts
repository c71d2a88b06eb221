import { findSettings } from "../../app/config.ts";
import { diff } from "../../app/diff.ts";
import { diffJson, diffPretty, isDifferent } from "../../report/diff.ts";
import { diffMarkdown } from "../../report/diff-markdown.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";
import { columnsOf } from "./columns.ts";

interface DiffOptions {
  readonly format: "pretty" | "json" | "markdown";
  readonly moved?: boolean;
  readonly ledger?: string;
}

export const diffCommand: Run<readonly [from: string | undefined, to: string | undefined], DiffOptions> = async (
  context,
  [from = "HEAD", to],
  options,
) => {
  const { cwd, stdout } = context;
  const settings = await findSettings(cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const changed = await diff({ from, to, cwd, ledgerDir: settings.value.ledgerDir });
  if (!changed.ok) return printProblems(context, options, changed.problems);
  const withMoved = options.moved === true;
  if (options.format === "json") stdout.write(diffJson(changed.value, withMoved));
  else if (options.format === "markdown") stdout.write(diffMarkdown(changed.value, withMoved));
  else {
    const style = await styleFor(context, stdout, options.color);
    stdout.write(diffPretty(changed.value, withMoved, columnsOf(context), style));
  }
  return isDifferent(changed.value) ? ExitCode.Refused : ExitCode.Fine;
};
