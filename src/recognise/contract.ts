import type {
  Bound,
  ClaimKind,
  Confidence,
  Direction,
  Form,
  NumberRole,
  SpeakerType,
  UnitKind,
} from "../model/vocabulary.ts";
import type { Article } from "../text/article.ts";

/**
 * A range of the article's text in UTF-16 code units, as JavaScript strings count. Everything before
 * `claims/` counts so; code points appear only where a candidate becomes a claim.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface UnitReading {
  readonly kind: UnitKind;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly head?: string | undefined;
}

/** A speaker as found. `name` may stay the mention's own words until a refiner resolves it over the article. */
export interface SpeakerReading {
  readonly mention: Range;
  readonly name: string;
  readonly type: SpeakerType;
  readonly description?: string | undefined;
}

/** A number on its way to become a claim. Recognisers make it, refiners complete it in place. */
export interface NumberCandidate {
  readonly kind: "number";
  range: Range;
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  exact?: string | undefined;
  bound?: Bound | undefined;
  direction?: Direction | undefined;
  role?: NumberRole | undefined;
  unit?: UnitReading | undefined;
  per?: UnitReading | undefined;
  of?: Range | undefined;
  date?: string | undefined;
  equivalent?: NumberCandidate | undefined;
  speaker?: SpeakerReading | undefined;
  within?: StatementCandidate | undefined;
  confidence: Confidence;
}

type NumberFields = Omit<NumberCandidate, "kind">;

/** A number with all its fields, said or not: candidates of one shape are read fastest, whatever refiners add. */
export const numberCandidate = (fields: NumberFields): NumberCandidate => ({
  kind: "number",
  range: fields.range,
  value: fields.value,
  min: fields.min,
  max: fields.max,
  exact: fields.exact,
  bound: fields.bound,
  direction: fields.direction,
  role: fields.role,
  unit: fields.unit,
  per: fields.per,
  of: fields.of,
  date: fields.date,
  equivalent: fields.equivalent,
  speaker: fields.speaker,
  within: fields.within,
  confidence: fields.confidence,
});

/** A quote or an attribution on its way to become a claim. */
export interface StatementCandidate {
  readonly kind: Exclude<ClaimKind, "number">;
  /** From the first content range's start to the last one's end. */
  range: Range;
  form: Form;
  content: readonly Range[];
  /** Parts in quotation marks, marks included; empty for an attribution. */
  quoted: readonly Range[];
  speaker?: SpeakerReading | undefined;
  cue?: Range | undefined;
  addressee?: Range | undefined;
  confidence: Confidence;
}

export type Candidate = NumberCandidate | StatementCandidate;

/** Finds candidates of one concept. Pure: it sees the article and what earlier recognisers found, and returns what it adds. */
export interface Recogniser {
  readonly name: string;
  recognise(article: Article, found: readonly Candidate[]): Candidate[];
}

/** Looks at all candidates together and returns those that stand: joins, links, resolves, drops. */
export interface Refiner {
  readonly name: string;
  refine(article: Article, candidates: readonly Candidate[]): Candidate[];
}

/** All that the engine needs to know of a language. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Paragraphs, sentences, tokens and parts of speech. */
  analyse(text: string, published?: string): Article;
  /** In the order in which they run. */
  readonly recognisers: readonly Recogniser[];
  readonly refiners: readonly Refiner[];
}
