import type { ProsePiece } from "../model/article.ts";
import { countBelow } from "./partition-point.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The prose of a text whose rest is mark-up, and the way from a place in it back to the text. Offsets are UTF-16. */
export class Prose {
  readonly source: string;
  readonly text: string;
  readonly #pieces: readonly ProsePiece[];
  /** Where each piece begins in the prose. */
  readonly #starts: readonly number[];

  constructor(source: string, pieces: readonly ProsePiece[]) {
    const parts: string[] = [];
    const starts: number[] = [];
    let length = 0;
    for (const { start, end, joint } of pieces) {
      parts.push(joint, source.slice(start, end));
      starts.push(length + joint.length);
      length += joint.length + end - start;
    }
    this.source = source;
    this.text = parts.join("");
    this.#pieces = pieces;
    this.#starts = starts;
  }

  /** The narrowest range of the text that holds a range of the prose. */
  inSource({ start, end }: Range): Range {
    const from = this.#at(start, false);
    return { start: from, end: end > start ? Math.max(from, this.#at(end - 1, true)) : from };
  }

  /** Before or behind the character at an offset; a joint's characters stand for all that was left out there. */
  #at(offset: number, isBehind: boolean): number {
    const low = countBelow(this.#starts, offset + 1);
    const piece = this.#pieces[low - 1];
    const within = offset - (this.#starts[low - 1] ?? 0);
    if (piece !== undefined && within < piece.end - piece.start) return piece.start + within + (isBehind ? 1 : 0);
    return isBehind ? (this.#pieces[low]?.start ?? this.source.length) : (piece?.end ?? 0);
  }
}
