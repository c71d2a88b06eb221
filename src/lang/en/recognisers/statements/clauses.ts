import { basePhraseEnd, fullPhraseEnd, isFiniteVerb, isTimePhrase } from "./noun-phrases.ts";
import { endsIn } from "./quoted-regions.ts";
import { isKind, isTagged, lowerAt, type Slot } from "./slot.ts";
import { CD, DT, FINITE, NNS, NOUNS, PRP, PRPS, RB, VB, VBG, VERBAL } from "./tags.ts";
import { COMMA, QUANTIFIER, QUESTION_WORD, RELATIVE, STOP, SUBORDINATOR } from "./word-kinds.ts";

const ABOUT_AROUND: ReadonlySet<string> = new Set(
  "about around over nearly almost roughly only at more fewer less up".split(" "),
);
const CORRELATIVES: ReadonlySet<string> = new Set(["both", "either", "neither", "not"]);
const CLAUSE_REACH = 14;
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set("them him me us".split(" "));
const isObject = ({ lower, tag }: Slot): boolean => OBJECT_PRONOUNS.has(lower) || (lower === "her" && tag === PRP);

/** Whether a clause, a subject and then a finite verb, begins at `at`. */
export const isClause = (slots: readonly Slot[], at: number): boolean => {
  const first = slots[at];
  if (first === undefined || (first.kinds & QUESTION_WORD) !== 0 || isObject(first)) return false;
  // "said about half of them were": what bounds a number begins the noun phrase.
  if (ABOUT_AROUND.has(first.lower))
    for (let number = at + 1; number <= at + 3; number++)
      if (isTagged(slots, number, CD) || lowerAt(slots, number) === "half") return isClause(slots, number);
  // "said both he and his brother were", "said not all of them were"
  if (CORRELATIVES.has(first.lower) && isTagged(slots, at + 1, DT | PRP | PRPS | NOUNS | CD) && isClause(slots, at + 1))
    return true;
  // "says going through a dark time has helped", "losing it would hurt": a gerund can be the subject, with its object.
  const hasObject = first.tag === VBG && isTagged(slots, at + 1, DT | PRPS | PRP | CD | NNS);
  const subject = first.tag === VBG ? at + 1 : fullPhraseEnd(slots, at);
  const end = hasObject ? fullPhraseEnd(slots, at + 1) : subject;
  if (end === at) return false;
  let commas = 0;
  let lists = false;
  // "the numbers he saw were worse": a clause without "that" says more of the noun.
  let inRelative = opensRelative(slots, end);
  for (let next = end; next < Math.min(slots.length, end + CLAUSE_REACH); next++) {
    const slot = slots[next] as Slot;
    const { kinds, lower, region } = slot;
    if ((kinds & COMMA) !== 0 && isKind(slots, next + 1, RELATIVE)) {
      // "late deciders, who were few, broke for her"
      while (next + 1 < slots.length && !isKind(slots, next + 1, COMMA)) next++;
      next++;
      if (slots[next + 1]?.region?.opensWithSmall === true) return true;
      continue;
    }
    if ((kinds & (SUBORDINATOR | RELATIVE)) === SUBORDINATOR && lower !== "than") return false;
    // After one comma the verb is another clause's: "lamented the crime, the mayor said".
    if (isFiniteVerb(slot)) {
      if (!inRelative) return commas !== 1 || lists;
      inRelative = false;
      // "those who came | were welcome", but "calls that they **said were** late" says no more than of the calls.
      const reports = slot.cue !== undefined;
      while (isTagged(slots, next + 1, VERBAL) && (reports || !isTagged(slots, next + 1, FINITE))) next++;
      continue;
    }
    if ((kinds & STOP) !== 0) return false;
    if (lower === "and" || lower === "or" || lower === "nor") {
      if (basePhraseEnd(slots, next + 1) === next + 1) return false;
      lists = true;
    }
    if ((kinds & COMMA) !== 0 && ++commas > 2) return false;
    if (region === undefined) continue;
    // The “tone” “was set by others”: the predicate may be quoted.
    // “the price, at 44 times earnings, “leaves no room””
    if ((next === end || (commas === 2 && isKind(slots, next - 1, COMMA))) && region.opensWithSmall) return true;
    if (endsIn(region, ",.!?")) return false;
  }
  return false;
};

/** Whether a clause that says more of the noun before it begins here: "the numbers | **he** saw", "the few | **who** came". */
const opensRelative = (slots: readonly Slot[], at: number): boolean => {
  // "the gap between them | most likely does not matter"
  const base = isKind(slots, at, QUANTIFIER) ? at : basePhraseEnd(slots, at);
  return (base > at && !isTimePhrase(slots, at, base)) || /^(?:that|who|which)$/.test(lowerAt(slots, at));
};

export const isInfinitive = (slots: readonly Slot[], at: number): boolean => {
  if (lowerAt(slots, at) !== "to") return false;
  const next = slots[at + 1];
  if (next === undefined) return false;
  if (next.region !== undefined) return true;
  return next.tag === VB || (next.tag === RB && isTagged(slots, at + 2, VB)) || next.lower === "not";
};

const LONGEST_ASIDE = 24;

/** Past what commas set off before a clause, "that**, although it was late,** the vote went on"; `at` when nothing is. */
export const asideEnd = (slots: readonly Slot[], at: number): number => {
  if (!isKind(slots, at, COMMA)) return at;
  for (let close = at + 2; close < Math.min(slots.length, at + LONGEST_ASIDE); close++) {
    if (isKind(slots, close, STOP)) return at;
    if (isKind(slots, close, COMMA) && isClause(slots, close + 1)) return close + 1;
  }
  return at;
};
