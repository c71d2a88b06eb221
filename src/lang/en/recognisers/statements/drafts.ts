import type { Range, SpeakerReading, StatementCandidate } from "../../../../recognise/contract.ts";
import { confidenceOf } from "./confidence.ts";
import type { Slot, Unit } from "./layout.ts";
import type { QuotedRegion } from "./quoted-regions.ts";
import type { Reading, Stretch } from "./reading.ts";
import { speakerReading } from "./speaker-reading.ts";
import type { Subject } from "./subjects.ts";
import { isNickname, isTerm } from "./terms.ts";

/** A statement that later sentences can still carry on. */
export interface Draft {
  readonly pattern: Reading["pattern"] | "introduced" | "dangling" | "unattributed";
  readonly content: Range[];
  readonly regions: QuotedRegion[];
  readonly speaker?: SpeakerReading;
  readonly cue?: Range;
  readonly addressee?: Range;
  /** Cue and quote are such as leave nothing to guess. */
  readonly plain?: true;
}

const rangeOf = (slots: readonly Slot[], [from, to]: Stretch): Range => ({
  start: (slots[from] as Slot).start,
  end: (slots[to - 1] as Slot).end,
});

/** Cuts what stands outside: a comma, colon or closing period that is in no quotation marks, white space. */
const trimmed = (text: string, { start, end }: Range): Range => {
  let [from, to] = [start, end];
  while (to > from && /[\s,;:]/.test(text[to - 1] ?? "")) to--;
  while (from < to && /[\s,;:]/.test(text[from] ?? "")) from++;
  return { start: from, end: to };
};

const withoutPeriod = (slots: readonly Slot[], [from, to]: Stretch): Stretch =>
  to - from > 1 && slots[to - 1]?.lower === "." ? [from, to - 1] : [from, to];

/** Patterns in which the author words the statement, and may set off words of the trade in marks. */
const AUTHORED: ReadonlySet<Reading["pattern"]> = new Set(["cue-first", "according", "passive", "as", "noun", "named"]);

const quotesIn = (slots: readonly Slot[], [from, to]: Stretch, pattern: Reading["pattern"]): QuotedRegion[] => {
  const regions: QuotedRegion[] = [];
  for (let at = from; at < to; at++) {
    const region = slots[at]?.region;
    if (region === undefined) continue;
    if (to - from > 1 && AUTHORED.has(pattern) && isTerm(slots, at, pattern === "named")) continue;
    regions.push(region);
  }
  return regions;
};

/** “We will wait.”: words that stand by themselves, not a piece of the author's sentence. */
const isWhole = (slot: Slot | undefined): boolean =>
  slot?.region !== undefined && /^\W*\p{Lu}/u.test(slot.text) && /[,.!?…][\s"”’'»]*$/.test(slot.text);

/** Whether a verb that reports words has a whole quote beside it. */
const isPlain = (slots: readonly Slot[], { reports, pattern, content }: Reading): boolean => {
  if (reports === undefined) return false;
  return pattern === "quote-first" || (pattern === "cue-first" && isWhole(slots[content[0]?.[0] ?? -1]));
};

export const draftOf = (text: string, { slots }: Unit, reading: Reading): Draft | undefined => {
  const stretches = reading.content.map((stretch) => withoutPeriod(slots, stretch));
  const content = stretches
    .map((stretch) => trimmed(text, rangeOf(slots, stretch)))
    .filter(({ start, end }) => end > start);
  if (content.length === 0) return undefined;
  const last = slots[(stretches.at(-1)?.[1] ?? 1) - 1];
  if (reading.pattern === "named" && last?.region !== undefined && isNickname(last.text)) return undefined;
  return {
    pattern: reading.pattern,
    content,
    regions: stretches.flatMap((stretch) => quotesIn(slots, stretch, reading.pattern)),
    cue: rangeOf(slots, reading.cue),
    ...(reading.speaker === undefined ? {} : { speaker: speakerReading(text, slots, reading.speaker) }),
    ...(reading.addressee === undefined ? {} : { addressee: rangeOf(slots, reading.addressee) }),
    ...(isPlain(slots, reading) ? { plain: true } : {}),
  };
};

/** A quote that no cue of its own reports. */
export const bareDraft = (
  text: string,
  { slots }: Unit,
  region: QuotedRegion,
  pattern: "introduced" | "dangling" | "unattributed",
  speaker?: Subject,
  cue?: Stretch,
): Draft => ({
  pattern,
  content: [{ start: region.start, end: region.end }],
  regions: [region],
  ...(speaker === undefined ? {} : { speaker: speakerReading(text, slots, speaker) }),
  ...(cue === undefined ? {} : { cue: rangeOf(slots, cue) }),
});

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Counts letters and figures. Only what is not ASCII is asked by its Unicode class. */
const lettersIn = (text: string, { start, end }: Range): number => {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      if ((unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122)) count++;
    } else if (LETTER_OR_NUMBER.test(String.fromCodePoint(text.codePointAt(at) as number))) count++;
  }
  return count;
};

/** Content ranges in text order, those that only white space parts made one. */
const merged = (text: string, ranges: readonly Range[]): Range[] => {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (
      before !== undefined &&
      (range.start <= before.end || text.slice(before.end, range.start).trim() === "") &&
      !text.slice(before.end, range.start).includes("\n")
    )
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    else result.push(range);
  }
  return result;
};

export const candidateOf = (text: string, draft: Draft): StatementCandidate => {
  const content = merged(text, draft.content);
  const inMarks = draft.regions.reduce((sum, region) => sum + lettersIn(text, region), 0);
  const letters = inMarks === 0 ? 0 : content.reduce((sum, range) => sum + lettersIn(text, range), 0);
  return {
    kind: inMarks > 0 ? "quote" : "attribution",
    range: { start: (content[0] as Range).start, end: (content.at(-1) as Range).end },
    form: inMarks === 0 ? "indirect" : inMarks >= letters ? "direct" : "mixed",
    content,
    quoted: draft.regions.map(({ start, end }) => ({ start, end })),
    cue: draft.cue,
    speaker: draft.speaker,
    addressee: draft.addressee,
    confidence: confidenceOf(draft, inMarks > 0 && inMarks >= letters),
  };
};
