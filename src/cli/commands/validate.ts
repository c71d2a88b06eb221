import { resolve } from "node:path";
import { findSettings } from "../../app/config.ts";
import { validate } from "../../app/validate.ts";
import { tally } from "../../report/validation.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { EXTRACTOR } from "../extractor.ts";
import { printProblems } from "../print-problems.ts";
import { VALIDATE_FORMATS, type ValidateFormat } from "./validate-formats.ts";

interface ValidateOptions {
  readonly format: ValidateFormat;
  readonly ledger?: string;
}

export const validateCommand: Run<readonly [paths: readonly string[]], ValidateOptions> = async (
  context,
  [paths],
  options,
) => {
  const { cwd, stdout } = context;
  const settings = await findSettings(cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const { ledgerDir, verdicts } = settings.value;
  const { files, unreadable } = await validate({
    paths: paths.length > 0 ? paths.map((path) => resolve(cwd, path)) : [ledgerDir],
    cwd,
    verdicts,
    extractor: EXTRACTOR,
  });
  const exitCode = await printProblems(context, options, unreadable);
  if (files.length > 0 || unreadable.length === 0) {
    const render = await VALIDATE_FORMATS[options.format]();
    stdout.write(render({ files }, await styleFor(context, stdout, options.color)));
  }
  if (exitCode !== ExitCode.Fine) return exitCode;
  return tally({ files }).errors > 0 ? ExitCode.Refused : ExitCode.Fine;
};
