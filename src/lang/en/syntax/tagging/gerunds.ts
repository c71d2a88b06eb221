import type { PartOfSpeech } from "../../../../text/article.ts";
import { JJ, NN, NNS, VBZ } from "../lexicon.ts";
import type { Context } from "./context.ts";
import { BE, beginsNounPhrase, describesAfter, isNominal } from "./vocabulary.ts";

/** These describe who holds an office: "managing director", "acting mayor". */
const OF_OFFICES: ReadonlySet<string> = new Set("managing acting founding presiding sitting reigning".split(" "));

/** "spending", "rising". */
export const gerund = (context: Context, at: number, reading: number): PartOfSpeech => {
  const office = context.reading(at + 1);
  if (OF_OFFICES.has(context.lower(at)) && office.open & NN) return "JJ";
  if (!(reading & NN)) {
    const before = context.tag(at - 1);
    const next = context.reading(at + 1);
    const noun = next.tag === "NNP" || (next.open & (NN | NNS)) !== 0;
    if (reading & JJ && noun && describesAfter(before)) return "JJ";
    const nounLike =
      (before === "DT" || before === "PRP$" || before === "JJ" || before === "POS") && context.lower(at + 1) === "of";
    // "Operating profit fell": before a noun that has its verb, it only describes.
    const begins = before === "EDGE" || before === "PUNCT" || before === "CC";
    if (begins && noun && context.isFiniteLike(at + 2)) return "NN";
    const subject =
      next.tag === "VBZ" ||
      next.tag === "MD" ||
      next.tag === "VBD" ||
      ((next.open & VBZ) !== 0 && (next.open & NNS) === 0);
    if (subject && (before === "EDGE" || before === "DT" || before === "JJ")) return "NN";
    const alone = next.tag === "EDGE" || next.tag === "PUNCT" || next.tag === "CC";
    // "the family's spending."
    const possessed = alone && (before === "POS" || before === "PRP$");
    return nounLike || possessed || (alone && context.lower(at - 1) === "of") ? "NN" : "VBG";
  }
  const before = context.before(at);
  const tag = context.tag(before);
  if (context.is(before, BE) && tag !== "POS") return "VBG";
  if (tag === "IN" || tag === "EDGE" || tag === "PUNCT" || tag === "CC") {
    const next = context.reading(at + 1);
    return next.tag === "DT" ||
      next.tag === "PRP" ||
      next.tag === "PRP$" ||
      next.tag === "CD" ||
      next.tag === "SYM" ||
      context.lower(at + 1) === "that"
      ? "VBG"
      : "NN";
  }
  if (isNominal(tag) && !(tag === "NN" || tag === "NNP"))
    return beginsNounPhrase(context.reading(at + 1)) || context.reading(at + 1).tag === "IN" ? "VBG" : "NN";
  return "NN";
};
