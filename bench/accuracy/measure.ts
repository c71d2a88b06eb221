import type { Claim } from "../../src/model/claim.ts";
import { CONFIDENCES } from "../../src/model/vocabulary.ts";
import { type Figure, Tally } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { scoreNumbers } from "./numbers.ts";
import type { Mistake } from "./report.ts";
import { scoreStatements } from "./statements.ts";

export interface Measurement {
  readonly figures: readonly Figure[];
  readonly mistakes: readonly Mistake[];
}

/** Scores what `extract` finds in each article against its annotations. */
export const measure = (golds: readonly Gold[], extract: (gold: Gold) => readonly Claim[]): Measurement => {
  const tally = new Tally();
  const mistakes: Mistake[] = [];
  for (const gold of golds) {
    const claims = extract(gold);
    mistakes.push(
      ...scoreNumbers(gold, claims, tally),
      ...scoreStatements("quotes", gold, claims, tally),
      ...scoreStatements("attributions", gold, claims, tally),
    );
  }
  for (const kind of ["numbers", "quotes", "attributions"])
    for (const confidence of CONFIDENCES) tally.addShare(`${kind} right at ${confidence}`, undefined);
  return { figures: order(tally.figures()), mistakes };
};

/** Kinds together, shares last among each kind's figures. */
const order = (figures: readonly Figure[]): Figure[] => {
  const rank = ({ name, share }: Figure): number =>
    ["numbers", "quotes", "attributions"].findIndex((kind) => name.startsWith(kind)) * 100 +
    (share ? 50 + CONFIDENCES.findIndex((confidence) => name.endsWith(confidence)) : 0);
  return figures
    .map((figure, at) => ({ figure, at }))
    .sort((a, b) => rank(a.figure) - rank(b.figure) || a.at - b.at)
    .map(({ figure }) => figure);
};
