import { asideEnd, isClause, isInfinitive } from "./clauses.ts";
import { type Complement, complementOf } from "./complement.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import { FRAME } from "./cue-lexicon.ts";
import { subjectBehindFronted } from "./fronted-phrases.ts";
import { basePhraseEnd, fullPhraseEnd, isTimePhrase } from "./noun-phrases.ts";
import { isKind, isQuoted, isTagged, lowerAt, type Slot } from "./slot.ts";
import { CC, COMMON_NOUNS, DT, FINITE, IN, MD, NN, NNP, NOUNS, POS, PRP, RB, VBD, VBG, VBN } from "./tags.ts";
import {
  ASIDE_STARTER,
  CIRCUMSTANCE_PREPOSITION,
  CLAUSE_OPENER,
  COMMA,
  NEAR_DAY,
  QUESTION_WORD,
  STOP,
  TIME_OPENER,
  TIME_UNIT,
  TIME_WORD,
  WEEKDAY,
} from "./word-kinds.ts";

/** How far a content can stand from its cue: "said in an interview with the paper on Monday that". */
const REACH = 24;
const IF_WHILE: ReadonlySet<string> = new Set(
  "if while when although because since once unless as even despite given".split(" "),
);

/** Frames of verbs that a clause can follow at once. */
const CLAUSAL = FRAME.that | FRAME.clause | FRAME.told;

/** Of whom it is told that they do not: "**not** everyone agrees: …". */
const NEGATIVE = /^(?:not|nobody|no|none|few|never)$/;

/** "accepted **that** point.": a noun phrase ends the sentence. */
const pointsAt = (slots: readonly Slot[], at: number): boolean => {
  const end = basePhraseEnd(slots, at + 1);
  return end > at + 1 && isTagged(slots, end - 1, NN) && isKind(slots, end, STOP) && end >= slots.length - 1;
};

/** "told the House in a speech **that** ran on", "hear **that** and shrug": a relative pronoun, and one that points. */
const isOtherThat = (slots: readonly Slot[], at: number, { last }: CueGroup): boolean =>
  isTagged(slots, at + 1, CC) ||
  pointsAt(slots, at) ||
  (at > last && isTagged(slots, at - 1, COMMON_NOUNS) && isTagged(slots, at + 1, VBD | MD));

const HEARERS: ReadonlySet<string> = new Set("court jury jurors inquest tribunal inquiry hearing".split(" "));

/** "the court **heard** Roy had left": without "that" only of those before whom one speaks. */
const hearsOf = (slots: readonly Slot[], { first, head }: CueGroup): boolean =>
  lowerAt(slots, head) === "heard" && HEARERS.has(lowerAt(slots, first - 1));

/** The opener of a content at exactly this place, without what may stand between it and the cue. */
const openerAt = (slots: readonly Slot[], at: number, group: CueGroup): Complement | undefined => {
  const slot = slots[at];
  if (slot === undefined) return undefined;
  const { lower, kinds, tag, region } = slot;
  if (region !== undefined) {
    // "hails ‘unbelievable’ Rovers": a word set off in the noun phrase of one who is praised.
    const within = isTagged(slots, at + 1, NOUNS) && !hasFrame(group, CLAUSAL);
    return hasFrame(group, FRAME.quote | CLAUSAL) && !within ? complementOf("quote", at) : undefined;
  }
  if (lower === "," || lower === ":") {
    // "told Ana Ruiz of Radio Nord, that “…”"
    if (lower === "," && lowerAt(slots, at + 1) === "that" && isQuoted(slots, at + 2) && hasFrame(group, FRAME.told))
      return complementOf("that", at + 1);
    if (isQuoted(slots, at + 1))
      return hasFrame(group, FRAME.quote | CLAUSAL) ? complementOf("quote", at + 1) : undefined;
    return lower === ":" &&
      hasFrame(group, FRAME.quote) &&
      hasFrame(group, FRAME.that | FRAME.told) &&
      isClause(slots, at + 1) &&
      !NEGATIVE.test(lowerAt(slots, group.first - 2))
      ? complementOf("clause", at + 1)
      : undefined;
  }
  if (
    lower === "that" &&
    hasFrame(group, FRAME.that | FRAME.told) &&
    !isKind(slots, at + 1, TIME_UNIT) &&
    !isOtherThat(slots, at, group) &&
    (tag !== DT || isQuoted(slots, at + 1) || isClause(slots, at) || asideEnd(slots, at + 1) > at + 1)
  )
    return complementOf("that", at);
  const asks = hasFrame(group, FRAME.question) && (lowerAt(slots, group.head) !== "heard" || hearsOf(slots, group));
  if ((kinds & QUESTION_WORD) !== 0 && asks) return complementOf("question", at);
  if (hasFrame(group, FRAME.infinitive) && isInfinitive(slots, at)) return complementOf("infinitive", at);
  return undefined;
};

/** An adverb of place or degree that belongs to the noun after it: "said **upstream** states had". */
const isModifier = (slots: readonly Slot[], at: number): boolean => {
  const { lower, kinds } = slots[at] as Slot;
  return (kinds & TIME_WORD) === 0 && isTagged(slots, at + 1, COMMON_NOUNS) && !lower.endsWith("ly");
};

/** Skips what may stand in commas between a cue and its content, from the first comma on; to `at` itself where nothing does. */
const pastAside = (slots: readonly Slot[], at: number): number => {
  // "noted, drily, that"
  if (isTagged(slots, at + 1, RB) && isKind(slots, at + 2, COMMA)) return isQuoted(slots, at + 3) ? at + 2 : at + 3;
  // "told a meeting in Lyon, France, on Monday that"
  if (isTagged(slots, at + 1, NNP)) {
    const place = basePhraseEnd(slots, at + 1);
    if (isTagged(slots, place, IN)) return place;
    if (isKind(slots, place, COMMA) && !isQuoted(slots, place + 1)) return place + 1;
  }
  if (isKind(slots, at + 1, ASIDE_STARTER))
    for (let close = at + 2; close < Math.min(slots.length, at + REACH); close++) {
      const { kinds, region } = slots[close] as Slot;
      if ((kinds & COMMA) !== 0) return isQuoted(slots, close + 1) ? close : close + 1;
      if (region !== undefined || (kinds & STOP) !== 0) break;
    }
  return at;
};

/** Skips one thing that may stand between a cue and its content: an adverb, a time, a prepositional phrase, an aside in commas. */
const skipped = (slots: readonly Slot[], at: number): number => {
  const { kinds, tag, lower } = slots[at] as Slot;
  if ((kinds & COMMA) !== 0) return pastAside(slots, at);
  if (tag === RB && lower !== "not" && !isModifier(slots, at)) return at + 1;
  const time = timeEnd(slots, at);
  if (time > at) return time;
  if ((kinds & CIRCUMSTANCE_PREPOSITION) === 0) return at;
  // "said on Monday | rents had risen"
  const day = dayEnd(slots, at + 1);
  if (day > at + 1) return day;
  const end = fullPhraseEnd(slots, at + 1);
  if (end > at + 1) return end;
  return isTagged(slots, at + 1, VBG) ? fullPhraseEnd(slots, at + 2) : at;
};

/** Past a day and its part, "Monday night", before what begins a clause; `at` where no such day stands. */
const dayEnd = (slots: readonly Slot[], at: number): number => {
  if (!isKind(slots, at, WEEKDAY | NEAR_DAY)) return at;
  let end = at + 1;
  while (isKind(slots, end, TIME_WORD | TIME_UNIT)) end++;
  return isClause(slots, end) && !isTagged(slots, end, POS) ? end : at;
};

/** The end of the time that is told from `at` on; `at` when none is. */
const timeEnd = (slots: readonly Slot[], at: number): number => {
  if (!isKind(slots, at, TIME_WORD | TIME_OPENER)) return at;
  const day = dayEnd(slots, at);
  if (day > at) return day;
  const base = basePhraseEnd(slots, at);
  return isTimePhrase(slots, at, base) ? base : at;
};

/** "denied **he** had ever been there": without "that" only of somebody, so that "denied claims" has none. */
const deniesOf = (slots: readonly Slot[], { form, head }: CueGroup, at: number): boolean =>
  form === "finite" && /^den(?:ied|ies)$/.test((slots[head] as Slot).text) && isTagged(slots, at, PRP | NNP);

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** "said **in 2024**, 3,000 people left": when it was opens what is said. */
const isWhen = (slots: readonly Slot[], at: number): boolean =>
  isTagged(slots, at, IN) && YEAR.test(lowerAt(slots, at + 1));

const FOCUSING: ReadonlySet<string> = new Set("even just only almost nearly not mostly here there".split(" "));
const RELATING: ReadonlySet<string> = new Set("like unlike by until since before after".split(" "));
const LONGEST_OPENING = 10;

/**
 * Whether a clause begins behind words of its own: "said **even** the judge was late", "said **by 2030** prices would
 * fall", "said **like his father** he would wait", "said **with prices falling** he would wait".
 */
const opensBehind = (slots: readonly Slot[], at: number): boolean => {
  const { lower } = slots[at] as Slot;
  if (FOCUSING.has(lower)) return isClause(slots, at + 1);
  if (lower === "with") {
    const behind = fullPhraseEnd(slots, at + 1);
    return isTagged(slots, behind, VBG | VBN) && isTagged(slots, behind + 1, PRP) && isClause(slots, behind + 1);
  }
  if (!RELATING.has(lower) || isKind(slots, at + 1, WEEKDAY | NEAR_DAY)) return false;
  let verb = at + 1;
  while (verb < at + LONGEST_OPENING && verb < slots.length && !isTagged(slots, verb, FINITE)) verb++;
  const subject = subjectBehindFronted(slots, at, verb);
  const start = subject > at ? subject : fullPhraseEnd(slots, at + 1);
  return start > at + 1 && start < verb && isClause(slots, start);
};

/** The words that a cue reports, from `from` on or behind what may stand between. */
export const spoken = (slots: readonly Slot[], from: number, group: CueGroup): Complement | undefined => {
  for (let at = from; at < slots.length && at < from + REACH; ) {
    const opener = openerAt(slots, at, group);
    if (opener !== undefined) return opener;
    const clausal = hasFrame(group, FRAME.clause | FRAME.told) || deniesOf(slots, group, at) || hearsOf(slots, group);
    if (clausal && timeEnd(slots, at) === at && (isClause(slots, at) || opensBehind(slots, at)))
      return complementOf("clause", at);
    const next = skipped(slots, at);
    if (next === at) break;
    // "said if elected he would": what looks like an adverbial opens the content when a comma follows it.
    if (
      isKind(slots, next, COMMA) &&
      hasFrame(group, FRAME.clause | FRAME.told) &&
      (isKind(slots, at, CLAUSE_OPENER) || isWhen(slots, at)) &&
      isClause(slots, next + 1)
    )
      return complementOf("clause", at);
    at = next;
  }
  const opener = lowerAt(slots, from);
  // "warned of it as early as May"
  const opens = IF_WHILE.has(opener) && (opener !== "as" || isClause(slots, from + 1));
  return hasFrame(group, FRAME.clause) && opens && !isKind(slots, from - 1, COMMA)
    ? complementOf("clause", from)
    : undefined;
};
