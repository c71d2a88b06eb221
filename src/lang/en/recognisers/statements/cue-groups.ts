import { TELLINGS } from "../../data/statement-words.ts";
import { type CueVerbs, type CueWord, FRAME } from "./cue-lexicon.ts";
import { endsIn } from "./quoted-regions.ts";
import type { Subject } from "./reading.ts";
import { isKind, isQuoted, isTagged, lowerAt, type Slot, slotAt, someKind } from "./slot.ts";
import {
  ASKS,
  CD,
  COMMON_NOUNS,
  DT,
  FINITE,
  IN,
  JJ,
  MD,
  NAMES,
  NN,
  NNP,
  NNS,
  NOUNS,
  POS,
  PRESENT,
  PRP,
  PRPS,
  RB,
  TO,
  VB,
  VBD,
  VBN,
  VERBS,
  WDT,
  WP,
} from "./tags.ts";
import { AUXILIARY, BE_FORM, COMMA, LEADING_VERB, SURE_VERB } from "./word-kinds.ts";

const SHOWS_SHOW: ReadonlySet<string> = new Set("shows show notes states".split(" "));
const OUT_ON: ReadonlySet<string> = new Set(["out", "on"]);
const THAT_COMMA: ReadonlySet<string> = new Set("that , . :".split(" "));
const PERIOD_COMMA: ReadonlySet<string> = new Set([".", ",", ";"]);
const ANOTHER_OTHERS: ReadonlySet<string> = new Set("another others some many both one".split(" "));
const COMMA_PERIOD: ReadonlySet<string> = new Set([",", ".", ":"]);

/** A verb of reporting with its auxiliaries, adverbs and particle: "has also said", "is expected", "went on to say". */
export interface CueGroup {
  /** Slots, half-open. */
  readonly first: number;
  readonly last: number;
  /** The verb itself. */
  readonly head: number;
  readonly verbs: CueVerbs;
  /** `finite` has a subject of its own; `participle` is "-ing" and shares one; `infinitive` follows "to". */
  readonly form: "finite" | "participle" | "infinitive" | "reduced";
  readonly passive: boolean;
  /** Past or participle, by its form alone: "the minister **added**", "the minister **accused** of fraud". */
  readonly doubtful: boolean;
  /** The subject left of it, `null` where none stands there; kept once it was looked for. */
  subject: Subject | null | undefined;
}

const groupOf = (
  verbs: CueVerbs,
  first: number,
  head: number,
  last = head + 1,
  form: CueGroup["form"] = "finite",
  passive = false,
  doubtful = false,
): CueGroup => ({ first, last, head, verbs, form, passive, doubtful, subject: undefined });

const isVerb = ({ tag, kinds }: Slot): boolean => (tag & VERBS) !== 0 || (kinds & SURE_VERB) !== 0;
const isAdverb = ({ tag, lower }: Slot): boolean =>
  tag === RB && lower !== "here" && lower !== "there" && lower !== "ago";

const NOUN_OPENERS = DT | PRPS | POS | JJ | CD;
const LONGEST_TAG = 6;

/** Whether a plural stands between the last comma and a word: "**emails** in the report show". */
const hasPlural = (slots: readonly Slot[], end: number): boolean => {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_TAG && !isKind(slots, at, COMMA); at--)
    if (isTagged(slots, at, NNS)) return true;
  return false;
};

/** Where only a verb makes sense of the words: "…, records **show**." · "…," the report **states**. */
const isTagPlace = (slots: readonly Slot[], head: number): boolean => {
  const { lower } = slots[head] as Slot;
  const next = slots[head + 1];
  if (lower.endsWith("ing")) {
    const saying =
      next?.lower === "that" ||
      next?.region !== undefined ||
      ((next?.lower === "," || next?.lower === ":") && isQuoted(slots, head + 2));
    // "a long **hearing** that": a noun, with what nouns have before them.
    if (saying) return !isTagged(slots, head - 1, NOUN_OPENERS);
    // "…, insisting ministers had": behind a comma a form in "-ing" shares the subject.
    if (isKind(slots, head - 1, COMMA) && isTagged(slots, head + 1, NNS | PRP | PRPS)) return true;
  }
  // "statistics show that": a bare noun before it is its subject.
  if (SHOWS_SHOW.has(lower) && next?.lower === "that" && isTagged(slots, head - 1, NOUNS)) return true;
  // "the keeper points out": no noun stands before "out" and a sign.
  if (OUT_ON.has(next?.lower ?? "") && THAT_COMMA.has(slots[head + 2]?.lower ?? ".")) return true;
  // "Roy points to the spring as"
  if (next?.lower === "to" && lower === "points" && isTagged(slots, head - 1, NNP)) return true;
  if (next !== undefined && !PERIOD_COMMA.has(next.lower)) return false;
  // "Iowa, a swing **state**,": a base form agrees with no singular.
  if (!/(?:s|ed|ing)$/.test(lower) && isTagged(slots, head - 1, NN) && !hasPlural(slots, head)) return false;
  for (let at = head - 1; at >= 0 && at >= head - LONGEST_TAG; at--) {
    const { kinds, tag, region } = slots[at] as Slot;
    if (region !== undefined || (kinds & COMMA) !== 0) return at < head - 1;
    if ((tag & (NOUN_OPENERS | NOUNS | IN)) === 0) return false;
  }
  return false;
};

const HEARD: ReadonlySet<string> = new Set("heard seen quoted cited recorded filmed overheard reported".split(" "));

/** Where the auxiliaries and adverbs before a verb begin. */
const withAuxiliaries = (slots: readonly Slot[], verb: number): number => {
  let at = verb;
  while (at > 0 && (isKind(slots, at - 1, AUXILIARY) || isAdverb(slots[at - 1] as Slot))) at--;
  return at;
};

/** Where the verb group of "**can be heard** saying", "**was quoted as** saying" begins; `head` where there is none. */
const heardBefore = (slots: readonly Slot[], head: number): number => {
  const at = lowerAt(slots, head - 1) === "as" ? head - 2 : head - 1;
  if (!HEARD.has(lowerAt(slots, at)) || !isKind(slots, at - 1, AUXILIARY)) return head;
  return withAuxiliaries(slots, at);
};

const WHEN_IF: ReadonlySet<string> = new Set(["when", "if", "once", "whenever"]);

/**
 * "were **supposed** to end at noon": what was planned; "no questions **asked**": without conditions; "when **asked** if he
 * knew, Roy …": somebody was.
 */
const isIdiom = (slots: readonly Slot[], head: number): boolean => {
  const lower = lowerAt(slots, head);
  if (lower === "supposed") return lowerAt(slots, head + 1) === "to" && lowerAt(slots, head + 2) !== "have";
  if (lower !== "asked") return false;
  const before = lowerAt(slots, head - 1);
  return WHEN_IF.has(before) || (before === "questions" && lowerAt(slots, head - 2) === "no");
};

/** "the first minister **to resign** | said it was late": an infinitive that says more of the subject. */
const followsInfinitive = (slots: readonly Slot[], head: number): boolean =>
  lowerAt(slots, head - 2) === "to" &&
  isTagged(slots, head - 3, NOUNS) &&
  isTagged(slots, head, VBD) &&
  !isTagged(slots, head + 1, COMMON_NOUNS | JJ);

const groupAt = (slots: readonly Slot[], head: number, cue: CueWord): CueGroup | undefined => {
  if (isIdiom(slots, head)) return undefined;
  const slot = slots[head] as Slot;
  const { tag, lower } = slot;
  // "ignored **repeated** warnings": a participle before its noun.
  const inNoun =
    (tag & (VBD | VBN)) !== 0 && isTagged(slots, head - 1, VBD | PRESENT | VB) && !isKind(slots, head - 1, AUXILIARY);
  if (inNoun && !followsInfinitive(slots, head)) return undefined;
  // "its foreign policy **thinking** as it grew"
  if (lower === "thinking" && isTagged(slots, head - 1, COMMON_NOUNS) && slots[head + 1]?.lower !== "that")
    return undefined;
  const isTag = (tag & COMMON_NOUNS) !== 0 && isTagPlace(slots, head);
  if (!isVerb(slot) && !isTag) return undefined;
  const withParticle = cue.withParticle?.get(lowerAt(slots, head + 1));
  const verbs = withParticle ?? cue.plain;
  if (verbs === undefined) return undefined;
  let first = head;
  let passive = false;
  let infinitive = false;
  let participle = slot.pos === "VBG" || lower.endsWith("ing");
  let finite = isTag || (tag & (VBD | PRESENT)) !== 0 || ((slot.kinds & SURE_VERB) !== 0 && !participle);
  let sawAuxiliary = false;
  const heard = participle ? heardBefore(slots, head) : head;
  if (heard < head) {
    participle = false;
    finite = true;
    first = heard;
  }
  for (let at = heard - 1; heard === head && at >= 0; at--) {
    const before = slots[at] as Slot;
    if ((before.kinds & AUXILIARY) !== 0) {
      const auxiliary = before.lower;
      if (auxiliary === "to") infinitive = true;
      else if ((before.kinds & BE_FORM) !== 0 && !infinitive) {
        if (participle) {
          participle = false;
          finite = true;
        } else if (!sawAuxiliary) passive = true;
      }
      if (auxiliary !== "to" && auxiliary !== "not" && auxiliary !== "n't" && auxiliary !== "never") {
        sawAuxiliary = true;
        if (auxiliary !== "being" && auxiliary !== "having") finite = true;
      }
      first = at;
    } else if (infinitive && (before.kinds & LEADING_VERB) !== 0) {
      infinitive = false;
      finite = true;
      first = at;
    } else if (before.lower === "on" && isKind(slots, at - 1, LEADING_VERB)) first = at;
    else if (at > 0 && isAdverb(before)) first = at;
    else break;
  }
  // An adverb at the head of a clause belongs to the clause: "Later, …", but "and then announced".
  while (first < head && (first === 0 || isKind(slots, first - 1, COMMA)) && isAdverb(slots[first] as Slot)) first++;
  const before = slotAt(slots, first - 1);
  const bare = tag === VBN && !sawAuxiliary && !infinitive;
  const doubtful =
    bare &&
    !finite &&
    !(before !== undefined && (before.tag & (NAMES | PRP | WP | WDT)) !== 0) &&
    !ANOTHER_OTHERS.has(before?.lower ?? "");
  if (bare && before !== undefined && !doubtful) finite = true;
  const form = infinitive ? "infinitive" : participle ? "participle" : finite || doubtful ? "finite" : "reduced";
  return groupOf(verbs, first, head, head + (withParticle === undefined ? 1 : 2), form, passive, doubtful);
};

const FEELING: CueVerbs = { frames: FRAME.that | FRAME.clause, says: false, tells: false };

const STAYING: ReadonlySet<string> = new Set(
  "remain remains remained seem seems seemed sounded sounds appeared appears felt feels grew became".split(" "),
);

/** "is confident", "were worried", "remains hopeful": a belief with a clause of its own. */
const feelingAt = (slots: readonly Slot[], head: number): CueGroup | undefined => {
  // "was convinced by them that"
  if (lowerAt(slots, head + 1) === "by") return undefined;
  const first = withAuxiliaries(slots, head);
  if (someKind(slots, first, head, BE_FORM)) return groupOf(FEELING, first, head);
  return STAYING.has(lowerAt(slots, first - 1)) && isTagged(slots, first - 1, FINITE)
    ? groupOf(FEELING, withAuxiliaries(slots, first - 1), head)
    : undefined;
};

const GOING: CueVerbs = { frames: FRAME.quote | FRAME.aside, says: false, tells: false };

/** "…, the story **goes**, …": what tellings do. */
const goingAt = (slots: readonly Slot[], head: number): CueGroup | undefined => {
  const isTold = TELLINGS.has(lowerAt(slots, head - 1)) && COMMA_PERIOD.has(slots[head + 1]?.lower ?? ".");
  return isTold ? groupOf(GOING, head, head) : undefined;
};

/** No verb of the lexicon: it reports by where it stands alone. */
export const QUOTING: CueVerbs = { frames: FRAME.quote, says: false, tells: false };
const FEWEST_QUOTED_WORDS = 4;
const LONGEST_TAG_SUBJECT = 12;

/**
 * Any verb is one of reporting when it is all that follows a quote and a subject: "…," the sergeant barked. `quote` is
 * the nearest quoted slot before it.
 */
const quotingAt = (slots: readonly Slot[], head: number, quote: number): CueGroup | undefined => {
  const { tag, kinds } = slots[head] as Slot;
  // "a bench **headed** by": no report of its own.
  if ((tag & (VBD | PRESENT | VBN)) === 0 || (kinds & AUXILIARY) !== 0 || slots[head + 1]?.lower === "by")
    return undefined;
  const { region } = slots[quote] as Slot;
  if (region === undefined || region.words < FEWEST_QUOTED_WORDS || !endsIn(region, ",!?") || !region.closed)
    return undefined;
  for (let at = head - 1; at > quote; at--)
    if (isTagged(slots, at, VERBS | MD | TO | WP | WDT | ASKS)) return undefined;
  return groupOf(QUOTING, head, head, head + 1, "finite", false, tag === VBN);
};

const cueAt = (slots: readonly Slot[], at: number, cue: CueWord): CueGroup | undefined =>
  (cue.feels ? feelingAt(slots, at) : undefined) ??
  (cue.plain === undefined && cue.withParticle === undefined ? undefined : groupAt(slots, at, cue)) ??
  (cue.goes ? goingAt(slots, at) : undefined);

/** Every verb of reporting outside quotation marks, with its verb group. */
export const cueGroupsIn = (slots: readonly Slot[]): CueGroup[] => {
  const groups: CueGroup[] = [];
  let quote = -1;
  for (let at = 0; at < slots.length; at++) {
    const { cue, region } = slots[at] as Slot;
    if (region !== undefined) quote = at;
    let group = cue && cueAt(slots, at, cue);
    if (group === undefined && quote >= 0 && at > quote && at - quote <= LONGEST_TAG_SUBJECT)
      group = quotingAt(slots, at, quote);
    if (group === undefined) continue;
    // "continued to insist": the later verb has what is said.
    const before = groups.at(-1);
    if (before !== undefined && group.first <= before.head) groups.pop();
    groups.push(group);
  }
  return groups;
};

/** Whether one of the group's verbs has one of some frames. */
export const hasFrame = ({ verbs }: CueGroup, frames: number): boolean => (verbs.frames & frames) !== 0;
