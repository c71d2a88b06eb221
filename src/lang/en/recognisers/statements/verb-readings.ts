import { CARRIERS, DOCUMENT_NOUNS, RELATIVES, SUBORDINATORS } from "../../data/statement-words.ts";
import { complementAfter } from "./complements.ts";
import { contentEnd } from "./content-end.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import { frontedAt, frontedReading } from "./fronted.ts";
import type { Slot } from "./layout.ts";
import { basePhraseEnd, contactSubject, fullPhraseEnd } from "./noun-phrases.ts";
import type { Reading, Stretch } from "./reading.ts";
import { followingSubject, sharedSubject } from "./shared-subjects.ts";
import { type Subject, subjectAfter, subjectBefore } from "./subjects.ts";

const WHO_WHICH: ReadonlySet<string> = new Set(["who", "which"]);
const DT_PRPS: ReadonlySet<string> = new Set(["DT", "PRP$"]);
const NNS_NN: ReadonlySet<string> = new Set(["NNS", "NN"]);
const COMMA_COLON: ReadonlySet<string> = new Set([",", ":"]);
const QUOTE_THAT: ReadonlySet<string> = new Set(["quote", "that"]);

const isComma = (slot: Slot | undefined): boolean => slot?.lower === ",";

/** The noun that a participle says something of: with **one of the ads** asking …; some **polls** indicating … */
const describedNoun = (slots: readonly Slot[], verb: number): Subject | undefined => {
  if (isComma(slots[verb - 1])) return undefined;
  const noun = subjectBefore(slots, verb) ?? governedPhrase(slots, verb);
  if (noun === undefined) return undefined;
  const governed = slots[noun.first - 1]?.lower === "with";
  return governed ? noun : undefined;
};

/** The noun phrase after "with" that ends at `end`. */
const governedPhrase = (slots: readonly Slot[], end: number): Subject | undefined => {
  for (let at = end - 1; at >= 0 && at > end - 10; at--)
    if (slots[at]?.lower === "with") {
      const last = fullPhraseEnd(slots, at + 1);
      return last === end ? { first: at + 1, last, headLast: last } : undefined;
    }
  return undefined;
};

/** "…, **who** delights in saying that": the relative pronoun of the clause that a participle stands in. */
const relativeBefore = (slots: readonly Slot[], verb: number): Subject | undefined => {
  for (let at = verb - 1; at >= 0 && !isComma(slots[at]); at--)
    if (WHO_WHICH.has(slots[at]?.lower ?? "")) return { first: at, last: at + 1, headLast: at + 1 };
  return undefined;
};

/** "a finding | **Roy** describes as": a clause without "that" has its own subject beside the noun. */
const ofContactClause = (slots: readonly Slot[], subject: Subject, isObject: boolean): Subject => {
  const plural = contactSubject(slots, subject.first, subject.headLast);
  if (plural !== undefined) return { ...subject, first: plural };
  if (!isObject || !DT_PRPS.has(slots[subject.first]?.pos ?? "")) return subject;
  for (let at = subject.first + 1; at < subject.headLast - 1; at++)
    if (NNS_NN.has(slots[at]?.pos ?? "") && slots[at + 1]?.pos.startsWith("NNP")) return { ...subject, first: at + 1 };
  return subject;
};

const speakerOf = (
  slots: readonly Slot[],
  group: CueGroup,
  earlier: Reading | undefined,
  contentLast: number,
): Subject | undefined => {
  if (group.form === "finite") {
    const own = subjectBefore(slots, group.first);
    if (own !== undefined) return own;
  }
  const noun = group.form === "participle" ? describedNoun(slots, group.first) : undefined;
  if (noun !== undefined) return noun;
  return (
    earlier?.speaker ??
    sharedSubject(slots, group.first) ??
    relativeBefore(slots, group.first) ??
    followingSubject(slots, contentLast)
  );
};

/** Said Roy, "…": a cue and its subject, inverted, before the quote. */
const openingReading = (slots: readonly Slot[], group: CueGroup, groups: readonly CueGroup[]): Reading | undefined => {
  if (group.first > 1 || group.form !== "finite" || group.passive) return undefined;
  if (group.first === 1 && !/^(?:RB|CC|PUNCT)/.test(slots[0]?.pos ?? "")) return undefined;
  const speaker = subjectAfter(slots, group.last);
  if (speaker === undefined) return undefined;
  const first = COMMA_COLON.has(slots[speaker.last]?.lower ?? "") ? speaker.last + 1 : speaker.last;
  if (slots[first]?.region === undefined) return undefined;
  return {
    cue: [group.first, group.last],
    speaker,
    content: [[first, contentEnd(slots, first, groups)]],
    pattern: "cue-first",
  };
};

/** The polls show her ahead: what a document shows is its statement, in whatever form. */
const shownReading = (slots: readonly Slot[], group: CueGroup, groups: readonly CueGroup[]): Reading | undefined => {
  if (group.form !== "finite" || group.passive || !hasFrame(group, "shown")) return undefined;
  const speaker = subjectBefore(slots, group.first);
  if (speaker === undefined || basePhraseEnd(slots, group.last) === group.last) return undefined;
  const isDocument = slots.slice(speaker.first, speaker.headLast).some(({ lower }) => DOCUMENT_NOUNS.has(lower));
  if (!isDocument) return undefined;
  return {
    cue: [group.first, group.last],
    speaker,
    content: [[group.last, contentEnd(slots, group.last, groups)]],
    pattern: "cue-first",
  };
};

/** A sign or shirt is nobody's speech: shirts **that** said “…”. */
const isCarrier = (slots: readonly Slot[], { first, headLast }: Subject): boolean => {
  const head = RELATIVES.has(slots[first]?.lower ?? "") ? slots[first - 1] : slots[headLast - 1];
  return CARRIERS.has(head?.lower ?? "");
};

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never"]);

/** Of what nothing was told: has not said when, did not explain why. */
const isUntold = (slots: readonly Slot[], group: CueGroup): boolean =>
  slots.slice(group.first, group.head).some(({ lower }) => NEGATIONS.has(lower));

/** What was not said: declined to say, likely to say. */
const isRefused = (slots: readonly Slot[], group: CueGroup): boolean =>
  /^(?:declin|refus|fail|unable|unwilling|likely|want|expect|ready|need|have$|has$|had$|hesitat|reluctan)/.test(
    slots[group.first - 1]?.lower ?? "",
  );

/** Whether a cue stands in a clause inside another: "**While** Roy says …", "…, **who** says …, …". */
const isInside = (slots: readonly Slot[], group: CueGroup): boolean => {
  for (let at = group.first - 1; at > 0 && !isComma(slots[at]); at--)
    if (WHO_WHICH.has(slots[at]?.lower ?? "") && isComma(slots[at - 1])) return true;
  if (SUBORDINATORS.has(slots[0]?.lower ?? "") && !slots.slice(0, group.first).some((slot) => isComma(slot)))
    return true;
  const subject = subjectBefore(slots, group.first);
  if (subject === undefined) return false;
  if (WHO_WHICH.has(slots[subject.first]?.lower ?? "")) return true;
  const opener = slots[subject.first - 1];
  return (
    opener !== undefined && SUBORDINATORS.has(opener.lower) && (subject.first < 3 || isComma(slots[subject.first - 2]))
  );
};

/** "Fund was spent on sofas, **jury** told": in a headline, who is told and not who tells. */
const isHearer = ({ addressee }: Reading, group: CueGroup): boolean =>
  addressee === undefined && !hasFrame(group, "that", "clause") && group.verbs.some(({ lemma }) => lemma === "tell");

const withoutSpeaker = ({ cue, content, pattern }: Reading): Reading => ({ cue, content, pattern });

/** What "that" takes up in "**a gap** that they said was small"; behind a comma it has been told already. */
const antecedentOf = (slots: readonly Slot[], verb: number): Stretch | undefined => {
  let relative = verb - 1;
  while (relative > 0 && relative > verb - 8 && !THAT_WHICH.has(slots[relative]?.lower ?? "")) relative--;
  if (!THAT_WHICH.has(slots[relative]?.lower ?? "")) return undefined;
  let first = relative;
  while (first > 0 && first > relative - 6 && /^(?:NN|JJ|CD)/.test(slots[first - 1]?.pos ?? "")) first--;
  if (first < relative && DT_PRPS.has(slots[first - 1]?.pos ?? "")) first--;
  return first < relative ? [first, relative] : undefined;
};

const THAT_WHICH: ReadonlySet<string> = new Set(["that", "which"]);

/** Where a content ends at the latest: before a statement inside it that is another's, "…, where, **she predicted**, “…”". */
const beforeOthers = (slots: readonly Slot[], first: number, end: number, taken: readonly Stretch[]): number => {
  let limit = end;
  for (const [from] of taken) if (from > first && from < limit) limit = from;
  if (limit === end) return end;
  while (limit > first && (isComma(slots[limit - 1]) || SUBORDINATORS.has(slots[limit - 1]?.lower ?? ""))) limit--;
  return limit;
};

/** Verbs before a quote that hardly ever do anything else. */
const SAYING: ReadonlySet<string> = new Set("say tell add write reply ask answer".split(" "));

/** Whether the cue reports words by what the verb means, not by where it stands ("…,” his father **dreamed**"). */
const doesReport = (slots: readonly Slot[], { pattern }: Reading, { verbs, form, first, head }: CueGroup): boolean => {
  if (form !== "finite" || slots.slice(first, head).some(({ pos }) => pos === "MD")) return false;
  return pattern === "cue-first"
    ? verbs.some(({ lemma }) => SAYING.has(lemma))
    : verbs.some(({ lemma, frames }) => lemma !== "" && frames.has("quote"));
};

/** The statements that verbs of reporting make in one unit; verbs in `blocked` stretches describe a speaker. */
export const verbReadings = (
  slots: readonly Slot[],
  all: readonly CueGroup[],
  blocked: readonly Stretch[] = [],
): Reading[] => {
  const groups = all.filter(({ head }) => !blocked.some(([from, to]) => head >= from && head < to));
  if (groups.length === 0) return [];
  const complements = groups.map((group) => complementAfter(slots, group));
  const readings: Reading[] = [];
  const taken: Stretch[] = [];
  let floor = 0;
  const take = (found: Reading, group: CueGroup): void => {
    const reading: Reading = doesReport(slots, found, group) ? { ...found, reports: true } : found;
    readings.push(reading);
    taken.push(reading.cue, ...reading.content);
    if (reading.speaker !== undefined) taken.push([reading.speaker.first, reading.speaker.last]);
    floor = Math.max(reading.cue[1], ...reading.content.map(([, end]) => end), reading.speaker?.last ?? 0);
  };
  // Cues behind or inside their content first: they own all of it, cues within included.
  groups.forEach((group, index) => {
    if (group.first < floor) return;
    const found = frontedAt(slots, group, complements[index]);
    const reading = found && frontedReading(slots, found, complements[index], floor, groups);
    if (reading !== undefined)
      take(complements[index] === undefined && isHearer(reading, group) ? withoutSpeaker(reading) : reading, group);
  });
  groups.forEach((group, index) => {
    const complement = complements[index];
    const opening =
      complement === undefined
        ? (openingReading(slots, group, groups) ?? shownReading(slots, group, groups))
        : undefined;
    if (opening !== undefined) take(opening, group);
    if (complement === undefined || taken.some(([from, to]) => group.head >= from && group.head < to)) return;
    // "a sign reading “…”" has no speaker.
    if (group.form === "participle" && slots[group.head]?.lower === "reading") return;
    if (complement.kind === "question" && isUntold(slots, group)) return;
    if (group.form === "infinitive" && (!QUOTE_THAT.has(complement.kind) || isRefused(slots, group))) return;
    const whole = contentEnd(slots, complement.first, groups, isInside(slots, group));
    const end = beforeOthers(slots, complement.first, whole, taken);
    if (end <= complement.first) return;
    const earlier = readings.filter(({ cue }) => cue[1] <= group.first).at(-1);
    const content: Stretch[] = [[complement.first, end]];
    const cue: Stretch = [group.first, complement.cueLast ?? group.last];
    const antecedent = complement.gap ? antecedentOf(slots, group.first) : undefined;
    if (antecedent !== undefined) content.unshift(antecedent);
    if (group.passive) {
      const subject = subjectBefore(slots, group.first);
      if (complement.kind !== "that" && subject === undefined) return;
      if (subject !== undefined && complement.kind !== "that") content.unshift([subject.first, subject.last]);
      take({ cue, content, pattern: "passive" }, group);
      return;
    }
    const subject = speakerOf(slots, group, earlier, end);
    const speaker =
      subject &&
      ofContactClause(
        slots,
        subject,
        complement.objectBefore === true || (complement.kind === "quote" && hasFrame(group, "named")),
      );
    if (complement.kind === "quote" && speaker !== undefined && isCarrier(slots, speaker)) return;
    if (speaker === undefined && complement.kind !== "quote" && complement.kind !== "that") return;
    const found: Reading = {
      cue,
      content,
      pattern: complement.kind === "named" ? "named" : "cue-first",
      ...(speaker === undefined ? {} : { speaker }),
      ...(complement.addressee === undefined ? {} : { addressee: complement.addressee }),
    };
    take(found, group);
  });
  return readings;
};
