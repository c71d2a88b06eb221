import { BE_FORMS } from "../../data/statement-words.ts";
import type { Slot } from "./layout.ts";
import { isFiniteVerb } from "./noun-phrases.ts";

const NNS_NN: ReadonlySet<string> = new Set("NNS NN WP WDT".split(" "));
const JJ_TAGS: ReadonlySet<string> = new Set(["JJ", "JJR", "JJS"]);
const NN_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS".split(" "));
const PRPS_POS: ReadonlySet<string> = new Set("PRP$ POS IN CC".split(" "));

const MOST_WORDS_OF_A_TERM = 3;
const MOST_WORDS_OF_A_NAME = 5;
/** Words that a compound ("national venture fund") does not have; with one of them a string says something. */
const SAYING =
  /\b(?:a|an|the|of|to|in|on|at|by|for|with|is|are|was|were|be|not|no|i|we|you|he|she|it|they|my|our|your|his|her|its|their|if|so|very|too)\b|n[’']t\b/i;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** A nickname: workers called it “the toaster”. */
export const isNickname = (text: string): boolean =>
  /^["“'‘]the\s/i.test(text) && wordsIn(text) <= MOST_WORDS_OF_A_TERM;

/**
 * Whether marks inside a statement set off a term, a nickname or a doubtful word, not what somebody said: a few words
 * that fill a noun's place ("the “smart” grid", "robots they call “pickers”"). What is said of something is no term: it
 * was “a mess”, he called it a “mess”, as “risky”.
 */
export const isTerm = (slots: readonly Slot[], at: number, isNaming: boolean): boolean => {
  const { text } = slots[at] as Slot;
  const words = wordsIn(text);
  if (words > MOST_WORDS_OF_A_NAME || (words > MOST_WORDS_OF_A_TERM && SAYING.test(text))) return false;
  if (/[!?]["”’'»]*$|,\s/.test(text)) return false;
  const before = slots[at - 1];
  const next = slots[at + 1];
  if (before === undefined) return false;
  if (next !== undefined && (NNS_NN.has(next.pos) || (words <= MOST_WORDS_OF_A_TERM && isFiniteVerb(next))))
    return true;
  const article = before.pos === "DT" || JJ_TAGS.has(before.pos);
  const predicate = slots[article ? at - 2 : at - 1];
  if (isNaming || (predicate !== undefined && (BE_FORMS.has(predicate.lower) || predicate.lower === "as")))
    return false;
  if (NN_TAGS.has(before.pos)) return next?.pos === "IN" && !SAYING.test(text);
  return article || PRPS_POS.has(before.pos);
};
