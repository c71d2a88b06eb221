import type { Candidate, NumberCandidate, Refiner } from "../../../recognise/contract.ts";

/** Units that say nothing of what is measured: of "5%" alone nobody could check anything. */
const BARE_UNITS: ReadonlySet<string> = new Set([
  "currency",
  "percent",
  "percentage-point",
  "basis-point",
  "measure",
  "none",
]);

/** An amount, or a change of one, of which the words around do not plainly tell what it measures. */
const isOfUnknown = ({ unit, role, of }: NumberCandidate): boolean =>
  of === undefined && (role === "level" || role === "change") && BARE_UNITS.has(unit?.kind ?? "none");

/** A quote whose speaker is in doubt lends its doubt to the figures that it asserts. */
const isInDoubtfulQuote = ({ within }: NumberCandidate): boolean =>
  within?.kind === "quote" && within.form === "direct" && within.confidence !== "high";

/** Takes the highest confidence from figures of which something was not found, however plainly they are written. */
export const numberConfidence: Refiner = {
  name: "how sure numbers are",
  refine: (_, candidates: readonly Candidate[]): Candidate[] => {
    for (const number of candidates) {
      if (number.kind !== "number" || number.confidence !== "high") continue;
      if (isOfUnknown(number) || isInDoubtfulQuote(number)) number.confidence = "medium";
    }
    return [...candidates];
  },
};
