import type { PartOfSpeech } from "../../../../text/article.ts";
import { timeNames } from "../../data/name-words.ts";
import { JJ, NN, NNS, RB, VB, VBD, VBG, VBN } from "../lexicon.ts";
import type { Context } from "./context.ts";
import { BE, COMPARATIVE, COMPARED_ADVERB, isVerbTag, LINKS, SUPERLATIVE } from "./vocabulary.ts";

/** "official", "open", "early". */
export const adjective = (context: Context, at: number, reading: number): PartOfSpeech => {
  const lower = context.lower(at);
  const next = context.reading(at + 1);
  const nextIsNoun = next.tag === "NNP" || next.tag === "NNPS" || (next.open & (NN | NNS | JJ | VBG)) !== 0;
  const degree: PartOfSpeech =
    reading === JJ && context.is(at, COMPARATIVE) ? "JJR" : context.is(at, SUPERLATIVE) ? "JJS" : "JJ";
  if (reading & NN) {
    // "the public library", but "the rival Acme".
    if (nextIsNoun && next.tag !== "NNP" && next.tag !== "NNPS") return "JJ";
    // "the final “training run”"
    const quoted = context.reading(at + 2);
    if (next.tag === "QUOTE" && context.tag(at - 1) === "DT" && quoted.open & (NN | NNS)) return "JJ";
    const before = context.before(at);
    const tag = context.tag(before);
    if (before !== at - 1 && context.tag(at - 1) !== "QUOTE") return context.lower(at + 1) === "of" ? "NN" : "JJ";
    if (isVerbTag(tag) && reading & RB) return context.is(before, LINKS) || next.tag !== "IN" ? "JJ" : "RB";
    // "Ruiz's chief of staff": not the 's of "is".
    if ((context.is(before, BE) && tag !== "POS") || context.is(before, LINKS)) return "JJ";
    if (tag === "CC") return context.tag(before - 1) === "JJ" ? "JJ" : "NN";
    return "NN";
  }
  if (reading & RB) {
    if (lower === "close" && context.lower(at + 1) === "to") return "JJ";
    if ((lower === "late" || lower === "early") && timeNames.has(context.lower(at + 1))) return "RB";
    if (nextIsNoun || next.tag === "CD") return degree;
    const before = context.tag(at - 1);
    if (before === "DT" || before === "PRP$" || before === "JJ") return degree;
    return context.is(context.before(at), LINKS) || context.is(context.before(at), BE) ? degree : "RB";
  }
  if (degree === "JJR" && context.is(at, COMPARED_ADVERB)) return comparative(context, at);
  return degree;
};

export const adverbOrAdjective = (context: Context, at: number, tag: PartOfSpeech): PartOfSpeech => {
  const next = context.reading(at + 1);
  const nounNext = (next.open & (NN | NNS)) !== 0 && (next.open & JJ) === 0;
  return nounNext && context.lower(at) !== "only" && context.lower(at) !== "well" ? "JJ" : tag;
};

export const comparative = (context: Context, at: number): PartOfSpeech => {
  const before = context.tag(context.before(at));
  const next = context.reading(at + 1);
  const nounNext = next.tag === "NNP" || (next.open & (NN | NNS | JJ)) !== 0;
  if (context.lower(at) === "lower" && (before === "TO" || before === "MD")) return "VB";
  if (context.lower(at) === "earlier" && !nounNext) return "RBR";
  const linked = context.is(context.before(at), BE);
  return linked || nounNext || before === "DT" ? "JJR" : "RBR";
};

export const degree = (context: Context, at: number, tag: PartOfSpeech): PartOfSpeech => {
  const next = context.reading(at + 1);
  const superlative = tag === "JJS";
  const adverb =
    next.tag === "RB" || next.tag === "JJ" || ((next.open & (NN | NNS)) === 0 && (next.open & (JJ | RB)) !== 0);
  const participle = (next.open & VBN) !== 0 && (next.open & (NN | NNS | VBD)) === 0;
  const before = context.tag(context.before(at));
  const ends =
    next.tag === "EDGE" ||
    next.tag === "PUNCT" ||
    next.tag === "QUOTE" ||
    next.tag === "CC" ||
    ((next.open & VB) !== 0 && (next.open & NN) === 0);
  if (before === "JJ" || before === "PRP$") return context.lower(at) === "best" && ends ? "NN" : tag;
  const bare = ends && (isVerbTag(before) || before === "NNS") && !context.is(context.before(at), BE);
  return adverb || participle || bare ? (superlative ? "RBS" : "RBR") : tag;
};
