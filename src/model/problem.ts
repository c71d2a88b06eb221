import type { RuleName } from "./rule-name.ts";

/** A place in a file, for people: lines and columns counted from 1, columns in code points. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The text of that line, so that a message can point at the column. */
  readonly excerpt?: string;
}

/**
 * Something wrong with what a user gave us. Bad input becomes a problem value; a throw means a broken program.
 * `rule` is a stable name that people may search for and `ledger explain` knows.
 */
export interface Problem {
  readonly rule: RuleName;
  readonly severity: "error" | "warning";
  /** What failed, what was expected, what was found: one line, no final period needed. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly location?: Location;
}

/** An error, which most problems are. */
export const errorProblem = (problem: Omit<Problem, "severity">): Problem => ({ severity: "error", ...problem });
