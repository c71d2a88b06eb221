import type { Claim, Speaker, Unit } from "../model/claim.ts";
import type { Span, Words } from "../model/span.ts";

const words = (at: Words | undefined): string | undefined => at?.text;

const speaker = (at: Speaker | undefined): unknown => at && [at.name, at.type, at.mention.text, at.description];

const unit = (at: Unit | undefined): unknown => at && [at.kind, at.code, at.name, at.head];

/** What a claim says, field by field, without where it stands. Spans inside the claim count from its start. */
const substance = (claim: Claim): Readonly<Record<string, unknown>> => {
  const { kind, text, context } = claim;
  const common = { kind, text, context: [context.prefix, context.suffix], speaker: speaker(claim.speaker) };
  if (claim.kind === "number") {
    const { value, min, max, exact, bound, direction, role, date, equivalent, within } = claim;
    return {
      ...common,
      ...{ value, min, max, exact, bound, direction, role, date, equivalent, within },
      unit: unit(claim.unit),
      per: unit(claim.per),
      of: words(claim.of),
    };
  }
  const inside = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => [start - claim.at.start, end - claim.at.start]);
  return {
    ...common,
    form: claim.form,
    cue: words(claim.cue),
    addressee: words(claim.addressee),
    content: inside(claim.content),
    quoted: claim.kind === "quote" ? inside(claim.quoted) : undefined,
  };
};

/**
 * Whether two claims of one id say the same. Offsets do not count: what only moved stays as it was recorded.
 * Nor does `confidence`: a verdict should not be lost because the extractor grew surer.
 */
export const saysTheSame = (a: Claim, b: Claim): boolean =>
  JSON.stringify(substance(a)) === JSON.stringify(substance(b));

/** Fields that say what a claim stands beside, nothing of what it says. */
const SURROUNDING: ReadonlySet<string> = new Set(["context", "within", "equivalent"]);

/** The names of the fields in which two claims say different things, wherever they stand. */
export const differingFields = (a: Claim, b: Claim): string[] => {
  const [before, after] = [substance(a), substance(b)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !SURROUNDING.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
};
