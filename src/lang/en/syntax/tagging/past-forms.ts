import type { PartOfSpeech } from "../../../../text/article.ts";
import { JJ, NN, NNS, RB, type Reading, takesClause, VB, VBD, VBN, VBZ } from "../lexicon.ts";
import { LINKS } from "./adjectives.ts";
import type { Context } from "./context.ts";
import {
  ALONE,
  beginsNounPhrase,
  DO,
  FINITE,
  FIXED_PARTICIPLES,
  isNominal,
  MAYBE_FINITE,
  NAMING_PARTICIPLES,
  NO_FINITE,
  OBJECT_PRONOUNS,
  PLURAL_ALONE,
} from "./vocabulary.ts";

/** "reported", "cut", "left". */
export const past = (context: Context, at: number, reading: number): PartOfSpeech => {
  const before = context.before(at);
  const tag = context.tag(before);
  const lower = context.lower(before);
  const next = context.reading(at + 1);
  const participle: PartOfSpeech = reading & VBN ? "VBN" : "VBD";
  const finite: PartOfSpeech = reading & VBD ? "VBD" : "VBN";
  if (tag === "MD" || tag === "TO" || DO.has(lower)) return reading & VB || !(reading & VBN) ? "VB" : participle;
  if (context.participleExpected(at)) return reading & VBN ? "VBN" : reading & NN ? "NN" : reading & JJ ? "JJ" : "VBD";
  // "its profit more than doubled"
  if (context.comparesVerb(at - 1)) return finite;
  if (context.isSaying(at) || (!(reading & VBN) && !(reading & (NN | JJ | VB)))) return "VBD";
  if (!(reading & VBD)) {
    if (reading & VB && (tag === "PRP" || tag === "NNS")) return "VBP";
    // "a training run", but "a shop run by the sisters"
    const noun = tag === "DT" || tag === "JJ" || (tag === "NN" && !participleFollows(next, context.lower(at + 1)));
    return reading & NN && noun ? "NN" : "VBN";
  }
  const describes =
    next === "NNP" ||
    next === "NNPS" ||
    (typeof next === "number" && (next & (NN | NNS | JJ)) !== 0 && !(next & (VBD | RB)));
  const adjectival: PartOfSpeech = reading & JJ && !(reading & VBN) ? "JJ" : "VBN";
  if (tag === "PRP") {
    if (OBJECT_PRONOUNS.has(lower)) return participle;
    return finite;
  }
  if (tag === "WDT" || tag === "WP" || tag === "EX") return finite;
  if (tag === "DT" && ALONE.has(lower) && !describes) return finite;
  if (
    tag === "DT" &&
    ALONE.has(lower) &&
    describes &&
    next !== "NNP" &&
    context.wants &&
    context.ahead(at) === NO_FINITE &&
    lower !== "all" &&
    lower !== "these" &&
    lower !== "those"
  )
    return PLURAL_ALONE.has(lower) && typeof next === "number" && next & NNS ? participle : finite;
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
    const object = next === "DT" || next === "PRP" || next === "PRP$" || next === "NNP";
    if (tag === "CD" && lower !== "one" && object && context.wants && context.ahead(at) === NO_FINITE) return finite;
    if (reading & NN && !describes) return "NN";
    if (reading & JJ && reading & VBN && tag !== "CD" && !describes && (next === "IN" || next === "PUNCT")) return "NN";
    if (tag === "CD" && !describes && context.wants && context.ahead(at) === NO_FINITE) return finite;
    if (tag === "JJ" && !describes && context.wants && context.ahead(at) === NO_FINITE) return finite;
    return reading & NN && reading & VB ? "NN" : adjectival;
  }
  if (lower === "than") return participle;
  if (tag === "IN" || tag === "VBG") return reading & NN ? "NN" : "VBN";
  if (before < 0 && describes && context.isFiniteLike(at + 2)) return reading & JJ || reading & VBN ? "JJ" : "VBD";
  if (before < 0) return atStart(reading, next);
  if (tag === "CC") return afterConjunction(context, at, before, reading, finite, participle);
  if (tag === "PUNCT") return afterPunctuation(context, at, before, reading, next);
  if (isNominal(tag) || tag === "RP") return afterNoun(context, at, reading, next, tag);
  if (reading & JJ && LINKS.test(lower)) return "JJ";
  if (tag?.startsWith("V")) return reading & NN ? "NN" : "VBN";
  return context.wants ? finite : participle;
};

const participleFollows = (next: Reading | undefined, lower: string): boolean =>
  lower === "by" || lower === "on" || next === "DT" || next === "PRP$";

const atStart = (reading: number, next: Reading | undefined): PartOfSpeech => {
  if (reading & VB && (next === "DT" || next === "PRP" || next === "PRP$")) return "VB";
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
    if (!(next === "DT" || next === "PRP" || next === "PRP$" || next === "CD" || next === "SYM")) return "NN";
  }
  const verb = context.lastVerb(before);
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
  next: Reading | undefined,
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
  if (context.isSaying(at)) return finite;
  if (context.lower(at + 1) === "by" || FIXED_PARTICIPLES.has(context.lower(at))) return "VBN";
  if (NAMING_PARTICIPLES.has(context.lower(at)) && (next === "QUOTE" || next === "NNP")) return "VBN";
  if (!context.wants) {
    // "rose, dropped and rose": a list of verbs goes on.
    return next === "IN" || context.lower(at + 1) === "by" || next === "TO"
      ? "VBN"
      : context.lastVerb(before) === "VBD"
        ? finite
        : "VBN";
  }
  // The subject was interrupted: "the bank, based in Lyon, said" against "the bank, a rival, closed".
  const after = context.afterComma(at + 1);
  const later = context.reading(after);
  const goesOn =
    after < context.count &&
    (later === "MD" ||
      later === "TO" ||
      later === "VBZ" ||
      later === "VBD" ||
      later === "VBP" ||
      (typeof later === "number" && (later & (VBD | VBZ)) !== 0));
  if (goesOn && (next === "IN" || next === "RB" || next === "TO" || next === "CD")) return "VBN";
  return context.ahead(at) === FINITE ? "VBN" : finite;
};

const afterNoun = (
  context: Context,
  at: number,
  reading: number,
  next: Reading | undefined,
  tag: PartOfSpeech | undefined,
): PartOfSpeech => {
  if (context.isSaying(at)) return "VBD";
  if (reading & NN && reading & VB) return cutAfterNoun(context, at, next, tag);
  if (context.hasAgent(at) && context.isObject(at - 1)) return "VBN";
  if (!context.wants) {
    // "…, the ministry announced": a clause of its own, not "a plan backed by the bank".
    const free = next !== "IN" && context.lower(at + 1) !== "by";
    return free && context.ahead(at) === NO_FINITE && context.freshSubject(at) ? "VBD" : "VBN";
  }
  // "told lawmakers the economy was": what the later verb belongs to begins with a phrase of its own.
  const clause = takesClause(context.lower(at)) && (beginsNounPhrase(next) || context.lower(at + 1) === "that");
  if (context.ahead(at) === FINITE) return clause ? "VBD" : "VBN";
  const verb = typeof next === "number" && (next & (VB | VBZ) || (next & VBD && !(next & VBN)));
  if (verb && !(next & (NN | NNS | JJ))) return "VBN";
  const preposition = next === "IN" || next === "TO";
  if (context.lower(at + 1) === "by" && context.ahead(at) === MAYBE_FINITE) return "VBN";
  if (preposition && (context.ahead(at) === MAYBE_FINITE || context.resumes(at))) return "VBN";
  return "VBD";
};

/** "cut", "hit", "bid": noun, past and base at once. */
const cutAfterNoun = (
  context: Context,
  at: number,
  next: Reading | undefined,
  tag: PartOfSpeech | undefined,
): PartOfSpeech => {
  if (!context.wants || context.ahead(at) === FINITE) return "NN";
  if (
    next === "DT" ||
    next === "PRP" ||
    next === "PRP$" ||
    next === "CD" ||
    next === "SYM" ||
    next === "IN" ||
    next === "TO" ||
    next === "RB" ||
    next === "RP"
  )
    return "VBD";
  // "the yen saw further gains": no other verb can come.
  if (typeof next === "number" && next & JJ && context.ahead(at) === NO_FINITE) return "VBD";
  if (next === "PUNCT" || next === undefined) return tag === "NNS" || tag === "NNP" ? "VBD" : "NN";
  return beginsNounPhrase(next) ? "VBD" : "NN";
};
