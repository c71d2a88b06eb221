import type { PartOfSpeech } from "../../../text/article.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { firstReadings } from "./first-readings.ts";
import { resolveSentence } from "./tagging/resolve.ts";
import type { WordsSeen } from "./words-seen.ts";

/** Gives the words of one sentence their parts of speech, in place. */
export const tagSentence = (tokens: readonly RawToken[], first: number, last: number, seen: WordsSeen): void => {
  const readings = firstReadings(tokens, first, last, seen);
  const tags: PartOfSpeech[] = resolveSentence(tokens, first, last, readings);
  for (let index = first; index < last; index += 1)
    (tokens[index] as RawToken).pos = tags[index - first] as PartOfSpeech;
};
