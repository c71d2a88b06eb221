import { z } from "zod";

/** `ledger.config.yaml`: every field may be left out. */
export const Config = z
  .strictObject({
    ledger: z.string().min(1).optional().describe("The ledger's folder, relative to this file (default: ledger)."),
    texts: z.boolean().optional().describe("Whether to keep each article's text beside its ledger (default: true)."),
    verdicts: z
      .array(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/))
      .min(1)
      .optional()
      .describe("The verdicts that a review may give, in lower case with hyphens."),
    evidence: z
      .array(z.string().min(1))
      .optional()
      .describe("The verdicts that need evidence (default: confirmed and corrected)."),
  })
  .meta({
    title: "Ledger configuration",
    description: "ledger.config.yaml, found by walking up from the working folder.",
  });
export type Config = z.infer<typeof Config>;
