import type { NumberClaim, QuoteClaim, Speaker } from "../../src/model/claim.ts";

const common = {
  claim: "clm_aaaaaaaaaaaa",
  context: { prefix: "", suffix: "" },
  sentence: { start: 0, end: 1 },
  confidence: "high" as const,
};

/** A number claim with the words and fields that matter to a test. */
export const number = (text: string, fields: Partial<NumberClaim> = {}): NumberClaim => ({
  ...common,
  kind: "number",
  text,
  at: { start: 0, end: [...text].length, line: 1 },
  ...fields,
});

/** A quote in one piece. */
export const quote = (text: string, fields: Partial<QuoteClaim> = {}): QuoteClaim => {
  const span = { start: 0, end: [...text].length };
  return {
    ...common,
    kind: "quote",
    text,
    at: { ...span, line: 1 },
    form: "direct",
    content: [span],
    quoted: [span],
    ...fields,
  };
};

/** A person who is named where the cue is, before it. */
export const speaker = (name: string, mention = name, description?: string): Speaker => ({
  name,
  type: "person",
  mention: { text: mention, start: 100, end: 100 + mention.length },
  ...(description === undefined ? {} : { description }),
});

export const cue = (text: string): { text: string; start: number; end: number } => ({
  text,
  start: 200,
  end: 200 + text.length,
});
