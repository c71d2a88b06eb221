import type { RawToken } from "../../../text/tokenise.ts";
import { firstReadings } from "./first-readings.ts";
import { Context } from "./tagging/context.ts";
import { resolve } from "./tagging/resolve.ts";
import type { TokenRange } from "./types.ts";
import { WordsSeen } from "./words-seen.ts";

/**
 * Gives the words of an article their parts of speech, in place, sentence by sentence.
 *
 * @param keys more than the key of any word
 */
export const tagSentences = (tokens: readonly RawToken[], sentences: readonly TokenRange[], keys: number): void => {
  const seen = new WordsSeen(tokens, sentences, keys);
  const context = new Context(tokens);
  for (const { first, last } of sentences) {
    firstReadings(tokens, first, last, seen, context.readings);
    context.begin(first, last);
    for (let at = 0; at < last - first; at += 1) {
      const tag = resolve(context, at);
      (tokens[first + at] as RawToken).pos = tag;
      context.follow(at, tag);
    }
  }
};
