import type { Claim } from "../model/claim.ts";

/** Enough of a context to tell a place by, little enough to survive an edit near it. */
const NEAR = 12;

/** The places by which a claim may be found again after an edit of its words, the surest first. */
const anchors = ({ claim, kind, text, context: { prefix, suffix } }: Claim): string[] => {
  const before = prefix.slice(-NEAR);
  const after = suffix.slice(0, NEAR);
  return [
    `id:${claim}`,
    JSON.stringify([kind, "both", before, after]),
    JSON.stringify([kind, "text", text]),
    JSON.stringify([kind, "before", before]),
    JSON.stringify([kind, "after", after]),
  ];
};

/**
 * Which new claim stands where a withdrawn one stood: id → id. It informs (a diff shows "$6 million → $5.6 million")
 * and never carries a verdict over: for that the words must be the same.
 */
export const replacements = (gone: readonly Claim[], fresh: readonly Claim[]): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const anchored = (claims: readonly Claim[]) => claims.map((claim) => ({ claim, anchors: anchors(claim) }));
  const old = anchored(gone);
  const young = anchored(fresh);
  for (let level = 0; level < 5; level++) {
    const waiting = new Map<string, string[]>();
    for (const { claim, anchors } of young) {
      const anchor = anchors[level] ?? "";
      if (taken.has(claim.claim)) continue;
      const there = waiting.get(anchor);
      if (there === undefined) waiting.set(anchor, [claim.claim]);
      else there.push(claim.claim);
    }
    for (const { claim, anchors } of old) {
      if (pairs.has(claim.claim)) continue;
      const match = waiting.get(anchors[level] ?? "")?.shift();
      if (match === undefined) continue;
      pairs.set(claim.claim, match);
      taken.add(match);
    }
  }
  return pairs;
};
