import type { PartOfSpeech } from "../../../../text/article.ts";
import type { RawToken } from "../../../../text/tokenise.ts";
import { governsClause, JJ, NN, NNS, type Reading, takesClause, VB, VBD, VBN, VBZ } from "../lexicon.ts";
import {
  BE,
  beginsNounPhrase,
  DO,
  FINITE,
  HAVE,
  isClauseBoundary,
  isFiniteTag,
  isNominal,
  isSubordinator,
  LET,
  MAYBE_FINITE,
  NO_FINITE,
  OBJECT_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./vocabulary.ts";

/** How many clauses inside one another are kept count of. */
const DEEPEST = 8;

/** A sentence on its way to parts of speech: what is known to the left, what can be seen to the right. */
export class Context {
  readonly #tokens: readonly RawToken[];
  #first = 0;
  #count = 0;
  /** How many words have their part of speech. The lists below are kept from sentence to sentence, and only grow. */
  #tagged = 0;
  readonly #tags: PartOfSpeech[] = [];
  readonly #readings: Reading[] = [];
  readonly #ahead: number[] = [];
  readonly #afterComma: number[] = [];
  readonly #resumes: boolean[] = [];
  /** Whether the clause at hand, and each one around it, still wants its finite verb. */
  #wanting: boolean[] = [true];
  /** Whether a single quotation mark was opened and not closed yet. */
  inSingleQuotes = false;
  /** The last finite verb takes a clause: a noun phrase after it may be that clause's subject. */
  #opensClause = false;

  constructor(tokens: readonly RawToken[]) {
    this.#tokens = tokens;
  }

  /** Turns to the sentence from the token `first` up to `last`; then each word is to be given its first reading. */
  begin(first: number, last: number): void {
    this.#first = first;
    this.#count = last - first;
    this.#tagged = 0;
    this.#wanting = [true];
    this.inSingleQuotes = false;
    this.#opensClause = false;
  }

  get count(): number {
    return this.#count;
  }

  token(at: number): RawToken | undefined {
    return at < 0 || at >= this.#count ? undefined : this.#tokens[this.#first + at];
  }

  lower(at: number): string {
    return at < 0 || at >= this.#count ? "" : (this.#tokens[this.#first + at] as RawToken).lower;
  }

  reading(at: number): Reading | undefined {
    return at < 0 || at >= this.#count ? undefined : this.#readings[at];
  }

  read(at: number, reading: Reading): void {
    this.#readings[at] = reading;
  }

  /** The part of speech of a word that has it already. */
  tag(at: number): PartOfSpeech | undefined {
    return at < 0 || at >= this.#tagged ? undefined : this.#tags[at];
  }

  /** Gives the next word its part of speech. */
  decide(tag: PartOfSpeech): void {
    const at = this.#tagged;
    this.#tags[at] = tag;
    this.#tagged += 1;
    this.#follow(at, tag);
  }

  /** How sure it is that a finite verb follows before the clause ends. */
  ahead(at: number): number {
    return this.#ahead[at] as number;
  }

  /** The word after the next comma, or the count. */
  afterComma(at: number): number {
    return this.#afterComma[at] as number;
  }

  /** Whether a later comma is followed at once by a finite verb: its subject was interrupted. */
  resumes(at: number): boolean {
    return this.#resumes[at] as boolean;
  }

  /** Whether one of the last words before, so far away at the most, has a part of speech. */
  hasBefore(at: number, tag: PartOfSpeech, farthest: number): boolean {
    for (let index = at - 1; index >= 0 && at - index <= farthest; index -= 1)
      if (this.#tags[index] === tag) return true;
    return false;
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

  /** To be called when all words have their first readings. */
  lookAhead(): void {
    const count = this.#count;
    this.#ahead[count] = NO_FINITE;
    this.#afterComma[count] = count;
    this.#resumes[count] = false;
    let state = NO_FINITE;
    let afterComma = count;
    let resumes = false;
    for (let at = count - 1; at >= 0; at -= 1) {
      this.#ahead[at] = state;
      const token = this.#tokens[this.#first + at] as RawToken;
      const reading = this.#readings[at] as Reading;
      if (token.text === ",") {
        afterComma = at + 1;
        resumes = resumes || this.isSureFinite(at + 1);
      }
      this.#afterComma[at] = afterComma;
      this.#resumes[at] = resumes;
      // "stood at 3 and that the rest, sold at once, would": no later clause is what was interrupted here.
      if (token.lower === "that" && this.#readings[at - 1] === "CC") resumes = false;
      if (isClauseBoundary(token, reading)) state = NO_FINITE;
      else if (state !== FINITE) state = Math.max(state, this.finiteness(at, token, reading));
    }
  }

  isSureFinite(at: number): boolean {
    const reading = this.reading(at);
    return reading === "MD" || reading === "VBZ" || reading === "VBD" || reading === "VBP";
  }

  finiteness(at: number, token: RawToken, reading: Reading): number {
    if (token.lower === "to") return NO_FINITE;
    if (reading === "MD" || reading === "VBZ" || reading === "VBD" || reading === "VBP") {
      return token.lower === "'s" || token.lower === "'d" ? NO_FINITE : FINITE;
    }
    if (typeof reading !== "number") return NO_FINITE;
    const noun = (reading & (NN | NNS | JJ)) !== 0;
    if (
      token.lower === "said" ||
      token.lower === "told" ||
      (reading & VBZ && !noun) ||
      (reading & VBD && !(reading & (VBN | VB)) && !noun)
    )
      return FINITE;
    if (reading & VBD && !noun) {
      const before = this.reading(at - 1);
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
        next === undefined ||
        beginsNounPhrase(next) ||
        next === "TO" ||
        next === "PUNCT" ||
        this.lower(at + 1) === "that";
      return free ? MAYBE_FINITE : NO_FINITE;
    }
    // "expect" is a present plural where no "to" or modal verb governs it.
    if (reading & VB && !noun && !(reading & VBN)) {
      const before = this.reading(at - 1);
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
    return this.#wanting.includes(true);
  }

  /** Keeps count of the clauses that still want a verb. */
  #follow(at: number, tag: PartOfSpeech): void {
    const wanting = this.#wanting;
    const { lower, word } = this.token(at) as RawToken;
    const opens = this.#opensClause;
    if (wanting.length > DEEPEST) wanting.splice(1, 1);
    if (tag === "QUOTE") this.#followQuote(at);
    if (tag === "PUNCT") {
      if (lower === ";" || lower === ":" || lower === "—" || lower === "–") wanting.splice(0, wanting.length, true);
      else if (lower === ",") while (wanting.length > 1 && wanting.at(-1) === false) wanting.pop();
      this.#opensClause = false;
      return;
    }
    if (
      tag === "WDT" ||
      tag === "WP" ||
      tag === "WRB" ||
      tag === "WP$" ||
      (tag === "IN" && (isSubordinator(word) || lower === "that"))
    ) {
      wanting.push(true);
      this.#opensClause = false;
      return;
    }
    if (isFiniteTag(tag)) {
      while (wanting.length > 1 && wanting.at(-1) === false) wanting.pop();
      wanting[wanting.length - 1] = false;
      this.#opensClause = tag !== "MD" && governsClause(word);
      return;
    }
    if (tag === "VB" || tag === "VBN" || tag === "VBG") {
      this.#opensClause = governsClause(word);
      return;
    }
    if (opens && (tag === "DT" || tag === "PRP" || tag === "PRP$" || isNominal(tag) || tag === "JJ" || tag === "CD"))
      wanting.push(true);
    if (tag === "PRP" && !this.wants && SUBJECT_PRONOUNS.has(lower) && lower !== "it" && lower !== "you")
      wanting.push(true);
    if (
      lower === "then" &&
      !this.wants &&
      wanting.length === 1 &&
      this.ahead(at) !== NO_FINITE &&
      beginsNounPhrase(this.reading(at + 1))
    )
      wanting[0] = true;
    if (tag === "CC" && !opens && this.#wanting.length === 1 && !this.wants && this.startsClauseAfter(at))
      wanting[0] = true;
    if (tag !== "RB" && tag !== "QUOTE") this.#opensClause = false;
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

  /** Whether a base form here, past its adverbs, has a subject instead of "to" or a modal verb. */
  isPresent(at: number): boolean {
    const before = this.before(at);
    const tag = this.tag(before);
    const lower = this.lower(before);
    if (tag === "CC") return this.tag(before - 1) === "VBP" || this.lastVerb(before) === "VBP";
    if (tag === "PRP" && OBJECT_PRONOUNS.has(lower)) return false;
    // "Did they say", "let the men go".
    if (isNominal(tag)) return !this.invertedAuxiliary(before) && !this.helps(before);
    if (before < 0 || tag === "TO" || tag === "MD" || tag === "VB" || tag === "VBG") return false;
    if (lower === "not" || lower === "n't" || DO.has(lower) || tag === "IN") return false;
    return !LET.has(lower) && this.tag(at - 1) !== "TO" && this.tag(at - 1) !== "MD";
  }

  invertedAuxiliary(subject: number): boolean {
    const before = this.before(subject);
    const lower = this.lower(before);
    return this.tag(subject) === "PRP" && (this.tag(before) === "MD" || DO.has(lower) || LET.has(lower));
  }

  /** "let the men go", "helped China make": a verb that takes a bare infinitive just before the noun phrase. */
  helps(noun: number): boolean {
    for (let at = noun - 1; at >= 0 && noun - at < 4; at -= 1) {
      if (LET.has(this.lower(at))) return true;
      if (
        this.tag(at) !== "DT" &&
        this.tag(at) !== "PRP$" &&
        this.tag(at) !== "JJ" &&
        this.tag(at) !== "JJR" &&
        this.tag(at) !== "NNP"
      )
        return false;
    }
    return false;
  }

  lastVerb(from: number): PartOfSpeech | undefined {
    for (let at = from - 1; at >= 0 && from - at < 12; at -= 1) {
      const tag = this.tag(at);
      if (tag === "PUNCT" && this.lower(at) !== ",") return undefined;
      if (tag?.startsWith("V")) return tag;
      if (tag === "MD") return "VB";
    }
    return undefined;
  }

  /** Whether an auxiliary governs a participle here: "has been said", "was quickly sold", "had the bank known" not. */
  participleExpected(at: number): boolean {
    let before = this.before(at);
    if (this.tag(before) === "PRP" && before > 0) {
      const auxiliary = this.lower(this.before(before));
      if (BE.has(auxiliary) || HAVE.has(auxiliary)) before = this.before(before);
    }
    if (this.tag(before) === "CC") return this.coordinatedParticiple(before);
    const lower = this.lower(before);
    if (lower === "'s") return this.tag(before) === "VBZ";
    return BE.has(lower) || HAVE.has(lower) || /^g(?:et|ets|ot|etting)$/.test(lower);
  }

  coordinatedParticiple(conjunction: number): boolean {
    for (let at = conjunction - 1; at >= 0 && conjunction - at < 8; at -= 1) {
      const tag = this.tag(at);
      if (tag === "VBN") {
        const lower = this.lower(this.before(at));
        return BE.has(lower) || HAVE.has(lower) || this.tag(this.before(at)) === "CC" || lower === ",";
      }
      if (tag?.startsWith("V") || tag === "MD" || (tag === "PUNCT" && this.lower(at) !== ",")) return false;
    }
    return false;
  }

  /** Whether the noun phrase before a word begins right after a comma or a quotation mark: "…, the bank [claims]". */
  freshSubject(at: number): boolean {
    for (let index = at - 1; index >= 0 && at - index < 8; index -= 1) {
      const tag = this.tag(index);
      if (tag === "QUOTE" || (tag === "PUNCT" && this.lower(index) === ",")) return index < at - 1;
      const nominal = isNominal(tag) || tag === "DT" || tag === "PRP$" || tag === "JJ" || tag === "POS" || tag === "CD";
      if (!nominal) return false;
    }
    return false;
  }

  /** Whether what follows a word that may be a verb is what a verb has after it. */
  takesObject(at: number): boolean {
    const next = this.reading(at + 1);
    return (
      next === "DT" ||
      next === "PRP" ||
      next === "PRP$" ||
      next === "IN" ||
      next === "TO" ||
      next === "CD" ||
      next === "SYM" ||
      next === "QUOTE" ||
      this.lower(at + 1) === "that"
    );
  }

  /** Whether a clause has begun with a plural and its participle, and nothing else: "papers filed at the court [show]". */
  followsReducedPlural(at: number): boolean {
    for (let index = at - 1; index > 0; index -= 1) {
      const tag = this.tag(index);
      if (tag === "PUNCT" || isFiniteTag(tag)) return false;
      if (tag === "VBN") return this.tag(index - 1) === "NNS";
    }
    return false;
  }

  /** Whether "than" belongs to a verb: "its profit more | than | doubled", but not "worth more than hoped". */
  comparesVerb(than: number): boolean {
    if (this.lower(than) !== "than" || !isNominal(this.tag(than - 2)) || !this.wants) return false;
    const more = this.lower(than - 1);
    const reading = this.reading(than + 1);
    return (more === "more" || more === "less") && typeof reading === "number" && (reading & VBD) !== 0;
  }

  /** Whether the noun phrase before a word stands behind a preposition, and so is no subject. */
  isGoverned(at: number): boolean {
    for (let index = at - 1; index >= 0 && at - index < 8; index -= 1) {
      const tag = this.tag(index);
      if (tag === "IN") return !SUBORDINATORS.has(this.lower(index)) && this.lower(index) !== "that";
      if (!isNominal(tag) && tag !== "DT" && tag !== "PRP$" && tag !== "JJ" && tag !== "POS" && tag !== "CD")
        return false;
    }
    return false;
  }

  /** Whether "by" and somebody follow: "raised by the fund", not "raised by 3%", "raised by cutting costs". */
  hasAgent(at: number): boolean {
    if (this.lower(at + 1) !== "by") return false;
    const agent = this.reading(at + 2);
    const named = beginsNounPhrase(agent) || (typeof agent === "number" && (agent & (NN | NNS)) !== 0);
    return named && agent !== "CD" && agent !== "SYM" && !/^\p{N}/u.test(this.lower(at + 3));
  }

  /**
   * Whether the noun phrase that ends at `at` stands just behind a verb that takes a clause or an object, so that it
   * is rather its object: "shows sums raised by".
   */
  isObject(at: number): boolean {
    for (let index = at; index >= 0 && at - index < 8; index -= 1) {
      const tag = this.tag(index);
      if (isFiniteTag(tag)) return takesClause(this.lower(index));
      const within =
        isNominal(tag) || tag === "DT" || tag === "JJ" || tag === "CD" || (tag === "IN" && this.lower(index) === "of");
      if (!within) return false;
    }
    return false;
  }

  /** Whether a word, by its form, is most likely a finite verb. */
  isFiniteLike(at: number): boolean {
    const reading = this.reading(at);
    if (typeof reading !== "number") return this.isSureFinite(at);
    return (reading & (VBZ | VBD)) !== 0 && (reading & (NN | NNS | JJ)) === 0;
  }

  isSaying(at: number): boolean {
    // "Told this, she laughed.": at a sentence's start somebody was told.
    return this.lower(at) === "said" || (this.lower(at) === "told" && at > 0);
  }
}
