import type { Candidate, NumberCandidate, Recogniser } from "../../../../recognise/contract.ts";
import type { Article } from "../../../../text/article.ts";
import { exactOf, numberOf } from "./amount.ts";
import type { Piece } from "./piece.ts";
import { hasNumber, piecesOf } from "./pieces.ts";
import { quantitiesIn } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";

const toCandidate = (pieces: readonly Piece[], quantity: Quantity): NumberCandidate => {
  const { low, high, unit, per, bound, direction, role, first, last, numeral } = quantity;
  const point = !quantity.range && numeral.style !== "vague";
  const exact = point ? exactOf(low) : undefined;
  return {
    kind: "number",
    range: { start: (pieces[first] as Piece).start, end: (pieces[last - 1] as Piece).end },
    ...(point ? { value: numberOf(low) } : { min: numberOf(low), max: numberOf(high) }),
    ...(exact === undefined ? {} : { exact }),
    bound: bound ?? "exact",
    ...(direction === undefined ? {} : { direction }),
    role: role ?? "level",
    unit,
    ...(per === undefined ? {} : { per }),
    confidence: "medium",
  };
};

/** Quantities of every sort but dates and clock times, which are found before and left alone. */
export const numbers: Recogniser = {
  name: "numbers",
  recognise: (article: Article, found: readonly Candidate[]): Candidate[] => {
    const candidates: Candidate[] = [];
    const dates = found.filter(({ kind }) => kind === "number").toSorted((a, b) => a.range.start - b.range.start);
    let date = 0;
    const taken = (piece: Piece): boolean => {
      while (date < dates.length && (dates[date] as Candidate).range.end <= piece.start) date++;
      const range = dates[date]?.range;
      return range !== undefined && range.start < piece.end;
    };
    for (const sentence of article.sentences) {
      if (!hasNumber(article, sentence)) continue;
      const pieces = piecesOf(article, sentence);
      for (const quantity of quantitiesIn(pieces, article.text, taken)) candidates.push(toCandidate(pieces, quantity));
    }
    return candidates;
  },
};
