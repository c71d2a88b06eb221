import type { Span } from "../../src/model/span.ts";

/** A pair of items that could belong together, by their indices. */
interface Pair {
  readonly gold: number;
  readonly found: number;
  readonly score: number;
}

/** One to one, the best pairs first; ties go to the earlier items. `score` 0 or less: they cannot belong together. */
export const align = <G, F>(
  gold: readonly G[],
  found: readonly F[],
  score: (gold: G, found: F) => number,
): Map<number, number> => {
  const pairs: Pair[] = [];
  gold.forEach((one, g) => {
    found.forEach((other, f) => {
      const value = score(one, other);
      if (value > 0) pairs.push({ gold: g, found: f, score: value });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.gold - b.gold || a.found - b.found);
  const chosen = new Map<number, number>();
  const used = new Set<number>();
  for (const pair of pairs) {
    if (chosen.has(pair.gold) || used.has(pair.found)) continue;
    chosen.set(pair.gold, pair.found);
    used.add(pair.found);
  }
  return chosen;
};

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, at) => sameSpan(span, b[at] as Span));

export const overlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Shared part of two spans, 0 to 1. */
export const spanJaccard = (a: Span, b: Span): number => {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared === 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
};

const WORD = /[\p{L}\p{N}]/u;

/** Positions of the letters and digits in spans: marks, spaces and punctuation do not matter to what was said. */
export const positions = (characters: readonly string[], spans: readonly Span[]): Set<number> => {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (WORD.test(characters[at] ?? "")) found.add(at);
  return found;
};

/** Shared part of two sets, 0 to 1. */
export const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const at of a) if (b.has(at)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
};
