import type { Expected } from "./annotation.ts";
import type { Count } from "./figures.ts";

/** One field of one claim, held against its annotation. */
export interface Verdict {
  readonly count: Count;
  readonly wrong: boolean;
}

const count = (right: boolean, predicted: boolean, gold: boolean): Count => ({
  right: right ? 1 : 0,
  predicted: predicted ? 1 : 0,
  gold: gold ? 1 : 0,
});

/**
 * Holds a found value against what is expected. Undefined when the annotation leaves the field open.
 * An expected value that may be absent (`null` among them) is missed by nobody.
 */
export const judge = <E, F>(
  expected: Expected<E> | undefined,
  found: F | undefined,
  equal: (expected: E, found: F) => boolean,
): Verdict | undefined => {
  if (expected === "any") return undefined;
  const options =
    expected === undefined ? [null] : Array.isArray(expected) ? (expected as (E | null)[]) : [expected as E];
  const mayBeAbsent = options.includes(null);
  if (found === undefined) return { count: count(false, false, !mayBeAbsent), wrong: !mayBeAbsent };
  const right = options.some((option) => option !== null && equal(option, found));
  return { count: count(right, true, right || !mayBeAbsent), wrong: !right };
};

/** A field of an annotation that no claim was found for. */
export const missed = <E>(expected: Expected<E> | undefined): Count =>
  count(
    false,
    false,
    expected !== undefined && expected !== "any" && !(Array.isArray(expected) && expected.includes(null)),
  );

/** A field of a claim that no annotation stands for. */
export const extra = <F>(found: F | undefined): Count => count(false, found !== undefined, false);
