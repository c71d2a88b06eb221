import { CAPITALISED, SMALL } from "../../../text/shape.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import type { Word } from "../../../text/words.ts";
import type { TokenRange } from "./types.ts";

const AS_SMALL = 1;
const AS_NAME = 2;

/** How an article writes its words, by which the first word of a sentence is told to be a name or not. */
export class WordsSeen {
  /** For each word's key. */
  readonly #ways: Uint8Array;

  /** @param keys more than the key of any word */
  constructor(tokens: readonly RawToken[], sentences: readonly TokenRange[], keys: number) {
    const ways = new Uint8Array(keys);
    for (const { first, last } of sentences) {
      let behindWord = false;
      for (let index = first; index < last; index += 1) {
        const { pos, marks, word } = tokens[index] as RawToken;
        const isWord = pos === "NN";
        if (isWord && (marks & SMALL) !== 0) ways[word.key] = (ways[word.key] as number) | AS_SMALL;
        else if (isWord && behindWord && (marks & CAPITALISED) !== 0)
          ways[word.key] = (ways[word.key] as number) | AS_NAME;
        behindWord = isWord;
      }
    }
    this.#ways = ways;
  }

  /** Whether it is written with a small letter somewhere. */
  isSmall({ key }: Word): boolean {
    return ((this.#ways[key] as number) & AS_SMALL) !== 0;
  }

  /** Whether it is written with a capital somewhere within a sentence. */
  isName({ key }: Word): boolean {
    return ((this.#ways[key] as number) & AS_NAME) !== 0;
  }
}
