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
    return at - this.#before(at);
  }

  /** The UTF-16 offset of the code point number `point`. */
  toUtf16(point: number): number {
    let low = 0;
    let high = this.#trailing.length;
    // The k-th pair's first half stands at code point trailing[k] - 1 - k.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#trailing[middle] as number) - 1 - middle < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  }

  #before(at: number): number {
    let low = 0;
    let high = this.#trailing.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#trailing[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
