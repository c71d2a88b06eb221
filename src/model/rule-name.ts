/** What a ledger must hold to. */
export const LEDGER_RULES = [
  "yaml-syntax",
  "unique-fields",
  "plain-yaml",
  "conflict-markers",
  "ledger-file",
  "schema",
  "entry-order",
  "unique-claims",
  "references",
  "text-hash",
  "span-text",
  "claim-id",
  "number-fields",
  "value-words",
  "same-reading",
  "review-evidence",
  "stale-source",
  "append-only",
] as const;

/** What else a user's input can fail at. */
export const INPUT_RULES = [
  // Files, and what is in them.
  "not-found",
  "no-articles",
  "system-refused",
  "too-large",
  "empty-article",
  "not-text",
  "not-utf8",
  "unknown-charset",
  "unknown-format",
  "broken-document",
  "protected",
  "no-article",
  "not-english",
  // The web.
  "bad-address",
  "private-address",
  "not-fetched",
  // Articles and results as lines.
  "bad-line",
  "bad-date",
  "bad-result",
  "not-extracted",
  "two-results",
  "differs",
  // Sources and their ledgers.
  "no-source-id",
  "same-source-id",
  "id-taken",
  "unsound-claim",
  "failed",
  "locked",
  "symbolic-link",
  "not-a-file",
  // Options, settings and what commands are asked for.
  "usage",
  "bad-option",
  "config",
  "no-ledger",
  "no-such-ledger",
  "no-such-claim",
  "no-such-rule",
  "withdrawn-claim",
  "evidence-outside",
  "no-repository",
  "since",
] as const;

export type InputRule = (typeof INPUT_RULES)[number];

/**
 * Everything that can be wrong with what a user gives, by a stable name: it stands in brackets after a problem, people
 * search for it, and `ledger explain` knows each of them.
 */
export type RuleName = (typeof LEDGER_RULES)[number] | InputRule;
