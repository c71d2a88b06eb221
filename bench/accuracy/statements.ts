import type { AttributionClaim, Claim, QuoteClaim } from "../../src/model/claim.ts";
import type { Span } from "../../src/model/span.ts";
import { sameMention, sameName, sameWords } from "./agree.ts";
import { align, jaccard, overlapping, positions, sameSpans } from "./align.ts";
import type { Expected } from "./annotation.ts";
import type { Tally } from "./figures.ts";
import { type Gold, type GoldStatement, KIND_OF } from "./gold.ts";
import { extra, judge, missed, type Verdict } from "./judge.ts";
import { brief, type Mistake } from "./report.ts";

type Statement = QuoteClaim | AttributionClaim;
type Key = "quotes" | "attributions";

/** Contents belong together when they share half of their letters and digits. */
const HALF = 0.5;

interface Field {
  readonly name: string;
  readonly expected: (gold: GoldStatement) => Expected<string> | undefined;
  readonly found: (claim: Statement) => string | undefined;
  readonly equal: (expected: string, found: string) => boolean;
}

const same = (a: string, b: string): boolean => a === b;

const FIELDS: readonly Field[] = [
  {
    name: "speaker",
    expected: ({ annotation }) => annotation.speaker,
    found: ({ speaker }) => speaker?.name,
    equal: sameName,
  },
  { name: "type", expected: ({ annotation }) => annotation.type, found: ({ speaker }) => speaker?.type, equal: same },
  {
    name: "mention",
    expected: ({ annotation }) => annotation.mention,
    found: ({ speaker }) => speaker?.mention.text,
    equal: sameMention,
  },
  { name: "cue", expected: ({ annotation }) => annotation.cue, found: ({ cue }) => cue?.text, equal: sameWords },
  {
    name: "addressee",
    expected: ({ annotation }) => annotation.addressee,
    found: ({ addressee }) => addressee?.text,
    equal: sameMention,
  },
  { name: "form", expected: ({ annotation }) => annotation.form ?? "any", found: ({ form }) => form, equal: same },
];

const quotedOf = (claim: Statement): readonly Span[] => (claim.kind === "quote" ? claim.quoted : []);

/** Names of the figures that only say whether spans agree. */
const spanFigures = (key: Key): readonly string[] =>
  key === "quotes" ? ["words", "content spans", "quoted"] : ["words", "content spans"];

/** Scores the quotes or the attributions of one article into the tally; returns the mistakes. */
export const scoreStatements = (key: Key, gold: Gold, claims: readonly Claim[], tally: Tally): Mistake[] => {
  const kind = KIND_OF[key];
  const characters = [...gold.text];
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => characters.slice(start, end).join("")).join(" / ");
  const annotated = gold[key].map((one) => ({ one, positions: positions(characters, one.content) }));
  const found = claims
    .filter((claim): claim is Statement => claim.kind === kind)
    .map((claim) => ({ claim, positions: positions(characters, claim.content) }));
  const chosen = align(annotated, found, (a, b) => {
    const shared = jaccard(a.positions, b.positions);
    return shared >= HALF ? shared : 0;
  });
  const used = new Set(chosen.values());
  const mistakes: Mistake[] = [];
  const strict = key === "quotes" ? "quotes strict" : "attributions content + speaker";
  const hull = (spans: readonly Span[]): Span => ({
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  });
  tally.name(
    key,
    strict,
    ...spanFigures(key).map((name) => `${key} ${name}`),
    ...FIELDS.map(({ name }) => `${key} ${name}`),
  );

  annotated.forEach(({ one, positions: expectedPositions }, index) => {
    if (one.annotation.optional) return;
    const match = found[chosen.get(index) ?? -1];
    const base = { slug: gold.slug, line: one.line, kind, span: hull(one.content) };
    if (match === undefined) {
      for (const name of [key, strict, ...spanFigures(key).map((figure) => `${key} ${figure}`)])
        tally.add(name, { right: 0, predicted: 0, gold: 1 });
      for (const { name, expected } of FIELDS) tally.add(`${key} ${name}`, missed(expected(one)));
      mistakes.push({ ...base, sort: "missed", fields: [] });
      return;
    }
    const { claim } = match;
    const fields: Mistake["fields"][number][] = [];
    const both = (name: string, right: boolean, expected: string, value: string) => {
      tally.add(`${key} ${name}`, { right: right ? 1 : 0, predicted: 1, gold: 1 });
      if (!right) fields.push({ name, expected, found: value });
    };
    const sameContent = jaccard(expectedPositions, match.positions) === 1;
    both("words", sameContent, words(one.content), words(claim.content));
    const spans = sameSpans(one.content, claim.content);
    tally.add(`${key} content spans`, { right: spans ? 1 : 0, predicted: 1, gold: 1 });
    if (sameContent && !spans)
      fields.push({ name: "content spans", expected: words(one.content), found: words(claim.content) });
    if (key === "quotes")
      both("quoted", sameSpans(one.quoted, quotedOf(claim)), words(one.quoted), words(quotedOf(claim)));
    let speakerRight = true;
    for (const each of FIELDS) {
      const verdict: Verdict | undefined = judge(each.expected(one), each.found(claim), each.equal);
      if (verdict === undefined) continue;
      tally.add(`${key} ${each.name}`, verdict.count);
      if (!verdict.wrong) continue;
      if (each.name === "speaker") speakerRight = false;
      fields.push({ name: each.name, expected: brief(each.expected(one)), found: brief(each.found(claim)) });
    }
    const right = speakerRight && (key === "attributions" || sameContent);
    tally.add(key, { right: 1, predicted: 1, gold: 1 });
    tally.add(strict, { right: right ? 1 : 0, predicted: 1, gold: 1 });
    tally.addShare(`${key} right at ${claim.confidence}`, right);
    if (fields.length > 0) mistakes.push({ ...base, sort: "wrong", confidence: claim.confidence, fields });
  });

  found.forEach(({ claim }, index) => {
    if (used.has(index)) return;
    for (const name of [key, strict, ...spanFigures(key).map((figure) => `${key} ${figure}`)])
      tally.add(name, { right: 0, predicted: 1, gold: 0 });
    for (const { name, found: value } of FIELDS) tally.add(`${key} ${name}`, extra(value(claim)));
    tally.addShare(`${key} right at ${claim.confidence}`, false);
    const why = gold.absent.find(
      (absence) => absence.annotation.kind === kind && claim.content.some((span) => overlapping(absence.span, span)),
    )?.annotation.why;
    mistakes.push({
      slug: gold.slug,
      line: claim.at.line,
      kind,
      sort: "extra",
      span: hull(claim.content),
      confidence: claim.confidence,
      fields: [
        { name: "speaker", expected: "–", found: brief(claim.speaker?.name) },
        { name: "cue", expected: "–", found: brief(claim.cue?.text) },
      ],
      ...(why === undefined ? {} : { why }),
    });
  });
  for (const { annotation, span } of gold.absent) {
    if (annotation.kind !== kind) continue;
    const alone = found.every(
      ({ claim }, index) => used.has(index) || !claim.content.some((content) => overlapping(span, content)),
    );
    tally.addShare(`${key} left alone`, alone);
  }
  return mistakes;
};
