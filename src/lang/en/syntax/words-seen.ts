import type { Sentence } from "../../../text/article.ts";
import { isCapitalised } from "../../../text/characters.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { wordFact } from "../../../text/words.ts";
import { type Reading, readingOf } from "./lexicon.ts";

/** How an article writes its words, by which the first word of a sentence is told to be a name or not. */
export interface WordsSeen {
  /** Written with a small letter somewhere, and what each such word can be. */
  readonly small: ReadonlyMap<string, Reading>;
  /** For each token that is written small, what it can be. */
  readonly readings: readonly (Reading | undefined)[];
  /** Written with a capital within a sentence, in lower case here. */
  readonly names: ReadonlySet<string>;
}

const readingOfWord = wordFact(({ lower }) => readingOf(lower));

export const wordsSeen = (tokens: readonly RawToken[], sentences: readonly Sentence[]): WordsSeen => {
  const small = new Map<string, Reading>();
  const names = new Set<string>();
  const readings = new Array<Reading | undefined>(tokens.length);
  for (const { first, last } of sentences) {
    for (let index = first; index < last; index += 1) {
      const token = tokens[index] as RawToken;
      if (token.pos !== "NN") continue;
      if (token.text === token.lower) {
        const reading = readingOfWord(token.word);
        small.set(token.lower, reading);
        readings[index] = reading;
      } else if (index > first && tokens[index - 1]?.pos === "NN" && isCapitalised(token.text)) names.add(token.lower);
    }
  }
  return { small, names, readings };
};
