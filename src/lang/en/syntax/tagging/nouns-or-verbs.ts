import type { PartOfSpeech } from "../../../../text/article.ts";
import { timeNouns } from "../../data/name-words.ts";
import { clauseVerbs } from "../../data/verbs.ts";
import { JJ, NN, NNS, NOUN_FIRST, takesClause, VB, VBD, VBZ, VERBAL } from "../lexicon.ts";
import { adjective } from "./adjectives.ts";
import type { Context } from "./context.ts";
import {
  ALONE,
  BARE_AFTER_TO,
  BE,
  BEFORE_NOUN_TO,
  beginsNounPhrase,
  DESCRIBES_AFTER,
  DO,
  FINITE,
  isNominal,
  LET,
  MAYBE_FINITE,
  NO_FINITE,
  OBJECT_PRONOUNS,
  PLURAL_ALONE,
  SINGULAR_ONLY,
  SUBJECT_PRONOUNS,
  THIRD_PERSON,
} from "./vocabulary.ts";

/** These describe who holds an office: "managing director", "acting mayor". */
const OF_OFFICES: ReadonlySet<string> = new Set("managing acting founding presiding sitting reigning".split(" "));

export const gerund = (context: Context, at: number, reading: number): PartOfSpeech => {
  const office = context.reading(at + 1);
  if (OF_OFFICES.has(context.lower(at)) && typeof office === "number" && office & NN) return "JJ";
  if (!(reading & NN)) {
    const before = context.tag(at - 1);
    const next = context.reading(at + 1);
    const noun = next === "NNP" || (typeof next === "number" && (next & (NN | NNS)) !== 0);
    if (reading & JJ && noun && before !== undefined && DESCRIBES_AFTER.has(before)) return "JJ";
    const nounLike =
      (before === "DT" || before === "PRP$" || before === "JJ" || before === "POS") && context.lower(at + 1) === "of";
    // "Operating profit fell": before a noun that has its verb, it only describes.
    const begins = before === undefined || before === "PUNCT" || before === "CC";
    if (begins && noun && context.isFiniteLike(at + 2)) return "NN";
    const subject =
      next === "VBZ" ||
      next === "MD" ||
      next === "VBD" ||
      (typeof next === "number" && (next & VBZ) !== 0 && (next & NNS) === 0);
    if (subject && (before === undefined || before === "DT" || before === "JJ")) return "NN";
    const alone = next === undefined || next === "PUNCT" || next === "CC";
    // "the family's spending."
    const possessed = alone && (before === "POS" || before === "PRP$");
    return nounLike || possessed || (alone && context.lower(at - 1) === "of") ? "NN" : "VBG";
  }
  const before = context.before(at);
  const lower = context.lower(before);
  const tag = context.tag(before);
  if (BE.has(lower) && tag !== "POS") return "VBG";
  if (tag === "IN" || tag === undefined || tag === "PUNCT" || tag === "CC") {
    const next = context.reading(at + 1);
    return next === "DT" ||
      next === "PRP" ||
      next === "PRP$" ||
      next === "CD" ||
      next === "SYM" ||
      context.lower(at + 1) === "that"
      ? "VBG"
      : "NN";
  }
  if (isNominal(tag) && !(tag === "NN" || tag === "NNP"))
    return beginsNounPhrase(context.reading(at + 1)) || context.reading(at + 1) === "IN" ? "VBG" : "NN";
  return "NN";
};

const NOUN_GOVERNORS: ReadonlySet<string> = new Set("of in with for on by from at into about under without".split(" "));

/** Whether a noun must stand here, whatever the tables say: behind a determiner, an adjective, a preposition. */
const isNounByPlace = (context: Context, at: number): boolean => {
  const tag = context.tag(at - 1);
  const lower = context.lower(at - 1);
  if (tag === "PRP$" || tag === "POS" || (tag === "DT" && !PLURAL_ALONE.has(lower))) return true;
  if (tag === "JJ") return !context.wants && !["many", "few", "several"].includes(lower);
  return tag === "IN" && NOUN_GOVERNORS.has(lower);
};

/** "plan", "open": a base form, or a noun or an adjective. */
const VAGUE_NUMBERS: ReadonlySet<string> = new Set("thousands hundreds millions billions dozens".split(" "));

export const base = (context: Context, at: number, reading: number): PartOfSpeech => {
  const other: PartOfSpeech = reading & JJ ? adjective(context, at, reading) : "NN";
  const before = context.before(at);
  const tag = context.tag(before);
  const lower = context.lower(before);
  const next = context.reading(at + 1);
  const nextLower = context.lower(at + 1);
  if (tag === "MD") return "VB";
  if (tag === "TO") {
    if (reading & NN && BEFORE_NOUN_TO.has(context.lower(before - 1))) return other;
    // "to market", "to school" at a phrase's end; "to house them", "to act on it".
    const alone = next === undefined || next === "PUNCT" || next === "CC" || next === "QUOTE" || next === "TO";
    const governed = next === "MD" || (typeof next === "number" && (next & VBZ) !== 0 && (next & NNS) === 0);
    return (alone && BARE_AFTER_TO.has(context.lower(at))) || governed ? other : "VB";
  }
  if (DO.has(lower) && tag !== "NN") return "VB";
  if (tag === "PRP") {
    if (OBJECT_PRONOUNS.has(lower)) return LET.has(context.lower(before - 1)) ? "VB" : other;
    if (context.invertedAuxiliary(before)) return "VB";
    if (LET.has(context.lower(before - 1))) return "VB";
    if (SUBJECT_PRONOUNS.has(lower)) return THIRD_PERSON.has(lower) ? (reading & (NN | JJ) ? other : "VBP") : "VBP";
    return reading & NN ? other : "VB";
  }
  if (lower === "n't" || lower === "not") return "VB";
  if (!(reading & (NN | JJ))) return isNounByPlace(context, at) ? "NN" : "VB";
  if (context.lower(at) === "last" && timeNouns.has(nextLower)) return "JJ";
  // "to freeze rents, hire teachers and cut taxes"
  if (
    tag === "PUNCT" &&
    lower === "," &&
    context.lastVerb(before) === "VB" &&
    !(reading & NOUN_FIRST) &&
    context.takesObject(at)
  )
    return "VB";
  if (tag === "WDT" || tag === "WP") {
    const object =
      next === "DT" || next === "PRP" || next === "PRP$" || next === "IN" || next === "TO" || nextLower === "that";
    return (reading & NOUN_FIRST || reading & JJ) && !object ? other : "VBP";
  }
  if (tag === "CC") {
    const verb = context.tag(before - 1);
    const earlier = verb === "VB" || verb === "VBP" ? verb : context.lastVerb(before);
    const object =
      next === "DT" ||
      next === "PRP" ||
      next === "PRP$" ||
      (beginsNounPhrase(next) && context.tag(before - 1) !== "NN");
    if ((verb === "VB" || verb === "VBP") && !(reading & NOUN_FIRST)) return verb;
    return (earlier === "VB" || earlier === "VBP") && object && !(reading & NOUN_FIRST) ? earlier : other;
  }
  if (
    tag === "DT" &&
    PLURAL_ALONE.has(lower) &&
    (next === "TO" || nextLower === "that" || next === "DT" || next === "PRP")
  )
    return "VBP";
  // "Papers filed at the court show the bank knew"
  if (
    clauseVerbs.has(context.lower(at)) &&
    context.wants &&
    (beginsNounPhrase(next) || next === "DT" || next === "PRP") &&
    context.followsReducedPlural(at)
  )
    return "VBP";
  if (
    tag === "NNS" ||
    tag === "NNPS" ||
    (tag === "CD" && (next === "TO" || next === "DT" || next === "PRP$")) ||
    (tag === "NNP" && context.tag(before - 1) === "CC")
  ) {
    if (context.helps(before)) return "VB";
    // "Thousands face bills": no noun follows a number of things that are not named.
    if (VAGUE_NUMBERS.has(lower) && before === at - 1 && context.wants && !(reading & JJ)) return "VBP";
    // "12 million Europeans drink water": in a clause without any other verb
    const people = tag === "NNPS" && context.tag(before - 1) === "CD" && typeof next === "number" && (next & NN) !== 0;
    if (people && context.wants && context.ahead(at) === NO_FINITE && !(reading & JJ)) return "VBP";
    const clause =
      clauseVerbs.has(context.lower(at)) &&
      (next === "DT" || next === "PRP" || next === "PRP$" || next === "NNP" || nextLower === "that");
    if (clause && context.wants) return "VBP";
    const ends = next === undefined || next === "PUNCT" || next === "QUOTE";
    if (ends && clauseVerbs.has(context.lower(at)) && context.ahead(at) === NO_FINITE && context.freshSubject(at))
      return "VBP";
    if (!context.wants || context.ahead(at) === FINITE) return other;
    const object =
      beginsNounPhrase(next) ||
      next === "TO" ||
      next === "DT" ||
      next === "IN" ||
      next === "RP" ||
      nextLower === "that" ||
      next === "WRB" ||
      next === "RB";
    if (ends) return reading & NOUN_FIRST || context.isGoverned(at) ? other : "VBP";
    return object &&
      (!(reading & NOUN_FIRST) || next === "DT" || next === "PRP" || next === "TO" || nextLower === "that")
      ? "VBP"
      : other;
  }
  if (
    before < 0 ||
    (tag === "PUNCT" && context.lower(before) !== ",") ||
    (at > 0 && context.tag(at - 1) === "QUOTE" && before < 0)
  ) {
    return next === "DT" || next === "PRP" || next === "PRP$" ? "VB" : other;
  }
  if (LET.has(lower) && reading & VB && !(reading & NOUN_FIRST) && tag?.startsWith("V") && /^(?:help|let)/.test(lower))
    return "VB";
  return other;
};

/** How far back the verb stands, in words, that one behind "and" goes on with. */
const FARTHEST_VERB = 24;

/** "plans", "reports". */
export const nounOrThirdPerson = (context: Context, at: number, reading: number): PartOfSpeech => {
  const before = context.before(at);
  const tag = context.tag(before);
  const lower = context.lower(before);
  const next = context.reading(at + 1);
  const nextLower = context.lower(at + 1);
  const object =
    next === "DT" ||
    next === "PRP" ||
    next === "PRP$" ||
    next === "TO" ||
    nextLower === "that" ||
    next === "WRB" ||
    next === "WP";
  if (nextLower === "out" && context.lower(at + 2) === "that") return "VBZ";
  // "a gallon now averages $3"
  if (context.tag(at - 1) === "RB" && before >= 0 && (next === "CD" || next === "SYM") && context.wants) return "VBZ";
  if (tag === "PRP") return THIRD_PERSON.has(lower) || lower === "everyone" ? "VBZ" : "NNS";
  if (tag === "WDT" || tag === "WP") return "VBZ";
  if (tag === "EX") return "VBZ";
  if (tag === "DT") return SINGULAR_ONLY.has(lower) && ALONE.has(lower) ? "VBZ" : "NNS";
  if (tag === "CC") {
    // "is a premium to its closing price and values the firm": no noun stands right before a determiner.
    const finite = (next === "DT" || next === "PRP$") && context.hasBefore(at, "VBZ", FARTHEST_VERB);
    const verb = finite || context.tag(before - 1) === "VBZ" ? "VBZ" : context.lastVerb(before);
    const governs =
      object ||
      (!(reading & NOUN_FIRST) &&
        (next === "CD" || next === "SYM" || next === "IN" || next === "RP" || context.tag(before - 1) === "VBZ"));
    return verb === "VBZ" && governs ? "VBZ" : "NNS";
  }
  if (tag === "NN" || tag === "NNP" || tag === "CD" || tag === "PUNCT" || tag === "NNPS") {
    const clause = takesClause(context.lower(at));
    if (clause && object && context.wants && before >= 0) return "VBZ";
    const verbal = clause || !(reading & NOUN_FIRST);
    if (
      verbal &&
      tag !== "CD" &&
      context.ahead(at) === NO_FINITE &&
      !context.wants &&
      tag !== "PUNCT" &&
      context.freshSubject(at)
    ) {
      // "…, the bank claims." and "…, the film looks fine": the clause has no other verb.
      const ends = next === undefined || next === "PUNCT" || next === "QUOTE";
      if (ends ? clause : next === "JJ" || next === "RB" || object || (typeof next === "number" && (next & JJ) !== 0))
        return "VBZ";
    }
    if (before < 0 || !context.wants || context.ahead(at) === FINITE) return "NNS";
    if (typeof next === "number" && next & (VBD | VBZ) && !(next & (NN | NNS | JJ))) return "NNS";
    const plainNoun =
      next === "NNP" || (typeof next === "number" && (next & (NN | NNS | JJ)) !== 0 && (next & VERBAL) === 0);
    if (tag === "PUNCT")
      return (object || context.lower(at + 1) === "out" || (plainNoun && lower === ",")) &&
        at > 1 &&
        !(reading & NOUN_FIRST)
        ? "VBZ"
        : "NNS";
    if (tag === "CD") return object && lower === "one" ? "VBZ" : "NNS";
    if (reading & NOUN_FIRST) return object && next !== "TO" ? "VBZ" : "NNS";
    // "the tank holds 70,000 litres kept cold"
    const amount = next === "CD" || next === "SYM";
    if (context.ahead(at) === MAYBE_FINITE && !object && !amount) return "NNS";
    // "Oil prices rise", "tax cuts help": a plural before what may be a base form.
    if (tag === "NN" && typeof next === "number" && next & VB && !(next & (JJ | NOUN_FIRST))) return "NNS";
    return "VBZ";
  }
  if (tag === "NNS") return "NNS";
  return "NNS";
};

/** A verb's form in -s that is no noun by the tables, but stands where a noun must: "65 snaps", "the says-so". */
export const thirdPerson = (context: Context, at: number): PartOfSpeech => {
  const tag = context.tag(at - 1);
  const lower = context.lower(at - 1);
  const next = context.reading(at + 1);
  // "one household in three owns a car"
  const object = next === "DT" || next === "PRP$";
  const only = context.wants && (object || context.ahead(at) === NO_FINITE);
  if (tag === "CD") return lower === "one" || only ? "VBZ" : "NNS";
  if (tag === "PRP$" || tag === "POS" || (tag === "DT" && (lower === "the" || lower === "these" || lower === "those")))
    return "NNS";
  return tag === "IN" && ["of", "in", "with", "for", "from", "by", "on"].includes(lower) ? "NNS" : "VBZ";
};

/** A word in -s that no table has is a verb only where nothing else can stand. */
export const maybeUnknownVerb = (context: Context, at: number): PartOfSpeech => {
  const lower = context.lower(context.before(at));
  const relative = context.tag(at - 1) === "WDT" && context.takesObject(at);
  const alone = lower === "he" || lower === "she" || lower === "who" || relative;
  return alone && context.wants ? "VBZ" : "NNS";
};
