import type { PartOfSpeech } from "./article.ts";
import {
  APOSTROPHE,
  CURRENCY,
  classAt,
  DASH,
  DIGIT,
  HYPHEN,
  isCapitalised,
  LETTER,
  NUMERAL,
  plainWordEnd,
  QUOTE,
  SPACE,
  widthAt,
} from "./characters.ts";
import { CAPITALISED } from "./shape.ts";
import { normal, type Word, type WordTable, wordFact } from "./words.ts";

/**
 * What a period after a word means.
 * - `title`: belongs to the word, and a name follows ("Dr.")
 * - `any`: belongs to the word, and may end the sentence too ("Inc.")
 * - `guarded`: also an ordinary word; the period is its own only before what cannot begin a sentence ("Mar. 3")
 * - `numbered`: its own only before a number ("No. 5")
 */
export type AbbreviationKind = "title" | "any" | "guarded" | "numbered";

/** Words without the period, in lower case. */
export type Abbreviations = ReadonlyMap<string, AbbreviationKind>;

/** Finds what a period after a word means by a table of abbreviations. */
export const abbreviationsBy = (abbreviations: Abbreviations): ((word: Word) => AbbreviationKind | "none") =>
  wordFact(({ text }) => abbreviations.get(text.toLowerCase()) ?? "none");

/** What the tokeniser has to know of a language. */
export interface TokenRules {
  readonly abbreviations: Abbreviations;
  readonly abbreviationOf: (word: Word) => AbbreviationKind | "none";
  /** Where a word falls apart into tokens. */
  readonly contractionsOf: (word: Word) => readonly number[];
  /** Endings that are tokens of their own, apostrophe as ' ("'s", "n't"). */
  readonly enclitics: ReadonlySet<string>;
  /** Words that begin with an apostrophe ("'em"). */
  readonly elisions: ReadonlySet<string>;
  readonly words: WordTable;
}

/** A token whose part of speech is still to be found. It keeps no copy of what its word says: millions are alive at once. */
export class RawToken {
  readonly start: number;
  readonly end: number;
  pos: PartOfSpeech;
  readonly spaced: boolean;
  readonly word: Word;

  constructor(start: number, end: number, pos: PartOfSpeech, spaced: boolean, word: Word) {
    this.start = start;
    this.end = end;
    this.pos = pos;
    this.spaced = spaced;
    this.word = word;
  }

  get text(): string {
    return this.word.text;
  }

  get lower(): string {
    return this.word.lower;
  }

  get marks(): number {
    return this.word.marks;
  }
}

const SPACE_UNIT = 32;
const COMMA_UNIT = 44;
const TOP_DOMAINS = new Set("com org net gov edu io ai uk info eu de fr cn tv".split(" "));
const LONGEST_ABBREVIATION = 12;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DECADE_OR_ORDINAL = 2;
const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);

const isPeriod = (text: string, at: number): boolean => text.charCodeAt(at) === 46;
const isWordPart = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Splits a text into tokens, stretch by stretch, from left to right in one pass. */
export class Tokeniser {
  readonly tokens: RawToken[] = [];
  readonly #text: string;
  readonly #rules: TokenRules;
  readonly #words: WordTable;
  #end = 0;
  #at = 0;
  #spaced = true;
  /** Since the last white space a digit was met, so that hyphens separate. */
  #splitsHyphens = false;
  /** The next @, so that words far from one are not looked at as addresses. */
  #nextAtSign = -1;

  constructor(text: string, rules: TokenRules) {
    this.#text = text;
    this.#rules = rules;
    this.#words = rules.words;
    this.#words.begin();
  }

  /** Appends the tokens of the text from `start` to `end`; stretches are to be given in text order. */
  run(start: number, end: number): void {
    this.#at = start;
    this.#end = end;
    this.#spaced = true;
    this.#splitsHyphens = false;
    while (this.#at < end) {
      const kind = classAt(this.#text, this.#at);
      if (kind === SPACE) {
        this.#at += 1;
        this.#spaced = true;
        this.#splitsHyphens = false;
      } else if (kind === LETTER) this.#word();
      else if (kind === DIGIT) this.#number();
      else if (kind === APOSTROPHE) this.#apostrophe();
      else this.#sign(kind);
    }
  }

  #class(at: number): number {
    return at < this.#end ? classAt(this.#text, at) : 0;
  }

  #push(end: number, pos: PartOfSpeech): void {
    const word = this.#words.wordAt(this.#text, this.#at, end);
    this.tokens.push(new RawToken(this.#at, end, pos, this.#spaced, word));
    this.#at = end;
    this.#spaced = false;
  }

  #findAtSign(from: number): number {
    const found = this.#text.indexOf("@", from);
    return found < 0 ? this.#text.length + 2 * LONGEST_LOCAL_PART : found;
  }

  /** The end of what stands without a white space from here, less the punctuation that ends it. */
  #endOfAddress(from: number): number {
    let end = from;
    while (end < this.#end) {
      const kind = this.#class(end);
      if (kind === SPACE || kind === QUOTE || kind === DASH) break;
      const unit = this.#text.charCodeAt(end);
      if (unit === 60 || unit === 62) break;
      end += widthAt(this.#text, end);
    }
    while (end > from && ".,;:!?)]}'’*_…".includes(this.#text[end - 1] as string)) end -= 1;
    return end;
  }

  /** Whether an @ is near, or the word begins as "http" or "www" do. */
  #mayBeAddress(): boolean {
    if (this.#nextAtSign < this.#at) this.#nextAtSign = this.#findAtSign(this.#at);
    if (this.#nextAtSign - this.#at <= LONGEST_LOCAL_PART) return true;
    const unit = this.#text.charCodeAt(this.#at) | 32;
    return unit === 104 || unit === 119;
  }

  #address(): boolean {
    const text = this.#text;
    const at = this.#nextAtSign;
    if (at - this.#at <= LONGEST_LOCAL_PART && at < this.#end && isWordPart(this.#class(at + 1))) {
      if (/^[\w.%+-]+$/.test(text.slice(this.#at, at))) {
        this.#push(this.#endOfAddress(at + 1), "NNP");
        return true;
      }
    }
    const unit = text.charCodeAt(this.#at) | 32;
    if (unit !== 104 && unit !== 119) return false;
    const second = text.charCodeAt(this.#at + 1) | 32;
    if (second !== 116 && second !== 119) return false;
    if (!/^(?:https?:\/\/|www\.)[^\s]/i.test(text.slice(this.#at, this.#at + 9))) return false;
    const end = this.#endOfAddress(this.#at);
    if (end - this.#at < 5) return false;
    this.#push(end, "NNP");
    return true;
  }

  #word(): void {
    const text = this.#text;
    const start = this.#at;
    let at = plainWordEnd(text, start, this.#end);
    const follower = at < this.#end ? text.charCodeAt(at) : SPACE_UNIT;
    if (follower === SPACE_UNIT || follower === COMMA_UNIT) {
      this.#push(at, "NN");
      return;
    }
    if (this.#mayBeAddress() && this.#address()) return;
    /** Start of the piece since the last hyphen or period. */
    let piece = start;
    let initials = false;
    let apostrophe = false;
    for (;;) {
      at = plainWordEnd(text, at, this.#end);
      const kind = this.#class(at);
      if (isWordPart(kind)) {
        at += widthAt(text, at);
        continue;
      }
      const next = at < this.#end ? this.#class(at + 1) : 0;
      if (kind === HYPHEN && !this.#splitsHyphens && isWordPart(next)) {
        at += 1;
        piece = at;
      } else if (kind === APOSTROPHE && next === LETTER) {
        at += 1;
        apostrophe = true;
      } else if (text.charCodeAt(at) === 38 && next === LETTER && at < this.#end && this.#joinsCapitals(at)) {
        at += 1;
      } else if (isPeriod(text, at) && at < this.#end) {
        const single = at - piece === 1;
        if (single && next === LETTER && this.#class(at + 2) !== LETTER) {
          at += 1;
          piece = at;
          initials = true;
        } else if (next === LETTER && this.#topDomainAt(at + 1)) {
          this.#push(this.#endOfAddress(at + 1), "NNP");
          return;
        } else if (next === LETTER && this.#rules.abbreviations.get(this.#dotted(piece, at)) === "any") {
          at += 1;
          initials = true;
        } else if ((single && initials) || this.#ownsPeriod(piece, at)) {
          at += 1;
          initials = false;
          piece = at;
          if (this.#class(at) === HYPHEN && this.#class(at + 1) === LETTER && !this.#splitsHyphens) continue;
          break;
        } else break;
      } else break;
    }
    if (this.#class(at) === CURRENCY && at - start <= 3 && this.#isUpper(start, at)) {
      this.#push(at + 1, "SYM");
      return;
    }
    if (apostrophe) this.#contracted(start, at);
    else this.#push(at, "NN");
  }

  /** "Ph.D.": the abbreviation from a piece over the next period, in lower case. */
  #dotted(piece: number, period: number): string {
    if (period - piece > 3) return "";
    let end = period + 1;
    while (end - period <= 3 && this.#class(end) === LETTER) end += 1;
    return isPeriod(this.#text, end) ? this.#text.slice(piece, end).toLowerCase() : "";
  }

  #joinsCapitals(ampersand: number): boolean {
    return this.#isUpper(ampersand - 1, ampersand) && this.#isUpper(ampersand + 1, ampersand + 2);
  }

  #isUpper(start: number, end: number): boolean {
    const slice = this.#text.slice(start, end);
    return slice === slice.toUpperCase() && slice !== slice.toLowerCase();
  }

  #topDomainAt(at: number): boolean {
    let end = at;
    while (end - at <= 4 && this.#class(end) === LETTER) end += 1;
    return TOP_DOMAINS.has(this.#text.slice(at, end));
  }

  /** Whether the period at `period` belongs to the abbreviation or initial that it follows. */
  #ownsPeriod(piece: number, period: number): boolean {
    if (period - piece > LONGEST_ABBREVIATION) return false;
    const text = this.#text;
    const word = this.#words.wordAt(text, piece, period);
    const kind = this.#rules.abbreviationOf(word);
    if (kind === "none" && period - piece !== 1) return false;
    let next = period + 1;
    // Bounded: white space beyond a few characters is a layout, not an abbreviation's.
    while (next < period + 4 && this.#class(next) === SPACE) next += 1;
    const follows = this.#class(next);
    if (kind === "title" || kind === "any") return true;
    // "P. 12", but "P. Varma" by the rule for initials.
    if (kind === "numbered" && (follows === DIGIT || period - piece !== 1)) return follows === DIGIT;
    if (kind === "guarded") {
      if ((word.marks & CAPITALISED) === 0) return false;
      if (follows === LETTER) return next > period + 1 && !isCapitalised(text.slice(next, next + 2));
      return follows === DIGIT || ",;:)".includes(text[next] ?? " ");
    }
    // An initial: "J. K. Rowling", "George W. Bush"; "I" is one only beside another.
    if (period - piece !== 1 || (word.marks & CAPITALISED) === 0 || follows !== LETTER) return false;
    if (!isCapitalised(text.slice(next, next + 2))) return false;
    return word.text !== "I" || isPeriod(text, next + 1) || isPeriod(text, piece - 2);
  }

  /** Splits "couldn't've" into its three tokens. */
  #contracted(start: number, end: number): void {
    const word = this.#words.wordAt(this.#text, start, end);
    for (const cut of this.#rules.contractionsOf(word)) this.#push(start + cut, "NN");
    this.#push(end, "NN");
  }

  #number(): void {
    if (this.#mayBeAddress() && this.#address()) return;
    const text = this.#text;
    let at = this.#digits(this.#at);
    if (text.charCodeAt(at) === 58 && at - this.#at <= 2) at = this.#clock(at);
    else
      while (at < this.#end && (isPeriod(text, at) || text.charCodeAt(at) === 44) && this.#class(at + 1) === DIGIT)
        at = this.#digits(at + 1);
    this.#splitsHyphens = true;
    this.#push(this.#numberEnding(at), "CD");
  }

  #digits(from: number): number {
    let at = from;
    while (this.#class(at) === DIGIT) at += widthAt(this.#text, at);
    return at;
  }

  /** "10:30", "2:05:11". */
  #clock(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === 58) {
      const end = this.#digits(at + 1);
      if (end - at !== 3) break;
      at = end;
    }
    return at;
  }

  /** Takes in what makes an ordinal ("20th") or a decade ("1980s") of a number. */
  #numberEnding(digitsEnd: number): number {
    let end = digitsEnd;
    while (end - digitsEnd <= LONGEST_DECADE_OR_ORDINAL && this.#class(end) === LETTER) end += 1;
    const letters = this.#text.slice(digitsEnd, end).toLowerCase();
    if (this.#class(end) === DIGIT) return digitsEnd;
    if (ORDINAL_ENDINGS.has(letters)) return end;
    const decade = letters === "s" && this.#text[digitsEnd - 1] === "0";
    return decade ? end : digitsEnd;
  }

  #apostrophe(): void {
    const text = this.#text;
    const next = this.#class(this.#at + 1);
    if (next === DIGIT && this.#class(this.#at + 2) === DIGIT && this.#class(this.#at + 3) !== DIGIT) {
      // "’90s", "the summer of ’69"; a quotation may begin with a number too, and that is longer or has no "s".
      const decade = text[this.#at + 3] === "s" && this.#class(this.#at + 4) !== LETTER;
      const curled = text[this.#at] === "’" && this.#class(this.#at + 3) !== LETTER;
      if (this.#spaced && (decade || curled)) {
        this.#push(this.#at + (decade ? 4 : 3), "CD");
        this.#splitsHyphens = true;
        return;
      }
    }
    if (next === LETTER) {
      let end = this.#at + 1;
      while (end - this.#at < 8 && this.#class(end) === LETTER) end += 1;
      const lower = normal(text.slice(this.#at, end));
      if (this.#spaced ? this.#rules.elisions.has(lower) : this.#rules.enclitics.has(lower) && this.#followsName()) {
        this.#push(end, "NN");
        return;
      }
    }
    const doubled = next === APOSTROPHE && text[this.#at] === "'" && text[this.#at + 1] === "'";
    this.#push(this.#at + (doubled ? 2 : 1), "QUOTE");
  }

  /** Whether an apostrophe here, after a number, a mark or a bracket, can be a possessive: "“Jaws”’s", "1990's". */
  #followsName(): boolean {
    const before = this.tokens.at(-1);
    return before !== undefined && !"([{".includes(before.text) && before.pos !== "SYM";
  }

  #sign(kind: number): void {
    const text = this.#text;
    const unit = text.charCodeAt(this.#at);
    if (kind === NUMERAL) {
      this.#push(this.#at + widthAt(text, this.#at), "CD");
      return;
    }
    if (kind !== HYPHEN && unit !== 37 && unit !== 176 && kind !== CURRENCY) this.#splitsHyphens = false;
    if (kind === CURRENCY) this.#push(this.#at + widthAt(text, this.#at), "SYM");
    else if (kind === QUOTE) this.#quote();
    else if (kind === HYPHEN) this.#run(unit, "PUNCT");
    else if (unit === 46) {
      const fraction = this.#spaced || this.tokens.at(-1)?.pos === "SYM";
      if (fraction && this.#class(this.#at + 1) === DIGIT) {
        this.#splitsHyphens = true;
        this.#push(this.#digits(this.#at + 1), "CD");
      } else this.#run(unit, "PUNCT");
    } else if ((unit === 64 || unit === 35) && this.#class(this.#at + 1) === LETTER) this.#handle();
    else if (kind === DASH || "…,;:!?()[]{}/".includes(text[this.#at] as string)) this.#push(this.#at + 1, "PUNCT");
    else this.#push(this.#at + widthAt(text, this.#at), "SYM");
  }

  /** "--" is a dash and "..." an ellipsis: one token each. */
  #run(unit: number, pos: PartOfSpeech): void {
    let end = this.#at + 1;
    while (end < this.#end && this.#text.charCodeAt(end) === unit) end += 1;
    this.#push(end, pos);
  }

  #quote(): void {
    const doubled = this.#text[this.#at] === "`" && this.#text[this.#at + 1] === "`" && this.#at + 1 < this.#end;
    this.#push(this.#at + (doubled ? 2 : 1), "QUOTE");
  }

  /** "@name", "#topic". */
  #handle(): void {
    let end = this.#at + 1;
    while (isWordPart(this.#class(end))) end += widthAt(this.#text, end);
    this.#push(end, "NNP");
  }
}
