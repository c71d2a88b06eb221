import { z } from "zod";

/**
 * A half-open range `[start, end)` of a source's text, counted in Unicode code points,
 * as the W3C Web Annotation data model's TextPositionSelector counts.
 */
export const Span = z
  .strictObject({
    start: z.int().nonnegative().describe("First code point of the span, counted from 0."),
    end: z.int().positive().describe("Code point after the last one of the span."),
  })
  .meta({
    id: "span",
    title: "Span",
    description: "A half-open range of the source's text in Unicode code points.",
  });
export type Span = z.infer<typeof Span>;

/** A span together with the words that stand there, so that a reader need not open the text. */
export const Words = z
  .strictObject({ text: z.string().min(1), ...Span.shape })
  .meta({ id: "words", title: "Words", description: "The exact words at a span of the source's text." });
export type Words = z.infer<typeof Words>;

/** Where a claim stands: its span and the line (counted from 1) on which the span begins. */
export const Place = z
  .strictObject({ ...Span.shape, line: z.int().positive().describe("Line on which the span begins, counted from 1.") })
  .meta({ id: "place", title: "Place", description: "Where the claim stands in the source's text." });
export type Place = z.infer<typeof Place>;
