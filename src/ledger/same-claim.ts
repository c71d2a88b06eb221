import type { Claim, Speaker } from "../model/claim.ts";
import type { Span, Words } from "../model/span.ts";

const words = (at: Words | undefined): string | undefined => at?.text;

const speaker = (at: Speaker | undefined): unknown => at && [at.name, at.type, at.mention.text, at.description];

const unit = (
  at: { kind: string; code?: string | undefined; name?: string | undefined; head?: string | undefined } | undefined,
): unknown => at && [at.kind, at.code, at.name, at.head];

/** What a claim says, without where it stands. Spans inside the claim count from its start. */
const substance = (claim: Claim): unknown => {
  const common = [claim.kind, claim.text, claim.context.prefix, claim.context.suffix, speaker(claim.speaker)];
  if (claim.kind === "number") {
    const { value, min, max, exact, bound, direction, role, date, equivalent, within } = claim;
    return [
      ...common,
      ...[value, min, max, exact, bound, direction, role, date, equivalent, within].map((field) => field ?? null),
      unit(claim.unit),
      unit(claim.per),
      words(claim.of),
    ];
  }
  const inside = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => [start - claim.at.start, end - claim.at.start]);
  return [
    ...common,
    claim.form,
    words(claim.cue),
    words(claim.addressee),
    inside(claim.content),
    claim.kind === "quote" && inside(claim.quoted),
  ];
};

/**
 * Whether two claims of one id say the same. Offsets do not count: what only moved stays as it was recorded.
 * Nor does `confidence`: a verdict should not be lost because the extractor grew surer.
 */
export const saysTheSame = (a: Claim, b: Claim): boolean =>
  JSON.stringify(substance(a)) === JSON.stringify(substance(b));
