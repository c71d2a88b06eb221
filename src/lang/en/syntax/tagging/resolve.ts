import type { PartOfSpeech } from "../../../../text/article.ts";
import { JJ, NN, NNS, RB, VB, VBD, VBG, VBN, VBZ } from "../lexicon.ts";
import { adjective } from "./adjectives.ts";
import type { Context } from "./context.ts";
import { closed } from "./function-words.ts";
import { gerund } from "./gerunds.ts";
import { isPresent } from "./governors.ts";
import { base, maybeUnknownVerb, nounOrThirdPerson, thirdPerson } from "./nouns-or-verbs.ts";
import { past } from "./past-forms.ts";

/** Decides on a word of which several parts of speech are open. */
const decide = (context: Context, at: number, open: number): PartOfSpeech => {
  if (open === NN) return "NN";
  if (open & VBZ && open & NNS) return nounOrThirdPerson(context, at, open);
  if (open & VBZ) return thirdPerson(context, at);
  if (open & VBG) return gerund(context, at, open);
  if (open & VB && !(open & (VBD | VBN))) return base(context, at, open);
  if (open & (VBD | VBN)) return past(context, at, open);
  if (open & NNS) return maybeUnknownVerb(context, at);
  if (open & JJ) return adjective(context, at, open);
  if (open & RB) return context.lower(at).endsWith("er") && context.lower(at).length > 5 ? "RBR" : "RB";
  return "NN";
};

/** The part of speech of a word, where those of all words to its left are decided. */
export const resolve = (context: Context, at: number): PartOfSpeech => {
  const { tag, open } = context.reading(at);
  const found = tag === "OPEN" ? decide(context, at, open) : closed(context, at, tag as PartOfSpeech);
  return found === "VB" && isPresent(context, at) ? "VBP" : found;
};
