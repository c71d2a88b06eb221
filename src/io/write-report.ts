import type { Problem } from "../model/problem.ts";
import { replaceFile } from "./replace-file.ts";
import { isSystemError, systemProblem } from "./system-error.ts";

/** Writes a report to a file; gives the problem when it cannot be written. */
export const writeReport = (path: string, text: string): Problem | undefined => {
  try {
    replaceFile(path, text);
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return systemProblem(error, "cannot write the report", { file: path });
  }
};
