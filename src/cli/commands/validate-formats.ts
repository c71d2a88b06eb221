import type { Style } from "../../report/style.ts";
import { summary, tally, type ValidationReport } from "../../report/validation.ts";
import { renderProblem } from "../render-error.ts";

export type ValidateFormat = "pretty" | "concise" | "json";

type Render = (report: ValidationReport, style: Style) => string;

const pretty: Render = (report, style) => {
  const problems = report.files.flatMap((file) => file.problems.map((problem) => `${renderProblem(problem, style)}\n`));
  const { errors, warnings } = tally(report);
  const mark = errors > 0 ? style.error("✗") : warnings > 0 ? style.warning("!") : style.good("✓");
  return `${problems.join("")}${mark} ${summary(report)}\n`;
};

/** Each format by its name; one is loaded when it is asked for. */
export const VALIDATE_FORMATS: Readonly<Record<ValidateFormat, () => Promise<Render>>> = {
  pretty: async () => pretty,
  concise: async () => (await import("../../report/validate-concise.ts")).validateConcise,
  json: async () => (await import("../../report/validate-json.ts")).validateJson,
};
