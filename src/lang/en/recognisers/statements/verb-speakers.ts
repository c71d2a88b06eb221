import type { CueGroup } from "./cue-groups.ts";
import { contactSubject, fullPhraseEnd } from "./noun-phrases.ts";
import type { Reading, Subject } from "./reading.ts";
import { followingSubject, sharedSubject } from "./shared-subjects.ts";
import { isKind, isTagged, lowerAt, type Slot } from "./slot.ts";
import { subjectOf } from "./subjects.ts";
import { COMMON_NOUNS, DT, IN, NAMES, PRPS } from "./tags.ts";
import { COMMA, WHO_OR_WHICH } from "./word-kinds.ts";

const isComma = (slots: readonly Slot[], at: number): boolean => isKind(slots, at, COMMA);

/** The noun that a participle says something of: with **one of the ads** asking …; some **polls** indicating … */
const describedNoun = (slots: readonly Slot[], group: CueGroup): Subject | undefined => {
  if (isComma(slots, group.first - 1)) return undefined;
  const noun = subjectOf(slots, group) ?? governedPhrase(slots, group.first);
  return noun !== undefined && lowerAt(slots, noun.first - 1) === "with" ? noun : undefined;
};

const LONGEST_GOVERNED = 10;

/** The noun phrase after "with" that ends at `end`. */
const governedPhrase = (slots: readonly Slot[], end: number): Subject | undefined => {
  for (let at = end - 1; at >= 0 && at > end - LONGEST_GOVERNED; at--)
    if (lowerAt(slots, at) === "with") {
      const last = fullPhraseEnd(slots, at + 1, end);
      return last === end ? { first: at + 1, last, headLast: last } : undefined;
    }
  return undefined;
};

const QUOTERS: ReadonlySet<string> = new Set("quoted quotes quoting quote cited cites citing cite".split(" "));
const LONGEST_QUOTED = 16;

/** "quoted **a witness** as saying that": whom another's report lets speak. */
const quotedSpeaker = (slots: readonly Slot[], group: CueGroup): Subject | undefined => {
  const as = group.first - 1;
  if (lowerAt(slots, as) !== "as") return undefined;
  for (let verb = as - 1; verb >= 0 && verb > as - LONGEST_QUOTED; verb--) {
    if (!QUOTERS.has(lowerAt(slots, verb))) continue;
    if (isTagged(slots, verb + 1, IN)) return undefined;
    const headLast = fullPhraseEnd(slots, verb + 1, as);
    const last = isComma(slots, as - 1) ? as - 1 : as;
    return headLast === verb + 1 ? undefined : { first: verb + 1, last, headLast };
  }
  return undefined;
};

/** "…, **who** delights in saying that": the relative pronoun of the clause that a participle stands in. */
const relativeBefore = (slots: readonly Slot[], verb: number): Subject | undefined => {
  for (let at = verb - 1; at >= 0 && !isComma(slots, at); at--)
    if (isKind(slots, at, WHO_OR_WHICH)) return { first: at, last: at + 1, headLast: at + 1 };
  return undefined;
};

/** "a finding | **Roy** describes as": a clause without "that" has its own subject beside the noun. */
export const ofContactClause = (slots: readonly Slot[], subject: Subject, isObject: boolean): Subject => {
  const plural = contactSubject(slots, subject.first, subject.headLast);
  if (plural !== undefined) return { ...subject, first: plural };
  if (!isObject || !isTagged(slots, subject.first, DT | PRPS)) return subject;
  for (let at = subject.first + 1; at < subject.headLast - 1; at++)
    if (isTagged(slots, at, COMMON_NOUNS) && isTagged(slots, at + 1, NAMES)) return { ...subject, first: at + 1 };
  return subject;
};

/** Who is the subject of a verb of reporting, wherever the sentence names him. */
export const speakerOf = (
  slots: readonly Slot[],
  group: CueGroup,
  earlier: Reading | undefined,
  contentLast: number,
): Subject | undefined => {
  const own = group.form === "finite" ? subjectOf(slots, group) : undefined;
  if (own !== undefined) return own;
  const noun = group.form === "participle" ? (quotedSpeaker(slots, group) ?? describedNoun(slots, group)) : undefined;
  if (noun !== undefined) return noun;
  return (
    earlier?.speaker ??
    sharedSubject(slots, group.first) ??
    relativeBefore(slots, group.first) ??
    followingSubject(slots, contentLast)
  );
};
