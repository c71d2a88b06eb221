import { months } from "../../data/name-words.ts";
import { PLACES } from "../../data/places.ts";
import { TITLES } from "../../data/titles.ts";
import { isRole, singularOf } from "../../entities/role-words.ts";
import { basePhraseEnd } from "./noun-phrases.ts";
import { isKind, isTagged, lowerAt, type Slot, slotAt } from "./slot.ts";
import { CD, COMMON_NOUNS, DT, IN, JJ, NAMES, NN, NNS, POS, PRPS, TO, VBG, WP } from "./tags.ts";
import { NEAR_TIME_OPENER, OCCASION_NOUN, TIME_PARTER, TIME_UNIT, WEEKDAY } from "./word-kinds.ts";

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Of the month, with or without its ending: "3", "22nd". */
const DAY = /^[0-3]?\d(?:st|nd|rd|th)?$/;
const DIGIT = /^\d/;
const SEQUELS: ReadonlySet<string> = new Set("next same following previous first second third last".split(" "));

const LATER: ReadonlySet<string> = new Set("later earlier ago afterwards before".split(" "));

const isTitle = (slots: readonly Slot[], at: number): boolean => TITLES.has(lowerAt(slots, at).replace(".", ""));

/** "Mr", "Dr" */
const isAddress = (slots: readonly Slot[], at: number): boolean =>
  TITLES.get(lowerAt(slots, at).replace(".", ""))?.address === true;

const isMonth = (slots: readonly Slot[], at: number): boolean => months.has(lowerAt(slots, at));

/** Where the time ends with which a run of nouns begins: "Tuesday evening | …", "22 May 2024 | …", "The next day | …". */
const timeEnd = (slots: readonly Slot[], from: number, governed: boolean): number => {
  const { text = "", lower = "" } = slotAt(slots, from) ?? {};
  if (isMonth(slots, from) || (DAY.test(text) && isMonth(slots, from + 1))) {
    // "May Lin said"
    if (!governed) return from;
    let at = isMonth(slots, from) ? from + 1 : from + 2;
    if (DAY.test(slotAt(slots, at)?.text ?? "")) at++;
    return YEAR.test(slotAt(slots, at)?.text ?? "") ? at + 1 : at;
  }
  if (YEAR.test(text)) return from + 1;
  if (isKind(slots, from, WEEKDAY)) {
    if (isKind(slots, from + 1, TIME_UNIT)) return from + 2;
    // "Sunday Times journalists said"
    return governed ? from + 1 : from;
  }
  // "Half an hour later | he"
  if (lower === "half" && isTagged(slots, from + 1, DT) && isKind(slots, from + 2, TIME_UNIT)) return from + 3;
  // "For years | officials", "At night | residents"
  if (governed && isKind(slots, from, TIME_UNIT)) return from + 1;
  // "A day later | local media"
  if (LATER.has(lowerAt(slots, from + 2)) && isKind(slots, from + 1, TIME_UNIT)) return from + 2;
  const opened = lower === "the" && SEQUELS.has(lowerAt(slots, from + 1)) ? from + 2 : from + 1;
  const opens = opened === from + 2 || isKind(slots, from, NEAR_TIME_OPENER | TIME_PARTER) || lower === "that";
  return opens && isKind(slots, opened, TIME_UNIT | WEEKDAY) ? opened + 1 : from;
};

/** Where a place's name ends with which a run of names begins: "New York | …". */
const placeEnd = (slots: readonly Slot[], from: number, end: number): number => {
  for (const last of [from + 2, from + 1]) {
    const name = slots.slice(from, last).map(({ text }) => text);
    if (last < end && PLACES.has(name.join(" "))) return last;
  }
  return from;
};

const NETWORKS: ReadonlySet<string> = new Set(
  "twitter x facebook instagram telegram linkedin tiktok youtube".split(" "),
);

/** Where the names begin with which a noun phrase ends; `end` where it ends with none. */
const namesStart = (slots: readonly Slot[], first: number, end: number): number => {
  let at = end;
  while (at > first && isTagged(slots, at - 1, NAMES)) at--;
  return at;
};

const isRoleAt = (slots: readonly Slot[], at: number): boolean => isRole(singularOf(lowerAt(slots, at)));

/**
 * Where the subject begins within what looks like one noun phrase: "the debate | Ana Ruiz", "the hearing | police", "a
 * letter to lawmakers | Ana Ruiz"; `first` in "the actor Ana Ruiz" and "the club officials".
 */
const behindNoun = (slots: readonly Slot[], first: number, end: number): number => {
  for (let at = first; at < end - 1; at++) {
    if (isTagged(slots, at, NNS) && isRoleAt(slots, at)) return at + 1;
    if (isTagged(slots, at, COMMON_NOUNS) && isTagged(slots, at + 1, CD)) return at + 1;
    if (!isKind(slots, at, OCCASION_NOUN)) continue;
    const isOther = (at + 2 === end && !isTagged(slots, at + 1, NN)) || isTagged(slots, at + 1, NAMES);
    if (isOther || isTagged(slots, at + 1, JJ) || BODIES.has(lowerAt(slots, at + 1))) return at + 1;
  }
  const names = namesStart(slots, first, end);
  // "the Courier | Ms Ruiz"
  for (let at = Math.max(names, first + 1); at < end - 1; at++) if (isAddress(slots, at)) return at;
  if (names === end || names === first) return first;
  const apart = isTagged(slots, names - 1, COMMON_NOUNS) && !isRoleAt(slots, names - 1);
  return apart || isTitle(slots, names) ? names : first;
};

/** Nouns without a plural that many can speak as. */
const BODIES: ReadonlySet<string> = new Set(["police", "staff", "media"]);

/** Whether what follows a fronted phrase can only be its sentence's subject, though a comma closes it. */
const isSomebody = (slots: readonly Slot[], at: number, end: number): boolean => {
  if (isTitle(slots, at) || isTagged(slots, at, DT | PRPS)) return true;
  if (namesStart(slots, at, end) !== at) return false;
  // "On Monday | Ruiz, speaking in Lund, said"
  return end - at > 1 || isTagged(slots, end + 1, VBG | WP | CD);
};

/**
 * Where the subject begins behind the phrase that opens its sentence without a comma: "On Tuesday | Ana Ruiz said", "At
 * the inquest | Ana Ruiz said", "In London | officials said", "The next day | police said". `at` where none does.
 *
 * @param to where the run of nouns ends, before the verb or a comma
 */
export const subjectBehindFronted = (slots: readonly Slot[], at: number, to: number): number => {
  const governed = isTagged(slots, at, IN | TO);
  const first = governed ? at + 1 : at;
  const time = timeEnd(slots, first, governed);
  let end = basePhraseEnd(slots, Math.max(first, time - 1), to);
  let split = time > first && LATER.has(lowerAt(slots, time)) ? time + 1 : time;
  if (split === first && governed) {
    const preposition = lowerAt(slots, at);
    if (preposition === "in") split = placeEnd(slots, first, end);
    else if (preposition === "on" && NETWORKS.has(lowerAt(slots, first))) split = first + 1;
    else if (preposition === "at" && /^(?:first|last)$/.test(lowerAt(slots, first))) split = first + 1;
    // "In Paris | the mayor, Ana Ruiz, said"
    if (split === first && end > first && end < to && isTagged(slots, end, DT | PRPS)) split = end;
    if (split === first) split = behindNoun(slots, first, end);
  }
  // "In a letter | to lawmakers | the mayor, Ana Ruiz, said"
  if (split === first && governed && end > first && end < to && isTagged(slots, end, IN | TO)) {
    const further = subjectBehindFronted(slots, end, to);
    return further > end ? further : at;
  }
  if (split === first || split >= to || isTagged(slots, split, POS) || DIGIT.test(slotAt(slots, split)?.text ?? ""))
    return at;
  end = basePhraseEnd(slots, split, to);
  if (end === split) return at;
  const closed = slotAt(slots, to)?.lower === ",";
  return closed && !isSomebody(slots, split, end) ? at : split;
};
