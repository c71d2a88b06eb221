import { visibleLine } from "./escape.ts";
import { summary, type ValidationReport } from "./validation.ts";

/** One line for each problem, as compilers print them, which editors and `grep` understand. */
export const validateConcise = (report: ValidationReport): string => {
  const lines = report.files.flatMap(({ problems }) =>
    problems.map(({ location, severity, message, rule }) => {
      const place = [location?.file, location?.line, location?.column].filter((part) => part !== undefined).join(":");
      return visibleLine(`${place}: ${severity}: ${message} [${rule}]`);
    }),
  );
  return [...lines, summary(report), ""].join("\n");
};
