import type { PartOfSpeech } from "../../../../text/article.ts";
import type { RawToken } from "../../../../text/tokenise.ts";
import { isOneOf } from "../../../../text/words.ts";
import { JJ, NN, NNS, RB, takesClause, VB, VBD, VBG, VBN, VBZ } from "../lexicon.ts";
import { adverbOrAdjective, comparative, degree } from "./adjectives.ts";
import type { Context } from "./context.ts";
import {
  ABOUT,
  BE,
  beginsNounPhrase,
  COMPARISON,
  DO,
  isNominal,
  PARTICLES,
  PARTICLES_ALWAYS,
  SUBJECT_PRONOUNS,
} from "./vocabulary.ts";

const HAS_HAVE: ReadonlySet<string> = new Set(
  "has have had remain remains remained seems seem seemed appears appear appeared exists exist existed used".split(" "),
);

/** Function words whose part of speech their neighbours decide. */
const DECIDED_BY_PLACE: ReadonlySet<string> = new Set([
  ...ABOUT,
  ...COMPARISON,
  ...PARTICLES,
  ..."that than her 's 'd there have do like no so back as all both half such own past near inside off down then here long fast only well worse better lower higher earlier".split(
    " ",
  ),
]);

const isDecidedByPlace = isOneOf(DECIDED_BY_PLACE);

export const closed = (context: Context, at: number, tag: PartOfSpeech): PartOfSpeech => {
  const token = context.token(at) as RawToken;
  if (tag !== "MD" && tag !== "QUOTE" && !isDecidedByPlace(token.word)) return tag;
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
      return context.reading(at + 1) === "PUNCT" ? "UH" : "DT";
    case "so":
      return "RB";
    case "than":
      return context.comparesVerb(at) ? "RB" : "IN";
    case "back":
      return back(context, at);
    case "as":
      return asMuchAs(context, at) ? "RB" : "IN";
    case "all":
    case "both":
    case "half":
      return context.reading(at + 1) === "DT" || context.reading(at + 1) === "PRP$" ? "PDT" : "DT";
    case "such":
      return context.reading(at + 1) === "DT" ? "PDT" : "JJ";
    case "own":
      return context.tag(at - 1) === "PRP" || context.tag(at - 1) === "NNS"
        ? "VBP"
        : context.tag(at - 1) === "TO" || context.tag(at - 1) === "MD"
          ? "VB"
          : "JJ";
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
  if (COMPARISON.has(token.lower) && context.comparesVerb(at + 1)) return "RB";
  if (COMPARISON.has(token.lower)) return degree(context, at, tag);
  if (tag === "QUOTE" && (token.text === "’" || token.text === "'")) return loneApostrophe(context, at);
  if (ABOUT.has(token.lower) && context.reading(at + 1) === "CD" && context.tag(at - 1) !== "NN") return "RB";
  if (PARTICLES.has(token.lower)) return particle(context, at, tag);
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
    next === "MD" ||
    next === "VBZ" ||
    next === "VBD" ||
    next === "VBP" ||
    (typeof next === "number" && (next & (VB | VBZ | VBD)) !== 0 && (next & (NN | NNS | JJ)) === 0);
  const governs =
    next !== undefined &&
    typeof next === "number" &&
    (next & (VB | VBZ)) !== 0 &&
    (context.takesObject(at + 1) || (tag === "NN" && next & VBZ && beginsNounPhrase(context.reading(at + 2))));
  if (governs && (isNominal(tag) || context.lower(before) === ")")) return "WDT";
  const starts =
    before < 0 ||
    (before <= 2 && context.lower(before) === "," && context.tag(0) === "RB") ||
    (tag === "PUNCT" && context.lower(before) !== ",") ||
    (tag === "CC" && context.lower(before - 1) === ",");
  // "…, and that police were searching" goes on; "…, and that plan failed" begins.
  const plural = beginsNounPhrase(next) && !(typeof next === "number" && next & NN);
  if (starts && tag === "CC" && plural) return "IN";
  if (starts) return "DT";
  if (nextFinite) {
    if (isNominal(tag) || tag === "CD" || tag === "JJ" || tag === "PUNCT") return "WDT";
    return "DT";
  }
  if (tag === "IN" && context.lower(before) !== "except") return "DT";
  if (tag === "TO") return "DT";
  const verb = tag?.startsWith("V") === true;
  if (
    beginsNounPhrase(next) ||
    next === "IN" ||
    next === "WRB" ||
    next === "RB" ||
    next === "TO" ||
    next === "EX" ||
    next === "PUNCT" ||
    next === "QUOTE"
  ) {
    if (
      verb &&
      !takesClause(context.lower(before)) &&
      !BE.has(context.lower(before)) &&
      typeof next === "number" &&
      next & NN
    )
      return "DT";
    if (next === "PUNCT" && verb) return "DT";
    return "IN";
  }
  if (typeof next === "number" && (verb || isNominal(tag))) return "IN";
  return verb || isNominal(tag) || tag === "JJ" || tag === "RB" || tag === "RP" ? "IN" : "DT";
};

/** "to back the plan", "they back her", "came back". */
const back = (context: Context, at: number): PartOfSpeech => {
  const next = context.reading(at + 1);
  const tag = context.tag(context.before(at));
  const object = next === "DT" || next === "PRP" || next === "PRP$" || next === "NNP" || next === "NNPS";
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
  const degree =
    next === "JJ" || next === "RB" || next === "JJR" || (typeof next === "number" && (next & (JJ | RB)) !== 0);
  return degree && (context.lower(at + 2) === "as" || context.lower(at + 3) === "as");
};

const possibleOwner = (context: Context, at: number): PartOfSpeech => {
  const next = context.reading(at + 1);
  if (next === "CD" || next === "NNP" || next === "NNPS" || next === "QUOTE") return "PRP$";
  if (context.lower(at + 1) === "own" || next === "JJ" || next === "JJR" || next === "JJS") return "PRP$";
  if (typeof next !== "number") return "PRP";
  return next & (NN | NNS | JJ | VBN | VBG) ? "PRP$" : "PRP";
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
    next === "DT" ||
    next === "PRP" ||
    next === "VBN" ||
    next === "TO" ||
    context.lower(at + 1) === "not" ||
    context.lower(at + 1) === "n't" ||
    context.lower(at + 1) === "a" ||
    context.lower(at + 1) === "going";
  return verbal ? "VBZ" : "POS";
};

const apostropheD = (context: Context, at: number): PartOfSpeech => {
  const next = context.reading(at + 1);
  if (next === "VBN" || context.lower(at + 1) === "better") return "VBD";
  return typeof next === "number" && next & VBN && !(next & VB) ? "VBD" : "MD";
};

const there = (context: Context, at: number): PartOfSpeech => {
  const next = context.lower(at + 1);
  const reading = context.reading(at + 1);
  return BE.has(next) || reading === "MD" || HAS_HAVE.has(next) ? "EX" : "RB";
};

const auxiliaryBase = (context: Context, at: number): PartOfSpeech => {
  const before = context.before(at);
  const tag = context.tag(before);
  if (tag === "TO" || tag === "MD" || context.lower(at - 1) === "n't" || DO.has(context.lower(before))) return "VB";
  return context.invertedAuxiliary(before) ? "VB" : "VBP";
};

const like = (context: Context, at: number): PartOfSpeech => {
  const before = context.before(at);
  const tag = context.tag(before);
  if (tag === "TO" || tag === "MD" || DO.has(context.lower(before)) || context.lower(at - 1) === "n't") return "VB";
  return tag === "PRP" && SUBJECT_PRONOUNS.has(context.lower(before)) ? "VBP" : "IN";
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
    reading === "NNP" ||
    reading === "JJ" ||
    reading === "CD" ||
    (typeof reading === "number" && (reading & (NN | NNS | JJ | VBG)) !== 0);
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
  if (before?.startsWith("V") !== true || BE.has(context.lower(at - 1))) {
    if (tag === "IN" && (lower === "up" || lower === "down") && BE.has(context.lower(at - 1))) return "RB";
    return tag;
  }
  const next = context.reading(at + 1);
  if ((lower === "off" || lower === "down") && (next === "DT" || next === "PRP$")) return "IN";
  if (lower === "up" && context.lower(at + 1) === "to" && context.reading(at + 2) === "CD") return "IN";
  if (PARTICLES_ALWAYS.has(lower)) return context.lower(at + 1) === "of" ? "IN" : "RP";
  return tag === "IN" && (next === undefined || next === "PUNCT" || next === "TO" || (next === "IN" && lower !== "in"))
    ? "RP"
    : tag;
};
