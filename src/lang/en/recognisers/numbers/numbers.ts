import type { Candidate, Recogniser } from "../../../../recognise/contract.ts";
import type { Article } from "../../../../text/article.ts";
import { toCandidate } from "./candidate.ts";
import type { Piece } from "./piece.ts";
import { hasNumber, piecesOf } from "./pieces.ts";
import { quantitiesIn } from "./quantities.ts";

/** Quantities of every sort but dates and clock times, which are found before and left alone. */
export const numbers: Recogniser = {
  name: "numbers",
  recognise: (article: Article, found: readonly Candidate[]): Candidate[] => {
    const candidates: Candidate[] = [];
    const dates = found.filter(({ kind }) => kind === "number").toSorted((a, b) => a.range.start - b.range.start);
    let date = 0;
    const taken = (piece: Piece): boolean => {
      while (date < dates.length && (dates[date] as Candidate).range.end <= piece.start) date++;
      return date < dates.length && (dates[date] as Candidate).range.start < piece.end;
    };
    for (const sentence of article.sentences) {
      if (!hasNumber(article, sentence)) continue;
      const pieces = piecesOf(article, sentence);
      for (const quantity of quantitiesIn(pieces, article.text, taken)) candidates.push(toCandidate(pieces, quantity));
    }
    return candidates;
  },
};
