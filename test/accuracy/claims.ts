import type { AttributionClaim, NumberClaim, QuoteClaim, Speaker } from "../../src/model/claim.ts";
import type { Span } from "../../src/model/span.ts";

const find = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`no “${words}” in the test's text`);
  return { start, end: start + words.length };
};

const place = (text: string, words: string) => {
  const span = find(text, words);
  return { ...span, line: text.slice(0, span.start).split("\n").length };
};

const common = (text: string, words: string) => ({
  claim: `clm_${words}`,
  text: words,
  at: place(text, words),
  context: { prefix: "", suffix: "" },
  sentence: { start: 0, end: text.length },
  confidence: "high" as const,
});

/** A number as `extract` would give it, for words of a small text. */
export const number = (text: string, words: string, fields: Partial<NumberClaim> = {}): NumberClaim => ({
  ...common(text, words),
  kind: "number",
  bound: "exact",
  role: "level",
  unit: { kind: "none" },
  ...fields,
});

const speaker = (text: string, name: string, mention: string): Speaker => ({
  name,
  type: "person",
  mention: { text: mention, ...find(text, mention) },
});

interface Said {
  readonly by?: string;
  readonly mention?: string;
  readonly cue?: string;
}

const statement = (text: string, content: readonly string[], { by, mention, cue }: Said) => ({
  ...common(text, content[0] ?? ""),
  content: content.map((words) => find(text, words)),
  ...(by === undefined ? {} : { speaker: speaker(text, by, mention ?? by) }),
  ...(cue === undefined ? {} : { cue: { text: cue, ...find(text, cue) } }),
});

export const quote = (text: string, content: readonly string[], said: Said = {}): QuoteClaim => ({
  ...statement(text, content, said),
  kind: "quote",
  form: "direct",
  quoted: content.map((words) => find(text, words)),
});

export const attribution = (text: string, content: readonly string[], said: Said = {}): AttributionClaim => ({
  ...statement(text, content, said),
  kind: "attribution",
  form: "indirect",
});
