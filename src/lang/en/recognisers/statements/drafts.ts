import type { Range, SpeakerReading, StatementCandidate } from "../../../../recognise/contract.ts";
import { classOfUnit, DASH, SPACE } from "../../../../text/characters.ts";
import { confidenceOf } from "./confidence.ts";
import type { Unit } from "./layout.ts";
import { isLetterOrNumber } from "./letters.ts";
import { endsIn, type QuotedRegion } from "./quoted-regions.ts";
import type { Reading, Stretch, Subject } from "./reading.ts";
import { lowerAt, type Slot, slotAt } from "./slot.ts";
import { speakerReading } from "./speaker-reading.ts";
import { isNickname, isTerm } from "./terms.ts";

/** A statement that later sentences can still carry on. */
export interface Draft {
  readonly pattern: Reading["pattern"] | "introduced" | "dangling" | "unattributed";
  readonly content: Range[];
  readonly regions: QuotedRegion[];
  readonly speaker: SpeakerReading | undefined;
  readonly cue: Range | undefined;
  readonly addressee: Range | undefined;
  /** Cue and quote are such as leave nothing to guess. */
  readonly plain: boolean;
}

const rangeOf = (slots: readonly Slot[], [from, to]: Stretch): Range => ({
  start: (slots[from] as Slot).start,
  end: (slots[to - 1] as Slot).end,
});

/** Cuts what stands outside: a comma, colon, dash or closing period that is in no quotation marks, white space. */
const trimmed = (text: string, { start, end }: Range): Range => {
  let from = start;
  let to = end;
  while (to > from && isOutside(text.charCodeAt(to - 1))) to--;
  while (from < to && isOutside(text.charCodeAt(from))) from++;
  return { start: from, end: to };
};

const isOutside = (unit: number): boolean => {
  const kind = classOfUnit(unit);
  return unit === 44 || unit === 58 || unit === 59 || kind === SPACE || kind === DASH;
};

const withoutPeriod = (slots: readonly Slot[], stretch: Stretch): Stretch => {
  const [from, to] = stretch;
  return to - from > 1 && lowerAt(slots, to - 1) === "." ? [from, to - 1] : stretch;
};

/** Patterns in which the author words the statement, and may set off words of the trade in marks. */
const AUTHORED: ReadonlySet<Reading["pattern"]> = new Set(["cue-first", "according", "passive", "as", "noun", "named"]);

const addQuotes = (
  regions: QuotedRegion[],
  slots: readonly Slot[],
  [from, to]: Stretch,
  pattern: Reading["pattern"],
): void => {
  for (let at = from; at < to; at++) {
    const { region } = slots[at] as Slot;
    if (region === undefined) continue;
    if (to - from > 1 && AUTHORED.has(pattern) && isTerm(slots, at, pattern === "named")) continue;
    regions.push(region);
  }
};

/** “We will wait.”: words that stand by themselves, not a piece of the author's sentence. */
const isWhole = (slot: Slot | undefined): boolean =>
  slot?.region?.opensWithCapital === true &&
  (endsIn(slot.region, ",.!?…") || /[,.!?…][\s"”’'»]*$/.test(slot.region.text));

/** Whether a verb that reports words has a whole quote beside it. */
const isPlain = (slots: readonly Slot[], { reports, pattern, content }: Reading): boolean => {
  if (!reports) return false;
  return pattern === "quote-first" || (pattern === "cue-first" && isWhole(slotAt(slots, content[0]?.[0] ?? -1)));
};

export const draftOf = (text: string, slots: readonly Slot[], reading: Reading): Draft | undefined => {
  const { pattern, cue, speaker, addressee } = reading;
  const content: Range[] = [];
  const regions: QuotedRegion[] = [];
  let last = 0;
  for (const whole of reading.content) {
    const stretch = withoutPeriod(slots, whole);
    const range = trimmed(text, rangeOf(slots, stretch));
    if (range.end > range.start) content.push(range);
    addQuotes(regions, slots, stretch, pattern);
    last = stretch[1] - 1;
  }
  if (content.length === 0) return undefined;
  const nickname = pattern === "named" ? slots[last]?.region : undefined;
  if (nickname !== undefined && isNickname(nickname.text)) return undefined;
  return {
    pattern,
    content,
    regions,
    speaker: speaker && speakerReading(text, slots, speaker),
    cue: rangeOf(slots, cue),
    addressee: addressee && rangeOf(slots, addressee),
    plain: isPlain(slots, reading),
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
  speaker: speaker && speakerReading(text, slots, speaker),
  cue: cue && rangeOf(slots, cue),
  addressee: undefined,
  plain: false,
});

/** Whether all letters and figures of some ranges stand in quoted stretches, both in text order. */
const isAllQuoted = (text: string, ranges: readonly Range[], regions: readonly QuotedRegion[]): boolean => {
  let next = 0;
  for (const { start, end } of ranges)
    for (let at = start; at < end; ) {
      while (next < regions.length && (regions[next] as QuotedRegion).end <= at) next++;
      const region = regions[next];
      if (region !== undefined && region.start <= at) at = region.end;
      else if (isLetterOrNumber(text, at)) return false;
      else at++;
    }
  return true;
};

/** Content ranges in text order, those that only white space parts made one. */
const merged = (text: string, ranges: readonly Range[]): readonly Range[] => {
  if (ranges.length === 1) return ranges;
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
  const isQuote = draft.regions.length > 0;
  const isDirect = isQuote && isAllQuoted(text, content, draft.regions);
  return {
    kind: isQuote ? "quote" : "attribution",
    range: { start: (content[0] as Range).start, end: (content.at(-1) as Range).end },
    form: isDirect ? "direct" : isQuote ? "mixed" : "indirect",
    content,
    quoted: draft.regions.map(({ start, end }) => ({ start, end })),
    cue: draft.cue,
    speaker: draft.speaker,
    addressee: draft.addressee,
    confidence: confidenceOf(draft, isDirect),
  };
};
