import { CARRIERS, DOCUMENT_NOUNS } from "../../data/statement-words.ts";
import type { Complement } from "./complement.ts";
import { complementAfter } from "./complements.ts";
import { contentEnd } from "./content-end.ts";
import { type CueGroup, hasFrame, QUOTING } from "./cue-groups.ts";
import { FRAME } from "./cue-lexicon.ts";
import { frontedAt, frontedReading } from "./fronted.ts";
import { beforeMainVerb } from "./main-verb.ts";
import { basePhraseEnd } from "./noun-phrases.ts";
import { type Reading, readingOf, type Stretch, type Subject } from "./reading.ts";
import { isKind, isQuoted, isTagged, lowerAt, type Slot, someKind, someTagged } from "./slot.ts";
import { subjectAfter, subjectOf } from "./subjects.ts";
import { ADJECTIVES, ADVERBS, CC, CD, DT, FINITE, MD, NOUNS, PRPS, PUNCT } from "./tags.ts";
import { ofContactClause, speakerOf } from "./verb-speakers.ts";
import { COMMA, RELATIVE, SUBORDINATOR, WHO_OR_WHICH } from "./word-kinds.ts";

const isComma = (slots: readonly Slot[], at: number): boolean => isKind(slots, at, COMMA);

/** Said Roy, "…": a cue and its subject, inverted, before the quote. */
const openingReading = (slots: readonly Slot[], group: CueGroup, groups: readonly CueGroup[]): Reading | undefined => {
  if (group.first > 1 || group.form !== "finite" || group.passive) return undefined;
  if (group.first === 1 && !isTagged(slots, 0, ADVERBS | CC | PUNCT)) return undefined;
  const speaker = subjectAfter(slots, group.last);
  if (speaker === undefined) return undefined;
  const sign = lowerAt(slots, speaker.last);
  const first = sign === "," || sign === ":" ? speaker.last + 1 : speaker.last;
  if (!isQuoted(slots, first)) return undefined;
  return readingOf("cue-first", [group.first, group.last], speaker, [[first, contentEnd(slots, first, groups)]]);
};

/** “Too late?” **she was asked**: who asked is named behind "by", if at all. */
const askedReading = (slots: readonly Slot[], group: CueGroup): Reading | undefined => {
  if (!group.passive || group.form !== "finite" || lowerAt(slots, group.head) !== "asked") return undefined;
  const asked = subjectOf(slots, group);
  if (asked === undefined || !isQuoted(slots, asked.first - 1)) return undefined;
  const addressee: Stretch = [asked.first, asked.last];
  const by = lowerAt(slots, group.last) === "by" ? subjectAfter(slots, group.last + 1) : undefined;
  return readingOf("passive", [group.first, group.last], by, [[asked.first - 1, asked.first]], addressee);
};

/** The polls show her ahead: what a document shows is its statement, in whatever form. */
const shownReading = (slots: readonly Slot[], group: CueGroup, groups: readonly CueGroup[]): Reading | undefined => {
  if (group.form !== "finite" || group.passive || !hasFrame(group, FRAME.shown)) return undefined;
  const speaker = subjectOf(slots, group);
  if (speaker === undefined || basePhraseEnd(slots, group.last) === group.last) return undefined;
  // "The release put the firm **back** in line"
  if (lowerAt(slots, basePhraseEnd(slots, group.last)) === "back") return undefined;
  // "It shows no sign of ending": it does not end.
  if (lowerAt(slots, group.last) === "no" && lowerAt(slots, group.last + 1).startsWith("sign")) return undefined;
  let document = speaker.first;
  while (document < speaker.headLast && !DOCUMENT_NOUNS.has(lowerAt(slots, document))) document++;
  if (document === speaker.headLast) return undefined;
  const content: Stretch = [group.last, contentEnd(slots, group.last, groups)];
  return readingOf("cue-first", [group.first, group.last], speaker, [content]);
};

/** A sign or shirt is nobody's speech: shirts **that** said “…”. */
const isCarrier = (slots: readonly Slot[], { first, headLast }: Subject): boolean =>
  CARRIERS.has(lowerAt(slots, isKind(slots, first, RELATIVE) ? first - 1 : headLast - 1));

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never"]);

/** Of what nothing was told: has not said when, did not explain why. */
const isUntold = (slots: readonly Slot[], group: CueGroup): boolean => {
  for (let at = group.first; at < group.head; at++) if (NEGATIONS.has(lowerAt(slots, at))) return true;
  return false;
};

const NOBODY: ReadonlySet<string> = new Set(["neither", "none", "nobody"]);

/** "Neither the mayor nor the governor **would say** when.", "None of them **said** why." */
const isOfNeither = (slots: readonly Slot[], group: CueGroup): boolean => {
  const subject = subjectOf(slots, group);
  return (
    subject !== undefined && (NOBODY.has(lowerAt(slots, subject.first)) || lowerAt(slots, subject.first - 1) === "nor")
  );
};

/** What was not said: declined to say, likely to say. */
const isRefused = (slots: readonly Slot[], group: CueGroup): boolean =>
  /^(?:declin|refus|fail|unable|unwilling|likely|want|expect|ready|need|have$|has$|had$|hesitat|reluctan)/.test(
    lowerAt(slots, group.first - 1),
  );

/** "**wrote** to say how sorry it was": what was to be said was said. */
const CONTACTING = /^(?:wr(?:ote|ites?|itten)|call(?:s|ed)?|phone[sd]?|rang|rings?|text(?:s|ed)?|email(?:s|ed)?)$/;

const FARTHEST_TOOK = 5;

const tookTo = (slots: readonly Slot[], infinitive: number): boolean => {
  for (let at = infinitive - 2; at > 0 && at > infinitive - FARTHEST_TOOK; at--)
    if (lowerAt(slots, at) === "to" && /^(?:took|takes|taken)$/.test(lowerAt(slots, at - 1))) return true;
  return false;
};

const isSaidInfinitive = (slots: readonly Slot[], { first }: CueGroup, kind: Complement["kind"]): boolean =>
  kind === "quote" ||
  kind === "that" ||
  ((kind === "clause" || kind === "question") &&
    isTagged(slots, first - 1, FINITE) &&
    CONTACTING.test(lowerAt(slots, first - 1))) ||
  // "took to the radio to say it was late"
  (kind === "clause" && tookTo(slots, first));

/** Whether a cue stands in a clause inside another: "**While** Roy says …", "…, **who** says …, …". */
const isInside = (slots: readonly Slot[], group: CueGroup): boolean => {
  for (let at = group.first - 1; at > 0 && !isComma(slots, at); at--)
    if (isKind(slots, at, WHO_OR_WHICH) && isComma(slots, at - 1)) return true;
  if (isKind(slots, 0, SUBORDINATOR) && !someKind(slots, 0, group.first, COMMA)) return true;
  const subject = subjectOf(slots, group);
  if (subject === undefined) return false;
  const { first } = subject;
  if (isKind(slots, first, WHO_OR_WHICH)) return true;
  return isKind(slots, first - 1, SUBORDINATOR) && (first < 3 || isComma(slots, first - 2));
};

/** "Fund was spent on sofas, **jury** told": in a headline, who is told and not who tells. */
const isHearer = ({ addressee }: Reading, group: CueGroup): boolean =>
  addressee === undefined && !hasFrame(group, FRAME.that | FRAME.clause) && group.verbs.tells;

const withoutSpeaker = ({ cue, content, pattern }: Reading, addressee?: Stretch): Reading =>
  readingOf(pattern, cue, undefined, content, addressee);

/** What stands before its cue, with whom it speaks of as its speaker or, where that one is told, as its hearer. */
const voiced = (reading: Reading, group: CueGroup, complement: Complement | undefined): Reading => {
  const { speaker } = reading;
  if (group.passive && speaker !== undefined) return withoutSpeaker(reading, [speaker.first, speaker.headLast]);
  return complement === undefined && isHearer(reading, group) ? withoutSpeaker(reading) : reading;
};

const isThatOrWhich = (slots: readonly Slot[], at: number): boolean => {
  const word = lowerAt(slots, at);
  return word === "that" || word === "which";
};

/** What "that" takes up in "**a gap** that they said was small"; behind a comma it has been told already. */
const antecedentOf = (slots: readonly Slot[], verb: number): Stretch | undefined => {
  let relative = verb - 1;
  while (relative > 0 && relative > verb - 8 && !isThatOrWhich(slots, relative)) relative--;
  if (!isThatOrWhich(slots, relative)) return undefined;
  let first = relative;
  while (first > 0 && first > relative - 6 && isTagged(slots, first - 1, NOUNS | ADJECTIVES | CD)) first--;
  if (first < relative && isTagged(slots, first - 1, DT | PRPS)) first--;
  return first < relative ? [first, relative] : undefined;
};

/** Whether the cue reports words by what the verb means, not by where it stands ("…,” his father **dreamed**"). */
const doesReport = (slots: readonly Slot[], { pattern }: Reading, { verbs, form, first, head }: CueGroup): boolean => {
  if (form !== "finite" || someTagged(slots, first, head, MD)) return false;
  return pattern === "cue-first" ? verbs.says : verbs !== QUOTING && (verbs.frames & FRAME.quote) !== 0;
};

/** The readings of a unit as they are found, with what they take of it. */
class Readings {
  readonly all: Reading[] = [];
  /** Where the slots begin that none has taken yet. */
  floor = 0;
  readonly #slots: readonly Slot[];

  constructor(slots: readonly Slot[]) {
    this.#slots = slots;
  }

  take(reading: Reading, group: CueGroup): void {
    reading.reports = doesReport(this.#slots, reading, group);
    this.all.push(reading);
    let floor = Math.max(reading.cue[1], reading.speaker?.last ?? 0);
    for (const [, end] of reading.content) floor = Math.max(floor, end);
    this.floor = floor;
  }

  /** The reading whose content a slot stands in. */
  around(at: number): Reading | undefined {
    return this.all.find(({ content }) => content.some(([from, to]) => at >= from && at < to));
  }

  /** Whether a slot belongs to a reading already. */
  holds(at: number): boolean {
    for (const { cue, speaker, content } of this.all) {
      if (at >= cue[0] && at < cue[1]) return true;
      if (speaker !== undefined && at >= speaker.first && at < speaker.last) return true;
      for (const [from, to] of content) if (at >= from && at < to) return true;
    }
    return false;
  }

  /** Where the first part of a reading between `from` and `end` begins; `end` where none does. */
  nextAfter(from: number, end: number): number {
    let next = end;
    for (const { cue, speaker, content } of this.all) {
      if (cue[0] > from && cue[0] < next) next = cue[0];
      if (speaker !== undefined && speaker.first > from && speaker.first < next) next = speaker.first;
      for (const [first] of content) if (first > from && first < next) next = first;
    }
    return next;
  }

  /** The latest one whose cue ends at or before a slot. */
  lastBefore(at: number): Reading | undefined {
    for (let index = this.all.length - 1; index >= 0; index--) {
      const reading = this.all[index] as Reading;
      if (reading.cue[1] <= at) return reading;
    }
    return undefined;
  }
}

/** Where a content ends at the latest: before a statement inside it that is another's, "…, where, **she predicted**, “…”". */
const beforeOthers = (slots: readonly Slot[], first: number, end: number, readings: Readings): number => {
  let limit = readings.nextAfter(first, end);
  if (limit === end) return end;
  while (limit > first && isKind(slots, limit - 1, COMMA | SUBORDINATOR)) limit--;
  return limit;
};

const THINGS: ReadonlySet<string> = new Set("it this that which these those".split(" "));

const isThing = (slots: readonly Slot[], subject: Subject | undefined): boolean =>
  subject !== undefined && subject.headLast === subject.first + 1 && THINGS.has(lowerAt(slots, subject.first));

/** "stopped short of | promising", "without | saying": what is not said. */
const isForgone = (slots: readonly Slot[], at: number): boolean => {
  const before = lowerAt(slots, at - 1);
  return before === "without" || (before === "of" && /^(?:short|instead)$/.test(lowerAt(slots, at - 2)));
};

/** "A man **who said** he was a doctor was held": the cue's clause says more of the sentence's subject. */
const isOfSubject = (slots: readonly Slot[], group: CueGroup): boolean => {
  const subject = subjectOf(slots, group);
  if (subject === undefined || !isKind(slots, subject.first, RELATIVE) || isComma(slots, subject.first - 1))
    return false;
  // "She met a man who said he hoped rates would fall": no verb of the sentence's is still to come.
  return !someTagged(slots, 0, subject.first, FINITE);
};

/** "Asked **if he feared** he had lost, Ruiz laughed", "asked **whether she thought** so": what may not be so. */
const isOnlyAsked = (slots: readonly Slot[], subject: number): boolean => {
  const opener = lowerAt(slots, subject - 1);
  return (opener === "if" || opener === "whether") && /^(?:ask|press|quiz|question)/.test(lowerAt(slots, subject - 2));
};

/** The statement that a cue makes with what follows it. */
const followedReading = (
  slots: readonly Slot[],
  group: CueGroup,
  complement: Complement,
  groups: readonly CueGroup[],
  readings: Readings,
): Reading | undefined => {
  const { kind, first } = complement;
  if (group.form === "participle" && isForgone(slots, group.first)) return undefined;
  // "a sign reading “…”" has no speaker.
  if (group.form === "participle" && lowerAt(slots, group.head) === "reading") return undefined;
  if (kind === "question" && (isUntold(slots, group) || isOfNeither(slots, group))) return undefined;
  if (group.form === "infinitive" && (!isSaidInfinitive(slots, group, kind) || isRefused(slots, group)))
    return undefined;
  const whole = contentEnd(slots, first, groups, isInside(slots, group));
  const limit = isOfSubject(slots, group) ? beforeMainVerb(slots, first, whole, kind === "infinitive" ? 0 : 1) : whole;
  const end = beforeOthers(slots, first, limit, readings);
  if (end <= first) return undefined;
  const content: Stretch[] = [[first, end]];
  const cue: Stretch = [group.first, complement.cueLast ?? group.last];
  const antecedent = complement.gap ? antecedentOf(slots, group.first) : undefined;
  if (antecedent !== undefined) content.unshift(antecedent);
  if (group.passive && complement.addressee !== undefined)
    return readingOf("passive", cue, complement.author, content, complement.addressee);
  if (group.passive) {
    const subject = kind === "that" ? undefined : subjectOf(slots, group);
    if (kind !== "that" && subject === undefined) return undefined;
    if (subject !== undefined) content.unshift([subject.first, subject.last]);
    return readingOf("passive", cue, undefined, content);
  }
  const subject = speakerOf(slots, group, readings.lastBefore(group.first), end);
  // "The levy made fuel dear. It encouraged people to walk.": a thing bids nobody.
  if (kind === "infinitive" && lowerAt(slots, group.head).startsWith("encourag") && isThing(slots, subject))
    return undefined;
  const isObject = complement.objectBefore || (kind === "quote" && hasFrame(group, FRAME.named));
  const speaker = subject && ofContactClause(slots, subject, isObject);
  // "**Not** everyone is convinced that it works": nobody's belief.
  if (speaker !== undefined && lowerAt(slots, speaker.first - 1) === "not") return undefined;
  if (speaker !== undefined && isOnlyAsked(slots, speaker.first)) return undefined;
  if (kind === "quote" && speaker !== undefined && isCarrier(slots, speaker)) return undefined;
  if (speaker === undefined && kind !== "quote" && kind !== "that") return undefined;
  return readingOf(kind === "named" ? "named" : "cue-first", cue, speaker, content, complement.addressee);
};

/** What is asked or bidden within another's words is rather what these tell of. */
const NESTED: ReadonlySet<Complement["kind"]> = new Set(["that", "quote", "clause"]);

/** "Ruiz told jurors that **Holm once said to her, “…”**": a statement in another's, with a speaker of its own. */
const nestedReading = (
  slots: readonly Slot[],
  group: CueGroup,
  complement: Complement,
  groups: readonly CueGroup[],
  readings: Readings,
): Reading | undefined => {
  const { kind, first } = complement;
  if (group.form !== "finite" || group.passive || complement.gap || complement.objectBefore) return undefined;
  if (!NESTED.has(kind) || !group.verbs.says || isUntold(slots, group)) return undefined;
  const outer = readings.around(group.head);
  const limit = outer?.content.find(([from, to]) => group.head >= from && group.head < to)?.[1];
  if (outer === undefined || limit === undefined || !isQuotable(outer)) return undefined;
  const speaker = subjectOf(slots, group);
  if (speaker === undefined || speaker.first < (outer.content[0]?.[0] ?? 0)) return undefined;
  if (isKind(slots, speaker.first, RELATIVE)) return undefined;
  const end = Math.min(limit, contentEnd(slots, first, groups));
  if (end <= first) return undefined;
  return readingOf("cue-first", [group.first, group.last], speaker, [[first, end]], complement.addressee);
};

/** Whether the author words the statement, who can then have told of another's. */
const isQuotable = ({ pattern }: Reading): boolean => pattern === "cue-first" || pattern === "according";

/** Whether a verb describes the speaker of one of some readings. */
const describesSpeaker = ({ head }: CueGroup, readings: readonly Reading[]): boolean =>
  readings.some(({ speaker }) => speaker !== undefined && head >= speaker.first && head < speaker.last);

const NONE: readonly Reading[] = [];

/** The statements that verbs of reporting make in one unit, in which phrases make others. */
export const verbReadings = (
  slots: readonly Slot[],
  all: readonly CueGroup[],
  phrases: readonly Reading[],
): readonly Reading[] => {
  const groups = phrases.length === 0 ? all : all.filter((group) => !describesSpeaker(group, phrases));
  if (groups.length === 0) return NONE;
  const complements = groups.map((group) => complementAfter(slots, group));
  const readings = new Readings(slots);
  // Cues behind or inside their content first: they own all of it, cues within included.
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] as CueGroup;
    if (group.first < readings.floor) continue;
    const complement = complements[index];
    const found = frontedAt(slots, group, complement);
    const reading = found && frontedReading(slots, found, complement, readings.floor, groups);
    if (reading !== undefined) readings.take(voiced(reading, group, complement), group);
  }
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] as CueGroup;
    const complement = complements[index];
    const reading =
      complement === undefined
        ? (openingReading(slots, group, groups) ?? askedReading(slots, group) ?? shownReading(slots, group, groups))
        : readings.holds(group.head)
          ? nestedReading(slots, group, complement, groups, readings)
          : followedReading(slots, group, complement, groups, readings);
    if (reading !== undefined) readings.take(reading, group);
  }
  return readings.all;
};
