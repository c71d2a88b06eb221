import { addresseeEnd } from "./addressees.ts";
import type { Complement } from "./complement.ts";
import { contentEnd } from "./content-end.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import { FRAME } from "./cue-lexicon.ts";
import { isAllCapitals } from "./letters.ts";
import { basePhraseEnd, contactSubject, fullPhraseEnd, isFiniteVerb, isTimePhrase } from "./noun-phrases.ts";
import { endsIn } from "./quoted-regions.ts";
import { type Reading, readingOf, type Stretch, type Subject } from "./reading.ts";
import { isKind, isQuoted, isTagged, lowerAt, type Slot, slotAt, someQuoted, someTagged } from "./slot.ts";
import { subjectAfter, subjectBefore, subjectOf } from "./subjects.ts";
import { CC, COMMON_NOUNS, COMPARED, DT, FINITE, IN, JJS, MD, NNP, PRP, PUNCT, RB, TO, VB, VBD, VBG } from "./tags.ts";
import {
  AUXILIARY,
  COMMA,
  DASH,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  TIME_UNIT,
  TITLE_WORD,
  WHO_OR_WHICH,
} from "./word-kinds.ts";

const SEMICOLON_COLON: ReadonlySet<string> = new Set("; : — –".split(" "));
const RELATING: ReadonlySet<string> = new Set(["who", "which", "that"]);
const MANY_MUCH: ReadonlySet<string> = new Set("many much few little".split(" "));
const OF_BECAUSE: ReadonlySet<string> = new Set("of because for to than unless if until since that".split(" "));
const WHO_WHICH_WHOSE: ReadonlySet<string> = new Set(["who", "which", "whose"]);
const WHO_WHICH_WHILE: ReadonlySet<string> = new Set("who which while though although as after when whose".split(" "));
const FOLLOWS_FROM: ReadonlySet<string> = new Set("after before following amid despite".split(" "));
const ASKING: ReadonlySet<string> = new Set("how why whether what".split(" "));
const AND_BUT: ReadonlySet<string> = new Set("and but then so".split(" "));

const isComma = (slots: readonly Slot[], at: number): boolean => isKind(slots, at, COMMA);

/** Whether a sentence or a clause of its own ends here. */
const isEnd = (slots: readonly Slot[], at: number): boolean => {
  const slot = slots[at];
  return slot === undefined || (slot.kinds & (STOP | DASH)) !== 0 || slot.lower === ")";
};

/** Whether one dash or some hyphens stand here. */
const isDashRun = (slots: readonly Slot[], at: number): boolean => {
  const slot = slotAt(slots, at);
  return slot !== undefined && ((slot.kinds & DASH) !== 0 || (slot.tag === PUNCT && /^[-—–]+$/.test(slot.lower)));
};

/** A title, not words: a post headed “…,” she … */
const isTitle = (slots: readonly Slot[], at: number): boolean => isKind(slots, at - 1, TITLE_WORD);

/** The index of the quoted slot that ends at `edge`, a comma between allowed. */
const quoteBefore = (slots: readonly Slot[], edge: number): number | undefined => {
  if (isQuoted(slots, edge - 1)) return isTitle(slots, edge - 1) ? undefined : edge - 1;
  return isQuoted(slots, edge - 2) && (isComma(slots, edge - 1) || isDashRun(slots, edge - 1)) ? edge - 2 : undefined;
};

/** Past the words that tell when, where and to whom: "said **on Monday in an interview**". */
const afterCircumstances = (slots: readonly Slot[], from: number): number => {
  let at = from;
  while (at < slots.length) {
    const { tag } = slots[at] as Slot;
    const base = basePhraseEnd(slots, at);
    if (isTimePhrase(slots, at, base)) at = base;
    else if (tag === RB) at++;
    else if ((tag & (IN | TO)) !== 0) {
      const end = isTagged(slots, at + 1, VBG) ? fullPhraseEnd(slots, at + 2) : fullPhraseEnd(slots, at + 1);
      if (end === at + 1) return at;
      at = Math.max(end, at + 1);
    } else return at;
  }
  return at;
};

const LONGEST_DATELINE = 14;

/** Past a dateline, "PORT ELLIS, Feb 3 (Northern Wire) - ": the words begin behind its dash. */
export const datelineEnd = (slots: readonly Slot[]): number => {
  if (slots.length === 0 || !isAllCapitals((slots[0] as Slot).text)) return 0;
  for (let at = 1; at < Math.min(slots.length, LONGEST_DATELINE); at++) {
    const slot = slots[at] as Slot;
    if (isFiniteVerb(slot) || slot.region !== undefined) return 0;
    if ((slot.kinds & DASH) !== 0 && slots[at - 1]?.end !== slot.start) return at + 1;
  }
  return 0;
};

/** Where the words that a fronted content can begin with start: after what an earlier statement took, and a conjunction. */
export const clauseStart = (slots: readonly Slot[], floor: number, edge: number): number => {
  let at = floor;
  // What a bracket holds begins behind it: "(the figure is lower, she said)".
  for (let open = edge - 1; open >= floor; open--) {
    const { lower } = slots[open] as Slot;
    if (lower === ")") break;
    if (lower === "(") {
      at = open + 1;
      break;
    }
  }
  while (isTagged(slots, at, CC) || isComma(slots, at) || SEMICOLON_COLON.has(lowerAt(slots, at))) at++;
  return at;
};

/** Whether a stretch has a finite verb of its own, not one of a relative clause or of one with "after", "if" and the like. */
const hasFinite = (slots: readonly Slot[], [from, to]: Stretch): boolean => {
  for (let at = from; at < to; at++) {
    if (!isTagged(slots, at, FINITE) || RELATING.has(lowerAt(slots, at - 1))) continue;
    const subject = subjectBefore(slots, at);
    if (subject === undefined || subject.first <= from) return true;
    const opener = slots[subject.first - 1] as Slot;
    // "More **than** 40 people died"
    if ((opener.kinds & SUBORDINATOR) === 0 || opener.lower === "than") return true;
    if (opener.lower === "as" && MANY_MUCH.has(lowerAt(slots, subject.first))) return true;
  }
  return false;
};

/** Whether a cue can begin a statement of its own: not "it was too early **to tell**", "it **began**". */
const begins = (group: CueGroup): boolean => group.form !== "infinitive" && hasFrame(group, STATING);
const STATING = FRAME.that | FRAME.clause | FRAME.told;

/** What goes on after a cue that stands inside its content: "It was, she said, **too late**". */
const restAfter = (
  slots: readonly Slot[],
  from: number,
  groups: readonly CueGroup[],
  leftIsWhole: boolean,
  leftIsQuote: boolean,
): Stretch | undefined => {
  // "It may rise, he said — “a little”": the words go on behind the dash.
  if (isDashRun(slots, from) && slots[from + 1]?.region?.opensWithSmall === true)
    return [from + 1, contentEnd(slots, from + 1, groups)];
  if (!isComma(slots, from)) return undefined;
  const first = slots[from + 1];
  if (first === undefined) return undefined;
  const end = contentEnd(slots, from + 1, groups);
  if (first.region !== undefined) return [from + 1, end];
  // "…, the report says, with one clerk telling it: “…”": another's, whom the writer brings in.
  if (first.lower === "with" && groups.some((group) => group.first > from && group.form === "participle"))
    return undefined;
  // "“…,” he said, before adding that …": the next cue's.
  const limit = first.tag === CC ? end : from + 3;
  for (const group of groups)
    if (group.first > from && group.first < limit && (limit === end ? begins(group) : group.form === "participle"))
      return undefined;
  // "…,” she said, to applause": what it was met with is the author's.
  const met = first.lower === "to" && !isTagged(slots, from + 2, VB);
  // "…,” said Lucy, 8, of Leeds": where she is from.
  const home = first.lower === "of" && (leftIsQuote || isTagged(slots, from + 2, NNP));
  if (leftIsWhole && !met && !home && OF_BECAUSE.has(first.lower)) return [from + 1, end];
  if (!leftIsWhole && first.tag !== VBG && !WHO_WHICH_WHOSE.has(first.lower)) return [from + 1, end];
  // "It is too early to tell, Ames said, how it began"
  if (leftIsWhole && !leftIsQuote && ASKING.has(first.lower)) return [from + 1, end];
  // "It may close, two aides said, after talks broke down": reported with what it follows from; “…,” he said, after … is not.
  if (leftIsWhole && !leftIsQuote && FOLLOWS_FROM.has(first.lower)) return [from + 1, end];
  if (first.tag === VBG || WHO_WHICH_WHILE.has(first.lower)) return undefined;
  // "“…,” he said, and left": what he does next is the author's; "It rained, he said, and thundered" goes on.
  const does = slots[from + 2];
  if (leftIsQuote && first.tag === CC && does?.tag === VBD && (does.kinds & AUXILIARY) === 0) return undefined;
  // "Output rose 3%, he said, the fastest in years"
  if (first.tag === DT && isTagged(slots, from + 2, JJS | COMPARED)) return [from + 1, end];
  if (leftIsWhole && !isFiniteVerb(first) && first.tag !== CC && !someQuoted(slots, from + 1, end)) return undefined;
  return [from + 1, end];
};

export interface Fronted {
  readonly group: CueGroup;
  readonly speaker: Subject;
  /** The sentence goes through the cue into a quote: The poem, she told him, “was mine”. */
  readonly through: boolean;
  /** Where the cue's clause begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly quote: number | undefined;
  readonly as: boolean;
}

const ANNOUNCING = FRAME.quote | FRAME.aside | FRAME.that;
const REPORTING = FRAME.aside | FRAME.that | FRAME.told;

/** Whether a quoted stretch ends as one does that a cue follows. */
const closesOpenly = ({ region, text }: Slot): boolean =>
  (region !== undefined && endsIn(region, ",!?.…—-")) || /[,!?.…—-][\s"”’'»]*$/.test(text);

/** A cue whose content stands before it: "…," he said · …, says the mayor · …, as the report put it. */
export const frontedAt = (
  slots: readonly Slot[],
  group: CueGroup,
  complement: Complement | undefined,
): Fronted | undefined => {
  if (group.form !== "finite" || !hasFrame(group, ANNOUNCING)) return undefined;
  // "His flight, he was told, might go": who is told.
  if (group.passive && !(group.verbs.tells && complement === undefined)) return undefined;
  const edge = group.first;
  const behindQuote = isQuoted(slots, edge - 1);
  const invertible = behindQuote || isComma(slots, edge - 1) || isDashRun(slots, edge - 1);
  const before = behindQuote ? undefined : subjectOf(slots, group);
  // "…, a figure Democrats disputed": a gloss, no cue.
  if (before !== undefined && contactSubject(slots, before.first, before.headLast) !== undefined) return undefined;
  if (before !== undefined) {
    // "The firm, which reports in euros, kept …": what a relative clause says is no aside.
    if (isKind(slots, before.first, WHO_OR_WHICH)) return undefined;
    const as = lowerAt(slots, before.first - 1) === "as";
    const from = as ? before.first - 1 : before.first;
    const quote = quoteBefore(slots, from);
    // “Who will pay?” She said …: a sentence of its own begins, and reports what follows.
    if (quote !== undefined && isNewSentence(slots, before) && complement !== undefined) return undefined;
    if (quote !== undefined) {
      const closes = isComma(slots, quote + 1) || closesOpenly(slots[quote] as Slot);
      if (
        closes &&
        (complement === undefined || complement.kind === "quote" || quote === 0) &&
        !(complement?.kind === "that" && quote > 0)
      )
        return { group, speaker: before, through: false, from, to: group.last, quote, as };
    }
    if (!hasFrame(group, REPORTING) || !(isComma(slots, from - 1) || (as && from === 0))) return undefined;
    // "It was, she said, “too late”": the sentence goes through the cue into the quote.
    const through =
      complement?.kind === "quote" &&
      isComma(slots, complement.first - 1) &&
      slots[complement.first]?.region?.opensWithSmall === true;
    return complement === undefined || through
      ? { group, speaker: before, through, from, to: group.last, quote: undefined, as }
      : undefined;
  }
  if (!invertible || complement?.kind === "that" || group.passive) return undefined;
  // "…, might go on Saturday"
  if (someTagged(slots, group.first, group.head, MD)) return undefined;
  const quote = quoteBefore(slots, edge);
  if (quote === undefined && !isComma(slots, edge - 1)) return undefined;
  // "told jurors" names who was told, but in a headline: "Fund was spent on sofas, jury told".
  if (group.verbs.tells && group.last < slots.length - 1) return undefined;
  // "A poll, made in May, shows Roy ahead": what is shown, and not who shows it.
  if (quote === undefined && hasFrame(group, FRAME.shown)) return undefined;
  const after = subjectAfter(slots, group.last);
  if (after === undefined || isTimePhrase(slots, after.first, after.headLast)) return undefined;
  return { group, speaker: after, through: false, from: edge, to: after.last, quote, as: false };
};

const PREDICATE =
  /^["“'‘](?:am|is|are|was|were|has|have|had|will|would|can|could|does|did|should|must|might)(?:n['’]t|not)?\b/;

/** Behind the semicolon that ends another's statement, or the author's: "Roy thought it odd; **it was**, she wrote, **late**". */
const behindOthersClause = (slots: readonly Slot[], from: number, to: number, groups: readonly CueGroup[]): number => {
  let start = from;
  for (let at = from; at < to; at++) {
    if (lowerAt(slots, at) !== ";") continue;
    // "It had bids; the highest, aides said, was low": a subject that its verb is still to follow.
    if (!someTagged(slots, at + 1, to, FINITE)) start = at + 1;
    for (const group of groups)
      if (group.form === "finite" && group.first >= from && group.last < at && hasFrame(group, REPORTING))
        start = at + 1;
  }
  return start;
};

/** Whether a pronoun that is a subject is written as a sentence's first word. */
const isNewSentence = (slots: readonly Slot[], { first }: Subject): boolean => {
  const { text, lower, tag } = slots[first] as Slot;
  return tag === PRP && lower !== "i" && text !== lower;
};

/** Past what tells more of an occasion: "told the House in a speech **that ran on**". */
const pastOccasion = (slots: readonly Slot[], from: number): number => {
  if (lowerAt(slots, from) !== "that" || !isTagged(slots, from - 1, COMMON_NOUNS)) return from;
  let at = from;
  while (at < slots.length && !isComma(slots, at) && !isEnd(slots, at)) at++;
  return at;
};

const LONGEST_RELATIVE = 24;

/** Past a relative clause in commas: "…, says Ana Ruiz**, who ran the project**, …" */
const pastRelative = (slots: readonly Slot[], comma: number): number => {
  if (!isComma(slots, comma) || !isKind(slots, comma + 1, RELATIVE)) return comma;
  for (let at = comma + 2; at < comma + LONGEST_RELATIVE; at++) if (isComma(slots, at)) return at;
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
  const { group, speaker, from, to, quote, as, through } = found;
  const cue: Stretch = [group.first, group.last];
  if (as && from === 0) {
    // "As Roy joked with a friend, his brother left": the two happen at once.
    if (lowerAt(slots, to) === "with") return undefined;
    const at = afterCircumstances(slots, to);
    if (!isComma(slots, at)) return undefined;
    return readingOf("as", cue, speaker, [[at + 1, contentEnd(slots, at + 1, groups)]]);
  }
  const leftEnd = isComma(slots, from - 1) || isDashRun(slots, from - 1) ? from - 1 : from;
  let start = Math.max(clauseStart(slots, floor, from), floor === 0 ? datelineEnd(slots) : 0);
  if (quote !== undefined) {
    const goesOn = slots[quote]?.region?.opensWithSmall === true;
    const before = lowerAt(slots, quote - 1);
    const apart = before === "," || before === ":" || AND_BUT.has(before);
    // "Roy, a lawyer, “isn’t going anywhere,” his aide said": the quote begins with the subject's verb.
    const words = slots[quote] as Slot;
    const isPredicate =
      before === "," && PREDICATE.test(words.text) && words.region?.sign !== "?" && !isTagged(slots, start, IN);
    if (!goesOn || start > quote || (apart && !isPredicate && !hasFinite(slots, [start, quote]))) start = quote;
  }
  // "because, she explained, …": only a conjunction stands before.
  const opener = slots[leftEnd - 1];
  // "up on the year **before**, says Ana Ruiz": that is when.
  const isWhen = opener?.lower === "before" && isKind(slots, leftEnd - 2, TIME_UNIT);
  if (
    quote === undefined &&
    opener !== undefined &&
    !isWhen &&
    (opener.tag & (DT | RB)) === 0 &&
    ((opener.kinds & SUBORDINATOR) !== 0 || opener.tag === CC)
  ) {
    const at = afterCircumstances(slots, to);
    const next = isComma(slots, at) ? at + 1 : at;
    if (isEnd(slots, next)) return undefined;
    return readingOf("cue-first", cue, speaker, [[next, contentEnd(slots, next, groups)]]);
  }
  start = Math.max(start, behindOthersClause(slots, start, leftEnd, groups));
  if (start >= leftEnd) return undefined;
  // "At the time, as she put it, “it was …”": the quote is whole without its circumstances.
  const left: Stretch = [start, leftEnd];
  const finite = hasFinite(slots, left);
  const apart = finite ? !isTagged(slots, leftEnd - 1, FINITE) : isTagged(slots, start, IN);
  if (through && as && apart) return undefined;
  const inverted = speaker.first >= group.last;
  const addressee = inverted ? undefined : (complement?.addressee ?? addresseeAfter(slots, group));
  const told = afterCircumstances(slots, Math.max(to, addressee?.[1] ?? 0));
  const circumstances = inverted ? pastRelative(slots, told) : as ? told : pastOccasion(slots, told);
  const says = finite || someQuoted(slots, start, leftEnd);
  const headline = circumstances >= slots.length;
  // "The plan, he told reporters, was “dead in the water”"
  const tells = group.verbs.tells && addressee !== undefined;
  const aside = through || (isComma(slots, circumstances) && (group.passive || tells || hasFrame(group, FRAME.aside)));
  if (quote === undefined && !says && !headline && !aside) return undefined;
  if (
    quote === undefined &&
    !through &&
    !isEnd(slots, circumstances) &&
    !isComma(slots, circumstances) &&
    !isQuoted(slots, circumstances)
  )
    return undefined;
  const content: Stretch[] = [left];
  const fronted = isKind(slots, start, SUBORDINATOR);
  // "There is, she said, …" still wants its noun.
  let lastWord = leftEnd - 1;
  while (lastWord > start && isTagged(slots, lastWord, RB)) lastWord--;
  const breaksOff = isFiniteVerb(slots[lastWord] as Slot);
  const whole = quote !== undefined || (finite && !fronted && !breaksOff);
  if (complement?.kind === "quote" && complement.first > to - 1)
    content.push([complement.first, contentEnd(slots, complement.first, groups)]);
  else {
    const rest = restAfter(slots, circumstances, groups, whole, quote !== undefined);
    if (rest !== undefined) content.push(rest);
    else if (!says && !headline) return undefined;
  }
  return readingOf(quote === undefined ? "clause-first" : "quote-first", cue, speaker, content, addressee);
};

/** "told **Chinese media** last year." */
const addresseeAfter = (slots: readonly Slot[], group: CueGroup): Stretch | undefined => {
  const told = hasFrame(group, FRAME.told | FRAME.urged);
  const at = lowerAt(slots, group.last) === "to" ? group.last + 1 : told ? group.last : -1;
  if (at < 0) return undefined;
  const end = addresseeEnd(slots, at);
  return end > at && !isTimePhrase(slots, at, end) ? [at, end] : undefined;
};
