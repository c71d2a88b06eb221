import type { Sentence } from "../../../text/article.ts";
import { isCapitalised } from "../../../text/characters.ts";
import type { RawToken } from "../../../text/tokenise.ts";

/** How an article writes its words, by which the first word of a sentence is told to be a name or not. */
export interface WordsSeen {
  /** Written with a small letter somewhere. */
  readonly small: ReadonlySet<string>;
  /** Written with a capital within a sentence, in lower case here. */
  readonly names: ReadonlySet<string>;
}

export const wordsSeen = (tokens: readonly RawToken[], sentences: readonly Sentence[]): WordsSeen => {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const { first, last } of sentences) {
    for (let index = first; index < last; index += 1) {
      const token = tokens[index] as RawToken;
      if (token.pos !== "NN") continue;
      if (token.text === token.lower) small.add(token.lower);
      else if (index > first && tokens[index - 1]?.pos === "NN" && isCapitalised(token.text)) names.add(token.lower);
    }
  }
  return { small, names };
};
