import { FUTURE_WORDS, PAST_WORDS, PLANNING_PARTICIPLES, SCHEDULE_VERBS } from "../../../data/calendar-context.ts";
import type { Atoms } from "../atoms.ts";
import type { Mention } from "../reading.ts";

export type Tense = "past" | "future";

/** How far around a date its verb is looked for: bounded, so that a text of nothing but dates stays linear. */
const REACH = 30;

const sayAt = (atoms: Atoms, at: number): Tense | undefined => {
  const { lower, pos, kind } = atoms.at(at);
  if (kind !== "word" && lower !== "'") return undefined;
  // "was expected to speak", "plans to meet"
  if (
    PLANNING_PARTICIPLES.has(lower) &&
    (atoms.word(at + 1) === "to" || atoms.word(at + 1) === "for" || lower === "due")
  )
    return "future";
  if (lower === "may" && (atoms.isCapitalised(at) || pos !== "MD")) return undefined;
  if (lower === "set" || lower === "planned" || lower === "expected") return pos === "VBD" ? "past" : undefined;
  if (FUTURE_WORDS.has(lower)) return lower === "won" && atoms.word(at + 1) !== "'" ? "past" : "future";
  if (SCHEDULE_VERBS.has(lower) && /^VB[ZP]?$/.test(pos)) return "future";
  if ((lower === "is" || lower === "are") && atoms.word(at + 1) === "on") return "future";
  return pos === "VBD" || PAST_WORDS.has(lower) ? "past" : undefined;
};

/**
 * Whether the words around a date look back or forward: the nearest verb before it in its sentence decides, without one
 * the nearest after it. "by", "until" and "ahead of" a date without a past verb look forward.
 */
export const tenseOf = (atoms: Atoms, { first, last }: Mention): Tense | undefined => {
  const { sentence } = atoms.at(first);
  for (let at = first - 1; at >= first - REACH && atoms.at(at).sentence === sentence && atoms.word(at) !== ";"; at--) {
    const tense = sayAt(atoms, at);
    if (tense !== undefined) return tense;
  }
  for (let at = last; at < last + REACH && atoms.at(at).sentence === sentence && atoms.word(at) !== ";"; at++) {
    const tense = sayAt(atoms, at);
    if (tense !== undefined) return tense;
  }
  return undefined;
};
