import { z } from "zod";
import {
  BOUNDS,
  CLAIM_KINDS,
  DIRECTIONS,
  FORMS,
  NUMBER_ROLES,
  SPEAKER_TYPES,
  UNIT_KINDS,
} from "../../src/model/vocabulary.ts";

/** One value, or a list of acceptable ones (`null`: may be absent), or `any`: not scored. */
export type Expected<T> = T | "any" | readonly (T | null)[];

const expected = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal("any"), schema, z.array(schema.nullable()).min(1)]).optional();

const Line = z.int().positive();
const Text = z.string().min(1);

const UnitAnnotation = z.strictObject({
  kind: z.enum(UNIT_KINDS),
  code: Text.optional(),
  name: Text.optional(),
  head: Text.optional(),
});
export type UnitAnnotation = z.infer<typeof UnitAnnotation>;

const place = { line: Line, nth: z.int().positive().optional(), optional: z.literal(true).optional() };

export const NumberAnnotation = z.strictObject({
  text: z.union([Text, z.array(Text).min(1)]),
  ...place,
  value: expected(z.number()),
  min: z.number().optional(),
  max: z.number().optional(),
  bound: expected(z.enum(BOUNDS)),
  direction: expected(z.enum(DIRECTIONS)),
  role: expected(z.enum(NUMBER_ROLES)),
  unit: expected(UnitAnnotation),
  per: expected(UnitAnnotation),
  of: expected(Text),
  date: expected(Text),
  equivalent: expected(Text),
  speaker: expected(Text),
});
export type NumberAnnotation = z.infer<typeof NumberAnnotation>;

const statement = {
  ...place,
  content: z.array(Text).min(1),
  form: expected(z.enum(FORMS)),
  speaker: expected(Text),
  type: expected(z.enum(SPEAKER_TYPES)),
  mention: expected(Text),
  cue: expected(Text),
  addressee: expected(Text),
  description: expected(Text),
};

export const StatementAnnotation = z.strictObject({ ...statement, quoted: z.array(Text).min(1).optional() });
export type StatementAnnotation = z.infer<typeof StatementAnnotation>;

export const AbsentAnnotation = z.strictObject({
  kind: z.enum(CLAIM_KINDS),
  text: Text,
  line: Line,
  nth: z.int().positive().optional(),
  why: Text,
});
export type AbsentAnnotation = z.infer<typeof AbsentAnnotation>;

/** A whole claims.yaml; see fixtures/articles/README.md. */
export const Annotations = z.strictObject({
  published: Text.optional(),
  numbers: z.array(NumberAnnotation),
  quotes: z.array(StatementAnnotation),
  attributions: z.array(StatementAnnotation),
  absent: z.array(AbsentAnnotation),
});
export type Annotations = z.infer<typeof Annotations>;
