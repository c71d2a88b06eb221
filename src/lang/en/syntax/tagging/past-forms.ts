import type { PartOfSpeech } from "../../../../text/article.ts";
import { JJ, NN, NNS, RB, VB, VBD, VBN, VBZ } from "../lexicon.ts";
import type { Reading, Tag } from "../reading.ts";
import type { Context } from "./context.ts";
import { lastVerb, participleExpected } from "./governors.ts";
import { comparesVerb, followsAge, freshSubject, hasAgent, isObject } from "./subjects-and-objects.ts";
import {
  ALONE,
  beginsNounPhrase,
  DO,
  FINITE,
  FIXED_PARTICIPLE,
  isNominal,
  isVerbTag,
  LINKS,
  MAYBE_FINITE,
  NAMING_PARTICIPLE,
  NO_FINITE,
  OBJECT_PRONOUN,
  PLURAL_ALONE,
  TAKES_CLAUSE,
} from "./vocabulary.ts";

/** "reported", "cut", "left". */
export const past = (context: Context, at: number, reading: number): PartOfSpeech => {
  const before = context.before(at);
  const tag = context.tag(before);
  const lower = context.lower(before);
  const next = context.reading(at + 1);
  const participle: PartOfSpeech = reading & VBN ? "VBN" : "VBD";
  const finite: PartOfSpeech = reading & VBD ? "VBD" : "VBN";
  if (tag === "MD" || tag === "TO" || context.is(before, DO))
    return reading & VB || !(reading & VBN) ? "VB" : participle;
  if (participleExpected(context, at)) return reading & VBN ? "VBN" : reading & NN ? "NN" : reading & JJ ? "JJ" : "VBD";
  // "its profit more than doubled"
  if (comparesVerb(context, at - 1)) return finite;
  if (context.isSaying(at) || (!(reading & VBN) && !(reading & (NN | JJ | VB)))) return "VBD";
  if (!(reading & VBD)) {
    if (reading & VB && (tag === "PRP" || tag === "NNS")) return "VBP";
    // "a training run", but "a shop run by the sisters"
    const noun = tag === "DT" || tag === "JJ" || (tag === "NN" && !participleFollows(next, context.lower(at + 1)));
    return reading & NN && noun ? "NN" : "VBN";
  }
  const describes =
    next.tag === "NNP" || next.tag === "NNPS" || ((next.open & (NN | NNS | JJ)) !== 0 && !(next.open & (VBD | RB)));
  const adjectival: PartOfSpeech = reading & JJ && !(reading & VBN) ? "JJ" : "VBN";
  if (tag === "PRP") {
    if (context.is(before, OBJECT_PRONOUN)) return participle;
    return finite;
  }
  if (tag === "WDT" || tag === "WP" || tag === "EX") return finite;
  if (tag === "DT" && context.is(before, ALONE) && !describes) return finite;
  if (
    tag === "DT" &&
    context.is(before, ALONE) &&
    describes &&
    next.tag !== "NNP" &&
    context.wants &&
    context.ahead(at) === NO_FINITE &&
    lower !== "all" &&
    lower !== "these" &&
    lower !== "those"
  )
    return context.is(before, PLURAL_ALONE) && next.open & NNS ? participle : finite;
  if (
    tag === "DT" ||
    tag === "PRP$" ||
    tag === "POS" ||
    tag === "JJ" ||
    tag === "CD" ||
    tag === "JJR" ||
    tag === "JJS"
  ) {
    // "just over 12,000 saw the game"
    const object = next.tag === "DT" || next.tag === "PRP" || next.tag === "PRP$" || next.tag === "NNP";
    if (tag === "CD" && lower !== "one" && object && context.wants && context.ahead(at) === NO_FINITE) return finite;
    // "Gold hit $2,400": an adjective that opens the sentence is its subject.
    if (tag === "JJ" && before === 0 && next.tag === "SYM" && context.wants) return finite;
    if (reading & NN && !describes) return "NN";
    if (reading & JJ && reading & VBN && tag !== "CD" && !describes && (next.tag === "IN" || next.tag === "PUNCT"))
      return "NN";
    if (tag === "CD" && !describes && context.wants && context.ahead(at) === NO_FINITE) return finite;
    // "the 43-year-old added"
    const isSomebody = lower === "old" && context.lower(before - 1) === "-";
    if (tag === "JJ" && !describes && (context.wants || isSomebody) && context.ahead(at) === NO_FINITE) return finite;
    return reading & NN && reading & VB ? "NN" : adjectival;
  }
  if (lower === "than") return participle;
  if (tag === "IN" || tag === "VBG") return reading & NN ? "NN" : "VBN";
  if (before < 0 && describes && context.isFiniteLike(at + 2)) return reading & JJ || reading & VBN ? "JJ" : "VBD";
  if (before < 0) return atStart(reading, next);
  if (tag === "CC") return afterConjunction(context, at, before, reading, finite, participle);
  if (tag === "PUNCT") return afterPunctuation(context, at, before, reading, next);
  if (isNominal(tag) || tag === "RP") return afterNoun(context, at, reading, next, tag);
  if (reading & JJ && context.is(before, LINKS)) return "JJ";
  if (isVerbTag(tag)) return reading & NN ? "NN" : "VBN";
  return context.wants ? finite : participle;
};

const participleFollows = (next: Reading, lower: string): boolean =>
  lower === "by" || lower === "on" || next.tag === "DT" || next.tag === "PRP$";

const atStart = (reading: number, next: Reading): PartOfSpeech => {
  if (reading & VB && (next.tag === "DT" || next.tag === "PRP" || next.tag === "PRP$")) return "VB";
  if (reading & NN && reading & VB) return "NN";
  return reading & VBN ? "VBN" : "VBD";
};

const afterConjunction = (
  context: Context,
  at: number,
  before: number,
  reading: number,
  finite: PartOfSpeech,
  participle: PartOfSpeech,
): PartOfSpeech => {
  if (reading & NN && reading & VB && context.tag(before - 1) === "NN") {
    const next = context.reading(at + 1);
    if (!(next.tag === "DT" || next.tag === "PRP" || next.tag === "PRP$" || next.tag === "CD" || next.tag === "SYM"))
      return "NN";
  }
  const verb = lastVerb(context, before);
  if (verb === "VBD") return finite;
  if (verb === "VBN") return participle;
  if ((verb === "VB" || verb === "VBP") && reading & VB) return verb;
  return finite;
};

const afterPunctuation = (
  context: Context,
  at: number,
  before: number,
  reading: number,
  next: Reading,
): PartOfSpeech => {
  const finite: PartOfSpeech = "VBD";
  const comma = context.lower(before) === ",";
  if (!(reading & VBN)) return finite;
  if (!comma) {
    if (context.tag(at - 1) === "QUOTE" || context.lower(before) === ")")
      return context.wants || context.isSaying(at) ? finite : "VBN";
    const dash = context.lower(before) === "—" || context.lower(before) === "–";
    return context.wants && dash && context.lower(at + 1) !== "by" ? finite : "VBN";
  }
  if (context.isSaying(at) || (context.wants && context.is(at, TAKES_CLAUSE) && followsAge(context, at))) return finite;
  if (context.lower(at + 1) === "by" || context.is(at, FIXED_PARTICIPLE)) return "VBN";
  if (context.is(at, NAMING_PARTICIPLE) && (next.tag === "QUOTE" || next.tag === "NNP")) return "VBN";
  if (!context.wants) {
    // "rose, dropped and rose": a list of verbs goes on.
    return next.tag === "IN" || context.lower(at + 1) === "by" || next.tag === "TO"
      ? "VBN"
      : lastVerb(context, before) === "VBD"
        ? finite
        : "VBN";
  }
  // The subject was interrupted: "the bank, based in Lyon, said" against "the bank, a rival, closed".
  const after = context.afterComma(at + 1);
  const later = context.reading(after);
  const goesOn =
    after < context.count &&
    (later.tag === "MD" ||
      later.tag === "TO" ||
      later.tag === "VBZ" ||
      later.tag === "VBD" ||
      later.tag === "VBP" ||
      (later.open & (VBD | VBZ)) !== 0);
  if (goesOn && (next.tag === "IN" || next.tag === "RB" || next.tag === "TO" || next.tag === "CD")) return "VBN";
  return context.ahead(at) === FINITE ? "VBN" : finite;
};

const afterNoun = (context: Context, at: number, reading: number, next: Reading, tag: Tag): PartOfSpeech => {
  if (context.isSaying(at)) return "VBD";
  if (reading & NN && reading & VB) return cutAfterNoun(context, at, next, tag);
  if (hasAgent(context, at) && isObject(context, at - 1)) return "VBN";
  if (next.tag === "IN" && isOfSource(context, at)) return "VBN";
  if (!context.wants) {
    // "…, the ministry announced": a clause of its own, not "a plan backed by the bank".
    const free = next.tag !== "IN" && context.lower(at + 1) !== "by";
    return free && context.ahead(at) === NO_FINITE && freshSubject(context, at) ? "VBD" : "VBN";
  }
  // "told lawmakers the economy was": what the later verb belongs to begins with a phrase of its own.
  const plural = (next.open & NNS) !== 0 && context.reading(at + 2).tag === "MD";
  const opens = beginsNounPhrase(next) || plural || context.lower(at + 1) === "that";
  const clause = context.is(at, TAKES_CLAUSE) && opens;
  if (context.ahead(at) === FINITE) return clause ? "VBD" : "VBN";
  const verb = next.open & (VB | VBZ) || (next.open & VBD && !(next.open & VBN));
  if (verb && !(next.open & (NN | NNS | JJ))) return "VBN";
  const preposition = next.tag === "IN" || next.tag === "TO";
  if (context.lower(at + 1) === "by" && context.ahead(at) === MAYBE_FINITE) return "VBN";
  if (preposition && (context.ahead(at) === MAYBE_FINITE || context.resumes(at))) return "VBN";
  return "VBD";
};

/** "According to a study | published on Monday, …": the noun is governed, and no subject. */
const isOfSource = (context: Context, at: number): boolean => {
  let first = at - 1;
  while (first > 0 && (isNominal(context.tag(first)) || context.tag(first) === "DT" || context.tag(first) === "JJ"))
    first -= 1;
  return context.lower(first) === "to" && context.lower(first - 1) === "according";
};

/** "cut", "hit", "bid": noun, past and base at once. */
const cutAfterNoun = (context: Context, at: number, next: Reading, tag: Tag): PartOfSpeech => {
  // "The bank forecast the economy would shrink"
  if (context.wants && context.is(at, TAKES_CLAUSE) && (next.tag === "DT" || next.tag === "PRP")) return "VBD";
  if (!context.wants || context.ahead(at) === FINITE) return "NN";
  if (
    next.tag === "DT" ||
    next.tag === "PRP" ||
    next.tag === "PRP$" ||
    next.tag === "CD" ||
    next.tag === "SYM" ||
    next.tag === "IN" ||
    next.tag === "TO" ||
    next.tag === "RB" ||
    next.tag === "RP"
  )
    return "VBD";
  // "the yen saw further gains": no other verb can come.
  if (next.open & JJ && context.ahead(at) === NO_FINITE) return "VBD";
  if (next.tag === "PUNCT" || next.tag === "EDGE") return tag === "NNS" || tag === "NNP" ? "VBD" : "NN";
  if (beginsNounPhrase(next)) return "VBD";
  return !OF_CUTS.has(context.lower(at - 1)) && isPluralObject(context, at + 1) ? "VBD" : "NN";
};

/** What is cut, before the noun: "the tax cut works". */
const OF_CUTS: ReadonlySet<string> = new Set(
  "tax job price pay power budget rate spending staff cost benefit salary wage output production supply".split(" "),
);

/** "rates", "interest rates", and then the sentence's end or what only follows an object. */
const isPluralObject = (context: Context, at: number): boolean => {
  const noun = context.reading(at);
  const head = (noun.open & NNS) === 0 && noun.open & NN ? at + 1 : at;
  if ((context.reading(head).open & NNS) === 0) return false;
  const { tag } = context.reading(head + 1);
  return tag === "EDGE" || tag === "PUNCT" || tag === "IN" || tag === "TO" || tag === "CC" || tag === "RB";
};
