/**
 * The closed vocabularies of a claim. They stand apart from the schemas so that code which only
 * needs the words does not load a schema library.
 */

export const CLAIM_KINDS = ["number", "quote", "attribution"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const BOUNDS = ["exact", "about", "more-than", "at-least", "less-than", "at-most"] as const;
export type Bound = (typeof BOUNDS)[number];

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const NUMBER_ROLES = [
  "level",
  "change",
  "ratio",
  "multiple",
  "rank",
  "date",
  "duration",
  "age",
  "score",
] as const;
export type NumberRole = (typeof NUMBER_ROLES)[number];

export const UNIT_KINDS = [
  "currency",
  "percent",
  "percentage-point",
  "basis-point",
  "measure",
  "duration",
  "count",
  "none",
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const FORMS = ["direct", "mixed", "indirect"] as const;
export type Form = (typeof FORMS)[number];

export const SPEAKER_TYPES = ["person", "organization", "group", "document", "unnamed"] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

/** The verdicts of a review, where ledger.config.yaml names no others. */
export const VERDICTS: readonly string[] = [
  "confirmed",
  "needs-change",
  "corrected",
  "unverifiable",
  "disputed",
  "wont-check",
];

/** Those among them that are worth nothing without evidence. */
export const VERDICTS_WITH_EVIDENCE: readonly string[] = ["confirmed", "corrected"];

/** What is known about an article besides its text: the fields of ArticleMetadata. */
export const ARTICLE_FIELDS = ["title", "author", "publisher", "published", "url"] as const;
