import type { Article, PartOfSpeech, Sentence, Token } from "../../../../text/article.ts";
import { NAME_PARTICLES } from "../../data/name-particles.ts";
import { CAN_CUE, STARTS_CUE_PHRASE } from "../../word-marks.ts";
import { cueWordOf, isCueVerb } from "./cue-lexicon.ts";
import { cuePhraseEnd } from "./cue-phrases.ts";
import { figureCompound, figureCompoundEnd } from "./figure-compounds.ts";
import { beginsSmall } from "./letters.ts";
import { endsIn, type QuotedRegion } from "./quoted-regions.ts";
import { isKind, isTagged, lowerAt, type Slot } from "./slot.ts";
import { COMMON_NOUNS, IN, NNP, PUNCT, tagOf } from "./tags.ts";
import { isTitleOfWork } from "./titles.ts";
import { COMMA, kindsOf, kindsOfWord, STOP, SURE_VERB, TIME_WORD } from "./word-kinds.ts";

/** A sentence of the text outside of quotation marks, with the quoted stretches that hang on it as single slots. */
export interface Unit {
  readonly slots: readonly Slot[];
  readonly paragraph: number;
  /** No word or mark in it can report anything. */
  readonly isSilent: boolean;
  readonly hasQuotes: boolean;
  /** The kinds of all its slots together; none of a silent one. */
  readonly kinds: number;
  readonly endsWithColon: boolean;
}

/** A unit that is read: its slots can still grow by the next sentence. */
class ReadUnit implements Unit {
  readonly isSilent = false;
  hasQuotes = false;
  kinds = 0;
  readonly slots: Slot[];
  readonly paragraph: number;

  constructor(slots: Slot[], paragraph: number) {
    this.slots = slots;
    this.paragraph = paragraph;
    this.#note(slots);
  }

  /** Adds the next sentence's slots. */
  extend(slots: readonly Slot[]): void {
    for (const slot of slots) this.slots.push(slot);
    this.#note(slots);
  }

  #note(slots: readonly Slot[]): void {
    for (const { region, kinds } of slots) {
      if (region !== undefined) this.hasQuotes = true;
      this.kinds |= kinds;
    }
  }

  get endsWithColon(): boolean {
    return this.slots.at(-1)?.lower === ":";
  }
}

/** A sentence that reports nothing: its slots are made when one beside it asks for them. */
class SilentUnit implements Unit {
  readonly isSilent = true;
  readonly kinds = 0;
  readonly hasQuotes = false;
  readonly paragraph: number;
  readonly #tokens: readonly Token[];
  readonly #first: number;
  readonly #last: number;
  #slots: readonly Slot[] | undefined;

  constructor(tokens: readonly Token[], { first, last, paragraph }: Sentence) {
    this.#tokens = tokens;
    this.#first = first;
    this.#last = last;
    this.paragraph = paragraph;
  }

  get endsWithColon(): boolean {
    return this.#tokens[this.#last - 1]?.lower === ":";
  }

  get slots(): readonly Slot[] {
    this.#slots ??= slotsOf(this.#tokens, this.#first, this.#last);
    return this.#slots;
  }
}

/** Too much hangs on these two to leave them to a tagger's guess. */
const certain = (lower: string, pos: PartOfSpeech): PartOfSpeech =>
  lower === "said" ? "VBD" : lower === "says" ? "VBZ" : pos;

/** "Capt **Said** said": somebody's name, though the word is a verb. */
const isNamed = ({ pos, text, lower }: Token): boolean => pos === "NNP" && text !== lower;

const slotOf = (token: Token): Slot => {
  const { start, end, lower, text, marks, word } = token;
  const known = kindsOfWord(word);
  const named = (known & SURE_VERB) !== 0 && isNamed(token);
  const kinds = named ? known & ~SURE_VERB : known;
  const pos = (kinds & SURE_VERB) === 0 ? token.pos : certain(lower, token.pos);
  const cue = (marks & CAN_CUE) === 0 || named ? undefined : cueWordOf(word);
  return { start, end, lower, text, pos, tag: tagOf(pos), kinds, cue, region: undefined };
};

/** Adds the slot that begins with the token at `at`, and says where the next one does. */
const pushSlot = (slots: Slot[], tokens: readonly Token[], at: number, last: number): number => {
  const end = figureCompoundEnd(tokens, at, last);
  slots.push(end === at ? slotOf(tokens[at] as Token) : figureCompound(tokens, at, end));
  return Math.max(end, at + 1);
};

const slotsOf = (tokens: readonly Token[], first: number, last: number): Slot[] => {
  const slots: Slot[] = [];
  for (let at = first; at < last; ) at = pushSlot(slots, tokens, at, last);
  return slots;
};

const quotedSlot = (region: QuotedRegion): Slot => {
  const { start, end, text } = region;
  return { start, end, lower: "“”", text, pos: "QUOTED", tag: 0, kinds: 0, cue: undefined, region };
};

/** A title is one name in its clause; a comma or stop inside its marks is the clause's. */
const pushTitle = (slots: Slot[], { start, end, inner, text }: QuotedRegion): void => {
  slots.push({ start, end, lower: "“”", text, pos: "NNP", tag: NNP, kinds: 0, cue: undefined, region: undefined });
  const sign = text[inner.end - 1 - start] ?? "";
  if (sign === "" || !",.;".includes(sign)) return;
  const kinds = kindsOf(sign);
  slots.push({
    start: inner.end - 1,
    end,
    lower: sign,
    text: sign,
    pos: "PUNCT",
    tag: PUNCT,
    kinds,
    cue: undefined,
    region: undefined,
  });
};

const LONGEST_TAG = 8;
const LONGEST_NAMED_TAG = 32;

/** "…?" he asked. · "…!" Smith said. · "…," says the mayor: what looks like a new sentence is the tag of the quote before. */
const isTag = (slots: readonly Slot[], quote: QuotedRegion): boolean => {
  const [first] = slots;
  if (first === undefined || first.region !== undefined) return false;
  if (beginsSmall(first.text)) return true;
  if (!endsIn(quote, "?!,…–—-")) return false;
  for (let at = 0; at < slots.length && at < LONGEST_TAG; at++) {
    const { lower, pos, tag } = slots[at] as Slot;
    if ((tag & COMMON_NOUNS) === 0 && isCueVerb(lower)) return true;
    if (lower === "," || (tag & IN) !== 0) return isNamedTag(slots, at);
    if (pos === "VBD" || pos === "VBZ") return false;
  }
  return false;
};

/** "…?" Ana Ruiz, a nurse from Leeds, said. · "…?" Ana Ruiz of Leeds said: somebody's name, what says more of him, and a cue that ends the sentence. */
const isNamedTag = (slots: readonly Slot[], end: number): boolean => {
  for (let at = 0; at < end; at++)
    if (!isTagged(slots, at, NNP) && !NAME_PARTICLES.has(lowerAt(slots, at))) return false;
  let inAside = false;
  for (let at = end; at < slots.length && at < LONGEST_NAMED_TAG; at++) {
    const { lower, pos, region } = slots[at] as Slot;
    if (region !== undefined) return false;
    if (lower === ",") inAside = !inAside;
    if (inAside) continue;
    if (isCueVerb(lower))
      return lower === "told" || isKind(slots, at + 1, STOP | COMMA | TIME_WORD) || isTagged(slots, at + 1, IN);
    if (pos === "VBD" || pos === "VBZ") return false;
  }
  return false;
};

/** A run-on of more slots than this is cut, so that no clause costs more than a bounded walk. */
const LONGEST = 400;

const mayReport = (tokens: readonly Token[], { first, last, marks }: Sentence): boolean => {
  if ((marks & CAN_CUE) !== 0 || last - first > LONGEST) return true;
  if ((marks & STARTS_CUE_PHRASE) === 0) return false;
  for (let at = first; at < last; at++) {
    const { marks: begins, lower } = tokens[at] as Token;
    if ((begins & STARTS_CUE_PHRASE) === 0) continue;
    // "In a new poll, …", "…, per the filing"
    if (at === first || cuePhraseEnd(tokens, at) > at) return true;
    if (lower === "per" && tokens[at - 1]?.text === ",") return true;
  }
  return false;
};

/**
 * Cuts an article into units, one after the other: what a unit is made of is given up with it, where a list of all of
 * them would hold a copy of the whole text. A quoted stretch of several sentences does not break the sentence around it.
 */
export function* unitsOf(article: Article, regions: readonly QuotedRegion[]): Generator<Unit> {
  const { sentences, tokens } = article;
  let next = 0;
  let open: QuotedRegion | undefined;
  let afterTitle = false;
  /** The last unit, held back as long as a sentence may be added to it. */
  let unit: Unit | undefined;
  /** The unit before, when it ends with a quoted stretch that this sentence may hang on. */
  let quoting: ReadUnit | undefined;
  for (const sentence of sentences) {
    const { first, last, paragraph } = sentence;
    if (quoting?.paragraph !== paragraph) quoting = undefined;
    const isPlain = (open?.end ?? 0) <= sentence.start && (regions[next]?.start ?? sentence.end) >= sentence.end;
    if (isPlain && quoting === undefined && !mayReport(tokens, sentence)) {
      open = undefined;
      if (unit !== undefined) yield unit;
      unit = new SilentUnit(tokens, sentence);
      continue;
    }
    const slots: Slot[] = isPlain ? slotsOf(tokens, first, last) : [];
    for (let at = isPlain ? last : first; at < last; at++) {
      const token = tokens[at] as Token;
      if (open !== undefined && token.start < open.end) continue;
      open = undefined;
      const region = regions[next];
      if (region === undefined || token.end <= region.start) {
        at = pushSlot(slots, tokens, at, last) - 1;
        continue;
      }
      open = region;
      next++;
      afterTitle = isTitleOfWork(article.text.slice(region.inner.start, region.inner.end), tokens, at, afterTitle);
      if (afterTitle) pushTitle(slots, region);
      else slots.push(quotedSlot(region));
    }
    const before = quoting?.slots.at(-1)?.region;
    if (
      quoting !== undefined &&
      before !== undefined &&
      slots.length > 0 &&
      quoting.slots.length < LONGEST &&
      (before.end > sentence.start || isTag(slots, before))
    )
      quoting.extend(slots);
    else
      for (let at = 0; at < slots.length; at += LONGEST) {
        if (unit !== undefined) yield unit;
        unit = new ReadUnit(slots.length <= LONGEST ? slots : slots.slice(at, at + LONGEST), paragraph);
      }
    quoting = unit instanceof ReadUnit && unit.slots.at(-1)?.region !== undefined ? unit : undefined;
  }
  if (unit !== undefined) yield unit;
}
