import type { Problem } from "../model/problem.ts";

/** What `validate` found in one ledger file. */
export interface ValidatedFile {
  readonly file: string;
  readonly claims: number;
  /** In the order of its lines. */
  readonly problems: readonly Problem[];
}

/** What `validate` found. */
export interface ValidationReport {
  readonly files: readonly ValidatedFile[];
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly claims: number;
}

/** How many errors, warnings and claims there are in all. */
export const tally = ({ files }: ValidationReport): Tally => {
  const problems = files.flatMap((file) => file.problems);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return {
    errors,
    warnings: problems.length - errors,
    claims: files.reduce((sum, file) => sum + file.claims, 0),
  };
};

/** `1 claim`, `2 claims`. */
const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? "" : "s"}`;

/** `12 ledgers, 240 claims: 2 errors, 1 warning`. */
export const summary = (report: ValidationReport): string => {
  const { errors, warnings, claims } = tally(report);
  const found = [errors > 0 ? counted(errors, "error") : "", warnings > 0 ? counted(warnings, "warning") : ""];
  const all = `${counted(report.files.length, "ledger file")}, ${counted(claims, "claim")}`;
  return `${all}: ${found.filter((part) => part !== "").join(", ") || "no problems"}`;
};
