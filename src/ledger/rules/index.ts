import { appendOnly } from "./append-only.ts";
import { claimIdRule } from "./claim-id.ts";
import { entryOrder } from "./entry-order.ts";
import { numberFields } from "./number-fields.ts";
import { READING_RULES } from "./reading-rules.ts";
import { references } from "./references.ts";
import { reviewEvidence } from "./review-evidence.ts";
import type { Rule, RuleDocument } from "./rule.ts";
import { sameReading } from "./same-reading.ts";
import { spanText } from "./span-text.ts";
import { staleSource } from "./stale-source.ts";
import { textHash } from "./text-hash.ts";
import { uniqueClaims } from "./unique-claims.ts";
import { valueWords } from "./value-words.ts";

/** Rules on entries. They are independent of one another: every problem is found in one run. */
export const RULES: readonly Rule[] = [
  entryOrder,
  uniqueClaims,
  references,
  textHash,
  spanText,
  claimIdRule,
  numberFields,
  valueWords,
  sameReading,
  reviewEvidence,
  staleSource,
];

/** Every rule that `ledger explain` knows. */
export const RULE_DOCUMENTS: readonly RuleDocument[] = [...READING_RULES, ...RULES, appendOnly];
