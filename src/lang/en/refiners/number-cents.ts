import type { Candidate, NumberCandidate, Refiner } from "../../../recognise/contract.ts";
import type { Article } from "../../../text/article.ts";
import { HAVE_CENTS } from "../data/currencies.ts";

const hasCents = (candidate: Candidate): candidate is NumberCandidate =>
  candidate.kind === "number" && candidate.unit?.kind === "currency" && HAVE_CENTS.has(candidate.unit.code ?? "");

const inCents = (candidate: Candidate): candidate is NumberCandidate =>
  candidate.kind === "number" &&
  candidate.unit?.kind === "currency" &&
  candidate.unit.code === undefined &&
  candidate.unit.name === "cent";

/** A hundredth, without the noise of binary division. */
const hundredth = (value: number): number => Number(`${value}e-2`);

/** Whose cents they are: those of the nearest amount before, or else of the first one behind; in no such article they stay cents. */
export const numberCents: Refiner = {
  name: "whose cents",
  refine: (_: Article, candidates: readonly Candidate[]): Candidate[] => {
    const ordered = candidates.toSorted((a, b) => a.range.start - b.range.start);
    let code = ordered.find(hasCents)?.unit?.code;
    if (code === undefined) return [...candidates];
    for (const candidate of ordered) {
      if (hasCents(candidate)) code = candidate.unit?.code ?? code;
      if (!inCents(candidate)) continue;
      candidate.unit = { kind: "currency", code };
      if (candidate.value !== undefined) candidate.value = hundredth(candidate.value);
      if (candidate.min !== undefined) candidate.min = hundredth(candidate.min);
      if (candidate.max !== undefined) candidate.max = hundredth(candidate.max);
    }
    return [...candidates];
  },
};
