import type { Frame } from "../../data/cue-verbs.ts";
import { AUXILIARIES, BE_FORMS, CUE_ADJECTIVES, LEADING_VERBS, TELLINGS } from "../../data/statement-words.ts";
import { CAN_CUE } from "../../word-marks.ts";
import { type CueVerb, cueVerbsOf } from "./cue-lexicon.ts";
import type { Slot } from "./layout.ts";

const COMMA_COLON: ReadonlySet<string> = new Set([",", ":"]);
const NNS_PRP_TAGS: ReadonlySet<string> = new Set(["NNS", "PRP", "PRP$"]);
const SHOWS_SHOW: ReadonlySet<string> = new Set("shows show notes states".split(" "));
const NN_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS".split(" "));
const OUT_ON: ReadonlySet<string> = new Set(["out", "on"]);
const THAT_COMMA: ReadonlySet<string> = new Set("that , . :".split(" "));
const PERIOD_COMMA: ReadonlySet<string> = new Set([".", ",", ";"]);
const DT_JJ: ReadonlySet<string> = new Set("DT JJ NN NNS NNP NNPS PRP$ POS CD IN".split(" "));
const VBD_VBN: ReadonlySet<string> = new Set(["VBD", "VBN"]);
const VBD_VBZ: ReadonlySet<string> = new Set("VBD VBZ VBP VB".split(" "));
const NNPS_NNP: ReadonlySet<string> = new Set("NNPS NNP PRP WP WDT".split(" "));
const ANOTHER_OTHERS: ReadonlySet<string> = new Set("another others some many both one".split(" "));
const GOES_WENT: ReadonlySet<string> = new Set(["goes", "went"]);
const COMMA_PERIOD: ReadonlySet<string> = new Set([",", ".", ":"]);
const VBD_VBZ_VBP: ReadonlySet<string> = new Set("VBD VBZ VBP VBN".split(" "));
const VB_MD_IN_TO_TAGS: ReadonlySet<string> = new Set("WP WP$ WDT WRB VB VBP VBZ VBD VBN VBG MD IN TO".split(" "));

/** A verb of reporting with its auxiliaries, adverbs and particle: "has also said", "is expected", "went on to say". */
export interface CueGroup {
  /** Slots, half-open. */
  readonly first: number;
  readonly last: number;
  /** The verb itself. */
  readonly head: number;
  readonly verbs: readonly CueVerb[];
  /** `finite` has a subject of its own; `participle` is "-ing" and shares one; `infinitive` follows "to". */
  readonly form: "finite" | "participle" | "infinitive" | "reduced";
  readonly passive: boolean;
  /** Past or participle, by its form alone: "the minister **added**", "the minister **accused** of fraud". */
  readonly doubtful: boolean;
}

/** Forms that are verbs even where a tagger takes them for something else. */
const ALWAYS_VERBS: ReadonlySet<string> = new Set(
  "said says say saying found showed told tells wrote tweeted believes thinks argues adds asked".split(" "),
);

const isVerb = ({ pos, lower }: Slot): boolean => pos.startsWith("VB") || ALWAYS_VERBS.has(lower);
const isAdverb = ({ pos, lower }: Slot): boolean =>
  pos === "RB" && lower !== "here" && lower !== "there" && lower !== "ago";

const isNounTag = ({ pos }: Slot): boolean => pos === "NN" || pos === "NNS";

const NOUN_OPENERS: ReadonlySet<string> = new Set(["DT", "PRP$", "POS", "JJ", "CD"]);

/** Where only a verb makes sense of the words: "…, records **show**." · "…," the report **states**. */
const isTagPlace = (slots: readonly Slot[], head: number): boolean => {
  const next = slots[head + 1];
  const saying =
    slots[head]?.lower.endsWith("ing") &&
    (next?.lower === "that" ||
      next?.region !== undefined ||
      (COMMA_COLON.has(next?.lower ?? "") && slots[head + 2]?.region !== undefined));
  // "a long **hearing** that": a noun, with what nouns have before them.
  if (saying) return !NOUN_OPENERS.has(slots[head - 1]?.pos ?? "");
  // "…, insisting ministers had": behind a comma a form in "-ing" shares the subject.
  if (slots[head]?.lower.endsWith("ing") && slots[head - 1]?.lower === "," && NNS_PRP_TAGS.has(next?.pos ?? ""))
    return true;
  // "statistics show that": a bare noun before it is its subject.
  if (SHOWS_SHOW.has(slots[head]?.lower ?? "") && next?.lower === "that" && NN_TAGS.has(slots[head - 1]?.pos ?? ""))
    return true;
  // "the keeper points out": no noun stands before "out" and a sign.
  if (OUT_ON.has(next?.lower ?? "") && THAT_COMMA.has(slots[head + 2]?.lower ?? ".")) return true;
  // "Roy points to the spring as"
  if (next?.lower === "to" && slots[head]?.lower === "points" && slots[head - 1]?.pos === "NNP") return true;
  if (next !== undefined && !PERIOD_COMMA.has(next.lower)) return false;
  for (let at = head - 1; at >= 0 && at >= head - 6; at--) {
    const { lower, pos, region } = slots[at] as Slot;
    if (region !== undefined || lower === ",") return at < head - 1;
    if (!DT_JJ.has(pos)) return false;
  }
  return false;
};

const HEARD: ReadonlySet<string> = new Set("heard seen quoted cited recorded filmed overheard reported".split(" "));

/** Where the verb group of "**can be heard** saying", "**was quoted as** saying" begins; `head` where there is none. */
const heardBefore = (slots: readonly Slot[], head: number): number => {
  let at = slots[head - 1]?.lower === "as" ? head - 2 : head - 1;
  if (!HEARD.has(slots[at]?.lower ?? "") || !AUXILIARIES.has(slots[at - 1]?.lower ?? "")) return head;
  while (at > 0 && (AUXILIARIES.has(slots[at - 1]?.lower ?? "") || isAdverb(slots[at - 1] as Slot))) at--;
  return at;
};

const groupAt = (slots: readonly Slot[], head: number, candidates: readonly CueVerb[]): CueGroup | undefined => {
  if (candidates.length === 0) return undefined;
  const slot = slots[head] as Slot;
  // "ignored **repeated** warnings": a participle before its noun.
  const verb = slots[head - 1];
  if (VBD_VBN.has(slot.pos) && verb !== undefined && VBD_VBZ.has(verb.pos) && !AUXILIARIES.has(verb.lower))
    return undefined;
  const tag = isNounTag(slot) && isTagPlace(slots, head);
  if (!isVerb(slot) && !tag) return undefined;
  const after = slots[head + 1]?.lower;
  const withParticle = candidates.filter(({ particle }) => particle !== undefined && particle === after);
  const verbs = withParticle.length > 0 ? withParticle : candidates.filter(({ particle }) => particle === undefined);
  if (verbs.length === 0) return undefined;
  let first = head;
  let passive = false;
  let infinitive = false;
  let participle = slot.pos === "VBG" || slot.lower.endsWith("ing");
  let finite =
    tag ||
    slot.pos === "VBD" ||
    slot.pos === "VBZ" ||
    slot.pos === "VBP" ||
    (ALWAYS_VERBS.has(slot.lower) && !participle);
  let sawAuxiliary = false;
  const heard = participle ? heardBefore(slots, head) : head;
  if (heard < head) {
    participle = false;
    finite = true;
    first = heard;
  }
  for (let at = heard - 1; heard === head && at >= 0; at--) {
    const { lower } = slots[at] as Slot;
    if (AUXILIARIES.has(lower)) {
      if (lower === "to") infinitive = true;
      else if (BE_FORMS.has(lower) && !infinitive) {
        if (participle) {
          participle = false;
          finite = true;
        } else if (!sawAuxiliary) passive = true;
      }
      if (lower !== "to" && lower !== "not" && lower !== "n't" && lower !== "never") {
        sawAuxiliary = true;
        if (lower !== "being" && lower !== "having") finite = true;
      }
      first = at;
    } else if (infinitive && LEADING_VERBS.has(lower)) {
      infinitive = false;
      finite = true;
      first = at;
    } else if (lower === "on" && LEADING_VERBS.has(slots[at - 1]?.lower ?? "")) first = at;
    else if (isAdverb(slots[at] as Slot) && at > 0) first = at;
    else break;
  }
  // An adverb at the head of a clause belongs to the clause: "Later, …", but "and then announced".
  while (first < head && (first === 0 || slots[first - 1]?.lower === ",") && isAdverb(slots[first] as Slot)) first++;
  const before = slots[first - 1];
  const doubtful =
    slot.pos === "VBN" &&
    !sawAuxiliary &&
    !finite &&
    !infinitive &&
    !NNPS_NNP.has(before?.pos ?? "") &&
    !ANOTHER_OTHERS.has(before?.lower ?? "");
  if (slot.pos === "VBN" && !sawAuxiliary && !infinitive && before !== undefined && !doubtful) finite = true;
  const form = infinitive ? "infinitive" : participle ? "participle" : finite || doubtful ? "finite" : "reduced";
  return { first, last: head + (withParticle.length > 0 ? 2 : 1), head, verbs, form, passive, doubtful };
};

const FEELING: readonly CueVerb[] = [{ lemma: "be", frames: new Set<Frame>(["that", "clause"]) }];

/** "is confident", "were worried": a belief with a clause of its own. */
const feelingAt = (slots: readonly Slot[], head: number): CueGroup | undefined => {
  if (!CUE_ADJECTIVES.has((slots[head] as Slot).lower)) return undefined;
  let first = head;
  while (first > 0 && (isAdverb(slots[first - 1] as Slot) || AUXILIARIES.has(slots[first - 1]?.lower ?? ""))) first--;
  if (!slots.slice(first, head).some(({ lower }) => BE_FORMS.has(lower))) return undefined;
  return { first, last: head + 1, head, verbs: FEELING, form: "finite", passive: false, doubtful: false };
};

const GOING: readonly CueVerb[] = [{ lemma: "go", frames: new Set<Frame>(["quote", "aside"]) }];

/** "…, the story **goes**, …": what tellings do. */
const goingAt = (slots: readonly Slot[], head: number): CueGroup | undefined => {
  if (!GOES_WENT.has((slots[head] as Slot).lower) || !TELLINGS.has(slots[head - 1]?.lower ?? "")) return undefined;
  if (!COMMA_PERIOD.has(slots[head + 1]?.lower ?? ".")) return undefined;
  return { first: head, last: head + 1, head, verbs: GOING, form: "finite", passive: false, doubtful: false };
};

const QUOTING: readonly CueVerb[] = [{ lemma: "", frames: new Set<Frame>(["quote"]) }];
const FEWEST_QUOTED_WORDS = 4;
const LONGEST_TAG_SUBJECT = 12;

/** Any verb is one of reporting when it is all that follows a quote and a subject: "…," the sergeant barked. */
const quotingAt = (slots: readonly Slot[], head: number): CueGroup | undefined => {
  const { pos, lower } = slots[head] as Slot;
  // "a bench **headed** by": no report of its own.
  if (!VBD_VBZ_VBP.has(pos) || AUXILIARIES.has(lower) || slots[head + 1]?.lower === "by") return undefined;
  for (let at = head - 1; at >= 0 && at >= head - LONGEST_TAG_SUBJECT; at--) {
    const { region, text, pos: between } = slots[at] as Slot;
    if (region !== undefined)
      return /[,!?]["”’'»]+$/.test(text) && text.split(" ").length >= FEWEST_QUOTED_WORDS
        ? { first: head, last: head + 1, head, verbs: QUOTING, form: "finite", passive: false, doubtful: pos === "VBN" }
        : undefined;
    if (VB_MD_IN_TO_TAGS.has(between) && between !== "IN") return undefined;
  }
  return undefined;
};

/** Whether a word in lower case can be a cue by itself. */
export const canCue = (lower: string): boolean =>
  cueVerbsOf(lower).length > 0 || CUE_ADJECTIVES.has(lower) || GOES_WENT.has(lower);

/** Every verb of reporting outside quotation marks, with its verb group. */
export const cueGroupsIn = (slots: readonly Slot[]): CueGroup[] => {
  const groups: CueGroup[] = [];
  const quotes = slots.some(({ region }) => region !== undefined);
  for (let at = 0; at < slots.length; at++) {
    const { lower, marks } = slots[at] as Slot;
    const cue =
      (marks & CAN_CUE) === 0
        ? undefined
        : (groupAt(slots, at, cueVerbsOf(lower)) ?? feelingAt(slots, at) ?? goingAt(slots, at));
    const group = cue ?? (quotes ? quotingAt(slots, at) : undefined);
    const before = groups.at(-1);
    if (group === undefined) continue;
    // "continued to insist": the later verb has what is said.
    if (before !== undefined && group.first <= before.head) groups.pop();
    groups.push(group);
  }
  return groups;
};

export const hasFrame = (group: CueGroup, ...frames: Frame[]): boolean =>
  group.verbs.some((verb) => frames.some((frame) => verb.frames.has(frame)));
