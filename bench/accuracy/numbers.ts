import type { Claim, NumberClaim } from "../../src/model/claim.ts";
import type { Span } from "../../src/model/span.ts";
import { type Amount, sameAmount, sameHead, sameName, sameUnit, sameUnitName } from "./agree.ts";
import { align, overlapping, sameSpan, spanJaccard } from "./align.ts";
import type { Expected, NumberAnnotation, UnitAnnotation } from "./annotation.ts";
import type { Tally } from "./figures.ts";
import type { Gold, GoldNumber } from "./gold.ts";
import { extra, judge, missed, type Verdict } from "./judge.ts";
import { brief, type Mistake } from "./report.ts";

/** One field of a number: what an annotation expects of it, what a claim says, and when the two agree. */
interface Field<E, F> {
  readonly name: string;
  /** Whether the number is only right when this field is. */
  readonly strict: boolean;
  readonly expected: (gold: GoldNumber) => Expected<E> | undefined;
  readonly found: (claim: NumberClaim, claims: ReadonlyMap<string, Claim>) => F | undefined;
  readonly equal: (expected: E, found: F, gold: GoldNumber) => boolean;
}

const amount = ({ value, min, max }: Amount): Amount | undefined =>
  value === undefined && min === undefined && max === undefined ? undefined : { value, min, max };

/** `none` and a missing unit say the same. */
const unitOrAbsent = <U extends { kind: string }>(unit: U | undefined): U | undefined =>
  unit?.kind === "none" ? undefined : unit;

const expectedUnit = (unit: Expected<UnitAnnotation> | undefined): Expected<UnitAnnotation> | undefined =>
  Array.isArray(unit)
    ? (unit as (UnitAnnotation | null)[]).map((one) => (one?.kind === "none" ? null : one))
    : unit === "any" || unit === undefined
      ? unit
      : unitOrAbsent(unit as UnitAnnotation);

const unitNames = (unit: Expected<UnitAnnotation> | undefined): Expected<UnitAnnotation> | undefined => {
  const units = expectedUnit(unit);
  if (units === undefined || units === "any" || Array.isArray(units)) return "any";
  return (units as UnitAnnotation).kind === "count" ? units : "any";
};

const SELF_MEASURED = new Set(["date", "duration", "age", "rank", "score"]);

/** What is measured matters where a bare amount would say nothing; a count names its own noun. */
const expectedOf = ({ of, role, unit }: NumberAnnotation): Expected<string> | undefined => {
  if (of !== undefined) return of;
  const roles = Array.isArray(role) ? role : [role ?? "level"];
  const units = Array.isArray(unit) ? unit : [unit];
  const open =
    role === "any" ||
    roles.some((one) => SELF_MEASURED.has(one ?? "")) ||
    units.some((one) => one === "any" || (one as UnitAnnotation | undefined)?.kind === "count");
  return open ? "any" : undefined;
};

const field = <E, F>(of: Field<E, F>): Field<unknown, unknown> => of as unknown as Field<unknown, unknown>;

const FIELDS: readonly Field<unknown, unknown>[] = [
  field<readonly Span[], Span>({
    name: "text",
    strict: true,
    expected: ({ spans }) => [spans],
    found: ({ at }) => at,
    equal: (spans, at) => spans.some((span) => sameSpan(span, at)),
  }),
  field<Amount, Amount>({
    name: "value",
    strict: true,
    expected: ({ annotation: { value, min, max } }) => {
      if (value === "any") return "any";
      if (Array.isArray(value)) return value.map((one) => (one === null ? null : { value: one }));
      return amount({ value: value as number | undefined, min, max });
    },
    found: amount,
    equal: (expected, found, { annotation }) => sameAmount(expected, found, brief(annotation.role).includes("ratio")),
  }),
  field<UnitAnnotation, NonNullable<NumberClaim["unit"]>>({
    name: "unit",
    strict: true,
    expected: ({ annotation }) => expectedUnit(annotation.unit),
    found: ({ unit }) => unitOrAbsent(unit),
    equal: sameUnit,
  }),
  field<UnitAnnotation, NonNullable<NumberClaim["unit"]>>({
    name: "counted phrase",
    strict: false,
    expected: ({ annotation }) => unitNames(annotation.unit),
    found: ({ unit }) => (unit?.kind === "count" ? unit : undefined),
    equal: sameUnitName,
  }),
  field<string, string>({
    name: "bound",
    strict: true,
    expected: ({ annotation: { bound } }) =>
      bound === "exact"
        ? undefined
        : Array.isArray(bound)
          ? bound.map((one) => (one === "exact" ? null : one))
          : (bound as Expected<string> | undefined),
    found: ({ bound }) => (bound === "exact" ? undefined : bound),
    equal: (a, b) => a === b,
  }),
  field<string, string>({
    name: "direction",
    strict: true,
    expected: ({ annotation }) => annotation.direction,
    found: ({ direction }) => direction,
    equal: (a, b) => a === b,
  }),
  field<string, string>({
    name: "role",
    strict: true,
    expected: ({ annotation }) => annotation.role ?? "level",
    found: ({ role }) => role,
    equal: (a, b) => a === b,
  }),
  field<UnitAnnotation, NonNullable<NumberClaim["per"]>>({
    name: "per",
    strict: true,
    expected: ({ annotation }) => expectedUnit(annotation.per),
    found: ({ per }) => unitOrAbsent(per),
    equal: sameUnit,
  }),
  field<string, string>({
    name: "of",
    strict: false,
    expected: ({ annotation }) => expectedOf(annotation),
    found: ({ of }) => of?.text,
    equal: sameHead,
  }),
  field<string, string>({
    name: "date",
    strict: true,
    expected: ({ annotation }) => annotation.date,
    found: ({ date }) => date,
    equal: (a, b) => a === b,
  }),
  field<readonly Span[], Span>({
    name: "equivalent",
    strict: true,
    expected: ({ equivalent }) => equivalent,
    found: ({ equivalent }, claims) => (equivalent === undefined ? undefined : claims.get(equivalent)?.at),
    equal: (spans, at) => spans.some((span) => overlapping(span, at)),
  }),
  field<string, string>({
    name: "speaker",
    strict: false,
    expected: ({ annotation }) => annotation.speaker,
    found: ({ speaker }) => speaker?.name,
    equal: sameName,
  }),
];

const span = ({ start, end }: Span): Span => ({ start, end });

/** Strictly right: found, and every field as annotated; `of` where the annotation names it. */
const isStrict = ({ strict, name }: Field<unknown, unknown>, { annotation }: GoldNumber): boolean =>
  strict || (name === "of" && annotation.of !== undefined);

const asShown = (value: unknown, text: string): string => {
  const isSpan = (one: unknown): one is Span => typeof one === "object" && one !== null && "start" in one;
  const slice = ({ start, end }: Span) => [...text].slice(start, end).join("");
  if (isSpan(value)) return slice(value);
  if (Array.isArray(value)) return value.map((one) => asShown(one, text)).join(" or ");
  return brief(value);
};

/** Scores the numbers of one article into the tally; returns the mistakes. */
export const scoreNumbers = (gold: Gold, claims: readonly Claim[], tally: Tally): Mistake[] => {
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  const found = claims.filter((claim) => claim.kind === "number");
  const chosen = align(gold.numbers, found, (one, claim) =>
    Math.max(...one.spans.map((extent) => spanJaccard(extent, claim.at))),
  );
  const mistakes: Mistake[] = [];
  const used = new Set(chosen.values());
  tally.name("numbers", "numbers strict", ...FIELDS.map(({ name }) => `numbers ${name}`));

  gold.numbers.forEach((one, index) => {
    const claim = found[chosen.get(index) ?? -1];
    const { annotation, line } = one;
    const at = one.spans[0] as Span;
    if (annotation.optional) return;
    if (claim === undefined) {
      tally.add("numbers", { right: 0, predicted: 0, gold: 1 });
      tally.add("numbers strict", { right: 0, predicted: 0, gold: 1 });
      for (const { name, expected } of FIELDS) tally.add(`numbers ${name}`, missed(expected(one)));
      mistakes.push({ slug: gold.slug, line, kind: "number", sort: "missed", span: at, fields: [] });
      return;
    }
    const fields: Mistake["fields"][number][] = [];
    let right = true;
    for (const each of FIELDS) {
      const expected = each.expected(one);
      const value = each.found(claim, byId);
      const verdict: Verdict | undefined = judge(expected, value, (a, b) => each.equal(a, b, one));
      if (verdict === undefined) continue;
      tally.add(`numbers ${each.name}`, verdict.count);
      if (!verdict.wrong) continue;
      if (isStrict(each, one)) right = false;
      fields.push({ name: each.name, expected: asShown(expected, gold.text), found: asShown(value, gold.text) });
    }
    tally.add("numbers", { right: 1, predicted: 1, gold: 1 });
    tally.add("numbers strict", { right: right ? 1 : 0, predicted: 1, gold: 1 });
    tally.addShare(`numbers right at ${claim.confidence}`, right);
    if (fields.length > 0)
      mistakes.push({
        slug: gold.slug,
        line,
        kind: "number",
        sort: "wrong",
        span: span(claim.at),
        confidence: claim.confidence,
        fields,
      });
  });

  found.forEach((claim, index) => {
    if (used.has(index)) return;
    tally.add("numbers", { right: 0, predicted: 1, gold: 0 });
    tally.add("numbers strict", { right: 0, predicted: 1, gold: 0 });
    tally.addShare(`numbers right at ${claim.confidence}`, false);
    for (const each of FIELDS) tally.add(`numbers ${each.name}`, extra(each.found(claim, byId)));
    const why = gold.absent.find(
      (absence) => absence.annotation.kind === "number" && overlapping(absence.span, claim.at),
    )?.annotation.why;
    mistakes.push({
      slug: gold.slug,
      line: claim.at.line,
      kind: "number",
      sort: "extra",
      span: span(claim.at),
      confidence: claim.confidence,
      fields: [],
      ...(why === undefined ? {} : { why }),
    });
  });
  for (const absence of gold.absent) {
    if (absence.annotation.kind !== "number") continue;
    const alone = found.every((claim, index) => used.has(index) || !overlapping(absence.span, claim.at));
    tally.addShare("numbers left alone", alone);
  }
  return mistakes;
};
