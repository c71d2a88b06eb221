import {
  ASIDE_STARTERS,
  PHRASE_PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_UNITS,
} from "../../data/statement-words.ts";
import type { Slot } from "./layout.ts";
import { basePhraseEnd, fullPhraseEnd, isFiniteVerb, isTimePhrase } from "./noun-phrases.ts";

const NNS_NN: ReadonlySet<string> = new Set("NNS NN DT JJ CD".split(" "));
const RB_MD_VB_TAGS: ReadonlySet<string> = new Set("VB VBP VBZ VBD VBN VBG MD RB RBR RBS".split(" "));
const VBN_VBG: ReadonlySet<string> = new Set("VBN VBG JJ RB IN TO".split(" "));
const DASH: ReadonlySet<string> = new Set("— – -- -".split(" "));
const WHO_WHICH: ReadonlySet<string> = new Set("who which whose when while if as after before asked".split(" "));
const NN_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS".split(" "));
const WHO_WHICH_ONE: ReadonlySet<string> = new Set(["who", "which"]);
const DT_NN: ReadonlySet<string> = new Set("DT NN NNS NNP NNPS JJ JJS CD PRP$".split(" "));
const WHO_THAT: ReadonlySet<string> = new Set("who that whose which".split(" "));

/** A speaker's mention in slots, half-open: the whole phrase, and its first noun phrase without appositions. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly headLast: number;
}

const BOUNDS: ReadonlySet<string> = new Set([":", ";", "—", "–", "--", "-", "(", "...", "…", "•", "?", "!"]);
const isWhole = ({ region, text }: Slot): boolean =>
  region !== undefined && (/[,.!?;:—-]["”’'»]*$/.test(text) || text.split(" ").length > 4);

interface Barrier {
  readonly at: number;
  /** A verb's or a preposition's complement stands between it and the first comma. */
  readonly open: boolean;
}

/** A past form that may as well say more of the noun before it, which opens its clause: people **briefed** on it. */
const isReduced = (slots: readonly Slot[], at: number): boolean => {
  const { pos, lower } = slots[at] as Slot;
  // "a clerk **named** Ana Ruiz, said"
  if (lower === "named" && slots[at - 1]?.pos === "NN" && slots[at + 1]?.pos.startsWith("NNP")) return true;
  if (pos !== "VBD" || !lower.endsWith("ed") || slots[at + 1]?.pos !== "IN") return false;
  let first = at;
  while (first > 0 && NNS_NN.has(slots[first - 1]?.pos ?? "")) first--;
  return first < at && slots[first - 1]?.lower === ",";
};

/** How far left of a verb its subject can begin: not past another finite verb, a subordinator, a quote or a colon. */
const barrierBefore = (slots: readonly Slot[], end: number): Barrier => {
  for (let at = end - 1; at >= 0; at--) {
    const slot = slots[at] as Slot;
    if (isWhole(slot) || BOUNDS.has(slot.lower)) return { at: at + 1, open: false };
    if (slot.lower === ")") {
      while (at > 0 && slots[at]?.lower !== "(") at--;
    } else if (isReduced(slots, at)) {
      // "people **briefed** on the inquiry said"
    } else if (isFiniteVerb(slot)) {
      let before = at - 1;
      while (before > 0 && RB_MD_VB_TAGS.has(slots[before]?.pos ?? "")) before--;
      if (!RELATIVES.has(slots[before]?.lower ?? "") || before === 0) return { at: at + 1, open: true };
      at = before;
    } else if (slot.lower === "that" && TIME_UNITS.has(slots[at + 1]?.lower ?? "")) {
      // "later that day": no clause begins.
    } else if (slot.lower === "though" && slots[at - 1]?.lower === "," && slots[at + 1]?.lower === ",") {
      // "Roy, though, said": no clause begins.
    } else if (SUBORDINATORS.has(slot.lower) && slot.pos !== "DT") {
      const relative = RELATIVES.has(slot.lower) && at < end - 1 && at > 0 && slots[at - 1]?.lower === ",";
      if (!relative) return { at: at + 1, open: at < end - 1 };
    }
  }
  return { at: 0, open: false };
};

/** Commas cut a stretch into chunks, half-open, without their commas. */
const chunksOf = (slots: readonly Slot[], from: number, to: number): [number, number][] => {
  const chunks: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to; at++)
    if (at === to || slots[at]?.lower === ",") {
      if (at > start) chunks.push([start, at]);
      start = at + 1;
    }
  return chunks;
};

/** The noun phrase of a chunk that no preposition governs and that reaches the chunk's end. */
const phraseOf = (slots: readonly Slot[], [from, to]: readonly [number, number]): Subject | undefined => {
  let at = from;
  while (at < to) {
    const slot = slots[at] as Slot;
    const base = slot.pos === "VBG" ? at : basePhraseEnd(slots, at, to);
    if (slot.pos === "IN" || slot.pos === "TO" || (PHRASE_PREPOSITIONS.has(slot.lower) && slot.pos !== "JJ")) {
      const inner = basePhraseEnd(slots, at + 1, to);
      at = Math.max(inner, at + 1);
    } else if (base > at && base <= to) {
      if (isTimePhrase(slots, at, base) && base < to) {
        at = base;
        continue;
      }
      const end = fullPhraseEnd(slots, at, to);
      const next = slots[end];
      // "Maria Roy (D-Ore.)", "the group (which has no office)"
      if (next?.lower === "(" && slots[to - 1]?.lower === ")") return { first: at, last: to, headLast: end };
      if (end === to) return { first: at, last: to, headLast: to };
      // "officials familiar with the matter", "a group that fights it", "the senator here"
      if (
        next !== undefined &&
        (RELATIVES.has(next.lower) || VBN_VBG.has(next.pos)) &&
        basePhraseEnd(slots, end) === end
      )
        return { first: at, last: to, headLast: end };
      at = end;
    } else at++;
  }
  return undefined;
};

const isWholePhrase = (slots: readonly Slot[], chunk: readonly [number, number]): boolean => {
  const phrase = phraseOf(slots, chunk);
  return phrase !== undefined && phrase.first === chunk[0] && !isTimePhrase(slots, chunk[0], chunk[1]);
};

/** "Ana Ruiz, **44**, said": never a speaker by itself. */
const isAge = (slots: readonly Slot[], chunk: readonly [number, number] | undefined): boolean =>
  chunk !== undefined && chunk[1] - chunk[0] === 1 && AGE.test(slots[chunk[0]]?.text ?? "");

const AGE = /^\d{1,3}$/;

/** Whether a chunk only says more of the name before its comma: "44", "a nurse from Leeds". */
const renames = (
  slots: readonly Slot[],
  name: readonly [number, number] | undefined,
  chunk: readonly [number, number],
): boolean => {
  if (name === undefined || !slots[name[1] - 1]?.pos.startsWith("NNP")) return false;
  return isAge(slots, chunk) || A_AN.has(slots[chunk[0]]?.lower ?? "");
};

const A_AN: ReadonlySet<string> = new Set(["a", "an"]);

const isAside = (slots: readonly Slot[], [from, to]: readonly [number, number]): boolean => {
  const first = slots[from] as Slot;
  if (RELATIVES.has(first.lower)) return true;
  // "Retired nurse Ana Ruiz"
  if (first.pos === "VBN" && slots[to - 1]?.pos.startsWith("NNP") && basePhraseEnd(slots, from, to) === to)
    return false;
  return (
    ASIDE_STARTERS.has(first.lower) ||
    first.pos === "RB" ||
    first.pos === "IN" ||
    first.pos === "VBG" ||
    first.pos === "VBN" ||
    isTimePhrase(slots, from, to)
  );
};

/** Where a time or an adverb that stands between a subject and its verb begins: "the mayor **last week** | said". */
const withoutTime = (slots: readonly Slot[], end: number): number => {
  if (slots[end - 1]?.pos === "CC") return end;
  for (let from = Math.max(0, end - 3); from < end; from++)
    if (
      from > 0 &&
      isTimePhrase(slots, from, end) &&
      slots[from - 1]?.pos !== "DT" &&
      slots[from - 1]?.lower !== "," &&
      slots[from - 1]?.region === undefined
    )
      return /^(?:on|in|by|at)$/.test(slots[from - 1]?.lower ?? "") && from > 1 ? from - 1 : from;
  return end;
};

const LONGEST_ASIDE = 40;

/** The dash that a dash at `close` answers. */
const dashBefore = (slots: readonly Slot[], close: number): number | undefined => {
  for (let at = close - 1; at > 0 && at > close - LONGEST_ASIDE; at--) if (DASH.has(slots[at]?.lower ?? "")) return at;
  return undefined;
};

/** The comma before an aside that ends at the comma before `end`: "Roy**,** speaking before he left, said". */
const asideStart = (slots: readonly Slot[], end: number): number | undefined => {
  for (let at = end - 2; at > 0 && at > end - LONGEST_ASIDE; at--) {
    if (slots[at]?.lower !== ",") continue;
    const first = slots[at + 1] as Slot;
    if (first.pos === "VBG" || WHO_WHICH.has(first.lower)) return at;
  }
  return undefined;
};

/** The subject of the verb group that begins at `end`, left of it, appositions included; a relative pronoun by itself. */
export const subjectBefore = (slots: readonly Slot[], verb: number): Subject | undefined => {
  const end = withoutTime(slots, verb);
  const before = slots[end - 1];
  if (before === undefined || before.pos === "CC") return undefined;
  if (DASH.has(before.lower)) {
    // "the baker — the mayor's aunt — called"
    const open = dashBefore(slots, end - 1);
    return open === undefined ? undefined : subjectBefore(slots, open);
  }
  if (before.lower === "that" && NN_TAGS.has(slots[end - 2]?.pos ?? ""))
    return { first: end - 1, last: end, headLast: end };
  if (WHO_WHICH_ONE.has(before.lower)) return { first: end - 1, last: end, headLast: end };
  const barrier = barrierBefore(slots, end);
  let chunks = chunksOf(slots, barrier.at, end);
  if (before.lower !== ",") {
    const last = chunks.at(-1);
    const phrase = last && phraseOf(slots, last);
    if (last === undefined || phrase === undefined) return undefined;
    // "Ana Ruiz, 44 | , whose son was there, said"
    const named = chunks.findLastIndex((chunk, at) => at < chunks.length - 1 && !isAge(slots, chunk));
    const name = chunks[named];
    if (name !== undefined && renames(slots, name, last)) {
      const whole = phraseOf(slots, name);
      if (whole !== undefined) return { ...whole, last: last[1] };
    }
    const listed = slots.slice(phrase.first, phrase.last).some(({ lower }) => lower === "and" || lower === "or");
    let first = phrase.first;
    if (listed && phrase.first === last?.[0])
      for (let at = chunks.length - 2; at >= (barrier.open ? 1 : 0); at--) {
        const chunk = chunks[at] as [number, number];
        if (!isWholePhrase(slots, chunk) || isAside(slots, chunk)) break;
        first = chunk[0];
      }
    return first === phrase.first ? phrase : { ...phrase, first };
  }
  const aside = asideStart(slots, end);
  if (aside !== undefined && (barrier.at > aside || WHO_WHICH_ONE.has(slots[aside - 1]?.lower ?? "")))
    return subjectBefore(slots, aside);
  if (barrier.open && chunks.length > 2) chunks = chunks.slice(1);
  while (
    chunks.length > 1 &&
    (isAside(slots, chunks[0] as [number, number]) || !phraseOf(slots, chunks[0] as [number, number]))
  )
    chunks = chunks.slice(1);
  const [main, ...rest] = chunks;
  const phrase = main && phraseOf(slots, main);
  if (phrase === undefined || rest.length === 0) return undefined;
  let last = phrase.last;
  for (const chunk of rest) {
    if (isAside(slots, chunk)) break;
    last = chunk[1];
  }
  return { first: phrase.first, last, headLast: phrase.headLast };
};

/** Whether a chunk after a name's comma says who it is: "44", "a teacher from Leeds", "R-Ky.", "founder of …". */
const isApposition = (slots: readonly Slot[], at: number): boolean => {
  const first = slots[at];
  if (first === undefined || first.region !== undefined) return false;
  if (!DT_NN.has(first.pos)) return false;
  return basePhraseEnd(slots, at) > at && !isTimePhrase(slots, at, basePhraseEnd(slots, at));
};

const endsClause = ({ lower, region }: Slot): boolean =>
  region !== undefined || BOUNDS.has(lower) || lower === "." || lower === ",";

const isQuotedPart = ({ region, text }: Slot): boolean => region !== undefined && !/[,.!?]["”’'»]*$/.test(text);

/** The end of a noun phrase with a relative clause or participle that follows it without a comma. */
const describedEnd = (slots: readonly Slot[], from: number): number => {
  let end = fullPhraseEnd(slots, from);
  const next = slots[end];
  if (next !== undefined && (WHO_THAT.has(next.lower) || next.pos === "VBN"))
    while (end < slots.length && (!endsClause(slots[end] as Slot) || isQuotedPart(slots[end] as Slot))) end++;
  return end;
};

/** The noun phrase right of an inverted verb, appositions included: says **Jin, the economist**. */
export const subjectAfter = (slots: readonly Slot[], from: number): Subject | undefined => {
  const headLast = fullPhraseEnd(slots, from);
  if (headLast === from) return undefined;
  let last = describedEnd(slots, from);
  while (slots[last]?.lower === "," && isApposition(slots, last + 1)) {
    const end = describedEnd(slots, last + 1);
    const next = slots[end];
    // A clause of its own begins there: ", the bank will …".
    if (next !== undefined && (!endsClause(next) || next.region !== undefined)) break;
    last = end;
  }
  return { first: from, last, headLast };
};
