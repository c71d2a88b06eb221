import type { PartOfSpeech } from "../../../../text/article.ts";
import type { RawToken } from "../../../../text/tokenise.ts";
import { WEEKDAYS } from "../../data/calendar.ts";
import { SUBORDINATES } from "../../word-marks.ts";
import { JJ, NN, NNS, VB, VBD, VBN, VBZ } from "../lexicon.ts";
import { BEYOND, type Reading, type Tag } from "../reading.ts";
import { OpenClauses } from "./open-clauses.ts";
import {
  beginsNounPhrase,
  FINITE,
  isClauseBoundary,
  isFiniteTag,
  isNominal,
  MAYBE_FINITE,
  NO_FINITE,
  SUBJECT_PRONOUN,
  TAKES_CLAUSE,
  traitsOf,
} from "./vocabulary.ts";

/** A bit beside those that say how sure a finite verb is ahead. */
const RESUMES = 4;

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), "today", "yesterday"]);
const BOUNDING: ReadonlySet<string> = new Set("more fewer less at up between over under around about".split(" "));
/** Words between what bounds a number and the number: "as many as", "no fewer than". */
const FARTHEST_NUMBER = 2;

/**
 * A sentence on its way to parts of speech: what is known to the left, what can be seen to the right. One object serves
 * all sentences of an article, one after the other; words are counted from each sentence's beginning.
 */
export class Context {
  readonly #tokens: readonly RawToken[];
  readonly readings: Reading[] = [];
  readonly #clauses = new OpenClauses();
  #first = 0;
  count = 0;
  /** For each word, what stands ahead of it and whether a clause resumes there; found when first asked for. */
  readonly #later: number[] = [];
  #looked = false;
  /** Whether a single quotation mark was opened and not closed yet. */
  inSingleQuotes = false;
  /** The last finite verb takes a clause: a noun phrase after it may be that clause's subject. */
  #opensClause = false;

  constructor(tokens: readonly RawToken[]) {
    this.#tokens = tokens;
  }

  /** Turns to a sentence, whose `readings` are those of now. */
  begin(first: number, last: number): void {
    this.#first = first;
    this.count = last - first;
    this.#clauses.reset();
    this.#looked = false;
    this.inSingleQuotes = false;
    this.#opensClause = false;
  }

  token(at: number): RawToken | undefined {
    return at < 0 || at >= this.count ? undefined : this.#tokens[this.#first + at];
  }

  lower(at: number): string {
    return at < 0 || at >= this.count ? "" : (this.#tokens[this.#first + at] as RawToken).lower;
  }

  /** Whether a word has one of these traits (vocabulary.ts). */
  is(at: number, traits: number): boolean {
    return at >= 0 && at < this.count && (traitsOf((this.#tokens[this.#first + at] as RawToken).word) & traits) !== 0;
  }

  /** "Because", "that": whether a clause begins with a word. */
  subordinates(at: number): boolean {
    const token = this.token(at);
    return token !== undefined && ((token.marks & SUBORDINATES) !== 0 || token.lower === "that");
  }

  reading(at: number): Reading {
    return at < 0 || at >= this.count ? BEYOND : (this.readings[at] as Reading);
  }

  /** The part of speech of a word to the left, which is decided already. */
  tag(at: number): Tag {
    return at < 0 ? "EDGE" : (this.#tokens[this.#first + at] as RawToken).pos;
  }

  /** Index of the word before, past adverbs and quotation marks; -1 at the beginning. */
  before(at: number): number {
    let index = at - 1;
    while (index >= 0 && at - index < 6) {
      const tag = this.tag(index);
      if (tag !== "RB" && tag !== "RBR" && tag !== "QUOTE") return index;
      index -= 1;
    }
    return index;
  }

  /** Whether a tag stands among so many words before one. */
  hasTagBefore(at: number, tag: PartOfSpeech, distance: number): boolean {
    for (let index = at - 1; index >= 0 && at - index <= distance; index -= 1) if (this.tag(index) === tag) return true;
    return false;
  }

  /** How sure it is that a finite verb follows a word before the clause ends. */
  ahead(at: number): number {
    if (!this.#looked) this.#lookAhead();
    return (this.#later[at] as number) & ~RESUMES;
  }

  /** The place after the next comma, or the sentence's end. */
  afterComma(from: number): number {
    let at = from;
    while (at < this.count && this.lower(at) !== ",") at += 1;
    return Math.min(at + 1, this.count);
  }

  /** Whether a later comma is followed at once by a finite verb: its subject was interrupted. */
  resumes(at: number): boolean {
    if (!this.#looked) this.#lookAhead();
    return ((this.#later[at] as number) & RESUMES) !== 0;
  }

  #lookAhead(): void {
    this.#looked = true;
    let ahead = NO_FINITE;
    let resumes = 0;
    for (let at = this.count - 1; at >= 0; at -= 1) {
      const token = this.#tokens[this.#first + at] as RawToken;
      const reading = this.readings[at] as Reading;
      if (token.lower === "," && this.isSureFinite(at + 1)) resumes = RESUMES;
      this.#later[at] = ahead | resumes;
      // "stood at 3 and that the rest, sold at once, would": no later clause is what was interrupted here.
      if (token.lower === "that" && this.reading(at - 1).tag === "CC") resumes = 0;
      if (isClauseBoundary(token, reading)) ahead = NO_FINITE;
      else if (ahead !== FINITE) ahead = Math.max(ahead, this.finiteness(at, token, reading));
    }
  }

  isSureFinite(at: number): boolean {
    const { tag } = this.reading(at);
    return tag === "MD" || tag === "VBZ" || tag === "VBD" || tag === "VBP";
  }

  finiteness(at: number, token: RawToken, { tag, open }: Reading): number {
    if (tag !== "OPEN") {
      const sure = tag === "MD" || tag === "VBZ" || tag === "VBD" || tag === "VBP";
      return sure && token.lower !== "'s" && token.lower !== "'d" && token.lower !== "to" ? FINITE : NO_FINITE;
    }
    if ((open & (VB | VBZ | VBD)) === 0) return NO_FINITE;
    const noun = (open & (NN | NNS | JJ)) !== 0;
    if (
      token.lower === "said" ||
      token.lower === "told" ||
      (open & VBZ && !noun) ||
      (open & VBD && !(open & (VBN | VB)) && !noun)
    )
      return FINITE;
    if (open & VBD && !noun) {
      const before = this.reading(at - 1).tag;
      const describes =
        before === "DT" ||
        before === "PRP$" ||
        before === "JJ" ||
        before === "CD" ||
        before === "IN" ||
        this.lower(at - 1) === "'s";
      if (describes) return NO_FINITE;
      const next = this.reading(at + 1);
      const free =
        next.tag === "EDGE" ||
        beginsNounPhrase(next) ||
        next.tag === "TO" ||
        next.tag === "PUNCT" ||
        this.lower(at + 1) === "that";
      return free ? MAYBE_FINITE : NO_FINITE;
    }
    // "expect" is a present plural where no "to" or modal verb governs it.
    if (open & VB && !noun && !(open & VBN)) {
      const before = this.reading(at - 1).tag;
      const governed =
        before === "TO" ||
        before === "MD" ||
        before === "RB" ||
        before === "PRP" ||
        before === "VBP" ||
        before === "VBD";
      return governed ? NO_FINITE : MAYBE_FINITE;
    }
    return NO_FINITE;
  }

  get wants(): boolean {
    return this.#clauses.wants;
  }

  /** Keeps count of the clauses that still want a verb. */
  follow(at: number, tag: PartOfSpeech): void {
    const clauses = this.#clauses;
    const opens = this.#opensClause;
    clauses.bound();
    if (tag === "PUNCT") {
      const lower = this.lower(at);
      if (lower === ";" || lower === ":" || lower === "—" || lower === "–") clauses.reset();
      else if (lower === ",") clauses.close();
      this.#opensClause = false;
      return;
    }
    if (tag === "WDT" || tag === "WP" || tag === "WRB" || tag === "WP$" || (tag === "IN" && this.subordinates(at))) {
      clauses.open();
      this.#opensClause = false;
      return;
    }
    if (isFiniteTag(tag)) {
      // "It was late, said | a study published on Monday": what follows is who says it.
      const isInverted = !clauses.wants && this.lower(at - 1) === ",";
      clauses.satisfy();
      this.#opensClause = tag !== "MD" && !isInverted && this.is(at, TAKES_CLAUSE);
      return;
    }
    if (tag === "VB" || tag === "VBN" || tag === "VBG") {
      this.#opensClause = this.is(at, TAKES_CLAUSE);
      return;
    }
    // "said on Monday | rents had risen"
    if (opens && (DAYS.has(this.lower(at)) || (tag === "IN" && DAYS.has(this.lower(at + 1))))) return;
    if (tag === "QUOTE") this.#followQuote(at);
    if (opens && this.#boundsNumber(at)) clauses.open();
    else if (
      opens &&
      (tag === "DT" || tag === "PRP" || tag === "PRP$" || isNominal(tag) || tag === "JJ" || tag === "CD")
    )
      clauses.open();
    if (!clauses.wants) this.#wantAgain(at, tag, opens);
    if (tag !== "RB" && tag !== "QUOTE") this.#opensClause = false;
  }

  /** "said **at least** 40 people died": what bounds a number begins the clause's subject. */
  #boundsNumber(at: number): boolean {
    if (!BOUNDING.has(this.lower(at))) return false;
    for (let next = at + 1; next <= at + FARTHEST_NUMBER; next += 1) if (this.reading(next).tag === "CD") return true;
    return false;
  }

  /** Whether a word begins another clause where each has its verb. */
  #wantAgain(at: number, tag: PartOfSpeech, opens: boolean): void {
    const lower = this.lower(at);
    if (tag === "PRP") {
      if (this.is(at, SUBJECT_PRONOUN) && lower !== "it" && lower !== "you") this.#clauses.open();
    } else if (this.#clauses.depth > 1) return;
    else if (lower === "then") {
      if (this.ahead(at) !== NO_FINITE && beginsNounPhrase(this.reading(at + 1))) this.#clauses.wantAgain();
    } else if (tag === "CC" && !opens && this.startsClauseAfter(at)) this.#clauses.wantAgain();
  }

  #followQuote(at: number): void {
    const token = this.token(at);
    if (token?.text === "‘" || (token?.text === "'" && token.spaced)) this.inSingleQuotes = true;
    else if (token?.text === "’" || token?.text === "'") this.inSingleQuotes = false;
  }

  /** "…, and the bank": after a conjunction with a comma before it a new subject may come. */
  startsClauseAfter(at: number): boolean {
    return this.lower(at - 1) === "," && beginsNounPhrase(this.reading(at + 1)) && this.ahead(at) !== NO_FINITE;
  }

  /** Whether a word, by its form, is most likely a finite verb. */
  isFiniteLike(at: number): boolean {
    const { tag, open } = this.reading(at);
    if (tag !== "OPEN") return this.isSureFinite(at);
    return (open & (VBZ | VBD)) !== 0 && (open & (NN | NNS | JJ)) === 0;
  }

  isSaying(at: number): boolean {
    // "Told this, she laughed.": at a sentence's start somebody was told.
    return this.lower(at) === "said" || (this.lower(at) === "told" && at > 0);
  }
}
