import { type Figure, score } from "./figures.ts";

/** What the figures may not fall below, and the annotations that it was measured on. */
export interface Baseline {
  readonly annotations: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Four decimals, downwards, so that a figure always reaches its own baseline. */
const floor = (value: number): number => Math.floor(value * 10_000 + 1e-6) / 10_000;

/** Shares at medium and low confidence are free to move: claims that rise to a higher level leave them. */
const held = ({ share, name }: Figure): boolean => !share || !/medium$|low$/.test(name);

/** What `high` promises. The share is held there and no higher: it falls, at no loss, when more claims rise to high. */
const PROMISED_AT_HIGH = 0.97;

const capped = (name: string, value: number): number =>
  name.endsWith("right at high") ? Math.min(value, PROMISED_AT_HIGH) : value;

const current = (figures: readonly Figure[]): [string, number][] =>
  figures.flatMap((figure) => {
    const value = held(figure) ? score(figure) : undefined;
    return value === undefined ? [] : [[figure.name, floor(value)] as [string, number]];
  });

/** What `--gate` finds to refuse, one line each; empty when the figures hold. */
export const fallen = (baseline: Baseline, figures: readonly Figure[], annotations: string): string[] => {
  if (baseline.annotations !== annotations)
    return [
      "the annotations have changed since the baseline was measured: look at the figures, then run npm run eval -- --raise",
    ];
  const now = new Map(current(figures));
  return Object.entries(baseline.figures).flatMap(([name, floor]) => {
    const value = now.get(name);
    if (value !== undefined && value >= floor) return [];
    return [`${name}: ${value === undefined ? "nothing found" : percent(value)}, baseline ${percent(floor)}`];
  });
};

/**
 * The baseline after a run: each figure the higher of the two. Other annotations are another measure, on which the old
 * figures say nothing: then the figures are taken as they are.
 */
export const raised = (baseline: Baseline | undefined, figures: readonly Figure[], annotations: string): Baseline => {
  const before = baseline?.annotations === annotations ? baseline.figures : {};
  const now = current(figures).map(([name, value]) => [name, capped(name, Math.max(value, before[name] ?? 0))]);
  return { annotations, figures: { ...before, ...Object.fromEntries(now) } };
};

export const percent = (value: number | undefined): string => (value === undefined ? "–" : (value * 100).toFixed(1));
