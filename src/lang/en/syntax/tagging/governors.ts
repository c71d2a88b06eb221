import type { Tag } from "../reading.ts";
import type { Context } from "./context.ts";
import { BE, DO, GET, HAVE, isNominal, isVerbTag, LET, OBJECT_PRONOUN } from "./vocabulary.ts";

/** What stands before a verb and decides on its form. */

/** Whether a base form here, past its adverbs, has a subject instead of "to" or a modal verb. */
export const isPresent = (context: Context, at: number): boolean => {
  const before = context.before(at);
  const tag = context.tag(before);
  const lower = context.lower(before);
  if (tag === "CC") return context.tag(before - 1) === "VBP" || lastVerb(context, before) === "VBP";
  if (tag === "PRP" && context.is(before, OBJECT_PRONOUN)) return false;
  // "Did they say", "let the men go".
  if (isNominal(tag)) return !invertedAuxiliary(context, before) && !helps(context, before);
  if (before < 0 || tag === "TO" || tag === "MD" || tag === "VB" || tag === "VBG") return false;
  if (lower === "not" || lower === "n't" || tag === "IN" || context.is(before, DO | LET)) return false;
  return context.tag(at - 1) !== "TO" && context.tag(at - 1) !== "MD";
};

export const invertedAuxiliary = (context: Context, subject: number): boolean => {
  const before = context.before(subject);
  return context.tag(subject) === "PRP" && (context.tag(before) === "MD" || context.is(before, DO | LET));
};

/** "let the men go", "helped China make": a verb that takes a bare infinitive just before the noun phrase. */
export const helps = (context: Context, noun: number): boolean => {
  for (let at = noun - 1; at >= 0 && noun - at < 4; at -= 1) {
    if (context.is(at, LET)) return true;
    if (
      context.tag(at) !== "DT" &&
      context.tag(at) !== "PRP$" &&
      context.tag(at) !== "JJ" &&
      context.tag(at) !== "JJR" &&
      context.tag(at) !== "NNP"
    )
      return false;
  }
  return false;
};

export const lastVerb = (context: Context, from: number): Tag => {
  for (let at = from - 1; at >= 0 && from - at < 12; at -= 1) {
    const tag = context.tag(at);
    if (tag === "PUNCT" && context.lower(at) !== ",") return "EDGE";
    if (isVerbTag(tag)) return tag;
    if (tag === "MD") return "VB";
  }
  return "EDGE";
};

/** Whether an auxiliary governs a participle here: "has been said", "was quickly sold", "had the bank known" not. */
export const participleExpected = (context: Context, at: number): boolean => {
  let before = context.before(at);
  if (context.tag(before) === "PRP" && before > 0) {
    const auxiliary = context.before(before);
    if (context.is(auxiliary, BE | HAVE)) before = auxiliary;
  }
  if (context.tag(before) === "CC") return coordinatedParticiple(context, before);
  if (context.lower(before) === "'s") return context.tag(before) === "VBZ";
  return context.is(before, BE | HAVE | GET);
};

const coordinatedParticiple = (context: Context, conjunction: number): boolean => {
  for (let at = conjunction - 1; at >= 0 && conjunction - at < 8; at -= 1) {
    const tag = context.tag(at);
    if (tag === "VBN") {
      const before = context.before(at);
      return context.is(before, BE | HAVE) || context.tag(before) === "CC" || context.lower(before) === ",";
    }
    if (isVerbTag(tag) || tag === "MD" || (tag === "PUNCT" && context.lower(at) !== ",")) return false;
  }
  return false;
};
