import type { Span } from "../../src/model/span.ts";
import type { ClaimKind } from "../../src/model/vocabulary.ts";

/** One thing that the extractor got wrong, with what a person needs to see why. */
export interface Mistake {
  readonly slug: string;
  readonly line: number;
  readonly kind: ClaimKind;
  readonly sort: "missed" | "extra" | "wrong";
  /** Where the claim stands: as annotated, or as found when it is extra. */
  readonly span: Span;
  readonly confidence?: string;
  /** Fields that are wrong, each with what was expected and what was found. */
  readonly fields: readonly { readonly name: string; readonly expected: string; readonly found: string }[];
  /** Why the words are no claim, when the annotations say so. */
  readonly why?: string;
}

/** A value of an annotation or claim on one short line. */
export const brief = (value: unknown): string => {
  if (value === undefined) return "–";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((one) => (one === null ? "–" : brief(one))).join(" or ");
  if (typeof value === "object" && value !== null)
    return Object.values(value)
      .filter((one) => one !== undefined)
      .map(String)
      .join(" ");
  return String(value);
};
