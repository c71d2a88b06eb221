import type { PartOfSpeech } from "../../../../text/article.ts";
import { timeNouns } from "../../data/name-words.ts";
import { JJ, NN, NNS, NOUN_FIRST, VB, VBD, VBZ, VERBAL } from "../lexicon.ts";
import { adjective } from "./adjectives.ts";
import type { Context } from "./context.ts";
import { helps, invertedAuxiliary, lastVerb } from "./governors.ts";
import {
  followsAge,
  followsGoverningPlural,
  followsPluralsAside,
  followsReducedPlural,
  freshSubject,
  isGoverned,
  joinedSubject,
  takesObject,
} from "./subjects-and-objects.ts";
import {
  ALONE,
  BARE_AFTER_TO,
  BEFORE_NOUN_TO,
  beginsNounPhrase,
  CLAUSE_BASE,
  DO,
  FINITE,
  GOVERNS_NOUN,
  isVerbTag,
  LET,
  MAYBE_FINITE,
  NO_FINITE,
  OBJECT_PRONOUN,
  PLURAL_ALONE,
  SINGULAR_ONLY,
  SUBJECT_PRONOUN,
  TAKES_CLAUSE,
  THIRD_PERSON,
} from "./vocabulary.ts";

/** Whether a noun must stand here, whatever the tables say: behind a determiner, an adjective, a preposition. */
const isNounByPlace = (context: Context, at: number): boolean => {
  const tag = context.tag(at - 1);
  const lower = context.lower(at - 1);
  if (tag === "PRP$" || tag === "POS" || (tag === "DT" && !context.is(at - 1, PLURAL_ALONE))) return true;
  if (tag === "JJ") return !context.wants && !["many", "few", "several"].includes(lower);
  return tag === "IN" && context.is(at - 1, GOVERNS_NOUN);
};

const VAGUE_NUMBERS: ReadonlySet<string> = new Set("thousands hundreds millions billions dozens".split(" "));

/** "plan", "open": a base form, or a noun or an adjective. */
export const base = (context: Context, at: number, reading: number): PartOfSpeech => {
  const other: PartOfSpeech = reading & JJ ? adjective(context, at, reading) : "NN";
  const before = context.before(at);
  const tag = context.tag(before);
  const lower = context.lower(before);
  const next = context.reading(at + 1);
  const nextLower = context.lower(at + 1);
  if (tag === "MD") return "VB";
  if (tag === "TO") {
    if (reading & NN && context.is(before - 1, BEFORE_NOUN_TO)) return other;
    // "to market", "to school" at a phrase's end; "to house them", "to act on it".
    const alone =
      next.tag === "EDGE" || next.tag === "PUNCT" || next.tag === "CC" || next.tag === "QUOTE" || next.tag === "TO";
    const governed = next.tag === "MD" || ((next.open & VBZ) !== 0 && (next.open & NNS) === 0);
    return (alone && context.is(at, BARE_AFTER_TO)) || governed ? other : "VB";
  }
  if (context.is(before, DO) && tag !== "NN") return "VB";
  if (tag === "PRP") {
    if (context.is(before, OBJECT_PRONOUN)) return context.is(before - 1, LET) ? "VB" : other;
    if (invertedAuxiliary(context, before)) return "VB";
    if (context.is(before - 1, LET)) return "VB";
    if (context.is(before, SUBJECT_PRONOUN))
      return context.is(before, THIRD_PERSON) ? (reading & (NN | JJ) ? other : "VBP") : "VBP";
    return reading & NN ? other : "VB";
  }
  if (lower === "n't" || lower === "not") return "VB";
  if (!(reading & (NN | JJ))) return isNounByPlace(context, at) ? "NN" : "VB";
  if (context.lower(at) === "last" && timeNouns.has(nextLower)) return "JJ";
  // "to freeze rents, hire teachers and cut taxes"
  if (
    tag === "PUNCT" &&
    lower === "," &&
    lastVerb(context, before) === "VB" &&
    !(reading & NOUN_FIRST) &&
    takesObject(context, at)
  )
    return "VB";
  // "residents who live nearby"
  if (lower === "who" && !(reading & NOUN_FIRST)) return "VBP";
  if (tag === "WDT" || tag === "WP") {
    const object =
      next.tag === "DT" ||
      next.tag === "PRP" ||
      next.tag === "PRP$" ||
      next.tag === "IN" ||
      next.tag === "TO" ||
      nextLower === "that";
    return (reading & NOUN_FIRST || reading & JJ) && !object ? other : "VBP";
  }
  if (tag === "CC") {
    const verb = context.tag(before - 1);
    const earlier = verb === "VB" || verb === "VBP" ? verb : lastVerb(context, before);
    const object =
      next.tag === "DT" ||
      next.tag === "PRP" ||
      next.tag === "PRP$" ||
      (beginsNounPhrase(next) && context.tag(before - 1) !== "NN");
    if ((verb === "VB" || verb === "VBP") && !(reading & NOUN_FIRST)) return verb;
    return (earlier === "VB" || earlier === "VBP") && object && !(reading & NOUN_FIRST) ? earlier : other;
  }
  // "some fear that …", "Many hope to …"
  if (
    (tag === "DT" || tag === "JJ") &&
    context.is(before, PLURAL_ALONE) &&
    (next.tag === "TO" || nextLower === "that" || next.tag === "DT" || next.tag === "PRP")
  )
    return "VBP";
  // "Officials point out that it failed"
  if (context.lower(at) === "point" && nextLower === "out" && context.wants && tag.startsWith("NN")) return "VBP";
  // "Critics of the plan claim that it failed"
  const governs = next.tag === "DT" || next.tag === "PRP" || nextLower === "that";
  if (context.is(at, CLAUSE_BASE) && context.wants && governs && followsGoverningPlural(context, at)) return "VBP";
  // "The records, which are in the file, show that it failed"
  if (context.is(at, CLAUSE_BASE) && governs && followsPluralsAside(context, at)) return "VBP";
  // "Papers filed at the court show the bank knew"
  if (context.is(at, CLAUSE_BASE) && context.wants && beginsNounPhrase(next) && followsReducedPlural(context, at))
    return "VBP";
  if (
    tag === "NNS" ||
    tag === "NNPS" ||
    (tag === "CD" && (next.tag === "TO" || next.tag === "DT" || next.tag === "PRP$")) ||
    (tag === "NNP" && context.tag(before - 1) === "CC")
  ) {
    if (helps(context, before)) return "VB";
    // "Thousands face bills": no noun follows a number of things that are not named.
    if (VAGUE_NUMBERS.has(lower) && before === at - 1 && context.wants && !(reading & JJ)) return "VBP";
    // "12 million Europeans drink water": in a clause without any other verb
    const people = tag === "NNPS" && context.tag(before - 1) === "CD" && (next.open & NN) !== 0;
    if (people && context.wants && context.ahead(at) === NO_FINITE && !(reading & JJ)) return "VBP";
    // "Figures show sales rose", "Officials fear costs will rise"
    const third = context.reading(at + 2);
    const inner = (next.open & NNS) !== 0 && (third.tag === "MD" || third.tag === "VBD" || (third.open & VBD) !== 0);
    const opens = inner || next.tag === "DT" || next.tag === "PRP" || next.tag === "PRP$" || next.tag === "NNP";
    const clause = context.is(at, CLAUSE_BASE) && (opens || nextLower === "that");
    if (clause && context.wants) return "VBP";
    const ends = next.tag === "EDGE" || next.tag === "PUNCT" || next.tag === "QUOTE";
    if (ends && context.is(at, CLAUSE_BASE) && context.ahead(at) === NO_FINITE && freshSubject(context, at))
      return "VBP";
    if (!context.wants || context.ahead(at) === FINITE) return other;
    const object =
      beginsNounPhrase(next) ||
      next.tag === "TO" ||
      next.tag === "DT" ||
      next.tag === "IN" ||
      next.tag === "RP" ||
      nextLower === "that" ||
      next.tag === "WRB" ||
      next.tag === "RB";
    if (ends) return reading & NOUN_FIRST || isGoverned(context, at) ? other : "VBP";
    return object &&
      (!(reading & NOUN_FIRST) || next.tag === "DT" || next.tag === "PRP" || next.tag === "TO" || nextLower === "that")
      ? "VBP"
      : other;
  }
  if (
    before < 0 ||
    (tag === "PUNCT" && context.lower(before) !== ",") ||
    (at > 0 && context.tag(at - 1) === "QUOTE" && before < 0)
  ) {
    return next.tag === "DT" || next.tag === "PRP" || next.tag === "PRP$" ? "VB" : other;
  }
  if (
    context.is(before, LET) &&
    reading & VB &&
    !(reading & NOUN_FIRST) &&
    isVerbTag(tag) &&
    /^(?:help|let)/.test(lower)
  )
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
    next.tag === "DT" ||
    next.tag === "PRP" ||
    next.tag === "PRP$" ||
    next.tag === "TO" ||
    nextLower === "that" ||
    next.tag === "WRB" ||
    next.tag === "WP";
  if (
    nextLower === "out" &&
    (context.lower(at + 2) === "that" || (context.wants && beginsNounPhrase(context.reading(at + 2))))
  )
    return "VBZ";
  if (context.wants && context.is(at, TAKES_CLAUSE) && followsAge(context, at)) return "VBZ";
  // "…, notes Ana Ruiz, and …"
  // “It was late,” jokes an executive. · “It was late”, jokes an executive.
  const closes = context.tag(at - 1) === "QUOTE" || (context.lower(at - 1) === "," && context.tag(at - 2) === "QUOTE");
  const behindQuote = closes && (next.tag === "DT" || next.tag === "PRP$");
  if (tag === "PUNCT" && lower === "," && (next.tag === "NNP" || behindQuote) && context.is(at, TAKES_CLAUSE))
    return "VBZ";
  // "Opinion polls show the party …": two nouns before a base form that takes a clause
  const showing = context.is(at + 1, TAKES_CLAUSE) && (next.open & (VB | NN)) === (VB | NN);
  const governs = takesObject(context, at + 1) || context.reading(at + 2).tag === "NNP";
  if ((tag === "NN" || (tag === "NNP" && before === 0)) && before === at - 1 && showing && governs) return "NNS";
  // "a gallon now averages $3"
  if (context.tag(at - 1) === "RB" && before >= 0 && (next.tag === "CD" || next.tag === "SYM") && context.wants)
    return "VBZ";
  if (tag === "PRP") return context.is(before, THIRD_PERSON) || lower === "everyone" ? "VBZ" : "NNS";
  if (tag === "WDT" || tag === "WP") return "VBZ";
  if (tag === "EX") return "VBZ";
  if (tag === "DT") return context.is(before, SINGULAR_ONLY) && context.is(before, ALONE) ? "VBZ" : "NNS";
  if (tag === "CC") {
    // "is a premium to its closing price and values the firm": no noun stands right before a determiner.
    const finite = (next.tag === "DT" || next.tag === "PRP$") && context.hasTagBefore(at, "VBZ", FARTHEST_VERB);
    const verb = finite || context.tag(before - 1) === "VBZ" ? "VBZ" : lastVerb(context, before);
    const governs =
      object ||
      (!(reading & NOUN_FIRST) &&
        (next.tag === "CD" ||
          next.tag === "SYM" ||
          next.tag === "IN" ||
          next.tag === "RP" ||
          context.tag(before - 1) === "VBZ"));
    return verb === "VBZ" && governs ? "VBZ" : "NNS";
  }
  if (tag === "NN" || tag === "NNP" || tag === "CD" || tag === "PUNCT" || tag === "NNPS") {
    const clause = context.is(at, TAKES_CLAUSE);
    // "The effect faded, and Ana Ruiz doubts it."
    const governed = next.tag === "DT" || next.tag === "PRP" || next.tag === "PRP$" || nextLower === "against";
    if ((tag === "NN" || tag === "NNP") && !context.wants && governed && joinedSubject(context, at)) return "VBZ";
    if (clause && object && context.wants && before >= 0) return "VBZ";
    // "the campaign promises users will sleep"
    if (
      clause &&
      (tag === "NN" || tag === "NNP") &&
      context.wants &&
      (next.open & NNS) !== 0 &&
      context.reading(at + 2).tag === "MD"
    )
      return "VBZ";
    const verbal = clause || !(reading & NOUN_FIRST);
    if (
      verbal &&
      tag !== "CD" &&
      context.ahead(at) === NO_FINITE &&
      !context.wants &&
      tag !== "PUNCT" &&
      freshSubject(context, at)
    ) {
      // "…, the bank claims." and "…, the film looks fine": the clause has no other verb.
      const ends = next.tag === "EDGE" || next.tag === "PUNCT" || next.tag === "QUOTE";
      if (ends ? clause : next.tag === "JJ" || next.tag === "RB" || object || (next.open & JJ) !== 0) return "VBZ";
    }
    if (before < 0 || !context.wants || context.ahead(at) === FINITE) return "NNS";
    if (next.open & (VBD | VBZ) && !(next.open & (NN | NNS | JJ))) return "NNS";
    const plainNoun = next.tag === "NNP" || ((next.open & (NN | NNS | JJ)) !== 0 && (next.open & VERBAL) === 0);
    if (tag === "PUNCT")
      return (object || context.lower(at + 1) === "out" || (plainNoun && lower === ",")) &&
        at > 1 &&
        !(reading & NOUN_FIRST)
        ? "VBZ"
        : "NNS";
    if (tag === "CD") return object && lower === "one" ? "VBZ" : "NNS";
    if (reading & NOUN_FIRST) return object && next.tag !== "TO" ? "VBZ" : "NNS";
    // "the tank holds 70,000 litres kept cold"
    const amount = next.tag === "CD" || next.tag === "SYM";
    if (context.ahead(at) === MAYBE_FINITE && !object && !amount) return "NNS";
    // "Oil prices rise", "tax cuts help": a plural before what may be a base form.
    if (tag === "NN" && next.open & VB && !(next.open & (JJ | NOUN_FIRST))) return "NNS";
    return "VBZ";
  }
  // "One in five adults smokes."
  if (tag === "NNS" && context.tag(before - 1) === "CD" && context.lower(before - 2) === "in" && context.wants)
    return context.lower(before - 3) === "one" ? "VBZ" : "NNS";
  return "NNS";
};

/** A verb's form in -s that is no noun by the tables, but stands where a noun must: "65 snaps", "the says-so". */
export const thirdPerson = (context: Context, at: number): PartOfSpeech => {
  const tag = context.tag(at - 1);
  const lower = context.lower(at - 1);
  const next = context.reading(at + 1);
  // "one household in three owns a car"
  const object = next.tag === "DT" || next.tag === "PRP$";
  const only = context.wants && (object || context.ahead(at) === NO_FINITE);
  if (tag === "CD") return lower === "one" || only ? "VBZ" : "NNS";
  if (tag === "PRP$" || tag === "POS" || (tag === "DT" && (lower === "the" || lower === "these" || lower === "those")))
    return "NNS";
  return tag === "IN" && ["of", "in", "with", "for", "from", "by", "on"].includes(lower) ? "NNS" : "VBZ";
};

/** A word in -s that no table has is a verb only where nothing else can stand. */
export const maybeUnknownVerb = (context: Context, at: number): PartOfSpeech => {
  const lower = context.lower(context.before(at));
  const relative = context.tag(at - 1) === "WDT" && takesObject(context, at);
  const alone = lower === "he" || lower === "she" || lower === "who" || relative;
  return alone && context.wants ? "VBZ" : "NNS";
};
