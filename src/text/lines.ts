import { countBelow } from "./partition-point.ts";

/** Finds lines and columns. `\n`, `\r\n` and a lone `\r` end a line. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  /** Line of a UTF-16 offset, counted from 1. */
  lineAt(offset: number): number {
    return countBelow(this.#starts, offset + 1);
  }

  /** UTF-16 offset at which a line, counted from 1, begins. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }
}
