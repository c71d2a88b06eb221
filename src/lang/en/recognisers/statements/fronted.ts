import { AUXILIARIES, RELATIVES, SUBORDINATORS, TITLE_WORDS } from "../../data/statement-words.ts";
import { addresseeEnd, type Complement } from "./complements.ts";
import { contentEnd } from "./content-end.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import type { Slot } from "./layout.ts";
import { basePhraseEnd, contactSubject, fullPhraseEnd, isFiniteVerb, isTimePhrase } from "./noun-phrases.ts";
import type { Reading, Stretch } from "./reading.ts";
import { type Subject, subjectAfter, subjectBefore } from "./subjects.ts";

const PERIOD_SEMICOLON: ReadonlySet<string> = new Set(". ; : ! ? )".split(" "));
const DASH: ReadonlySet<string> = new Set("— – -- -".split(" "));
const SEMICOLON_COLON: ReadonlySet<string> = new Set("; : — –".split(" "));
const WHO_WHICH: ReadonlySet<string> = new Set(["who", "which", "that"]);
const MANY_MUCH: ReadonlySet<string> = new Set("many much few little".split(" "));
const OF_BECAUSE: ReadonlySet<string> = new Set("of because for to than unless if until since that".split(" "));
const WHO_WHICH_WHOSE: ReadonlySet<string> = new Set(["who", "which", "whose"]);
const WHO_WHICH_WHILE: ReadonlySet<string> = new Set("who which while though although as after when whose".split(" "));
const AND_BUT: ReadonlySet<string> = new Set("and but then so".split(" "));

const isComma = (slot: Slot | undefined): boolean => slot?.lower === ",";
const isQuoted = (slot: Slot | undefined): boolean => slot?.region !== undefined;
const isEnd = (slot: Slot | undefined): boolean =>
  slot === undefined || PERIOD_SEMICOLON.has(slot.lower) || DASH.has(slot.lower);

/** A title, not words: a post headed “…,” she … */
const isTitle = (slots: readonly Slot[], at: number): boolean => TITLE_WORDS.has(slots[at - 1]?.lower ?? "");

/** The index of the quoted slot that ends at `edge`, a comma between allowed. */
const quoteBefore = (slots: readonly Slot[], edge: number): number | undefined => {
  if (isQuoted(slots[edge - 1])) return isTitle(slots, edge - 1) ? undefined : edge - 1;
  return (isComma(slots[edge - 1]) || /^[-—–]+$/.test(slots[edge - 1]?.lower ?? "")) && isQuoted(slots[edge - 2])
    ? edge - 2
    : undefined;
};

/** Past the words that tell when, where and to whom: "said **on Monday in an interview**". */
const afterCircumstances = (slots: readonly Slot[], from: number): number => {
  let at = from;
  while (at < slots.length) {
    const slot = slots[at] as Slot;
    const base = basePhraseEnd(slots, at);
    if (isTimePhrase(slots, at, base)) at = base;
    else if (slot.pos === "RB") at++;
    else if (slot.pos === "IN" || slot.pos === "TO") {
      const end = slots[at + 1]?.pos === "VBG" ? fullPhraseEnd(slots, at + 2) : fullPhraseEnd(slots, at + 1);
      if (end === at + 1) return at;
      at = Math.max(end, at + 1);
    } else return at;
  }
  return at;
};

const LONGEST_DATELINE = 14;

/** Past a dateline, "PORT ELLIS, Feb 3 (Northern Wire) - ": the words begin behind its dash. */
export const datelineEnd = (slots: readonly Slot[]): number => {
  if (!/^\p{Lu}{2,}\.?$/u.test(slots[0]?.text ?? "")) return 0;
  for (let at = 1; at < Math.min(slots.length, LONGEST_DATELINE); at++) {
    const slot = slots[at] as Slot;
    if (isFiniteVerb(slot) || slot.region !== undefined) return 0;
    if (DASH.has(slot.lower) && slots[at - 1]?.end !== slot.start) return at + 1;
  }
  return 0;
};

/** Where the words that a fronted content can begin with start: after what an earlier statement took, and a conjunction. */
export const clauseStart = (slots: readonly Slot[], floor: number, edge: number): number => {
  let at = floor;
  // What a bracket holds begins behind it: "(the figure is lower, she said)".
  for (let open = edge - 1; open >= floor; open--) {
    if (slots[open]?.lower === ")") break;
    if (slots[open]?.lower === "(") {
      at = open + 1;
      break;
    }
  }
  while (
    at < slots.length &&
    (slots[at]?.pos === "CC" || isComma(slots[at]) || SEMICOLON_COLON.has(slots[at]?.lower ?? ""))
  )
    at++;
  return at;
};

/** Whether a stretch has a finite verb of its own, not one of a relative clause or of one with "after", "if" and the like. */
const hasFinite = (slots: readonly Slot[], [from, to]: Stretch): boolean => {
  for (let at = from; at < to; at++)
    if (isFiniteVerb(slots[at] as Slot) && !WHO_WHICH.has(slots[at - 1]?.lower ?? "")) {
      const subject = subjectBefore(slots, at);
      const opener = subject === undefined || subject.first <= from ? undefined : slots[subject.first - 1];
      const bound = opener?.lower === "as" && MANY_MUCH.has(slots[subject?.first ?? 0]?.lower ?? "");
      if (opener === undefined || bound || !SUBORDINATORS.has(opener.lower)) return true;
    }
  return false;
};

/** What goes on after a cue that stands inside its content: "It was, she said, **too late**". */
const restAfter = (
  slots: readonly Slot[],
  from: number,
  groups: readonly CueGroup[],
  leftIsWhole: boolean,
  leftIsQuote: boolean,
): Stretch | undefined => {
  if (!isComma(slots[from])) return undefined;
  const first = slots[from + 1];
  if (first === undefined) return undefined;
  const end = contentEnd(slots, from + 1, groups);
  if (isQuoted(first)) return [from + 1, end];
  const limit = first.pos === "CC" ? end : from + 2;
  if (
    groups.some((group) => group.first > from && group.first < limit && (limit === end || group.form === "participle"))
  )
    return undefined;
  // "…,” she said, to applause": what it was met with is the author's.
  const met = first.lower === "to" && slots[from + 2]?.pos !== "VB";
  // "…,” said Lucy, 8, of Leeds": where she is from.
  const home = first.lower === "of" && slots[from + 2]?.pos === "NNP";
  if (leftIsWhole && !met && !home && OF_BECAUSE.has(first.lower)) return [from + 1, end];
  if (!leftIsWhole && first.pos !== "VBG" && !WHO_WHICH_WHOSE.has(first.lower)) return [from + 1, end];
  if (first.pos === "VBG" || WHO_WHICH_WHILE.has(first.lower)) return undefined;
  // "“…,” he said, and left": what he does next is the author's; "It rained, he said, and thundered" goes on.
  const does = slots[from + 2];
  if (leftIsQuote && first.pos === "CC" && does?.pos === "VBD" && !AUXILIARIES.has(does.lower)) return undefined;
  const quotes = slots.slice(from + 1, end).some((slot) => isQuoted(slot));
  if (leftIsWhole && !quotes && !isFiniteVerb(first) && first.pos !== "CC") return undefined;
  return [from + 1, end];
};

export interface Fronted {
  readonly group: CueGroup;
  readonly speaker: Subject;
  /** The sentence goes through the cue into a quote: The poem, she told him, “was mine”. */
  readonly through?: boolean;
  /** Where the cue's clause begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly quote?: number;
  readonly as: boolean;
}

/** A cue whose content stands before it: "…," he said · …, says the mayor · …, as the report put it. */
export const frontedAt = (
  slots: readonly Slot[],
  group: CueGroup,
  complement: Complement | undefined,
): Fronted | undefined => {
  if (group.form !== "finite" || group.passive || !hasFrame(group, "quote", "aside", "that")) return undefined;
  const edge = group.first;
  const invertible =
    isQuoted(slots[edge - 1]) || isComma(slots[edge - 1]) || /^[-—–]+$/.test(slots[edge - 1]?.lower ?? "");
  const before = invertible && isQuoted(slots[edge - 1]) ? undefined : subjectBefore(slots, edge);
  // "…, a figure Democrats disputed": a gloss, no cue.
  if (before !== undefined && contactSubject(slots, before.first, before.headLast) !== undefined) return undefined;
  if (before !== undefined) {
    const as = slots[before.first - 1]?.lower === "as";
    const from = as ? before.first - 1 : before.first;
    const quote = quoteBefore(slots, from);
    if (quote !== undefined) {
      const closes = /[,!?.…—-][\s"”’'»]*$/.test((slots[quote] as Slot).text) || isComma(slots[quote + 1]);
      if (
        closes &&
        (complement === undefined || complement.kind === "quote" || quote === 0) &&
        !(complement?.kind === "that" && quote > 0)
      )
        return { group, speaker: before, from, to: group.last, quote, as };
    }
    const reports = hasFrame(group, "aside", "that", "told");
    // "It was, she said, “too late”": the sentence goes through the cue into the quote.
    const through =
      complement?.kind === "quote" &&
      isComma(slots[complement.first - 1]) &&
      /^\W*\p{Ll}/u.test(slots[complement.first]?.text ?? "");
    if ((complement === undefined || through) && reports && (isComma(slots[from - 1]) || (as && from === 0)))
      return { group, speaker: before, from, to: group.last, as, through };
    return undefined;
  }
  if (!invertible) return undefined;
  const after = subjectAfter(slots, group.last);
  if (after === undefined || complement?.kind === "that") return undefined;
  const quote = quoteBefore(slots, edge);
  if (quote === undefined && !isComma(slots[edge - 1])) return undefined;
  return { group, speaker: after, from: edge, to: after.last, as: false, ...(quote === undefined ? {} : { quote }) };
};

const LONGEST_RELATIVE = 24;

/** Past a relative clause in commas: "…, says Ana Ruiz**, who ran the project**, …" */
const pastRelative = (slots: readonly Slot[], comma: number): number => {
  if (!isComma(slots[comma]) || !RELATIVES.has(slots[comma + 1]?.lower ?? "")) return comma;
  for (let at = comma + 2; at < Math.min(slots.length, comma + LONGEST_RELATIVE); at++)
    if (isComma(slots[at])) return at;
  return comma;
};

/** What such a cue reports; `floor` is where the words that no earlier statement took begin. */
export const frontedReading = (
  slots: readonly Slot[],
  found: Fronted,
  complement: Complement | undefined,
  floor: number,
  groups: readonly CueGroup[],
): Reading | undefined => {
  const { group, speaker, from, to, quote, as, through = false } = found;
  const cue: Stretch = [group.first, group.last];
  if (as && from === 0) {
    const at = afterCircumstances(slots, to);
    if (!isComma(slots[at])) return undefined;
    return { cue, speaker, content: [[at + 1, contentEnd(slots, at + 1, groups)]], pattern: "as" };
  }
  const leftEnd = isComma(slots[from - 1]) || /^[-—–]+$/.test(slots[from - 1]?.lower ?? "") ? from - 1 : from;
  let start = Math.max(clauseStart(slots, floor, from), floor === 0 ? datelineEnd(slots) : 0);
  if (quote !== undefined) {
    const opens = /^\W*\p{Ll}/u.test((slots[quote] as Slot).text);
    const apart =
      isComma(slots[quote - 1]) || slots[quote - 1]?.lower === ":" || AND_BUT.has(slots[quote - 1]?.lower ?? "");
    if (!opens || (apart && !hasFinite(slots, [start, quote]))) start = quote;
    if (start > quote) start = quote;
  }
  // "because, she explained, …": only a conjunction stands before.
  const opener = slots[leftEnd - 1];
  if (
    quote === undefined &&
    opener !== undefined &&
    opener.pos !== "DT" &&
    opener.pos !== "RB" &&
    (SUBORDINATORS.has(opener.lower) || opener.pos === "CC")
  ) {
    const at = afterCircumstances(slots, to);
    const next = isComma(slots[at]) ? at + 1 : at;
    if (isEnd(slots[next])) return undefined;
    return { cue, speaker, content: [[next, contentEnd(slots, next, groups)]], pattern: "cue-first" };
  }
  if (start >= leftEnd) return undefined;
  // "At the time, as she put it, “it was …”": the quote is whole without its circumstances.
  const opened = slots[start]?.pos === "IN" && !hasFinite(slots, [start, leftEnd]);
  const said = hasFinite(slots, [start, leftEnd]) && !isFiniteVerb(slots[leftEnd - 1] as Slot);
  if (through && as && (opened || said)) return undefined;
  const left: Stretch = [start, leftEnd];
  const inverted = speaker.first >= group.last;
  const addressee = inverted ? undefined : (complement?.addressee ?? addresseeAfter(slots, group));
  const told = afterCircumstances(slots, Math.max(to, addressee?.[1] ?? 0));
  const circumstances = inverted ? pastRelative(slots, told) : told;
  const says = hasFinite(slots, left) || slots.slice(...left).some((slot) => isQuoted(slot));
  const headline = circumstances >= slots.length;
  const aside = through || (isComma(slots[circumstances]) && hasFrame(group, "aside"));
  if (quote === undefined && !says && !headline && !aside) return undefined;
  if (
    quote === undefined &&
    !through &&
    !isEnd(slots[circumstances]) &&
    !isComma(slots[circumstances]) &&
    !isQuoted(slots[circumstances])
  )
    return undefined;
  const content: Stretch[] = [left];
  const fronted = SUBORDINATORS.has(slots[start]?.lower ?? "");
  // "There is, she said, …" still wants its noun.
  let lastWord = leftEnd - 1;
  while (lastWord > start && slots[lastWord]?.pos === "RB") lastWord--;
  const breaksOff = isFiniteVerb(slots[lastWord] as Slot);
  const whole = quote !== undefined || (hasFinite(slots, left) && !fronted && !breaksOff);
  if (complement?.kind === "quote" && complement.first > to - 1)
    content.push([complement.first, contentEnd(slots, complement.first, groups)]);
  else {
    const rest = restAfter(slots, circumstances, groups, whole, quote !== undefined);
    if (rest !== undefined) content.push(rest);
    else if (!says && !headline) return undefined;
  }
  return {
    cue,
    speaker,
    content,
    pattern: quote === undefined ? "clause-first" : "quote-first",
    ...(addressee === undefined ? {} : { addressee }),
  };
};

/** "told **Chinese media** last year." */
const addresseeAfter = (slots: readonly Slot[], group: CueGroup): Stretch | undefined => {
  const told = hasFrame(group, "told", "urged");
  const at = slots[group.last]?.lower === "to" ? group.last + 1 : told ? group.last : -1;
  if (at < 0) return undefined;
  const end = addresseeEnd(slots, at);
  return end > at && !isTimePhrase(slots, at, end) ? [at, end] : undefined;
};
