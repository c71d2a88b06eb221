import type { PartOfSpeech } from "../../../text/article.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { readFirst } from "./first-readings.ts";
import { Context } from "./tagging/context.ts";
import { resolve } from "./tagging/resolve.ts";
import type { TokenRange } from "./types.ts";
import { WordsSeen } from "./words-seen.ts";

/** Gives the words of an article their parts of speech, in place, sentence by sentence. */
export const tagSentences = (tokens: readonly RawToken[], sentences: readonly TokenRange[]): void => {
  const seen = new WordsSeen(tokens, sentences);
  const context = new Context(tokens);
  for (const { first, last } of sentences) {
    context.begin(first, last);
    readFirst(tokens, first, last, seen, context);
    context.lookAhead();
    for (let index = first; index < last; index += 1) context.decide(resolve(context, index - first));
    for (let index = first; index < last; index += 1)
      (tokens[index] as RawToken).pos = context.tag(index - first) as PartOfSpeech;
  }
};
