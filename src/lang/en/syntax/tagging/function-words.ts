import type { PartOfSpeech } from "../../../../text/article.ts";
import type { RawToken } from "../../../../text/tokenise.ts";
import { DECIDED_BY_PLACE } from "../../word-marks.ts";
import { JJ, NN, NNS, RB, VB, VBD, VBG, VBN, VBZ } from "../lexicon.ts";
import { adverbOrAdjective, comparative, degree } from "./adjectives.ts";
import type { Context } from "./context.ts";
import { invertedAuxiliary } from "./governors.ts";
import { comparesVerb, takesObject } from "./subjects-and-objects.ts";
import {
  ABOUT,
  AFTER_THERE,
  ALWAYS_PARTICLE,
  BE,
  beginsNounPhrase,
  COMPARES,
  DO,
  isNominal,
  isVerbTag,
  PARTICLE,
  SUBJECT_PRONOUN,
  TAKES_CLAUSE,
} from "./vocabulary.ts";

export const closed = (context: Context, at: number, tag: PartOfSpeech): PartOfSpeech => {
  const token = context.token(at) as RawToken;
  if (tag !== "MD" && tag !== "QUOTE" && (token.marks & DECIDED_BY_PLACE) === 0) return tag;
  switch (token.lower) {
    case "that":
      return that(context, at);
    case "her":
      return possibleOwner(context, at);
    case "'s":
      return apostropheS(context, at);
    case "'d":
      return apostropheD(context, at);
    case "there":
      return there(context, at);
    case "have":
    case "do":
      return auxiliaryBase(context, at);
    case "like":
      return like(context, at);
    case "no":
      if (context.lower(at + 1) === "longer") return "RB";
      return context.reading(at + 1).tag === "PUNCT" ? "UH" : "DT";
    case "so":
      return "RB";
    case "than":
      return comparesVerb(context, at) ? "RB" : "IN";
    case "back":
      return back(context, at);
    case "as":
      return asMuchAs(context, at) ? "RB" : "IN";
    case "all":
    case "both":
    case "half":
      return context.reading(at + 1).tag === "DT" || context.reading(at + 1).tag === "PRP$" ? "PDT" : "DT";
    case "such":
      return context.reading(at + 1).tag === "DT" ? "PDT" : "JJ";
    case "own":
      return context.tag(at - 1) === "PRP" || context.tag(at - 1) === "NNS"
        ? "VBP"
        : context.tag(at - 1) === "TO" || context.tag(at - 1) === "MD"
          ? "VB"
          : "JJ";
    case "outside":
      // "two outside experts"
      if (context.tag(at - 1) === "CD" && (context.reading(at + 1).open & NNS) !== 0) return "JJ";
      if (context.tag(at - 1) === "DT") return "JJ";
      break;
    case "past":
    case "near":
    case "inside":
    case "off":
    case "down":
    case "then":
    case "here":
      if (context.tag(at - 1) === "DT" && tag !== "RB") return "JJ";
      break;
    case "long":
    case "fast":
    case "only":
    case "well":
      if (token.lower === "long" && context.tag(at - 1) === "NNS" && context.tag(at - 2) === "CD") return "JJ";
      return adverbOrAdjective(context, at, tag);
    case "worse":
    case "better":
    case "lower":
    case "higher":
    case "earlier":
      return comparative(context, at);
  }
  if (context.is(at, COMPARES)) return comparesVerb(context, at + 1) ? "RB" : degree(context, at, tag);
  if (tag === "QUOTE" && (token.text === "’" || token.text === "'")) return loneApostrophe(context, at);
  if (context.is(at, ABOUT) && context.reading(at + 1).tag === "CD" && context.tag(at - 1) !== "NN") return "RB";
  if (context.is(at, PARTICLE)) return particle(context, at, tag);
  if (
    tag === "MD" &&
    (token.lower === "will" || token.lower === "may" || token.lower === "might" || token.lower === "can")
  ) {
    const before = context.tag(at - 1);
    if (before === "DT" || before === "PRP$" || before === "JJ" || before === "POS") return "NN";
  }
  return tag;
};

const that = (context: Context, at: number): PartOfSpeech => {
  const next = context.reading(at + 1);
  const before = context.before(at);
  const tag = context.tag(before);
  const nextFinite =
    next.tag === "MD" ||
    next.tag === "VBZ" ||
    next.tag === "VBD" ||
    next.tag === "VBP" ||
    ((next.open & (VB | VBZ | VBD)) !== 0 && (next.open & (NN | NNS | JJ)) === 0);
  const governs =
    (next.open & (VB | VBZ)) !== 0 &&
    (takesObject(context, at + 1) || (tag === "NN" && next.open & VBZ && beginsNounPhrase(context.reading(at + 2))));
  if (governs && (isNominal(tag) || context.lower(before) === ")")) return "WDT";
  const starts =
    before < 0 ||
    (before <= 2 && context.lower(before) === "," && context.tag(0) === "RB") ||
    (tag === "PUNCT" && context.lower(before) !== ",") ||
    (tag === "CC" && context.lower(before - 1) === ",");
  // "…, and that police were searching" goes on; "…, and that plan failed" begins.
  const plural = beginsNounPhrase(next) && !(next.open & NN);
  if (starts && tag === "CC" && plural) return "IN";
  if (starts) return "DT";
  if (nextFinite) {
    if (isNominal(tag) || tag === "CD" || tag === "JJ" || tag === "PUNCT") return "WDT";
    return "DT";
  }
  if (tag === "IN" && context.lower(before) !== "except") return "DT";
  if (tag === "TO") return "DT";
  const verb = isVerbTag(tag);
  if (
    beginsNounPhrase(next) ||
    next.tag === "IN" ||
    next.tag === "WRB" ||
    next.tag === "RB" ||
    next.tag === "TO" ||
    next.tag === "EX" ||
    next.tag === "PUNCT" ||
    next.tag === "QUOTE"
  ) {
    if (verb && !context.is(before, TAKES_CLAUSE) && !context.is(before, BE) && next.open & NN) return "DT";
    if (next.tag === "PUNCT" && verb) return "DT";
    return "IN";
  }
  if (next.tag === "OPEN" && (verb || isNominal(tag))) return "IN";
  return verb || isNominal(tag) || tag === "JJ" || tag === "RB" || tag === "RP" ? "IN" : "DT";
};

/** "to back the plan", "they back her", "came back". */
const back = (context: Context, at: number): PartOfSpeech => {
  const next = context.reading(at + 1);
  const tag = context.tag(context.before(at));
  const object =
    next.tag === "DT" || next.tag === "PRP" || next.tag === "PRP$" || next.tag === "NNP" || next.tag === "NNPS";
  if (tag === "TO" || tag === "MD") return "VB";
  // "they back her", "Peru, Chile and Bolivia back the plan"
  const before = context.before(at);
  const listed = tag === "NNP" && (context.tag(before - 1) === "CC" || context.tag(before - 2) === "CC");
  if (object && context.wants && (tag === "NNS" || tag === "NNPS" || tag === "PRP" || listed)) return "VBP";
  return tag === "DT" || tag === "PRP$" || tag === "POS" ? "NN" : "RB";
};

/** "as fast as": the first "as". */
const asMuchAs = (context: Context, at: number): boolean => {
  const next = context.reading(at + 1);
  const degree = next.tag === "JJ" || next.tag === "RB" || next.tag === "JJR" || (next.open & (JJ | RB)) !== 0;
  return degree && (context.lower(at + 2) === "as" || context.lower(at + 3) === "as");
};

const possibleOwner = (context: Context, at: number): PartOfSpeech => {
  const next = context.reading(at + 1);
  if (next.tag === "CD" || next.tag === "NNP" || next.tag === "NNPS" || next.tag === "QUOTE") return "PRP$";
  if (context.lower(at + 1) === "own" || next.tag === "JJ" || next.tag === "JJR" || next.tag === "JJS") return "PRP$";
  if (next.tag !== "OPEN") return "PRP";
  return next.open & (NN | NNS | JJ | VBN | VBG) ? "PRP$" : "PRP";
};

const apostropheS = (context: Context, at: number): PartOfSpeech => {
  const before = context.tag(at - 1);
  const lower = context.lower(at - 1);
  if (lower === "let") return "PRP";
  if (
    before === "PRP" ||
    before === "EX" ||
    before === "WP" ||
    before === "WRB" ||
    before === "RB" ||
    lower === "that" ||
    lower === "here" ||
    lower === "this"
  ) {
    return "VBZ";
  }
  const next = context.reading(at + 1);
  const verbal =
    next.tag === "DT" ||
    next.tag === "PRP" ||
    next.tag === "VBN" ||
    next.tag === "TO" ||
    context.lower(at + 1) === "not" ||
    context.lower(at + 1) === "n't" ||
    context.lower(at + 1) === "a" ||
    context.lower(at + 1) === "going";
  return verbal ? "VBZ" : "POS";
};

const apostropheD = (context: Context, at: number): PartOfSpeech => {
  const next = context.reading(at + 1);
  if (next.tag === "VBN" || context.lower(at + 1) === "better") return "VBD";
  return next.open & VBN && !(next.open & VB) ? "VBD" : "MD";
};

const there = (context: Context, at: number): PartOfSpeech => {
  return context.is(at + 1, BE | AFTER_THERE) || context.reading(at + 1).tag === "MD" ? "EX" : "RB";
};

const auxiliaryBase = (context: Context, at: number): PartOfSpeech => {
  const before = context.before(at);
  const tag = context.tag(before);
  if (tag === "TO" || tag === "MD" || context.lower(at - 1) === "n't" || context.is(before, DO)) return "VB";
  return invertedAuxiliary(context, before) ? "VB" : "VBP";
};

const like = (context: Context, at: number): PartOfSpeech => {
  const before = context.before(at);
  const tag = context.tag(before);
  if (tag === "TO" || tag === "MD" || context.is(before, DO) || context.lower(at - 1) === "n't") return "VB";
  return tag === "PRP" && context.is(before, SUBJECT_PRONOUN) ? "VBP" : "IN";
};

/** In tokens. */
const FARTHEST_CLOSING = 80;

/** "workers’ rights" against a closing quotation mark. */
const loneApostrophe = (context: Context, at: number): PartOfSpeech => {
  const token = context.token(at) as RawToken;
  const before = context.token(at - 1);
  if (token.spaced || before === undefined || !before.lower.endsWith("s")) return "QUOTE";
  const beforeTag = context.tag(at - 1);
  if (beforeTag !== "NNS" && beforeTag !== "NNP" && beforeTag !== "NNPS" && beforeTag !== "NN") return "QUOTE";
  const next = context.token(at + 1);
  if (next === undefined || !next.spaced) return "QUOTE";
  const reading = context.reading(at + 1);
  const noun =
    reading.tag === "NNP" ||
    reading.tag === "JJ" ||
    reading.tag === "CD" ||
    (reading.open & (NN | NNS | JJ | VBG)) !== 0;
  return noun && !closesQuotation(context, at) ? "POS" : "QUOTE";
};

/** Whether an open quotation has no other closing mark soon after this one. */
const closesQuotation = (context: Context, at: number): boolean => {
  if (!context.inSingleQuotes) return false;
  for (let index = at + 1; index < context.count && index - at < FARTHEST_CLOSING; index += 1) {
    const { text, spaced } = context.token(index) as RawToken;
    if (text === "‘") return true;
    if ((text === "’" || text === "'") && !spaced) return false;
  }
  return true;
};

const particle = (context: Context, at: number, tag: PartOfSpeech): PartOfSpeech => {
  const before = context.tag(at - 1);
  const lower = context.lower(at);
  if (!isVerbTag(before) || context.is(at - 1, BE)) {
    if (tag === "IN" && (lower === "up" || lower === "down") && context.is(at - 1, BE)) return "RB";
    return tag;
  }
  const next = context.reading(at + 1);
  if ((lower === "off" || lower === "down") && (next.tag === "DT" || next.tag === "PRP$")) return "IN";
  if (lower === "up" && context.lower(at + 1) === "to" && context.reading(at + 2).tag === "CD") return "IN";
  if (context.is(at, ALWAYS_PARTICLE)) return context.lower(at + 1) === "of" ? "IN" : "RP";
  return tag === "IN" &&
    (next.tag === "EDGE" || next.tag === "PUNCT" || next.tag === "TO" || (next.tag === "IN" && lower !== "in"))
    ? "RP"
    : tag;
};
