import { z } from "zod";
import { AttributionClaim, ClaimId, NumberClaim, QuoteClaim } from "./claim.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Timestamp = z.iso.datetime({ offset: false });

/** A slug that names one article and, with `.yaml`, its ledger file. */
export const SourceId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100);
export type SourceId = z.infer<typeof SourceId>;

/** One revision of an article's text. */
export const SourceEntry = z.strictObject({
  entry: z.literal("source"),
  revision: z.int().positive(),
  recorded: Timestamp.describe("When the entry was appended, UTC."),
  sha256: Sha256.describe("Of the text's UTF-8 bytes."),
  title: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  published: z.string().min(1).optional().describe("EDTF."),
  url: z.string().min(1).optional(),
  path: z.string().min(1).optional().describe("Where the article was read from, relative to the ledger's folder."),
  extractor: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

const claimEntry = { entry: z.literal("claim"), revision: z.int().positive() };

/** A claim as it was found in one revision of the text. */
export const ClaimEntry = z.discriminatedUnion("kind", [
  z.strictObject({ ...claimEntry, ...NumberClaim.shape }),
  z.strictObject({ ...claimEntry, ...QuoteClaim.shape }),
  z.strictObject({ ...claimEntry, ...AttributionClaim.shape }),
]);
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/** Takes a claim back: the text changed, or the extractor did. */
export const WithdrawalEntry = z.strictObject({
  entry: z.literal("withdrawal"),
  revision: z.int().positive(),
  claim: ClaimId,
  reason: z.enum(["text-changed", "extractor-changed"]),
  replacement: ClaimId.optional(),
});
export type WithdrawalEntry = z.infer<typeof WithdrawalEntry>;

/** What a person found when checking a claim. */
export const ReviewEntry = z.strictObject({
  entry: z.literal("review"),
  claim: ClaimId,
  recorded: Timestamp,
  verdict: z.string().min(1),
  reviewer: z.string().min(1),
  evidence: z
    .array(
      z.strictObject({
        url: z.string().min(1).optional(),
        file: z.string().min(1).optional(),
        locator: z.string().min(1).optional().describe("Where in the evidence: a page, a timestamp."),
        archived: z.string().min(1).optional(),
        sha256: Sha256.optional(),
      }),
    )
    .optional(),
  note: z.string().min(1).optional(),
});
export type ReviewEntry = z.infer<typeof ReviewEntry>;

/** One immutable record of a ledger file. */
export type Entry = SourceEntry | ClaimEntry | WithdrawalEntry | ReviewEntry;

/** A whole ledger file. */
export const LedgerFile = z.strictObject({
  ledger: z.literal(1).describe("Version of the file format."),
  source: SourceId,
  entries: z.array(z.union([SourceEntry, ClaimEntry, WithdrawalEntry, ReviewEntry])),
});
export type LedgerFile = z.infer<typeof LedgerFile>;
