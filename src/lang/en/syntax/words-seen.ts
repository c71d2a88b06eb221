import { CAPITALISED, SMALL } from "../../../text/shape.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { type Word, WordNote } from "../../../text/words.ts";
import type { TokenRange } from "./types.ts";

/** The article in which a word was last written with a small letter. */
const smallIn = new WordNote<WordsSeen>();
/** The article in which a word was last written with a capital within a sentence. */
const nameIn = new WordNote<WordsSeen>();

/**
 * How an article writes its words, by which the first word of a sentence is told to be a name or not. It holds until
 * another article is looked through.
 */
export class WordsSeen {
  constructor(tokens: readonly RawToken[], sentences: readonly TokenRange[]) {
    for (const { first, last } of sentences) {
      let behindWord = false;
      for (let index = first; index < last; index += 1) {
        const { pos, marks, word } = tokens[index] as RawToken;
        const isWord = pos === "NN";
        if (isWord && (marks & SMALL) !== 0) smallIn.note(word, this);
        else if (isWord && behindWord && (marks & CAPITALISED) !== 0) nameIn.note(word.small, this);
        behindWord = isWord;
      }
    }
  }

  /** Whether it is written with a small letter somewhere. */
  isSmall({ small }: Word): boolean {
    return smallIn.of(small) === this;
  }

  /** Whether it is written with a capital somewhere within a sentence. */
  isName({ small }: Word): boolean {
    return nameIn.of(small) === this;
  }
}
