import { isAbsolute, relative } from "node:path";
import { shownPath } from "../io/shown-path.ts";
import type { Problem } from "../model/problem.ts";
import { styleFor } from "./colour.ts";
import type { Context } from "./context.ts";
import type { GlobalOptions } from "./declare/command.ts";
import { ExitCode } from "./exit.ts";
import { renderProblem } from "./render-error.ts";

/** A file as it is named from the folder that the user is in, where it lies below that. */
const fromHere = (file: string, cwd: string): string => {
  if (!isAbsolute(file)) return file;
  const path = relative(cwd, file);
  return path.startsWith("..") || isAbsolute(path) ? file : shownPath(path);
};

/** Prints problems with what a user gave us, and says how the command ends for them. */
export const printProblems = async (
  context: Context,
  { color }: Pick<GlobalOptions, "color">,
  problems: readonly Problem[],
): Promise<ExitCode> => {
  const { cwd, stderr } = context;
  if (problems.length === 0) return ExitCode.Fine;
  const style = await styleFor(context, stderr, color);
  for (const { location, ...problem } of problems) {
    const here = location && { location: { ...location, file: fromHere(location.file, cwd) } };
    stderr.write(renderProblem({ ...problem, ...here }, style));
  }
  return problems.some(({ severity }) => severity === "error") ? ExitCode.CouldNotRun : ExitCode.Fine;
};
