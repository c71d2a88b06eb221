import { z } from "zod";
import { Place, Span, Words } from "./span.ts";
import { BOUNDS, CONFIDENCES, DIRECTIONS, FORMS, NUMBER_ROLES, SPEAKER_TYPES, UNIT_KINDS } from "./vocabulary.ts";

/** `clm_` and twelve lower-case base32 digits (RFC 4648) of a SHA-256; see `claims/identity.ts`. */
export const ClaimId = z
  .string()
  .regex(/^clm_[a-z2-7]{12}$/)
  .meta({
    id: "claim-id",
    title: "Claim id",
    description: "clm_ and twelve base32 digits, made of the claim's words.",
  });
export type ClaimId = z.infer<typeof ClaimId>;

/** The words just before and after a claim: a W3C TextQuoteSelector together with the claim's `text`. */
export const Context = z
  .strictObject({
    prefix: z.string().describe("The words just before."),
    suffix: z.string().describe("The words just after."),
  })
  .meta({ id: "context", title: "Context", description: "The words around the claim, by which it is found again." });
export type Context = z.infer<typeof Context>;

export const Unit = z
  .strictObject({
    kind: z.enum(UNIT_KINDS),
    code: z.string().min(1).optional().describe("ISO 4217 for a currency, UCUM for a measure."),
    name: z.string().min(1).optional().describe("Singular English: 'kilometre', 'year', 'Hangzhou-based startup'."),
    head: z.string().min(1).optional().describe("For a count: the head noun of `name`, singular."),
  })
  .meta({ id: "unit", title: "Unit", description: "What a number counts or measures." });
export type Unit = z.infer<typeof Unit>;

export const Speaker = z
  .strictObject({
    name: z.string().min(1).describe("The speaker's full name, resolved over the article."),
    type: z.enum(SPEAKER_TYPES),
    mention: Words.describe("The speaker as it stands beside the cue: 'he', 'Shao', 'the company'."),
    description: z.string().min(1).optional().describe("As the article introduces the speaker."),
  })
  .meta({ id: "speaker", title: "Speaker", description: "Who is said to have said it." });
export type Speaker = z.infer<typeof Speaker>;

/** Fields that every kind of claim has. */
const common = {
  claim: ClaimId,
  text: z.string().min(1).describe("The exact slice of the source's text at `at`."),
  at: Place,
  context: Context,
  sentence: Span.describe("The sentence, or paragraph, that the claim stands in."),
  confidence: z.enum(CONFIDENCES).describe("How sure the extractor is that every field is right."),
};

export const NumberClaim = z
  .strictObject({
    ...common,
    kind: z.literal("number"),
    value: z.number().optional().describe("In the unit named: '$6 million' is 6000000, 'one in six' 0.1667."),
    min: z.number().optional().describe("Lower end of a range, instead of `value`."),
    max: z.number().optional().describe("Upper end of a range, instead of `value`."),
    exact: z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .optional()
      .describe("The value as a decimal string, where a double cannot hold it."),
    bound: z.enum(BOUNDS).optional().describe("How the words limit the value: 'over $1 trillion' is more-than."),
    direction: z.enum(DIRECTIONS).optional().describe("When the text says that it changed."),
    role: z.enum(NUMBER_ROLES).optional(),
    unit: Unit.optional(),
    per: Unit.optional().describe("A unit again: '$3 per barrel', '80 km an hour'."),
    of: Words.optional().describe("What is measured."),
    date: z.string().min(1).optional().describe("EDTF (ISO 8601-2)."),
    equivalent: ClaimId.optional().describe("The same amount in another unit."),
    speaker: Speaker.optional(),
    within: ClaimId.optional().describe("The quote or attribution that the number stands in."),
  })
  .meta({ id: "number", title: "Number", description: "A quantity, date or other figure that the text asserts." });
export type NumberClaim = z.infer<typeof NumberClaim>;

/** Fields that quotes and attributions share. */
const statement = {
  ...common,
  form: z.enum(FORMS).describe("direct: all of it in marks; mixed: part of it; indirect: none."),
  content: z.array(Span).min(1).describe("The whole statement, marks included, without cue and speaker."),
  speaker: Speaker.optional(),
  cue: Words.optional().describe("The words that report it: 'says', 'according to'."),
  addressee: Words.optional().describe("Who was told."),
};

export const QuoteClaim = z
  .strictObject({
    ...statement,
    kind: z.literal("quote"),
    quoted: z.array(Span).min(1).describe("The parts in quotation marks."),
  })
  .meta({ id: "quote", title: "Quote", description: "Somebody's words in quotation marks." });
export type QuoteClaim = z.infer<typeof QuoteClaim>;

export const AttributionClaim = z.strictObject({ ...statement, kind: z.literal("attribution") }).meta({
  id: "attribution",
  title: "Attribution",
  description: "A statement that the text reports as somebody's, without quotation marks.",
});
export type AttributionClaim = z.infer<typeof AttributionClaim>;

/** One flat record, discriminated by `kind`. Optional fields are left out, never null. */
export const Claim = z.discriminatedUnion("kind", [NumberClaim, QuoteClaim, AttributionClaim]).meta({
  title: "Claim",
  description: "One number, quote or attribution, anchored to a span of the source's text.",
});
export type Claim = z.infer<typeof Claim>;
