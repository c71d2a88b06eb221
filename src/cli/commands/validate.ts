import { resolve } from "node:path";
import { validate } from "../../app/validate.ts";
import { tally } from "../../report/validation.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { EXTRACTOR } from "../extractor.ts";
import { renderProblem } from "../render-error.ts";
import { VALIDATE_FORMATS, type ValidateFormat } from "./validate-formats.ts";

interface ValidateOptions {
  readonly format: ValidateFormat;
  readonly ledger?: string;
}

/** Until ledger.config.yaml is read: the verdicts of the design. */
const VERDICTS = {
  known: ["confirmed", "needs-change", "corrected", "unverifiable", "disputed", "wont-check"],
  needEvidence: ["confirmed", "corrected"],
};

export const validateCommand: Run<readonly [paths: readonly string[]], ValidateOptions> = async (
  context,
  [paths],
  { format, ledger, color },
) => {
  const { cwd, stdout, stderr } = context;
  const named = paths.length > 0 ? paths : [ledger ?? "ledger"];
  const { files, unreadable } = await validate({
    paths: named.map((path) => resolve(cwd, path)),
    cwd,
    verdicts: VERDICTS,
    extractor: EXTRACTOR,
  });
  if (unreadable.length > 0) {
    const style = await styleFor(context, stderr, color);
    for (const problem of unreadable) stderr.write(renderProblem(problem, style));
  }
  if (files.length > 0 || unreadable.length === 0) {
    const render = await VALIDATE_FORMATS[format]();
    stdout.write(render({ files }, await styleFor(context, stdout, color)));
  }
  if (unreadable.length > 0) return ExitCode.CouldNotRun;
  return tally({ files }).errors > 0 ? ExitCode.Refused : ExitCode.Fine;
};
