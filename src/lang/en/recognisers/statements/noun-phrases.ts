import { EXPECTING } from "../../data/expecting.ts";
import { MONTHS_AS_NAMES } from "../../data/given-names.ts";
import { endsIn } from "./quoted-regions.ts";
import { isKind, isTagged, lowerAt, type Slot } from "./slot.ts";
import {
  ADJECTIVES,
  CC,
  CD,
  DT,
  EX,
  FINITE,
  FW,
  NN,
  NNP,
  NNPS,
  NNS,
  NOUNS,
  PDT,
  POS,
  PRP,
  PRPS,
  PUNCT,
  RB,
  SYM,
  VBG,
  VBN,
  WP,
} from "./tags.ts";
import {
  COMMA,
  INDEFINITE,
  JOINT,
  LONE_DETERMINER,
  NEAR_DAY,
  NEAR_TIME_OPENER,
  OCCASION_NOUN,
  PHRASE_PREPOSITION,
  PREDETERMINER,
  QUANTIFIER,
  SUBORDINATOR,
  TIME_OPENER,
  TIME_PARTER,
  TIME_UNIT,
  TIME_WORD,
  WEEKDAY,
} from "./word-kinds.ts";

/** What tells that units of time before it are no part of the noun phrase they follow. */
const TIME_FOLLOWERS: ReadonlySet<string> = new Set("before after later earlier ago into".split(" "));
const BY_OF: ReadonlySet<string> = new Set("by of from for".split(" "));

const HEADS = NOUNS | CD | FW;
const MODIFIERS = HEADS | DT | PDT | PRPS | ADJECTIVES | VBN | VBG | POS | SYM;
const PRONOUNS = PRP | EX | WP;

export const isFiniteVerb = ({ tag }: Slot): boolean => (tag & FINITE) !== 0;

const LONGEST_QUOTED_PHRASE = 4;

/** Quoted words that stand inside a noun phrase: the “deplorables”. */
const isQuotedWord = ({ region }: Slot): boolean =>
  region !== undefined && !endsIn(region, ",.!?;") && region.words <= LONGEST_QUOTED_PHRASE;

/** Whether a time begins that has nothing to do with the noun before it: the media | last year, reporters | Tuesday. */
const timeBegins = (slots: readonly Slot[], at: number): boolean => {
  const { kinds, lower } = slots[at] as Slot;
  if ((kinds & (TIME_UNIT | TIME_PARTER | WEEKDAY | NEAR_DAY)) === 0) return false;
  // "told the chamber | minutes before the vote"
  if ((kinds & TIME_UNIT) !== 0 && lower.endsWith("s"))
    return isTagged(slots, at - 1, NN | NNP) && TIME_FOLLOWERS.has(lowerAt(slots, at + 1));
  if ((kinds & TIME_PARTER) !== 0) return isKind(slots, at + 1, TIME_UNIT | WEEKDAY);
  return (kinds & (WEEKDAY | NEAR_DAY)) !== 0 && !(isTagged(slots, at + 1, HEADS) && !isKind(slots, at + 1, TIME_UNIT));
};

/** Whether a new noun phrase begins at `at`, not a word of the one before it. */
const beginsAnew = (slots: readonly Slot[], at: number, isSecond: boolean): boolean => {
  const { tag } = slots[at] as Slot;
  const before = slots[at - 1] as Slot;
  // A determiner or a possessive pronoun begins a new noun phrase; so does a pronoun.
  if ((tag & (DT | PRPS)) !== 0) return before.tag !== PDT && (before.kinds & PREDETERMINER) === 0;
  // "something | ministers say"
  return isSecond && (before.kinds & INDEFINITE) !== 0 && (tag & NOUNS) !== 0;
};

/** "Roy–Hartmann Group": two names in one. */
const joins = (slots: readonly Slot[], at: number): boolean => {
  const { start, end } = slots[at] as Slot;
  return at > 0 && slots[at - 1]?.end === start && slots[at + 1]?.start === end;
};

/** The end of the noun phrase, without what follows its head, that begins at `from`; `from` itself when none does. */
export const basePhraseEnd = (slots: readonly Slot[], from: number, limit = slots.length): number => {
  if (from >= limit) return from;
  const first = slots[from] as Slot;
  if ((first.tag & PRONOUNS) !== 0 || first.lower === "there") return from + 1;
  let head = from;
  let at = from;
  for (; at < limit; at++) {
    const slot = slots[at] as Slot;
    const { tag, kinds } = slot;
    if (at > from && ((head === at && timeBegins(slots, at)) || beginsAnew(slots, at, at === from + 1))) break;
    if (isQuotedWord(slot)) {
      // "the report “damning”": what stands behind a noun is said of it.
      if (at > from && head === at) break;
      head = at + 1;
    } else if ((tag & HEADS) !== 0 || (slot.lower === "%" && isTagged(slots, at - 1, CD))) head = at + 1;
    else if (tag === DT && at === from) head = (kinds & LONE_DETERMINER) !== 0 ? at + 1 : head;
    else if ((kinds & QUANTIFIER) !== 0) head = at + 1;
    else if ((tag & MODIFIERS) !== 0) continue;
    // A "very senior" official.
    else if (tag === RB && isTagged(slots, at + 1, ADJECTIVES | VBN | CD)) continue;
    else if (slot.lower === "&" && (tag === CC || head === at)) continue;
    else if (head !== at || (kinds & JOINT) === 0 || tag === CC || !joins(slots, at)) break;
  }
  // "felt | the first | had been harsh": the noun goes without saying.
  const elliptic = head === from && at === from + 2 && first.tag === DT && isTagged(slots, from + 1, ADJECTIVES);
  return elliptic && isTagged(slots, at, FINITE) ? at : head;
};

/** Whether words behind one of time belong to it: Tuesday **morning**, June **5**; but Tuesday | **the mayor**. */
const areOfTime = (slots: readonly Slot[], from: number, end: number): boolean => {
  for (let at = from; at < end; at++)
    if (isTagged(slots, at, DT | PRPS | PRP | NOUNS) && !isKind(slots, at, TIMES)) return false;
  return true;
};

const TIMES = TIME_WORD | TIME_UNIT | TIME_OPENER | TIME_PARTER;

/** Whether the noun phrase is one of time: Tuesday · last week · the next day. */
export const isTimePhrase = (slots: readonly Slot[], from: number, end: number): boolean => {
  if (end <= from) return false;
  const first = (slots[from] as Slot).kinds;
  if ((first & (TIME_WORD | TIME_OPENER)) === 0) return false;
  const last = slots[end - 1] as Slot;
  // "June Harper"
  if ((last.tag & NNP) !== 0 && last.kinds === 0 && MONTHS_AS_NAMES.has(lowerAt(slots, from))) return false;
  const isTime =
    ((first & TIME_WORD) !== 0 && end - from <= 3 && areOfTime(slots, from + 1, end)) ||
    ((first & NEAR_TIME_OPENER) !== 0 && (last.kinds & TIME_WORD) !== 0) ||
    ((first & TIME_OPENER) !== 0 && (last.kinds & TIME_UNIT) !== 0 && end - from <= 4);
  if (!isTime || (last.tag & (PRP | CC | PUNCT)) !== 0) return false;
  // "On Saturday, Roy", "on Tuesday after aides": what a comma or a conjunction parts is no one phrase.
  for (let at = from + 1; at < Math.min(end, from + 4); at++) if (isKind(slots, at, COMMA | SUBORDINATOR)) return false;
  return true;
};

/** The end of a noun phrase with its prepositional phrases and coordinated nouns, from the base phrase's end on. */
export const fullPhraseEnd = (slots: readonly Slot[], from: number, limit = slots.length): number => {
  let end = basePhraseEnd(slots, from, limit);
  while (end > from && end < limit) {
    // "a study last year by …"
    if (isKind(slots, end, TIME_WORD | TIME_OPENER)) {
      const time = basePhraseEnd(slots, end, limit);
      if (isTimePhrase(slots, end, time) && BY_OF.has(lowerAt(slots, time))) end = time;
    }
    const { kinds, lower } = slots[end] as Slot;
    if ((kinds & PHRASE_PREPOSITION) === 0 && lower !== "and" && lower !== "or") break;
    const inner = basePhraseEnd(slots, end + 1, limit);
    if (inner === end + 1 || inner > limit || isTimePhrase(slots, end + 1, inner)) break;
    if (lower !== "of" && isKind(slots, inner - 1, OCCASION_NOUN)) break;
    end = inner;
  }
  return Math.min(end, limit);
};

/** Whether a figure's being expected, and nothing more, stands here: "analysts | had expected". */
const isExpecting = (slots: readonly Slot[], at: number): boolean =>
  EXPECTING.has(lowerAt(slots, lowerAt(slots, at) === "had" ? at + 1 : at));

/** What somebody says or does, and no one: "a claim | Roy has denied", but "a lawyer Roy". */
const SAYINGS: ReadonlySet<string> = new Set(
  "account allegation argument assertion belief charge claim comment complaint conclusion criticism decision description estimate figure finding idea move notion number plan prediction report remark rumour rumor statement story suggestion theory view".split(
    " ",
  ),
);

/** Whether nothing but a name follows what is said, up to the end. */
const isNamed = (slots: readonly Slot[], noun: number, end: number): boolean => {
  if (!SAYINGS.has(lowerAt(slots, noun))) return false;
  for (let at = noun + 1; at < end; at++) if (!isTagged(slots, at, NNP)) return false;
  return true;
};

const SHARES: ReadonlySet<string> = new Set("half twice double triple quarter third".split(" "));

/** "roughly **half** the height", "**twice** the number": the article's place; `first` where no share opens the phrase. */
const shareEnd = (slots: readonly Slot[], first: number): number => {
  let at = first;
  while (isTagged(slots, at, RB)) at++;
  return SHARES.has(lowerAt(slots, at)) && isTagged(slots, at + 1, DT) ? at + 1 : first;
};

/**
 * Where the subject of a clause without "that" begins inside what looks like one noun phrase: "a plan | ministers say",
 * "a figure | Democrats disputed". No plural and no name in the plural goes with "a".
 */
export const contactSubject = (slots: readonly Slot[], first: number, end: number): number | undefined => {
  const opening = lowerAt(slots, first);
  // "short of the $1.3 billion | analysts expected"
  const counts = end - 2 > first && isTagged(slots, end - 2, CD);
  if (counts && isTagged(slots, end - 1, NNS) && isExpecting(slots, end)) return end - 1;
  const share = shareEnd(slots, first);
  if (opening !== "a" && opening !== "an" && share === first) return undefined;
  for (let at = share + 1; at < end - 1; at++)
    if (isTagged(slots, at, NN) && (isTagged(slots, at + 1, NNS | NNPS) || isNamed(slots, at, end))) return at + 1;
  return undefined;
};
