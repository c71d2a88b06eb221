import { z } from "zod";
import { AttributionClaim, ClaimId, NumberClaim, QuoteClaim } from "./claim.ts";

const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: "sha256", title: "SHA-256", description: "64 lower-case hexadecimal digits." });
const Timestamp = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/)
  .meta({ id: "timestamp", title: "Timestamp", description: "UTC, to the second: 2026-11-23T18:30:00Z." });
const Revision = z
  .int()
  .positive()
  .meta({ id: "revision", title: "Revision", description: "Number of the text's revision, counted from 1." });

/** A slug that names one article and, with `.yaml`, its ledger file. */
const SourceId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100)
  .meta({
    id: "source-id",
    title: "Source id",
    description: "A slug that names the article; the file is <slug>.yaml.",
  });

/**
 * One reading of an article: the first of a revision stands for a change of its text, a further one with the same
 * revision and hash for a newer extractor or better metadata.
 */
export const SourceEntry = z
  .strictObject({
    entry: z.literal("source"),
    revision: Revision,
    recorded: Timestamp,
    sha256: Sha256.describe("Of the text's UTF-8 bytes."),
    kept: z.literal(false).optional().describe("false: only the text's hash is kept, not the text."),
    title: z.string().min(1).optional(),
    author: z.string().min(1).optional(),
    publisher: z.string().min(1).optional(),
    published: z.string().min(1).optional().describe("EDTF (ISO 8601-2)."),
    url: z.string().min(1).optional(),
    path: z.string().min(1).optional().describe("Where the article was read from, relative to the ledger's folder."),
    format: z.literal("markdown").optional().describe("Mark-up that the text is still in; left out for plain text."),
    extractor: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }),
  })
  .meta({ id: "source-entry", title: "Source entry", description: "One revision of an article's text." });
export type SourceEntry = z.infer<typeof SourceEntry>;

const claimEntry = { entry: z.literal("claim"), revision: Revision };

const NumberEntry = z
  .strictObject({ ...claimEntry, ...NumberClaim.shape })
  .meta({ id: "number-entry", title: "Number", description: "A number as found in one revision of the text." });
const QuoteEntry = z
  .strictObject({ ...claimEntry, ...QuoteClaim.shape })
  .meta({ id: "quote-entry", title: "Quote", description: "A quote as found in one revision of the text." });
const AttributionEntry = z.strictObject({ ...claimEntry, ...AttributionClaim.shape }).meta({
  id: "attribution-entry",
  title: "Attribution",
  description: "An attribution as found in one revision of the text.",
});

/** A claim as it was found in one revision of the text. */
export type ClaimEntry = z.infer<typeof NumberEntry> | z.infer<typeof QuoteEntry> | z.infer<typeof AttributionEntry>;

/** Takes a claim back: the text changed, or the extractor did, or what it knew of the article (its date). */
export const WithdrawalEntry = z
  .strictObject({
    entry: z.literal("withdrawal"),
    claim: ClaimId,
    revision: Revision,
    reason: z.enum(["text-changed", "extractor-changed", "metadata-changed"]),
    replacement: ClaimId.optional().describe("The claim that stands in its place, recorded after it."),
  })
  .meta({ id: "withdrawal-entry", title: "Withdrawal", description: "Takes a claim back." });
export type WithdrawalEntry = z.infer<typeof WithdrawalEntry>;

export const Evidence = z
  .strictObject({
    url: z.string().min(1).optional(),
    file: z.string().min(1).optional().describe("Relative to the ledger's folder."),
    locator: z.string().min(1).optional().describe("Where in the evidence: a page, a timestamp."),
    archived: z.string().min(1).optional().describe("URL of an archived copy."),
    sha256: Sha256.optional().describe("Of the file's bytes."),
  })
  .meta({ id: "evidence", title: "Evidence", description: "What a verdict rests on: a url or a file." });
export type Evidence = z.infer<typeof Evidence>;

/** What a person found when checking a claim. */
export const ReviewEntry = z
  .strictObject({
    entry: z.literal("review"),
    claim: ClaimId,
    recorded: Timestamp,
    verdict: z.string().min(1),
    reviewer: z.string().min(1),
    evidence: z.array(Evidence).min(1).optional(),
    note: z.string().min(1).optional(),
  })
  .meta({ id: "review-entry", title: "Review", description: "A person's verdict on a claim." });
export type ReviewEntry = z.infer<typeof ReviewEntry>;

/** One immutable record of a ledger file. */
export type Entry = SourceEntry | ClaimEntry | WithdrawalEntry | ReviewEntry;

/** A whole ledger file. */
export const LedgerFile = z
  .strictObject({
    ledger: z.literal(1).describe("Version of the file format."),
    source: SourceId,
    entries: z.array(z.union([SourceEntry, NumberEntry, QuoteEntry, AttributionEntry, WithdrawalEntry, ReviewEntry])),
  })
  .meta({ title: "Ledger", description: "The claims of one article: entries are appended, never altered." });
export type LedgerFile = z.infer<typeof LedgerFile>;
