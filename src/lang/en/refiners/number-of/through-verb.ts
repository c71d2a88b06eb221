import type { NumberCandidate } from "../../../../recognise/contract.ts";
import { CHANGE_NOUNS, CHANGE_VERBS } from "../../data/directions.ts";
import { NOT_MEASURED, RECKONINGS, SETS_OBJECT } from "../../data/measured.ts";
import type { NounPhrase, TokenRange, VerbGroup } from "../../syntax/types.ts";
import { withOf } from "./beside.ts";
import type { Place, Surroundings } from "./surroundings.ts";

/** How far back a verb is looked for: sentences of lists have figures far from any. */
const REACH = 30;

const isEnd = (lower: string): boolean => lower === ";" || lower === ":";

/** The verb group nearest before a token. */
const verbBefore = (token: number, sentence: number, around: Surroundings): VerbGroup | undefined => {
  const start = Math.max(around.sentence(sentence)?.first ?? 0, token - REACH);
  for (let at = token - 1; at >= start; at--) {
    if (isEnd(around.lower(at))) return undefined;
    const group = around.syntax.verbGroupAt(at);
    if (group !== undefined) return group;
  }
  return undefined;
};

const MAX_STEPS = 3;

/** What a verb is said of: its subject, or what governs it where it is no finite verb. */
const subjectOf = (verb: VerbGroup, sentence: number, around: Surroundings, steps = 0): NounPhrase | undefined => {
  if (verb.form === "finite") {
    const subject = around.clauseOf(verb, sentence)?.subject;
    return subject;
  }
  if (steps >= MAX_STEPS) return undefined;
  // "expects sales to rise", "shares rising": the noun right before is what rises.
  const before = around.syntax.phraseEndingAt(verb.first - 1);
  if (before !== undefined && around.isThing(before)) return before;
  const outer = verbBefore(verb.first, sentence, around);
  return outer === undefined ? undefined : subjectOf(outer, sentence, around, steps + 1);
};

/** The object right behind a verb, where it ends before the figure. */
const objectOf = (verb: VerbGroup, figure: number, around: Surroundings): NounPhrase | undefined => {
  let at = verb.last;
  while (around.pos(at) === "RB" || around.pos(at) === "RP") at++;
  const phrase = around.syntax.phraseStartingAt(at);
  return phrase !== undefined && phrase.last <= figure && !around.isNumeric(phrase.head) ? phrase : undefined;
};

const named = (phrase: NounPhrase | undefined, around: Surroundings): TokenRange | undefined => {
  if (phrase === undefined || !around.isThing(phrase)) return undefined;
  const head = around.lower(phrase.head);
  if (NOT_MEASURED.has(head) || RECKONINGS.has(head) || CHANGE_NOUNS.has(head)) return undefined;
  return withOf(phrase, around);
};

/** "Blackmores up 9.4%", "shares down 3%": a noun before the particle, where no verb stands between. */
const beforeParticle = (first: number, around: Surroundings): NounPhrase | undefined => {
  let at = first - 1;
  while (around.pos(at) === "RB" && around.lower(at) !== "up" && around.lower(at) !== "down") at--;
  const particle = around.lower(at);
  if (particle !== "up" && particle !== "down" && particle !== "+") return undefined;
  return around.syntax.phraseEndingAt(at - 1);
};

/** What the verb around a figure says it of: its subject, or the object that it sets to the figure. */
export const throughVerb = (
  _: NumberCandidate,
  { first, sentence }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  const particle = named(beforeParticle(first, around), around);
  if (particle !== undefined) return particle;
  const verb = verbBefore(first, sentence, around);
  if (verb === undefined) return undefined;
  const object = objectOf(verb, first, around);
  if (object !== undefined && (SETS_OBJECT.has(verb.lemma) || CHANGE_VERBS.has(verb.lemma)))
    return named(object, around);
  return named(subjectOf(verb, sentence, around), around);
};
