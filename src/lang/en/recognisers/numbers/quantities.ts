import { readAge } from "./ages.ts";
import { readBound } from "./bounds.ts";
import type { Piece } from "./piece.ts";
import type { Quantity } from "./quantity.ts";
import { joinRanges } from "./ranges.ts";
import { readQuantity } from "./read-quantity.ts";
import { readRole } from "./roles.ts";
import { canStart } from "./starts.ts";

/**
 * All quantities of one sentence: figures with their units, then ranges, ages, bounds, roles.
 *
 * @param taken whether a piece belongs to something found before (a date), and is left alone
 */
export const quantitiesIn = (pieces: readonly Piece[], text: string, taken: (piece: Piece) => boolean): Quantity[] => {
  const read: Quantity[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const quantity = canStart(piece) && !taken(piece) ? readQuantity(pieces, at, text) : undefined;
    if (quantity === undefined) {
      at++;
      continue;
    }
    read.push(quantity);
    at = Math.max(quantity.last, at + 1);
  }
  return joinRanges(pieces, read)
    .map((quantity) => readAge(pieces, quantity))
    .map((quantity) => readBound(pieces, quantity))
    .map((quantity) => readRole(pieces, quantity));
};
