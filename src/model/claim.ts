import { z } from "zod";
import { Place, Span, Words } from "./span.ts";
import { BOUNDS, CONFIDENCES, DIRECTIONS, FORMS, NUMBER_ROLES, SPEAKER_TYPES, UNIT_KINDS } from "./vocabulary.ts";

/** `clm_` and twelve lower-case base32 digits (RFC 4648) of a SHA-256; see `claims/identity.ts`. */
export const ClaimId = z.string().regex(/^clm_[a-z2-7]{12}$/);
export type ClaimId = z.infer<typeof ClaimId>;

/** The words just before and after a claim: a W3C TextQuoteSelector together with the claim's `text`. */
export const Context = z.strictObject({ prefix: z.string(), suffix: z.string() });
export type Context = z.infer<typeof Context>;

export const Unit = z
  .strictObject({
    kind: z.enum(UNIT_KINDS),
    code: z.string().min(1).optional().describe("ISO 4217 for a currency, UCUM for a measure."),
    name: z.string().min(1).optional().describe("Singular English: 'kilometre', 'year', 'Hangzhou-based startup'."),
    head: z.string().min(1).optional().describe("For a count: the head noun of `name`, singular."),
  })
  .describe("What a number counts or measures.");
export type Unit = z.infer<typeof Unit>;

export const Speaker = z
  .strictObject({
    name: z.string().min(1).describe("The speaker's full name, resolved over the article."),
    type: z.enum(SPEAKER_TYPES),
    mention: Words.describe("The speaker as it stands beside the cue: 'he', 'Shao', 'the company'."),
    description: z.string().min(1).optional().describe("As the article introduces the speaker."),
  })
  .describe("Who is said to have said it.");
export type Speaker = z.infer<typeof Speaker>;

/** Fields that every kind of claim has. */
const common = {
  claim: ClaimId,
  text: z.string().min(1).describe("The exact slice of the source's text at `at`."),
  at: Place,
  context: Context,
  sentence: Span.describe("The sentence, or paragraph, that the claim stands in."),
  confidence: z.enum(CONFIDENCES),
};

export const NumberClaim = z
  .strictObject({
    ...common,
    kind: z.literal("number"),
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    exact: z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .optional()
      .describe("The value as a decimal string, where a double cannot hold it."),
    bound: z.enum(BOUNDS).optional(),
    direction: z.enum(DIRECTIONS).optional(),
    role: z.enum(NUMBER_ROLES).optional(),
    unit: Unit.optional(),
    per: Unit.optional(),
    of: Words.optional().describe("What is measured."),
    date: z.string().min(1).optional().describe("EDTF (ISO 8601-2)."),
    equivalent: ClaimId.optional().describe("The same amount in another unit."),
    speaker: Speaker.optional(),
    within: ClaimId.optional().describe("The quote or attribution that the number stands in."),
  })
  .describe("A quantity, date or other figure that the text asserts.");
export type NumberClaim = z.infer<typeof NumberClaim>;

/** Fields that quotes and attributions share. */
const statement = {
  ...common,
  form: z.enum(FORMS),
  content: z.array(Span).min(1).describe("The whole statement, marks included, without cue and speaker."),
  speaker: Speaker.optional(),
  cue: Words.optional().describe("The words that report it: 'says', 'according to'."),
  addressee: Words.optional(),
};

export const QuoteClaim = z
  .strictObject({
    ...statement,
    kind: z.literal("quote"),
    quoted: z.array(Span).min(1).describe("The parts in quotation marks."),
  })
  .describe("Somebody's words in quotation marks.");
export type QuoteClaim = z.infer<typeof QuoteClaim>;

export const AttributionClaim = z
  .strictObject({ ...statement, kind: z.literal("attribution") })
  .describe("A statement that the text reports as somebody's, without quotation marks.");
export type AttributionClaim = z.infer<typeof AttributionClaim>;

/** One flat record, discriminated by `kind`. Optional fields are left out, never null. */
export const Claim = z.discriminatedUnion("kind", [NumberClaim, QuoteClaim, AttributionClaim]);
export type Claim = z.infer<typeof Claim>;
