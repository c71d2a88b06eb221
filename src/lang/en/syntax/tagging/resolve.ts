import type { PartOfSpeech } from "../../../../text/article.ts";
import type { RawToken } from "../../../../text/tokenise.ts";
import { JJ, NNS, RB, type Reading, VB, VBD, VBG, VBN, VBZ } from "../lexicon.ts";
import { adjective } from "./adjectives.ts";
import { Context } from "./context.ts";
import { closed } from "./function-words.ts";
import { base, gerund, maybeUnknownVerb, nounOrThirdPerson, thirdPerson } from "./nouns-or-verbs.ts";
import { past } from "./past-forms.ts";

const word = (context: Context, at: number, reading: number): PartOfSpeech => {
  if (reading & VBZ && reading & NNS) return nounOrThirdPerson(context, at, reading);
  if (reading & VBZ) return thirdPerson(context, at);
  if (reading & VBG) return gerund(context, at, reading);
  if (reading & VB && !(reading & (VBD | VBN))) return base(context, at, reading);
  if (reading & (VBD | VBN)) return past(context, at, reading);
  if (reading & NNS) return maybeUnknownVerb(context, at);
  if (reading & JJ) return adjective(context, at, reading);
  if (reading & RB) return context.lower(at).endsWith("er") && context.lower(at).length > 5 ? "RBR" : "RB";
  return "NN";
};

/** Decides on the parts of speech of one sentence. Index 0 of the result is the token `first`. */
export const resolveSentence = (
  tokens: readonly RawToken[],
  first: number,
  last: number,
  readings: readonly Reading[],
): PartOfSpeech[] => {
  const context = new Context(tokens, first, last, readings);
  readings.forEach((reading, at) => {
    let tag = typeof reading === "number" ? word(context, at, reading) : closed(context, at, reading);
    if (tag === "VB" && context.isPresent(at)) tag = "VBP";
    context.tags.push(tag);
    context.follow(at, tag);
  });
  return context.tags;
};
