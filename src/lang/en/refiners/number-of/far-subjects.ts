import type { NounPhrase, VerbGroup } from "../../syntax/types.ts";
import type { Surroundings } from "./surroundings.ts";

/** How far back an apposition may begin, in tokens. */
const LONGEST_APPOSITION = 24;

const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "one"]);

/** "net retention, a measure of what customers spend, slipped": past what stands between two commas and tells what it is. */
export const pastApposition = (verb: VerbGroup, around: Surroundings): NounPhrase | undefined => {
  if (around.lower(verb.first - 1) !== ",") return undefined;
  for (let at = verb.first - 2; at > verb.first - LONGEST_APPOSITION; at--) {
    const lower = around.lower(at);
    if (lower === "" || lower === ";" || lower === ".") return undefined;
    if (lower !== ",") continue;
    if (!DETERMINERS.has(around.lower(at + 1))) return undefined;
    const subject = around.syntax.phraseEndingAt(at - 1);
    return around.isThing(subject) && around.pos(subject.first - 1) !== "IN" ? subject : undefined;
  }
  return undefined;
};

const PRONOUNS: ReadonlySet<string> = new Set(["it", "them", "him", "her"]);

/**
 * "the cost of fighting it has hit", "the cost of living rose": the noun before "of" and a gerund; and what stands before
 * it where that is itself a gerund's object, "the share naming the cost of living rose".
 */
const beforeGerund = (verb: VerbGroup, around: Surroundings): NounPhrase | undefined => {
  const gerund = PRONOUNS.has(around.lower(verb.first - 1)) ? verb.first - 2 : verb.first - 1;
  if (around.pos(gerund) !== "VBG" || around.lower(gerund - 1) !== "of") return undefined;
  const head = around.syntax.phraseEndingAt(gerund - 2);
  if (!around.isThing(head)) return undefined;
  const outer = around.pos(head.first - 1) === "VBG" ? around.syntax.phraseEndingAt(head.first - 2) : undefined;
  return around.isThing(outer) ? outer : head;
};

/** "whose rent she said had passed": what is theirs. */
const ownedBefore = (token: number, around: Surroundings): NounPhrase | undefined => {
  const owned = around.syntax.phraseEndingAt(token);
  if (!around.isThing(owned)) return undefined;
  if (around.pos(owned.first) === "WP$") return { ...owned, first: owned.first + 1 };
  return around.pos(owned.first - 1) === "WP$" ? owned : undefined;
};

/** "the rouble, which she said had lost 4%": through the verb of saying, what the relative pronoun stands for. */
const throughSaying = (verb: VerbGroup, around: Surroundings): NounPhrase | undefined => {
  const says = around.syntax.verbGroupAt(verb.first - 1);
  if (says?.form !== "finite") return undefined;
  const speaker = around.syntax.phraseEndingAt(says.first - 1);
  if (speaker === undefined) return undefined;
  if (around.pos(speaker.first - 1) !== "WDT") return ownedBefore(speaker.first - 1, around);
  const comma = around.lower(speaker.first - 2) === "," ? 1 : 0;
  const noun = around.syntax.phraseEndingAt(speaker.first - 2 - comma);
  return around.isThing(noun) ? noun : undefined;
};

/** The subject of a finite verb where what stands right before it is no subject: an apposition's end, an object, a verb. */
export const farSubject = (verb: VerbGroup, around: Surroundings): NounPhrase | undefined =>
  pastApposition(verb, around) ?? beforeGerund(verb, around) ?? throughSaying(verb, around);
