import type { Token } from "../../../text/article.ts";
import { isOneOf } from "../../../text/words.ts";
import { WEEKDAYS } from "../data/calendar.ts";
import {
  months,
  namesWithOf,
  numberedNouns,
  rankAdjectives,
  reckoningAdjectives,
  tellingVerbs,
  timeNames,
} from "../data/name-words.ts";
import { PLACES } from "../data/places.ts";
import { lemmaOf } from "./lexicon.ts";
import { isAdjective, isName, isNounTag, leadsToParticiple, neverBegins } from "./noun-tags.ts";
import type { Tag } from "./reading.ts";
import { isFiniteTag, isVerbTag, NEVER_DESCRIBES, STANDS_ALONE, traitsOf } from "./tagging/vocabulary.ts";
import type { NounPhrase, TokenRange } from "./types.ts";

const LONGEST_QUOTED = 8;

/** "At" least, "up" to, "some": with these the bound of a number begins. */
const beginsBound = (lower: string): boolean =>
  lower === "at" || lower === "up" || lower === "as" || lower === "some" || lower === "over";

const isTimeName = isOneOf(timeNames);
const isMonth = isOneOf(months);
const isWeekday = isOneOf(WEEKDAYS);
/** Periods of time that nothing is named after as things are after nights and mornings. */
const isPeriod = isOneOf(new Set("week month quarter year decade century".split(" ")));
const isNear = isOneOf(new Set("last this next that".split(" ")));
const FARTHEST_VERB = 12;

/** Finds the base noun phrases of a sentence, from left to right, each token looked at a bounded number of times. */
class Chunker {
  readonly #tokens: readonly Token[];
  readonly #last: number;
  readonly #first: number;

  constructor(tokens: readonly Token[], first: number, last: number) {
    this.#tokens = tokens;
    this.#first = first;
    this.#last = last;
  }

  run(): NounPhrase[] {
    const phrases: NounPhrase[] = [];
    let at = this.#first;
    while (at < this.#last) {
      const phrase = this.#phraseFrom(at);
      if (phrase === undefined) at += 1;
      else {
        phrases.push(phrase);
        at = phrase.last;
      }
    }
    return phrases;
  }

  #tag(at: number): Tag {
    return at < this.#first || at >= this.#last ? "EDGE" : (this.#tokens[at] as Token).pos;
  }

  #lower(at: number): string {
    return at < this.#first || at >= this.#last ? "" : (this.#tokens[at] as Token).lower;
  }

  #is(at: number, traits: number): boolean {
    return at >= this.#first && at < this.#last && (traitsOf((this.#tokens[at] as Token).word) & traits) !== 0;
  }

  #spaced(at: number): boolean {
    return at < this.#last && (this.#tokens[at] as Token).spaced;
  }

  /** Past "more than", "at least", "up to", "as many as" and the like, when a number follows. */
  #afterBound(at: number): number {
    const tag = this.#tag(at);
    const compares = tag === "JJR" || tag === "RBR";
    if (!compares && tag !== "RB" && !beginsBound(this.#lower(at))) return at;
    let index = at;
    const lower = this.#lower(at);
    const second = this.#lower(at + 1);
    if (second === "than" && compares) index = at + 2;
    else if (lower === "at" && (second === "least" || second === "most")) index = at + 2;
    else if (lower === "up" && second === "to") index = at + 2;
    else if (lower === "as" && this.#lower(at + 2) === "as") index = at + 3;
    else if (tag === "RB" || lower === "some" || lower === "over") index = at + 1;
    else return at;
    return this.#isNumber(index) || (this.#lower(index) === "a" && this.#tag(index + 1) === "CD") ? index : at;
  }

  #isNumber(at: number): boolean {
    const tag = this.#tag(at);
    return tag === "CD" || (tag === "SYM" && this.#tag(at + 1) === "CD" && this.#lower(at) !== "%");
  }

  #phraseFrom(start: number): NounPhrase | undefined {
    const tag = this.#tag(start);
    if (neverBegins(tag) || (tag === "IN" && !this.#bindsNumber(start))) return undefined;
    if (tag === "PRP")
      return { first: start, last: start + 1, head: start, core: start, kind: "pronoun", possessor: undefined };
    if (this.#opensQuotedName(start)) {
      const inner = this.#phraseFrom(start + 1);
      return inner === undefined ? undefined : { ...inner, first: start };
    }
    let at = this.#afterBound(start);
    if (tag === "PDT") at = start + 1;
    const determiner = this.#tag(at);
    if (determiner === "DT" || determiner === "PRP$") at += 1;
    if (at > start) at = this.#afterBound(at);
    return this.#body(start, at);
  }

  /** The prepositions that can begin a phrase: "at least 5", "per cent". */
  #bindsNumber(at: number): boolean {
    const lower = this.#lower(at);
    return lower === "per" || beginsBound(lower);
  }

  /** “Black Myth” studio: a quotation mark before a phrase that goes on after the closing one. */
  #opensQuotedName(at: number): boolean {
    if (this.#tag(at) !== "QUOTE" || this.#spaced(at + 1)) return false;
    const close = this.#closingQuote(at);
    return (
      close > 0 &&
      isNounTag(this.#tag(close - 1)) &&
      this.#spaced(close + 1) &&
      isNounTag(this.#tag(close + 1)) &&
      this.#allNominal(at + 1, close)
    );
  }

  #allNominal(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (!isNounTag(this.#tag(at)) && !isAdjective(this.#tag(at)) && this.#tag(at) !== "CD") return false;
    return true;
  }

  /** The mark that closes what opens at `at`, within a few words; -1 when there is none. */
  #closingQuote(at: number): number {
    for (let index = at + 1; index < this.#last && index - at <= LONGEST_QUOTED; index += 1)
      if (this.#tag(index) === "QUOTE") return this.#spaced(index) ? -1 : index;
    return -1;
  }

  #body(start: number, from: number): NounPhrase | undefined {
    let at = from;
    let core = from;
    let head = -1;
    let possessor: TokenRange | undefined;
    let quoteOpen = this.#tag(start - 1) === "QUOTE" && start - 1 >= this.#first && !this.#spaced(start);
    while (at < this.#last) {
      const tag = this.#tag(at);
      if (tag === "POS" && head >= 0) {
        possessor = { first: start, last: at };
        head = -1;
        at += 1;
        core = at;
      } else if (tag === "PUNCT" && this.#joins(at)) {
        // "34 - year - old": what is joined belongs together whatever it is.
        head = at + 1;
        at += 2;
      } else if (this.#lower(at) === "per" && this.#lower(at + 1) === "cent" && this.#tag(at - 1) === "CD") {
        head = at + 1;
        at += 2;
      } else if (tag === "QUOTE" && at > start) {
        const opening = this.#spaced(at) && !this.#spaced(at + 1);
        if (
          opening
            ? this.#closingQuote(at) < 0 || head >= 0 || !this.#canOpenInside(at)
            : !quoteOpen || !this.#nounSoon(at + 1)
        ) {
          if (!opening && quoteOpen && head >= 0 && this.#openedAfter(start, at)) at += 1;
          break;
        }
        quoteOpen = opening;
        at += 1;
      } else if (isNounTag(tag) || tag === "CD" || tag === "SYM") {
        if (head >= 0 && !this.#continues(start, at, tag)) break;
        if (tag === "SYM" && !this.#isNumber(at) && this.#tag(at - 1) !== "CD") break;
        head = at;
        at += 1;
      } else if (this.#describes(start, at, head)) at += 1;
      else break;
    }
    if (head < 0) return this.#standsAlone(start, from, at, possessor);
    const name = isName(this.#tag(head));
    const last = this.#nameEnd(head, at);
    const kind = name ? "name" : this.#tag(head) === "CD" || this.#tag(head) === "SYM" ? "number" : "noun";
    // "the 34-year-old": joined words may leave the head on an adjective.
    return { first: start, last, head, core, kind, possessor };
  }

  #canOpenInside(at: number): boolean {
    const next = this.#tag(at + 1);
    return isNounTag(next) || isAdjective(next) || next === "VBG" || next === "RB" || next === "CD";
  }

  /** Whether the noun that a closing mark keeps waiting follows. */
  #nounSoon(at: number): boolean {
    return isNounTag(this.#tag(at)) || (isAdjective(this.#tag(at)) && isNounTag(this.#tag(at + 1)));
  }

  #openedAfter(start: number, close: number): boolean {
    for (let at = close - 1; at >= start && close - at <= LONGEST_QUOTED; at -= 1)
      if (this.#tag(at) === "QUOTE") return true;
    return false;
  }

  /** Hyphens, and slashes between names, without a space on either side. */
  #joins(at: number): boolean {
    const lower = this.#lower(at);
    const joined = !this.#spaced(at) && at + 1 < this.#last && !this.#spaced(at + 1) && this.#tag(at + 1) !== "PUNCT";
    return joined && ("-‐‑–".includes(lower) || (lower === "/" && this.#tag(at - 1) === this.#tag(at + 1)));
  }

  /** Whether a noun or number after the phrase's noun still belongs to it. */
  #continues(start: number, at: number, tag: Tag): boolean {
    const before = this.#tag(at - 1);
    const next = this.#tag(at + 1);
    const { word } = this.#tokens[at] as Token;
    if (this.#endsOpening(start, at)) return false;
    if (this.#tag(at - 1) === "CD" && tag !== "CD") return !isTimeName(word);
    if (tag === "CD" || tag === "SYM") {
      if (word.lower === "%") return before === "CD";
      if (before === "CD" || before === "SYM") return true;
      if (months.has(this.#lower(at - 1)) || (tag === "SYM" && this.#lower(at - 1) === "us")) return true;
      if (isNounTag(next) || next === "CD" || tag === "SYM") return false;
      return before === "NNP" || numberedNouns.has(this.#lower(at - 1));
    }
    if (isTimeName(word))
      return (
        isNounTag(next) && !timeNames.has(this.#lower(at + 1)) && isName(before) && timeNames.has(this.#lower(at - 1))
      );
    if (isName(tag) && isMonth(word) && !isName(before)) return false;
    if (isName(tag) && (before === "NN" || before === "NNS"))
      return !isVerbTag(this.#tag(start - 1)) || !tellingVerbs.has(lemmaOf((this.#tokens[start - 1] as Token).word));
    return true;
  }

  /**
   * Whether a time or a place with which the sentence opens ends before `at`, and its subject begins: "In May |
   * unemployment rose", "Last year | sales fell", "On Friday | Brent crude rose", "In London | house prices fell".
   */
  #endsOpening(start: number, at: number): boolean {
    const governed = start === this.#first + 1 && this.#tag(this.#first) === "IN";
    if (!governed && start !== this.#first) return false;
    const { word, text } = this.#tokens[at - 1] as Token;
    const single = at - 1 === start;
    const ends =
      (governed && single && (isMonth(word) || isWeekday(word) || (PLACES.has(text) && !isName(this.#tag(at))))) ||
      (isPeriod(word) && (governed ? !single : isNear((this.#tokens[start] as Token).word)));
    return ends && this.#hasVerbSoon(at);
  }

  /** Whether a finite verb follows before any comma. */
  #hasVerbSoon(at: number): boolean {
    for (let index = at + 1; index < this.#last && index < at + FARTHEST_VERB; index += 1) {
      const tag = this.#tag(index);
      if (tag === "PUNCT" && this.#lower(index) !== "-") return false;
      if (isFiniteTag(tag)) return true;
    }
    return false;
  }

  /** Whether the token describes a noun to come. */
  #describes(start: number, at: number, head: number): boolean {
    const tag = this.#tag(at);
    const next = this.#tag(at + 1);
    const lower = this.#lower(at);
    const headTag = head < 0 ? "EDGE" : this.#tag(head);
    const counted = headTag === "CD" || headTag === "SYM" || headTag === "JJ";
    if (isAdjective(tag)) {
      if (head >= 0 && !counted)
        return (
          (isName(this.#tag(head))
            ? rankAdjectives.has(lower) || this.#lower(head).endsWith(".")
            : reckoningAdjectives.has(lower)) &&
          (isNounTag(next) || isAdjective(next))
        );
      return this.#leadsToNoun(at + 1);
    }
    if (head >= 0 && !counted) return tag === "CC" && lower === "&" && isName(this.#tag(at - 1)) && isName(next);
    const before = this.#tag(at - 1);
    if (tag === "VBN" || tag === "VBG" || tag === "VBD") {
      if (this.#is(at, NEVER_DESCRIBES)) return false;
      // "the Standard 500 fell 0.9%"
      if (tag === "VBD" && this.#isNumber(at + 1)) return false;
      const led = at > start ? leadsToParticiple(before) : tag === "VBN" && before === "IN";
      return led && this.#leadsToNoun(at + 1);
    }
    if (tag === "RB" || tag === "RBR" || tag === "RBS")
      return (isAdjective(next) || next === "VBN" || next === "VBG" || next === "CD") && this.#leadsToNoun(at + 1);
    if (tag === "CC")
      return isAdjective(before) && (isAdjective(next) || next === "VBN" || next === "RB") && this.#leadsToNoun(at + 1);
    if (tag === "PUNCT" && lower === ",") return isAdjective(before) && isAdjective(next) && this.#leadsToNoun(at + 1);
    return false;
  }

  /** Whether adjectives and the like from `at` on end in a noun, within a few words. */
  #leadsToNoun(at: number): boolean {
    for (let index = at; index < this.#last && index - at < 6; index += 1) {
      const tag = this.#tag(index);
      if (isNounTag(tag) || tag === "CD" || this.#isNumber(index)) return true;
      const passes =
        isAdjective(tag) ||
        tag === "RB" ||
        tag === "RBR" ||
        tag === "RBS" ||
        tag === "VBN" ||
        tag === "VBG" ||
        tag === "QUOTE" ||
        tag === "CC" ||
        this.#lower(index) === ",";
      if (!passes) return false;
    }
    return false;
  }

  /** "Both said so", "the public", "hers": a phrase without a noun. */
  #standsAlone(start: number, from: number, end: number, possessor: TokenRange | undefined): NounPhrase | undefined {
    if (possessor !== undefined) {
      return { first: start, last: possessor.last + 1, head: possessor.last - 1, core: start, kind: "noun", possessor };
    }
    const lower = this.#lower(start);
    if (
      from > start &&
      this.#tag(from) !== "JJ" &&
      this.#tag(from) !== "JJS" &&
      this.#tag(from) !== "JJR" &&
      this.#tag(from) !== "VBN"
    ) {
      return this.#is(start, STANDS_ALONE) && from === start + 1
        ? { first: start, last: from, head: start, core: start, kind: "pronoun", possessor: undefined }
        : undefined;
    }
    if (
      from > start &&
      this.#lower(start) !== "no" &&
      (this.#lower(from - 1) === "the" || this.#is(start, STANDS_ALONE))
    ) {
      // "the poor", "the accused": the adjective stands for the noun.
      const head = Math.max(end - 1, from);
      return { first: start, last: head + 1, head, core: from, kind: "noun", possessor: undefined };
    }
    const counts =
      (lower === "many" || lower === "several" || lower === "few" || lower === "most" || lower === "others") &&
      from === start;
    return counts
      ? { first: start, last: start + 1, head: start, core: start, kind: "pronoun", possessor: undefined }
      : undefined;
  }

  /** Past what goes on after the head of a name: "of England", "(D-Ohio)". */
  #nameEnd(head: number, from: number): number {
    if (!isName(this.#tag(head))) return from;
    let end = from;
    while (this.#lower(end) === "of" && namesWithOf.has(this.#lower(end - 1))) {
      let next = end + 1;
      if (this.#lower(next) === "the") next += 1;
      if (!isName(this.#tag(next))) break;
      while (isName(this.#tag(next)) || (this.#lower(next) === "&" && isName(this.#tag(next + 1)))) next += 1;
      end = next;
    }
    const party = this.#lower(end) === "(" && /^(?:[dri]-|dem|rep|lab|con|lib|ind)/.test(this.#lower(end + 1));
    if (party) for (let at = end + 1; at <= end + 5; at += 1) if (this.#lower(at) === ")") return at + 1;
    return end;
  }
}

export const nounPhrasesOf = (tokens: readonly Token[], first: number, last: number): NounPhrase[] =>
  new Chunker(tokens, first, last).run();
