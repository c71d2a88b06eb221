import type { PartOfSpeech } from "../../../../text/article.ts";
import { JJ, NNS, RB, type Reading, VB, VBD, VBG, VBN, VBZ } from "../lexicon.ts";
import { adjective } from "./adjectives.ts";
import type { Context } from "./context.ts";
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

/** Decides on the part of speech of one word; those before it have theirs. */
export const resolve = (context: Context, at: number): PartOfSpeech => {
  const reading = context.reading(at) as Reading;
  const tag = typeof reading === "number" ? word(context, at, reading) : closed(context, at, reading);
  return tag === "VB" && context.isPresent(at) ? "VBP" : tag;
};
