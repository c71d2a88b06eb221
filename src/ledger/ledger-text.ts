import type { RuleName } from "../model/rule-name.ts";
/** A disagreement with a rule, at a place (UTF-16 offset) in the ledger file's text. */
export interface Fault {
  readonly rule: RuleName;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

/** Field names and list indices from the file's top: `["entries", 3, "unit", "code"]`. */
export type Path = readonly (string | number)[];

/**
 * Where the value at a path begins; with `key`, where its field's name does. Of a path that leads nowhere, the place
 * of what it leads to last.
 */
export type OffsetOf = (path: Path, key?: boolean) => number;

/** A ledger file read as YAML; what its entries hold is not checked yet. */
export interface LedgerText {
  readonly text: string;
  /** The file's fields, `entries` apart. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly entries: readonly unknown[];
  /** Whether it is exactly as we print it, so that an append of bytes is an append of entries. */
  readonly canonical: boolean;
  readonly locate: () => Promise<OffsetOf>;
}

/** What became of reading: either a text, or the faults that keep it from being one, or both. */
export interface Reading {
  readonly ledger?: LedgerText;
  readonly faults: readonly Fault[];
}
