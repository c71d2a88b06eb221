/** A place in a file, for people: lines and columns counted from 1, columns in code points. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Something wrong with what a user gave us. Bad input becomes a problem value; a throw means a broken program.
 * `rule` is a stable name that people may search for and `ledger explain` knows.
 */
export interface Problem {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** What failed, what was expected, what was found: one line, no final period needed. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly location?: Location;
}
