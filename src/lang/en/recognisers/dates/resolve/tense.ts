import {
  EVENT_NOUNS,
  FUTURE_BEFORE_DATE,
  FUTURE_WORDS,
  PAST_WORDS,
  PLANNING_PARTICIPLES,
  SCHEDULE_VERBS,
} from "../../../data/calendar-context.ts";
import type { Atoms } from "../atoms.ts";
import type { Mention } from "../reading.ts";

/** "scheduled": of an event that stands on the calendar, "the November election", so of the article's own year. */
export type Tense = "past" | "future" | "scheduled";

/** How far around a date its verb is looked for: bounded, so that a text of nothing but dates stays linear. */
const REACH = 30;
/** "due on the Friday" */
const NEAR = 3;
/** "November's presidential election" */
const EVENT_REACH = 4;

/** Behind these a participle is no past: "will be held", "is held". */
const PASSIVE_PRESENT: ReadonlySet<string> = new Set(["be", "is", "are", "being", "get", "gets"]);

/** What one word says about the dates of its clause. */
const sayAt = (atoms: Atoms, at: number, away: number): Tense | undefined => {
  const { lower, pos, kind } = atoms.at(at);
  if (kind !== "word") return undefined;
  // "was expected to speak", "plans to meet"
  const next = atoms.word(at + 1);
  if (PLANNING_PARTICIPLES.has(lower) && (next === "to" || next === "for" || atoms.word(at + 2) === "to"))
    return "future";
  if (FUTURE_BEFORE_DATE.has(lower) && next !== "with")
    return away <= NEAR ? "future" : pos === "VBD" ? "past" : undefined;
  if (lower === "may" && (atoms.isCapitalised(at) || pos !== "MD")) return undefined;
  if (lower === "won") return atoms.word(at + 1) === "'" ? "future" : "past";
  if (FUTURE_WORDS.has(lower)) return pos.startsWith("NN") && lower !== "deadline" ? undefined : "future";
  // A tagger takes "the trial starts" for two nouns; a date right behind says that it is a verb.
  if (SCHEDULE_VERBS.has(lower) && (/^VB[ZP]?$/.test(pos) || (pos === "NNS" && away === 1))) return "future";
  if ((lower === "is" || lower === "are") && atoms.word(at + 1) === "on") return "future";
  if (pos === "VBN") return PASSIVE_PRESENT.has(atoms.word(at - 1)) ? undefined : "past";
  return pos === "VBD" || PAST_WORDS.has(lower) ? "past" : undefined;
};

/** "the November election", "the convention in July", unless it "was" something. */
const isOfEvent = (atoms: Atoms, { first, last, reading }: Mention): boolean => {
  if (reading.type !== "calendar" || reading.month === undefined) return false;
  if (EVENT_NOUNS.has(atoms.word(first - 2)) && atoms.word(first - 1) === "in") return true;
  for (let at = last; at < last + EVENT_REACH; at++) {
    const { lower, pos } = atoms.at(at);
    if (!EVENT_NOUNS.has(lower) || !pos.startsWith("NN")) {
      if (!/^(NN|JJ|POS)/.test(pos)) return false;
      continue;
    }
    const verb = atoms.at(at + 1);
    return verb.pos !== "VBD" && !PAST_WORDS.has(verb.lower);
  }
  return false;
};

/**
 * Whether the words around a date look back or forward: the nearest verb before it in its sentence decides, without one
 * the nearest after it. An infinitive behind a present tense looks forward: "he wants her to win in November".
 */
export const tenseOf = (atoms: Atoms, mention: Mention): Tense | undefined => {
  const { first, last } = mention;
  const { sentence } = atoms.at(first);
  const within = (at: number): boolean => atoms.at(at).sentence === sentence && atoms.word(at) !== ";";
  if (mention.bound === "at-least" && atoms.word(first) === "since") return "past";
  if (isOfEvent(atoms, mention)) return "scheduled";
  const isWeekday = mention.reading.type === "calendar" && mention.reading.month === undefined;
  let infinitive = false;
  for (let at = first - 1; at >= first - REACH && within(at); at--) {
    const { pos } = atoms.at(at);
    if (pos === "VB" && atoms.word(at - 1) === "to" && !isWeekday) infinitive = true;
    // "said in January that it would end by March" says nothing of the article's own time.
    if (atoms.word(at) === "would" || atoms.word(at - 1) === "would") return undefined;
    // "he urged them to vote on Tuesday"
    if (PLANNING_PARTICIPLES.has(atoms.word(at)) && atoms.word(at + 2) === "to") return "future";
    const tense = sayAt(atoms, at, first - at);
    if (tense !== undefined) return tense;
    if (infinitive && (pos === "VBZ" || pos === "VBP")) return "future";
  }
  for (let at = last; at < last + REACH && within(at); at++) {
    const tense = sayAt(atoms, at, at - last);
    if (tense !== undefined) return tense;
  }
  return undefined;
};
