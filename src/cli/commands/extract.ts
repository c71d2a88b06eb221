import { extractSources } from "../../app/extract-sources.ts";
import type { Problem } from "../../model/problem.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { renderProblem } from "../render-error.ts";
import { EXTRACT_FORMATS } from "./extract-formats.ts";
import { type ExtractOptions, extractRequest } from "./extract-options.ts";

export const extractCommand: Run<readonly [paths: readonly string[]], ExtractOptions> = async (
  context,
  [paths],
  options,
) => {
  const { stdout, stderr } = context;
  const complain = async (problems: readonly Problem[]): Promise<ExitCode> => {
    const style = await styleFor(context, stderr, options.color);
    for (const problem of problems) stderr.write(renderProblem(problem, style));
    return problems.some(({ severity }) => severity === "error") ? ExitCode.CouldNotRun : ExitCode.Fine;
  };

  const request = extractRequest(context, paths, options);
  if (!request.ok) return complain(request.problems);

  const { total, problems, outcomes } = extractSources(request.value);
  const style = await styleFor(context, stdout, options.color);
  const report = await EXTRACT_FORMATS[options.format]({ total, style, columns: stdout.columns ?? 80 });
  const late: Problem[] = [...problems];
  for await (const outcome of outcomes) {
    if (outcome.ok) stdout.write(report.article(outcome.value));
    else late.push(...outcome.problems);
  }
  if (total > 0) stdout.write(report.end());
  return complain(late);
};
