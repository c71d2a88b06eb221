import type { ClaimState } from "./fold.ts";

/** What became of a withdrawn claim's place. */
export interface Successor {
  /** What stands there now, or stood there last; `undefined` where nothing took the place. */
  readonly claim: string | undefined;
  /** Whether something that stood there in between was reviewed. */
  readonly reviewedBetween: boolean;
}

/** For each withdrawn claim, in their order, what stands in its place, through all revisions since. */
export const successors = (withdrawn: readonly ClaimState[]): readonly Successor[] => {
  const found: Successor[] = [];
  // By id: what the next withdrawal of that claim leads to.
  const next = new Map<string, Successor & { readonly isReviewed: boolean }>();
  for (const { claim, reviews, withdrawal } of withdrawn.toReversed()) {
    const replacement = withdrawal?.replacement;
    const later = replacement === undefined ? undefined : next.get(replacement);
    const successor: Successor =
      later === undefined
        ? { claim: replacement, reviewedBetween: false }
        : { claim: later.claim, reviewedBetween: later.isReviewed || later.reviewedBetween };
    found.push(successor);
    next.set(claim.claim, { ...successor, isReviewed: reviews.length > 0 });
  }
  return found.reverse();
};
