import type { PartOfSpeech } from "../../../../text/article.ts";
import { timeNames } from "../../data/name-words.ts";
import { JJ, NN, NNS, RB, VB, VBD, VBG, VBN } from "../lexicon.ts";
import type { Context } from "./context.ts";
import { BE, COMPARED_ADVERBS, isComparative } from "./vocabulary.ts";

/** Verbs after which an adjective stands, as after "be". */
export const LINKS = /^(?:seem|become|became|feel|felt|look|remain|stay|keep|kept|sound|appear)/;

/** "official", "open", "early". */
export const adjective = (context: Context, at: number, reading: number): PartOfSpeech => {
  const lower = context.lower(at);
  const next = context.reading(at + 1);
  const nextIsNoun =
    next === "NNP" || next === "NNPS" || (typeof next === "number" && (next & (NN | NNS | JJ | VBG)) !== 0);
  const degree: PartOfSpeech =
    /(?:[^e]er|ier)$/.test(lower) && reading === JJ && isComparative(lower)
      ? "JJR"
      : /est$/.test(lower) && lower.length > 5
        ? "JJS"
        : "JJ";
  if (reading & NN) {
    // "the public library", but "the rival Acme".
    if (nextIsNoun && next !== "NNP" && next !== "NNPS") return "JJ";
    // "the final “training run”"
    const quoted = context.reading(at + 2);
    if (next === "QUOTE" && context.tag(at - 1) === "DT" && typeof quoted === "number" && quoted & (NN | NNS))
      return "JJ";
    const before = context.before(at);
    const tag = context.tag(before);
    if (before !== at - 1 && context.tag(at - 1) !== "QUOTE") return context.lower(at + 1) === "of" ? "NN" : "JJ";
    if (tag?.startsWith("V") === true && reading & RB)
      return LINKS.test(context.lower(before)) || next !== "IN" ? "JJ" : "RB";
    // "Ruiz's chief of staff": not the 's of "is".
    if ((BE.has(context.lower(before)) && tag !== "POS") || LINKS.test(context.lower(before))) return "JJ";
    if (tag === "CC") return context.tag(before - 1) === "JJ" ? "JJ" : "NN";
    return "NN";
  }
  if (reading & RB) {
    if (lower === "close" && context.lower(at + 1) === "to") return "JJ";
    if ((lower === "late" || lower === "early") && timeNames.has(context.lower(at + 1))) return "RB";
    if (nextIsNoun || next === "CD") return degree;
    const before = context.tag(at - 1);
    if (before === "DT" || before === "PRP$" || before === "JJ") return degree;
    return LINKS.test(context.lower(context.before(at))) || BE.has(context.lower(context.before(at))) ? degree : "RB";
  }
  if (degree === "JJR" && COMPARED_ADVERBS.has(lower)) return comparative(context, at);
  return degree;
};

export const adverbOrAdjective = (context: Context, at: number, tag: PartOfSpeech): PartOfSpeech => {
  const next = context.reading(at + 1);
  const nounNext = typeof next === "number" && (next & (NN | NNS)) !== 0 && (next & JJ) === 0;
  return nounNext && context.lower(at) !== "only" && context.lower(at) !== "well" ? "JJ" : tag;
};

export const comparative = (context: Context, at: number): PartOfSpeech => {
  const before = context.tag(context.before(at));
  const next = context.reading(at + 1);
  const nounNext = next === "NNP" || (typeof next === "number" && (next & (NN | NNS | JJ)) !== 0);
  if (context.lower(at) === "lower" && (before === "TO" || before === "MD")) return "VB";
  if (context.lower(at) === "earlier" && !nounNext) return "RBR";
  const linked = BE.has(context.lower(context.before(at)));
  return linked || nounNext || before === "DT" ? "JJR" : "RBR";
};

export const degree = (context: Context, at: number, tag: PartOfSpeech): PartOfSpeech => {
  const next = context.reading(at + 1);
  const superlative = tag === "JJS";
  const adverb =
    next === "RB" ||
    next === "JJ" ||
    (typeof next === "number" && (next & (NN | NNS)) === 0 && (next & (JJ | RB)) !== 0);
  const participle = typeof next === "number" && (next & VBN) !== 0 && (next & (NN | NNS | VBD)) === 0;
  const before = context.tag(context.before(at));
  const ends =
    next === undefined ||
    next === "PUNCT" ||
    next === "QUOTE" ||
    next === "CC" ||
    (typeof next === "number" && (next & VB) !== 0 && (next & NN) === 0);
  if (before === "JJ" || before === "PRP$") return context.lower(at) === "best" && ends ? "NN" : tag;
  const bare =
    ends && (before?.startsWith("V") === true || before === "NNS") && !BE.has(context.lower(context.before(at)));
  return adverb || participle || bare ? (superlative ? "RBS" : "RBR") : tag;
};
