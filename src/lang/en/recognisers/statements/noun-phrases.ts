import { OCCASION_NOUNS, PHRASE_PREPOSITIONS, TIME_UNITS, TIME_WORDS } from "../../data/statement-words.ts";
import type { Slot } from "./layout.ts";

const LAST_NEXT: ReadonlySet<string> = new Set("last next this earlier later".split(" "));
const YESTERDAY_TODAY: ReadonlySet<string> = new Set(["yesterday", "today"]);
const ALL_BOTH: ReadonlySet<string> = new Set("all both half such".split(" "));
const SOME_ALL: ReadonlySet<string> = new Set(
  "some all both many others other these those this that another each neither either any".split(" "),
);
const MANY_SEVERAL: ReadonlySet<string> = new Set(
  "many several few most more others such same former latter".split(" "),
);
const HYPHEN_DASH: ReadonlySet<string> = new Set(["-", "–", "/"]);
const PRP_CC: ReadonlySet<string> = new Set(["PRP", "CC", "PUNCT"]);
const LAST_THIS: ReadonlySet<string> = new Set("last this next early late".split(" "));
const LAST_THIS_NEXT: ReadonlySet<string> = new Set(
  "last this next that the earlier later late early every each one two three four five six a".split(" "),
);
/** What tells that units of time before it are no part of the noun phrase they follow. */
const TIME_FOLLOWERS: ReadonlySet<string> = new Set("before after later earlier ago into".split(" "));
const NN_NNP: ReadonlySet<string> = new Set(["NN", "NNP"]);
const BY_OF: ReadonlySet<string> = new Set("by of from for".split(" "));

const MODIFIERS: ReadonlySet<string> = new Set([
  "DT",
  "PDT",
  "PRP$",
  "JJ",
  "JJR",
  "JJS",
  "CD",
  "VBN",
  "VBG",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "POS",
  "SYM",
  "FW",
]);
const HEADS: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "NNPS", "CD", "FW"]);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const PRONOUNS: ReadonlySet<string> = new Set(["PRP", "EX", "WP"]);

export const isFiniteVerb = ({ pos }: Slot): boolean => pos === "VBD" || pos === "VBZ" || pos === "VBP" || pos === "MD";

const INDEFINITES: ReadonlySet<string> = new Set("something anything everything nothing".split(" "));

/** Quoted words that stand inside a noun phrase: the “deplorables”. */
const isQuotedWord = ({ region, text }: Slot): boolean =>
  region !== undefined && !/[,.!?;]["”’'»]*$/.test(text) && text.split(" ").length <= 4;

/** Whether a time begins that has nothing to do with the noun before it: the media | last year, reporters | Tuesday. */
const timeBegins = (slots: readonly Slot[], at: number): boolean => {
  const { lower } = slots[at] as Slot;
  const next = slots[at + 1];
  // "told the chamber | minutes before the vote"
  if (TIME_UNITS.has(lower) && lower.endsWith("s"))
    return NN_NNP.has(slots[at - 1]?.pos ?? "") && TIME_FOLLOWERS.has(next?.lower ?? "");
  if (LAST_NEXT.has(lower)) return TIME_UNITS.has(next?.lower ?? "") || WEEKDAY.test(next?.lower ?? "");
  return (
    (WEEKDAY.test(lower) || YESTERDAY_TODAY.has(lower)) &&
    !(next !== undefined && HEADS.has(next.pos) && !TIME_UNITS.has(next.lower))
  );
};

/** The end of the noun phrase, without what follows its head, that begins at `from`; `from` itself when none does. */
export const basePhraseEnd = (slots: readonly Slot[], from: number, limit = slots.length): number => {
  const first = slots[from];
  if (first === undefined || from >= limit) return from;
  if (PRONOUNS.has(first.pos) || first.lower === "there") return from + 1;
  let at = from;
  let head = from;
  while (at < limit) {
    const slot = slots[at] as Slot;
    const before = slots[at - 1];
    if (at > from && head === at && timeBegins(slots, at)) break;
    // A determiner or a possessive pronoun begins a new noun phrase; so does a pronoun.
    if (
      at > from &&
      (slot.pos === "DT" || slot.pos === "PRP$") &&
      before?.pos !== "PDT" &&
      !ALL_BOTH.has(before?.lower ?? "")
    )
      break;
    // "something | ministers say"
    if (at === from + 1 && INDEFINITES.has(before?.lower ?? "") && slot.pos.startsWith("NN")) break;
    // "the report “damning”": what stands behind a noun is said of it.
    if (isQuotedWord(slot) && at > from && head === at) break;
    if (isQuotedWord(slot)) head = at + 1;
    else if (HEADS.has(slot.pos)) head = at + 1;
    else if (slot.pos === "POS" && head === at) head = at;
    else if (slot.pos === "DT" && at === from) head = SOME_ALL.has(slot.lower) ? at + 1 : head;
    else if (MANY_SEVERAL.has(slot.lower)) head = at + 1;
    else if (slot.pos === "CC" || (slot.lower === "&" && head === at)) {
      if (slot.lower !== "&") break;
    } else if (
      HYPHEN_DASH.has(slot.lower) &&
      before?.end === slot.start &&
      slots[at + 1]?.start === slot.end &&
      head === at
    ) {
      // Two names in one: "Roy–Hartmann Group".
    } else if (slot.pos === "RB" && /JJ|VBN|CD/.test(slots[at + 1]?.pos ?? "")) {
      // A "very senior" official.
    } else if (!MODIFIERS.has(slot.pos)) break;
    at++;
  }
  return head;
};

/** Whether the noun phrase is one of time: Tuesday · last week · the next day. */
export const isTimePhrase = (slots: readonly Slot[], from: number, end: number): boolean => {
  const last = slots[end - 1];
  if (last === undefined || end <= from || PRP_CC.has(last.pos)) return false;
  const first = slots[from] as Slot;
  // "On Saturday, Roy": what a comma parts is no one phrase.
  for (let at = from + 1; at < Math.min(end, from + 4); at++) if (slots[at]?.lower === ",") return false;
  if (TIME_WORDS.has(first.lower) && end - from <= 3) return true;
  if (LAST_THIS.has(first.lower) && TIME_WORDS.has(last.lower)) return true;
  return TIME_UNITS.has(last.lower) && LAST_THIS_NEXT.has(first.lower) && end - from <= 4;
};

/** The end of a noun phrase with its prepositional phrases and coordinated nouns, from the base phrase's end on. */
export const fullPhraseEnd = (slots: readonly Slot[], from: number, limit = slots.length): number => {
  let end = basePhraseEnd(slots, from, limit);
  while (end > from && end < limit) {
    // "a study last year by …"
    const time = basePhraseEnd(slots, end, limit);
    if (isTimePhrase(slots, end, time) && BY_OF.has(slots[time]?.lower ?? "")) end = time;
    const next = slots[end] as Slot;
    if (!PHRASE_PREPOSITIONS.has(next.lower) && next.lower !== "and" && next.lower !== "or") break;
    const inner = basePhraseEnd(slots, end + 1, limit);
    if (inner === end + 1 || inner > limit || isTimePhrase(slots, end + 1, inner)) break;
    if (next.lower !== "of" && OCCASION_NOUNS.has(slots[inner - 1]?.lower ?? "")) break;
    end = inner;
  }
  return Math.min(end, limit);
};

/**
 * Where the subject of a clause without "that" begins inside what looks like one noun phrase: "a plan | ministers say",
 * "a figure | Democrats disputed". No plural and no name in the plural goes with "a".
 */
export const contactSubject = (slots: readonly Slot[], first: number, end: number): number | undefined => {
  const opening = slots[first]?.lower;
  if (opening !== "a" && opening !== "an") return undefined;
  for (let at = first + 1; at < end - 1; at++) {
    const next = slots[at + 1]?.pos;
    if (slots[at]?.pos === "NN" && (next === "NNS" || next === "NNPS")) return at + 1;
  }
  return undefined;
};
