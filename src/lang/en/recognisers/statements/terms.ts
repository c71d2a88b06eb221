import { FRAME } from "./cue-lexicon.ts";
import { wordsIn } from "./letters.ts";
import { isFiniteVerb } from "./noun-phrases.ts";
import { isKind, isTagged, lowerAt, type Slot } from "./slot.ts";
import { ADJECTIVES, CC, COMMON_NOUNS, DT, IN, NOUNS, POS, PRPS, WDT, WP } from "./tags.ts";
import { BE_FORM } from "./word-kinds.ts";

const MOST_WORDS_OF_A_TERM = 3;
const MOST_WORDS_OF_A_NAME = 5;
/** Words that a compound ("national venture fund") does not have; with one of them a string says something. */
const SAYING =
  /\b(?:a|an|the|of|to|in|on|at|by|for|with|is|are|was|were|be|not|no|i|we|you|he|she|it|they|my|our|your|his|her|its|their|if|so|very|too|every|each|all|any|this|these|those)\b|n[’']t\b/i;

/** Signs that hold a word together: "O’Hara", "U.S.-led". */
const JOINTS = "'’.-";

const countedIn = (text: string): number => wordsIn(text, JOINTS, MOST_WORDS_OF_A_NAME + 1);

/** A nickname: workers called it “the toaster”. */
export const isNickname = (text: string): boolean =>
  /^["“'‘]the\s/i.test(text) && countedIn(text) <= MOST_WORDS_OF_A_TERM;

/**
 * Whether marks inside a statement set off a term, a nickname or a doubtful word, not what somebody said: a few words
 * that fill a noun's place ("the “smart” grid", "robots they call “pickers”"). What is said of something is no term: it
 * was “a mess”, he called it a “mess”, as “risky”.
 */
export const isTerm = (slots: readonly Slot[], at: number, isNaming: boolean): boolean => {
  const { text } = slots[at] as Slot;
  const words = countedIn(text);
  if (words > MOST_WORDS_OF_A_NAME || (words > MOST_WORDS_OF_A_TERM && SAYING.test(text))) return false;
  if (/[!?]["”’'»]*$|,\s/.test(text)) return false;
  // “planned and brazen”: two adjectives judge, and name nothing.
  if (/ and \p{L}+(?:ed|en|ing|ous|ful|al|ic|ly|ent|ant|ish|ive|less|able|ible)["”’'»]*$/u.test(text)) return false;
  if (at === 0) return false;
  const before = slots[at - 1] as Slot;
  const next = slots[at + 1];
  // "dismissed as “nonsense” claims that …": the verb's object comes behind.
  const isSaidOf = before.lower === "as" && ((slots[at - 2]?.cue?.plain?.frames ?? 0) & FRAME.as) !== 0;
  if (isSaidOf) return false;
  if (next !== undefined) {
    if ((next.tag & (COMMON_NOUNS | WP | WDT)) !== 0) return true;
    if (words <= MOST_WORDS_OF_A_TERM && isFiniteVerb(next)) return true;
  }
  const article = (before.tag & (DT | ADJECTIVES)) !== 0;
  const predicate = article ? at - 2 : at - 1;
  if (isNaming || isKind(slots, predicate, BE_FORM) || lowerAt(slots, predicate) === "as") return false;
  if ((before.tag & NOUNS) !== 0) return isTagged(slots, at + 1, IN) && !SAYING.test(text);
  return article || (before.tag & (PRPS | POS | IN | CC)) !== 0;
};
