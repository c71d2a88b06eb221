import { ruleDocuments } from "../../app/explain.ts";
import type { Style } from "../../report/style.ts";
import { summary, tally, type ValidationReport } from "../../report/validation.ts";
import { EXTRACTOR } from "../extractor.ts";
import { renderProblem } from "../render-error.ts";

export type ValidateFormat = "pretty" | "concise" | "json" | "github" | "sarif" | "junit";

type Render = (report: ValidationReport, style: Style) => string;

/** A mark and what was found in all. */
export const summaryLine: Render = (report, style) => {
  const { errors, warnings } = tally(report);
  const mark = errors > 0 ? style.error("✗") : warnings > 0 ? style.warning("!") : style.good("✓");
  return `${mark} ${summary(report)}\n`;
};

const pretty: Render = (report, style) => {
  const problems = report.files.flatMap((file) => file.problems.map((problem) => `${renderProblem(problem, style)}\n`));
  return problems.join("") + summaryLine(report, style);
};

/** Each format by its name; one is loaded when it is asked for. */
export const VALIDATE_FORMATS: Readonly<Record<ValidateFormat, () => Promise<Render>>> = {
  pretty: async () => pretty,
  concise: async () => (await import("../../report/validate-concise.ts")).validateConcise,
  json: async () => (await import("../../report/validate-json.ts")).validateJson,
  github: async () => (await import("../../report/validate-github.ts")).validateGithub,
  junit: async () => (await import("../../report/validate-junit.ts")).validateJunit,
  sarif: async () => {
    const { validateSarif } = await import("../../report/validate-sarif.ts");
    return (report) => validateSarif(report, ruleDocuments(), EXTRACTOR.version);
  },
};
