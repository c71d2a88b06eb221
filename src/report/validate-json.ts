import { tally, type ValidationReport } from "./validation.ts";

/** For other programs: `{files: [{file, claims, problems}], errors, warnings, claims}`. */
export const validateJson = (report: ValidationReport): string =>
  `${JSON.stringify({ files: report.files, ...tally(report) }, undefined, 2)}\n`;
