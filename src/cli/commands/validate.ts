import { resolve } from "node:path";
import { findSettings } from "../../app/config.ts";
import { validate } from "../../app/validate.ts";
import { openCache } from "../../io/validation-cache.ts";
import { writeReport } from "../../io/write-report.ts";
import { plainStyle } from "../../report/style.ts";
import { tally, type ValidationReport } from "../../report/validation.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { EXTRACTOR } from "../extractor.ts";
import { printProblems } from "../print-problems.ts";
import { summaryLine, VALIDATE_FORMATS, type ValidateFormat } from "./validate-formats.ts";

interface ValidateOptions {
  readonly format?: ValidateFormat;
  readonly since?: string;
  readonly reread?: boolean;
  readonly output?: string;
  readonly strict?: boolean;
  readonly maxWarnings?: number;
  readonly cache: boolean;
  readonly ledger?: string;
}

/** With `--strict` every warning is an error, in every format. */
const strictly = ({ files }: ValidationReport): ValidationReport => ({
  files: files.map((file) => ({
    ...file,
    problems: file.problems.map((problem) => ({ ...problem, severity: "error" as const })),
  })),
});

export const validateCommand: Run<readonly [paths: readonly string[]], ValidateOptions> = async (
  context,
  [paths],
  options,
) => {
  const { build, cwd, env, stdout } = context;
  const settings = await findSettings(cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const { ledgerDir, verdicts } = settings.value;
  const { since, reread = false, format, output, strict = false, maxWarnings = Number.POSITIVE_INFINITY } = options;
  const key = build && JSON.stringify([build, verdicts, reread]);
  const cache = options.cache && key ? openCache(ledgerDir, key, env) : undefined;
  const { files, unreadable } = await validate({
    paths: paths.length > 0 ? paths.map((path) => resolve(cwd, path)) : [ledgerDir],
    cwd,
    verdicts,
    extractor: EXTRACTOR,
    reread,
    ...(since === undefined ? {} : { since }),
    ...(cache === undefined ? {} : { cache }),
    ...(context.validateWorker === undefined ? {} : { worker: context.validateWorker }),
  });
  const couldRead = await printProblems(context, options, unreadable);
  const report = strict ? strictly({ files }) : { files };

  if (files.length > 0 || unreadable.length === 0) {
    const style = await styleFor(context, stdout, options.color);
    const render = await VALIDATE_FORMATS[format ?? "pretty"]();
    if (output === undefined) stdout.write(render(report, style));
    else {
      const written = writeReport(resolve(cwd, output), render(report, plainStyle));
      if (written !== undefined) return printProblems(context, options, [written]);
      if (options.quiet !== true) stdout.write(summaryLine(report, style));
    }
    // Nobody reads the log of a run that has its problems beside the lines.
    if (format === undefined && env.GITHUB_ACTIONS === "true") {
      stdout.write((await VALIDATE_FORMATS.github())(report, plainStyle));
    }
  }
  if (couldRead !== ExitCode.Fine) return couldRead;
  const { errors, warnings } = tally(report);
  return errors > 0 || warnings > maxWarnings ? ExitCode.Refused : ExitCode.Fine;
};
