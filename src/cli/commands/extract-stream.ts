import { findSettings } from "../../app/config.ts";
import { extractStream } from "../../app/extract-stream.ts";
import { linesOfFiles } from "../../io/json-lines.ts";
import { writeTo } from "../../io/write.ts";
import type { Run } from "../declare/command.ts";
import { FewProblems } from "../few-problems.ts";
import { printProblems } from "../print-problems.ts";
import { badOption, type ExtractOptions, extractRequest } from "./extract-options.ts";

/** `extract --from jsonl`: a filter. It reads no ledger and writes none, so it can run anywhere, any number of times. */
export const extractStreamCommand: Run<readonly [paths: readonly string[]], ExtractOptions> = async (
  context,
  [paths],
  options,
) => {
  const { stdout, stdoutClosed } = context;
  const wrong = [
    ...(options.format === undefined || options.format === "jsonl"
      ? []
      : [badOption("--format", `--from jsonl prints jsonl, not ${options.format}`, "Leave --format out.")]),
    ...(options.sourceId === undefined
      ? []
      : [badOption("--source-id", "each line is a source of its own", "Give each line an `id`.")]),
  ];
  if (wrong.length > 0) return printProblems(context, options, wrong);
  const settings = await findSettings(context.cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const checked = extractRequest(context, paths, options, settings.value);
  if (!checked.ok) return printProblems(context, options, checked.problems);

  const problems = new FewProblems(context, options);
  const lines = linesOfFiles(paths.length === 0 ? ["-"] : paths, checked.value);
  for await (const { json, problems: found } of extractStream({ ...checked.value, jobs: options.jobs ?? 1, lines })) {
    // Lets the world in: that nobody reads any more is only heard between two turns.
    await new Promise((resolve) => setImmediate(resolve));
    if (stdoutClosed?.aborted === true) break;
    await problems.add(found);
    await writeTo(stdout, json, stdoutClosed);
  }
  return problems.end();
};
