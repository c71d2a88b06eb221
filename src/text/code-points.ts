import { countBelow, partitionPoint } from "./partition-point.ts";

/**
 * Converts UTF-16 offsets, as JavaScript strings count, into code-point offsets, as claims count.
 * Nearly every text has no astral character before a given offset; the sorted list of those it has is all that is kept.
 */
export class CodePoints {
  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  readonly #trailing: readonly number[];

  constructor(text: string) {
    const trailing: number[] = [];
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) trailing.push(match.index + 1);
    this.#trailing = trailing;
  }

  /** Code points before the UTF-16 offset `at`. An offset inside a pair counts as the one after it. */
  at(at: number): number {
    return at - countBelow(this.#trailing, at);
  }

  /** The UTF-16 offset of the code point number `point`. */
  toUtf16(point: number): number {
    // The k-th pair's first half stands at code point trailing[k] - 1 - k.
    return point + partitionPoint(this.#trailing, (end, k) => end - 1 - k < point);
  }
}
