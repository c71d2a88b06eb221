import type { AttributionClaim, Claim, NumberClaim, QuoteClaim, Speaker } from "../model/claim.ts";
import type { Place, Span, Words } from "../model/span.ts";
import type { Candidate, NumberCandidate, Range, SpeakerReading, StatementCandidate } from "../recognise/contract.ts";
import type { Article } from "../text/article.ts";
import { CodePoints } from "../text/code-points.ts";
import { Lines } from "../text/lines.ts";
import { countBelow } from "../text/partition-point.ts";
import type { Prose } from "../text/prose.ts";
import { contextOf } from "./context.ts";
import { IdentityRegister } from "./identity.ts";

/** Leaves out the fields that have no value: a claim has no nulls. */
const present = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } => {
  const kept: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as { [K in keyof T]: Exclude<T[K], undefined> };
};

type Anchor = Pick<Claim, "claim" | "text" | "context">;

/**
 * Turns candidates, in text order, into claims of a source: offsets into code points, references into ids.
 *
 * @param prose what the article was analysed as, where that was not its whole text
 */
export const toClaims = (
  source: string,
  article: Article,
  candidates: readonly Candidate[],
  prose?: Prose,
): Claim[] => {
  const text = prose?.source ?? article.text;
  const inText = (range: Range): Range => prose?.inSource(range) ?? range;
  const points = new CodePoints(text);
  const lines = new Lines(text);
  const register = new IdentityRegister();
  const sentenceEnds = article.sentences.map(({ end }) => end);

  const span = (range: Range): Span => {
    const { start, end } = inText(range);
    return { start: points.at(start), end: points.at(end) };
  };
  const words = (range: Range): Words => {
    const { start, end } = inText(range);
    return { text: text.slice(start, end), start: points.at(start), end: points.at(end) };
  };
  const place = (range: Range): Place => {
    const { start, end } = inText(range);
    return { start: points.at(start), end: points.at(end), line: lines.lineAt(start) };
  };
  const optionalWords = (range: Range | undefined): Words | undefined =>
    range === undefined ? undefined : words(range);

  const sentenceAround = ({ start, end }: Range): Range => {
    const { sentences } = article;
    const first = countBelow(sentenceEnds, start + 1);
    let last = first;
    while (last + 1 < sentences.length && (sentences[last]?.end ?? 0) < end) last++;
    return {
      start: Math.min(start, sentences[first]?.start ?? start),
      end: Math.max(end, sentences[last]?.end ?? end),
    };
  };

  const speakerOf = (reading: SpeakerReading | undefined): Speaker | undefined =>
    reading &&
    present({
      name: reading.name,
      type: reading.type,
      mention: words(reading.mention),
      description: reading.description,
    });

  const anchors = new Map<Candidate, Anchor>();
  for (const candidate of candidates) {
    const { start, end } = inText(candidate.range);
    const slice = text.slice(start, end);
    const context = contextOf(text, start, end);
    const claim = register.idOf({ source, kind: candidate.kind, text: slice, context });
    anchors.set(candidate, { claim, text: slice, context });
  }
  const idOf = (candidate: Candidate | undefined): string | undefined => candidate && anchors.get(candidate)?.claim;

  const common = (candidate: Candidate) => {
    const { claim, text: slice, context } = anchors.get(candidate) as Anchor;
    return {
      claim,
      text: slice,
      at: place(candidate.range),
      context,
      sentence: span(sentenceAround(candidate.range)),
      confidence: candidate.confidence,
    };
  };

  const numberClaim = (candidate: NumberCandidate): NumberClaim => {
    const { claim, text: slice, at, context, sentence, confidence } = common(candidate);
    return present({
      claim,
      kind: "number" as const,
      text: slice,
      value: candidate.value,
      min: candidate.min,
      max: candidate.max,
      exact: candidate.exact,
      bound: candidate.bound,
      direction: candidate.direction,
      role: candidate.role,
      unit: candidate.unit && present(candidate.unit),
      per: candidate.per && present(candidate.per),
      of: optionalWords(candidate.of),
      date: candidate.date,
      equivalent: idOf(candidate.equivalent),
      speaker: speakerOf(candidate.speaker),
      within: idOf(candidate.within),
      at,
      context,
      sentence,
      confidence,
    });
  };

  const statementClaim = (candidate: StatementCandidate): QuoteClaim | AttributionClaim => {
    const { claim, text: slice, at, context, sentence, confidence } = common(candidate);
    const fields = present({
      claim,
      text: slice,
      form: candidate.form,
      speaker: speakerOf(candidate.speaker),
      cue: optionalWords(candidate.cue),
      addressee: optionalWords(candidate.addressee),
      content: candidate.content.map(span),
      at,
      context,
      sentence,
      confidence,
    });
    return candidate.kind === "quote"
      ? { kind: "quote", ...fields, quoted: candidate.quoted.map(span) }
      : { kind: "attribution", ...fields };
  };

  return candidates.map((candidate) =>
    candidate.kind === "number" ? numberClaim(candidate) : statementClaim(candidate),
  );
};
