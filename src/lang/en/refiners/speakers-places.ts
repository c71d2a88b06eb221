import type { Range } from "../../../recognise/contract.ts";
import type { Token } from "../../../text/article.ts";
import { partitionPoint } from "../../../text/partition-point.ts";

/** Index of the first token that ends after `offset`. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  partitionPoint(tokens, ({ end }) => end <= offset);

/** A mention in tokens, half-open. */
export interface Place {
  readonly mention: Range;
  readonly first: number;
  readonly last: number;
}

export const placeOf = (tokens: readonly Token[], mention: Range): Place => {
  const first = tokenAt(tokens, mention.start);
  let last = tokenAt(tokens, mention.end - 1);
  if ((tokens[last]?.start ?? mention.end) < mention.end) last += 1;
  return { mention, first, last: Math.max(last, first + 1) };
};
