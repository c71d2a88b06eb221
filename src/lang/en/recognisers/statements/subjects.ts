import { boundEnd } from "./bounded.ts";
import type { CueGroup } from "./cue-groups.ts";
import { subjectBehindFronted } from "./fronted-phrases.ts";
import { basePhraseEnd, fullPhraseEnd, isFiniteVerb, isTimePhrase } from "./noun-phrases.ts";
import { endsIn } from "./quoted-regions.ts";
import type { Stretch, Subject } from "./reading.ts";
import { isKind, isTagged, lowerAt, type Slot, slotAt, someKind, someTagged } from "./slot.ts";
import {
  CC,
  CD,
  COMMON_NOUNS,
  DT,
  FINITE,
  IN,
  JJ,
  JJS,
  NAMES,
  NNS,
  NOUNS,
  PRP,
  PRPS,
  RB,
  TO,
  VBG,
  VBN,
  VERBAL,
  VERBS,
} from "./tags.ts";
import {
  ASIDE_STARTER,
  AUXILIARY,
  BOUND,
  COMMA,
  DASH,
  PHRASE_PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME_UNIT,
  TIME_WORD,
  WHO_OR_WHICH,
} from "./word-kinds.ts";

/** Words that open an aside between a name and its verb. */
const ASIDE_OPENERS: ReadonlySet<string> = new Set("who which whose when while if as after before asked".split(" "));
const WHO_THAT: ReadonlySet<string> = new Set("who that whose which".split(" "));

const LONGEST_QUOTED_PHRASE = 4;

const isWhole = ({ region }: Slot): boolean =>
  region !== undefined && (endsIn(region, ",.!?;:—-") || region.words > LONGEST_QUOTED_PHRASE);

/** A past form that may as well say more of the noun before it, which opens its clause: people **briefed** on it. */
const isReduced = (slots: readonly Slot[], at: number): boolean => {
  const { pos, lower } = slots[at] as Slot;
  // "a clerk **named** Ana Ruiz, said"
  if (lower === "named" && slotAt(slots, at - 1)?.pos === "NN" && isTagged(slots, at + 1, NAMES)) return true;
  if (pos !== "VBD" || !lower.endsWith("ed") || !isTagged(slots, at + 1, IN)) return false;
  let first = at;
  while (isTagged(slots, first - 1, COMMON_NOUNS | DT | JJ | CD)) first--;
  return first < at && isKind(slots, first - 1, COMMA);
};

/** The bracket that the one at `close` closes; 0 where none does. */
const openingBracket = (slots: readonly Slot[], close: number): number => {
  let at = close;
  while (at > 0 && (slots[at] as Slot).lower !== "(") at--;
  return at;
};

/** "the plan, **which** the mayor, Ana Ruiz, | called “a mess”": no verb stands between, so that the clause's is still to come. */
const isObjectRelative = (slots: readonly Slot[], at: number, end: number): boolean => {
  const { lower } = slots[at] as Slot;
  return (lower === "which" || lower === "whom") && at + 1 < end && !someTagged(slots, at + 1, end, FINITE);
};

/** Whether a word that can open a clause of its own, before the verb at `end`, does. */
const opensClause = (slots: readonly Slot[], at: number, end: number): boolean => {
  const { tag, lower, kinds } = slots[at] as Slot;
  if (tag === DT) return false;
  // "more than 40 residents", "as many as 40 residents"
  const compares = lower === "than" || (lower === "as" && lowerAt(slots, at - 1) === "many");
  if (compares && isTagged(slots, at + 1, CD)) return false;
  if (lower === "as" && lowerAt(slots, at + 1) === "many") return false;
  // "Roy, who left in May, once said"
  if (lower === "once" && at === end - 1) return false;
  // "later that day"
  if (lower === "that" && isKind(slots, at + 1, TIME_UNIT)) return false;
  // "Roy, though, said"
  if (lower === "though" && isKind(slots, at - 1, COMMA) && isKind(slots, at + 1, COMMA)) return false;
  const isAside =
    (kinds & RELATIVE) !== 0 && at < end - 1 && isKind(slots, at - 1, COMMA) && !isObjectRelative(slots, at, end);
  return !isAside;
};

interface Barrier {
  readonly at: number;
  /** A verb's or a preposition's complement stands between it and the first comma. */
  readonly open: boolean;
}

const NO_BARRIER: Barrier = { at: 0, open: false };

const isFullVerb = (slot: Slot): boolean => isFiniteVerb(slot) && (slot.kinds & AUXILIARY) === 0;

const LONGEST_ASIDE_OF_CUE = 6;

/** The comma before "**, she remembers,** | asked": who reports the sentence, within it; 0 where nobody does. */
const asideOfCue = (slots: readonly Slot[], at: number, end: number): number => {
  if (slots[at]?.cue === undefined || at + 2 !== end || !isKind(slots, at + 1, COMMA)) return 0;
  for (let open = at - 1; open > 0 && open > at - LONGEST_ASIDE_OF_CUE; open--) {
    if (isKind(slots, open, COMMA)) return basePhraseEnd(slots, open + 1) === at ? open : 0;
    if (isFiniteVerb(slots[open] as Slot)) return 0;
  }
  return 0;
};

/** How far left of a verb its subject can begin: not past another finite verb, a subordinator, a quote or a colon. */
const barrierBefore = (slots: readonly Slot[], end: number): Barrier => {
  for (let at = end - 1; at >= 0; at--) {
    const slot = slots[at] as Slot;
    const { kinds } = slot;
    if ((kinds & BOUND) !== 0 || isWhole(slot)) return { at: at + 1, open: false };
    if (slot.lower === ")") at = openingBracket(slots, at);
    else if (isFiniteVerb(slot)) {
      if (isReduced(slots, at)) continue;
      const aside = asideOfCue(slots, at, end);
      if (aside > 0) {
        at = aside;
        continue;
      }
      let before = at - 1;
      // "who | came | were welcome": only an auxiliary stands before a verb of its own group.
      while (before > 0 && isTagged(slots, before, VERBAL) && !isFullVerb(slots[before] as Slot)) before--;
      if (before <= 0 || !isKind(slots, before, RELATIVE)) return { at: at + 1, open: true };
      at = before;
    } else if ((kinds & SUBORDINATOR) !== 0 && opensClause(slots, at, end)) return { at: at + 1, open: at < end - 1 };
  }
  return NO_BARRIER;
};

/** Commas cut a stretch into chunks, half-open, without their commas. */
const chunksOf = (slots: readonly Slot[], from: number, to: number): Stretch[] => {
  const chunks: Stretch[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at <= to; at++) {
    // "Dana Moss (Lab, Norwood)"
    if (lowerAt(slots, at) === "(") depth++;
    else if (lowerAt(slots, at) === ")") depth--;
    if (at === to || (depth <= 0 && isKind(slots, at, COMMA))) {
      if (at > start) chunks.push([start, at]);
      start = at + 1;
    }
  }
  return chunks;
};

/** "**Voting lists** show", where the verb agrees with the lists; "reading books shows". */
const isKindOfPlural = (slots: readonly Slot[], at: number, to: number): boolean =>
  isTagged(slots, at + 1, NNS) && at + 2 === to && isFiniteVerb(slots[to] as Slot) && slots[to]?.pos !== "VBZ";

/** "a lawyer | **who** acts for her |", but "a lawyer who later | said": who says it does something else in that clause. */
const isClauseOfWho = (slots: readonly Slot[], at: number, to: number): boolean => {
  if (!isKind(slots, at, WHO_OR_WHICH)) return false;
  for (let inner = at + 1; inner < to; inner++) if (!isTagged(slots, inner, RB)) return true;
  return false;
};

/** The noun phrase of a chunk that no preposition governs and that reaches the chunk's end. */
const phraseOf = (slots: readonly Slot[], [from, to]: Stretch): Subject | undefined => {
  let at = subjectBehindFronted(slots, isTagged(slots, from, CC) ? from + 1 : from, to);
  while (at < to) {
    const { tag, kinds } = slots[at] as Slot;
    // "At least two ministers said"
    const number = boundEnd(slots, at);
    const bounded = number > at && number < to ? phraseOf(slots, [number, to]) : undefined;
    if (bounded?.first === number) return { ...bounded, first: at };
    if ((tag & (IN | TO)) !== 0 || ((kinds & PHRASE_PREPOSITION) !== 0 && tag !== JJ)) {
      const split = isTagged(slots, from, IN) ? subjectBehindFronted(slots, at, to) : at;
      at = split > at ? split : Math.max(basePhraseEnd(slots, at + 1, to), at + 1);
      continue;
    }
    if (tag === VBG && at === from && to < slots.length && isKindOfPlural(slots, at, to))
      return { first: at, last: to, headLast: to };
    const base = tag === VBG ? at : basePhraseEnd(slots, at, to);
    if (base === at) at++;
    else if (base < to && isTimePhrase(slots, at, base)) at = base;
    else {
      const end = fullPhraseEnd(slots, at, to);
      // "Maria Roy (D-Ore.)", "the group (which has no office)"
      if (lowerAt(slots, end) === "(" && lowerAt(slots, to - 1) === ")") return { first: at, last: to, headLast: end };
      if (end === to) return { first: at, last: to, headLast: to };
      // "officials familiar with the matter", "a group that fights it", "the senator here"
      const describes = isKind(slots, end, RELATIVE) || isTagged(slots, end, VBN | VBG | JJ | RB | IN | TO);
      if ((describes && basePhraseEnd(slots, end) === end) || isClauseOfWho(slots, end, to))
        return { first: at, last: to, headLast: end };
      at = end;
    }
  }
  return undefined;
};

const isWholePhrase = (slots: readonly Slot[], chunk: Stretch): boolean => {
  const phrase = phraseOf(slots, chunk);
  return phrase !== undefined && phrase.first === chunk[0] && !isTimePhrase(slots, chunk[0], chunk[1]);
};

/** "Ana Ruiz, **44**, said", "Ana Ruiz, **D-Ore.**, said": never a speaker by itself. */
const isAgeOrSeat = (slots: readonly Slot[], [from, to]: Stretch): boolean =>
  to - from === 1 && AGE_OR_SEAT.test((slots[from] as Slot).text);

const AGE_OR_SEAT = /^(?:\d{1,3}|[DRI]-\p{Lu}\p{Ll}*\.?)$/u;

/** "shut until Sunday | , a spokesman said", "died in Lund | , a nurse said": a day or a place, and nobody who is one. */
const isCircumstance = (slots: readonly Slot[], [from, to]: Stretch): boolean => {
  if (isKind(slots, to - 1, TIME_WORD)) return true;
  let first = to;
  while (first > from && isTagged(slots, first - 1, NAMES)) first--;
  return isTagged(slots, first - 1, IN | TO) && first > from;
};

/** Whether a chunk only says more of the name before its comma: "44", "a nurse from Leeds". */
const renames = (slots: readonly Slot[], name: Stretch, chunk: Stretch): boolean => {
  if (!isTagged(slots, name[1] - 1, NAMES) || isCircumstance(slots, name)) return false;
  const opening = lowerAt(slots, chunk[0]);
  return opening === "a" || opening === "an" || isAgeOrSeat(slots, chunk);
};

const isAside = (slots: readonly Slot[], [from, to]: Stretch): boolean => {
  const { kinds, tag } = slots[from] as Slot;
  if ((kinds & RELATIVE) !== 0) return true;
  if (lowerAt(slots, from) === "next" && lowerAt(slots, from + 1) === "door") return true;
  if (subjectBehindFronted(slots, from, to) > from) return false;
  // "Retired nurse Ana Ruiz"
  if (tag === VBN && isTagged(slots, to - 1, NAMES) && basePhraseEnd(slots, from, to) === to) return false;
  return (kinds & ASIDE_STARTER) !== 0 || (tag & (RB | IN | VBG | VBN)) !== 0 || isTimePhrase(slots, from, to);
};

const LONGEST_TIME = 3;

/** Where a time or an adverb that stands between a subject and its verb begins: "the mayor **last week** | said". */
const withoutTime = (slots: readonly Slot[], end: number): number => {
  if (isTagged(slots, end - 1, CC)) return end;
  for (let from = Math.max(1, end - LONGEST_TIME); from < end; from++)
    if (isTimePhrase(slots, from, end)) {
      const { tag, kinds, region, lower } = slots[from - 1] as Slot;
      if (tag === DT || (kinds & COMMA) !== 0 || region !== undefined) continue;
      const day = /^\d\d?$/.test(lower) && from > 2 ? from - 1 : from;
      return day > 1 && /^(?:on|in|by|at)$/.test(lowerAt(slots, day - 1)) ? day - 1 : day;
    }
  return end;
};

const LONGEST_ASIDE = 40;

/** The dash that a dash at `close` answers. */
const dashBefore = (slots: readonly Slot[], close: number): number | undefined => {
  for (let at = close - 1; at > 0 && at > close - LONGEST_ASIDE; at--) if (isKind(slots, at, DASH)) return at;
  return undefined;
};

/** The comma before an aside that ends at the comma before `end`: "Roy**,** speaking before he left, said". */
const asideStart = (slots: readonly Slot[], end: number): number | undefined => {
  for (let at = end - 2; at > 0 && at > end - LONGEST_ASIDE; at--) {
    if (!isKind(slots, at, COMMA)) continue;
    const { tag, lower } = slots[at + 1] as Slot;
    if (isObjectRelative(slots, at + 1, end)) return undefined;
    if (tag === VBG || ASIDE_OPENERS.has(lower)) return at;
  }
  return undefined;
};

/** The subject that ends right before its verb at `end`, without a comma between. */
const nearSubject = (slots: readonly Slot[], { at: from, open }: Barrier, end: number): Subject | undefined => {
  // "read the mail and | she | accused"
  if (open && isTagged(slots, end - 1, PRP) && isTagged(slots, end - 2, CC) && end - 2 > from)
    return { first: end - 1, last: end, headLast: end };
  if (!someKind(slots, from, end, COMMA)) return phraseOf(slots, [from, end]);
  const chunks = chunksOf(slots, from, end);
  const last = chunks.at(-1);
  const phrase = last && phraseOf(slots, last);
  if (last === undefined || phrase === undefined) return undefined;
  // "Ana Ruiz, 44 | , whose son was there, said"
  let named = chunks.length - 2;
  while (named >= 0 && isAgeOrSeat(slots, chunks[named] as Stretch)) named--;
  const name = chunks[Math.max(named, 0)] as Stretch;
  if (named >= 0 && renames(slots, name, last)) {
    const whole = phraseOf(slots, name);
    if (whole !== undefined) return { ...whole, last: last[1] };
  }
  if (phrase.first !== last[0]) return phrase;
  let isList = false;
  for (let at = phrase.first; at < phrase.last && !isList; at++) {
    const { lower } = slots[at] as Slot;
    isList = lower === "and" || lower === "or";
  }
  if (!isList) return phrase;
  let first = phrase.first;
  for (let at = chunks.length - 2; at >= (open ? 1 : 0); at--) {
    const chunk = chunks[at] as Stretch;
    if (!isWholePhrase(slots, chunk) || isAside(slots, chunk)) break;
    first = chunk[0];
  }
  return first === phrase.first ? phrase : { ...phrase, first };
};

/** The subject left of the comma before its verb at `end`: "Roy, the owner, | said". */
const farSubject = (slots: readonly Slot[], { at: from, open }: Barrier, end: number): Subject | undefined => {
  const chunks = chunksOf(slots, from, end);
  let main = open && chunks.length > 2 ? 1 : 0;
  while (main < chunks.length - 1) {
    const chunk = chunks[main] as Stretch;
    if (!isAside(slots, chunk) && phraseOf(slots, chunk) !== undefined) break;
    main++;
  }
  if (main >= chunks.length - 1) return undefined;
  const phrase = phraseOf(slots, chunks[main] as Stretch);
  if (phrase === undefined) return undefined;
  let { last } = phrase;
  for (let at = main + 1; at < chunks.length && !isAside(slots, chunks[at] as Stretch); at++) {
    const [, end] = chunks[at] as Stretch;
    // "The letter, | she remembers, | asked"
    if (isFiniteVerb(slots[end - 1] as Slot)) break;
    last = end;
  }
  return { first: phrase.first, last, headLast: phrase.headLast };
};

/** The subject of the verb group that begins at `end`, left of it, appositions included; a relative pronoun by itself. */
export const subjectBefore = (slots: readonly Slot[], verb: number): Subject | undefined => {
  // "Roy, who left in May, | later | said"
  const isHeld = isTagged(slots, verb - 1, RB) && isKind(slots, verb - 2, COMMA);
  const end = isHeld ? verb - 1 : withoutTime(slots, verb);
  const before = slotAt(slots, end - 1);
  if (before === undefined || before.tag === CC) return undefined;
  const { kinds } = before;
  if ((kinds & DASH) !== 0) {
    // "the baker — the mayor's aunt — called"
    const open = dashBefore(slots, end - 1);
    return open === undefined ? undefined : subjectBefore(slots, open);
  }
  if ((kinds & WHO_OR_WHICH) !== 0 || (before.lower === "that" && isTagged(slots, end - 2, NOUNS)))
    return { first: end - 1, last: end, headLast: end };
  // "two aides, one of whom said"
  if (before.lower === "whom" && lowerAt(slots, end - 2) === "of") return { first: end - 1, last: end, headLast: end };
  const barrier = barrierBefore(slots, end);
  const isFar = (kinds & COMMA) !== 0;
  const aside = isFar ? asideStart(slots, end) : undefined;
  if (aside !== undefined && (barrier.at > aside || isKind(slots, aside - 1, WHO_OR_WHICH)))
    return subjectBefore(slots, aside);
  const subject = isFar ? farSubject(slots, barrier, end) : nearSubject(slots, barrier, end);
  return subject !== undefined && isObjectPronoun(slots, subject.first) ? undefined : subject;
};

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set("him her them me us".split(" "));

/** "accused **her** of racist remarks": no subject. */
const isObjectPronoun = (slots: readonly Slot[], at: number): boolean =>
  isTagged(slots, at, PRP) && isTagged(slots, at - 1, VERBS) && OBJECT_PRONOUNS.has(lowerAt(slots, at));

/** The subject left of a cue. */
export const subjectOf = (slots: readonly Slot[], group: CueGroup): Subject | undefined => {
  if (group.subject === undefined) group.subject = subjectBefore(slots, group.first) ?? null;
  return group.subject ?? undefined;
};

/** Whether a chunk after a name's comma says who it is: "44", "a teacher from Leeds", "R-Ky.", "founder of …". */
const isApposition = (slots: readonly Slot[], at: number): boolean => {
  if (!isTagged(slots, at, DT | NOUNS | JJ | JJS | CD | PRPS) || lowerAt(slots, at) === "those") return false;
  const end = basePhraseEnd(slots, at);
  return end > at && !isTimePhrase(slots, at, end);
};

const endsClause = ({ lower, kinds, region }: Slot): boolean =>
  region !== undefined || (kinds & (BOUND | COMMA)) !== 0 || lower === ".";

/** "people **familiar with** the matter", "aides **close to** her", "residents **living** nearby" */
const isSaidOfNoun = (slots: readonly Slot[], at: number): boolean =>
  isTagged(slots, at - 1, COMMON_NOUNS) &&
  (isTagged(slots, at, VBG) || (isTagged(slots, at, JJ) && isTagged(slots, at + 1, IN | TO)));

/** The end of a noun phrase with a relative clause, a participle or an adjective that follows it without a comma. */
const describedEnd = (slots: readonly Slot[], from: number, phraseEnd = fullPhraseEnd(slots, from)): number => {
  const next = slots[phraseEnd];
  let end = phraseEnd;
  // "a study **she wrote** in May"
  const contact = next?.tag === PRP && isFiniteVerb(slots[phraseEnd + 1] ?? next);
  const describes = contact || next?.tag === VBN || WHO_THAT.has(next?.lower ?? "") || isSaidOfNoun(slots, end);
  if (next === undefined || !describes) return end;
  while (end < slots.length) {
    const slot = slots[end] as Slot;
    const isQuotedPart = slot.region !== undefined && !endsIn(slot.region, ",.!?");
    if (endsClause(slot) && !isQuotedPart) break;
    end++;
  }
  return end;
};

/** The noun phrase right of an inverted verb, appositions included: says **Jin, the economist**. */
export const subjectAfter = (slots: readonly Slot[], from: number): Subject | undefined => {
  const number = boundEnd(slots, from);
  const headLast = fullPhraseEnd(slots, number);
  if (headLast === number) return undefined;
  let last = describedEnd(slots, from, headLast);
  while (isKind(slots, last, COMMA) && isApposition(slots, last + 1)) {
    const end = describedEnd(slots, last + 1);
    const next = slots[end];
    // A clause of its own begins there: ", the bank will …".
    if (next !== undefined && (!endsClause(next) || next.region !== undefined)) break;
    last = end;
  }
  return { first: from, last, headLast };
};
