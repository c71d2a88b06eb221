import type { PartOfSpeech } from "../../../text/article.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { clauseVerbs } from "../data/verbs.ts";
import type { Reading } from "./first-readings.ts";
import { JJ, lemma, NN, NNS, NOUN_FIRST, RB, VB, VBD, VBG, VBN, VBZ, VERBAL } from "./lexicon.ts";

/** How sure it is that a later word of the clause is its finite verb. */
const NO_FINITE = 0;
const MAYBE_FINITE = 1;
const FINITE = 2;

/** After a comma these describe, whatever the clause still wants: "compared with". */
const FIXED_PARTICIPLES = new Set("compared based born known aged located given".split(" "));
const SUBJECT_PRONOUNS = new Set("i you he she it we they who".split(" "));
const THIRD_PERSON = new Set(["he", "she", "it", "this", "that", "who", "which", "what", "one"]);
const OBJECT_PRONOUNS = new Set("me him us them".split(" "));
const BE = new Set("be is are am was were been being 's 're 'm".split(" "));
const HAVE = new Set("have has had having 've 'd 's".split(" "));
const DO = new Set("do does did".split(" "));
const LET = new Set("let make help have watch see".split(" "));
/** "to" after these governs a noun. */
const BEFORE_NOUN_TO = new Set(
  "according due thanks prior relating subject contrary opposed related access addition response relation from close next".split(
    " ",
  ),
);
/** Determiners that stand alone as subjects. */
const ALONE = new Set("this that these those some both all many most few several each either neither none".split(" "));
const PLURAL_ALONE = new Set("these those some both all many most few several".split(" "));
const SINGULAR_ONLY = new Set("a an this that each every another either neither".split(" "));
const PARTICLES = new Set("up down out off over in on away back around along through".split(" "));
const PARTICLES_ALWAYS = new Set("up down out off".split(" "));
const ABOUT = new Set("about around over under up nearly".split(" "));
const COMPARISON = new Set("more less most least".split(" "));

const DESCRIBES_AFTER: ReadonlySet<PartOfSpeech> = new Set(["DT", "PRP$", "JJ", "JJR", "RB", "RBR", "POS", "CD"]);

const isNominal = (tag: PartOfSpeech | undefined): boolean =>
  tag === "NN" || tag === "NNS" || tag === "NNP" || tag === "NNPS" || tag === "PRP" || tag === "EX";
const isFiniteTag = (tag: PartOfSpeech | undefined): boolean =>
  tag === "VBZ" || tag === "VBD" || tag === "VBP" || tag === "MD";
const beginsNounPhrase = (reading: Reading | undefined): boolean =>
  reading === "DT" ||
  reading === "PRP" ||
  reading === "PRP$" ||
  reading === "NNP" ||
  reading === "NNPS" ||
  reading === "CD" ||
  reading === "SYM" ||
  reading === "EX" ||
  (typeof reading === "number" && (reading & (NN | NNS | JJ)) !== 0 && (reading & (VERBAL | RB)) === 0);
const isClauseBoundary = (token: RawToken, reading: Reading): boolean =>
  reading === "PUNCT" ||
  reading === "QUOTE" ||
  reading === "WDT" ||
  reading === "WP" ||
  reading === "WRB" ||
  reading === "CC" ||
  (reading === "IN" && SUBORDINATORS.has(token.lower)) ||
  token.lower === "that";
const SUBORDINATORS = new Set(
  "because although though unless whereas while whether lest if since until before after as".split(" "),
);

/** One pass to the left for what is ahead, one to the right that decides. Work grows with the sentence's length. */
class Resolver {
  readonly #tokens: readonly RawToken[];
  readonly #first: number;
  readonly #readings: readonly Reading[];
  readonly #count: number;
  readonly tags: PartOfSpeech[] = [];
  /** For each word, whether a finite verb follows before the clause ends. */
  readonly #ahead: Uint8Array;
  /** For each word, the next comma's successor, or the count. */
  readonly #afterComma: Int32Array;
  /** For each word, whether a later comma is followed at once by a finite verb: its subject was interrupted. */
  readonly #resumes: Uint8Array;
  /** Whether the clause at hand, and each one around it, still wants its finite verb. */
  readonly #wanting: boolean[] = [true];
  /** The last finite verb takes a clause: a noun phrase after it may be that clause's subject. */
  #opensClause = false;

  constructor(tokens: readonly RawToken[], first: number, last: number, readings: readonly Reading[]) {
    this.#tokens = tokens;
    this.#first = first;
    this.#readings = readings;
    this.#count = last - first;
    this.#ahead = new Uint8Array(this.#count + 1);
    this.#afterComma = new Int32Array(this.#count + 1).fill(this.#count);
    this.#resumes = new Uint8Array(this.#count + 1);
    this.#lookAhead();
  }

  run(): PartOfSpeech[] {
    for (let at = 0; at < this.#count; at += 1) {
      const reading = this.#readings[at] as Reading;
      let tag = typeof reading === "number" ? this.#word(at, reading) : this.#closed(at, reading);
      if (tag === "VB" && this.#isPresent(at)) tag = "VBP";
      this.tags.push(tag);
      this.#follow(at, tag);
    }
    return this.tags;
  }

  #token(at: number): RawToken | undefined {
    return at < 0 || at >= this.#count ? undefined : this.#tokens[this.#first + at];
  }

  #lower(at: number): string {
    return this.#token(at)?.lower ?? "";
  }

  #reading(at: number): Reading | undefined {
    return this.#readings[at];
  }

  /** Index of the word before, past adverbs and quotation marks; -1 at the beginning. */
  #before(at: number): number {
    let index = at - 1;
    while (index >= 0 && at - index < 6) {
      const tag = this.tags[index];
      if (tag !== "RB" && tag !== "RBR" && tag !== "QUOTE") return index;
      index -= 1;
    }
    return index;
  }

  #lookAhead(): void {
    let state = NO_FINITE;
    for (let at = this.#count - 1; at >= 0; at -= 1) {
      this.#ahead[at] = state;
      const token = this.#token(at) as RawToken;
      const reading = this.#readings[at] as Reading;
      const next = this.#afterComma[at + 1] as number;
      this.#afterComma[at] = token.text === "," ? at + 1 : next;
      const resumed = token.text === "," && this.#isSureFinite(at + 1);
      this.#resumes[at] = resumed || this.#resumes[at + 1] === 1 ? 1 : 0;
      if (isClauseBoundary(token, reading)) state = NO_FINITE;
      else state = Math.max(state, this.#finiteness(at, token, reading));
    }
  }

  #isSureFinite(at: number): boolean {
    const reading = this.#reading(at);
    return reading === "MD" || reading === "VBZ" || reading === "VBD" || reading === "VBP";
  }

  #finiteness(at: number, token: RawToken, reading: Reading): number {
    if (token.lower === "to") return NO_FINITE;
    if (reading === "MD" || reading === "VBZ" || reading === "VBD" || reading === "VBP") {
      return token.lower === "'s" || token.lower === "'d" ? NO_FINITE : FINITE;
    }
    if (typeof reading !== "number") return NO_FINITE;
    const noun = (reading & (NN | NNS | JJ)) !== 0;
    if (token.lower === "said" || (reading & VBZ && !noun) || (reading & VBD && !(reading & (VBN | VB)) && !noun))
      return FINITE;
    if (reading & VBD && !noun) {
      const before = this.#reading(at - 1);
      const describes =
        before === "DT" ||
        before === "PRP$" ||
        before === "JJ" ||
        before === "CD" ||
        before === "IN" ||
        this.#lower(at - 1) === "'s";
      if (describes) return NO_FINITE;
      const next = this.#reading(at + 1);
      const free =
        next === undefined ||
        beginsNounPhrase(next) ||
        next === "TO" ||
        next === "PUNCT" ||
        this.#lower(at + 1) === "that";
      return free ? MAYBE_FINITE : NO_FINITE;
    }
    return NO_FINITE;
  }

  get #wants(): boolean {
    return this.#wanting.includes(true);
  }

  /** Keeps count of the clauses that still want a verb. */
  #follow(at: number, tag: PartOfSpeech): void {
    const wanting = this.#wanting;
    const lower = this.#lower(at);
    const opens = this.#opensClause;
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
      (tag === "IN" && (SUBORDINATORS.has(lower) || lower === "that"))
    ) {
      wanting.push(true);
      this.#opensClause = false;
      return;
    }
    if (isFiniteTag(tag)) {
      while (wanting.length > 1 && wanting.at(-1) === false) wanting.pop();
      wanting[wanting.length - 1] = false;
      this.#opensClause = tag !== "MD" && clauseVerbs.has(lemma(lower));
      return;
    }
    if (tag === "VB" || tag === "VBN" || tag === "VBG") {
      this.#opensClause = clauseVerbs.has(lemma(lower));
      return;
    }
    if (opens && (tag === "DT" || tag === "PRP" || tag === "PRP$" || isNominal(tag) || tag === "JJ" || tag === "CD"))
      wanting.push(true);
    if (tag === "PRP" && !this.#wants && SUBJECT_PRONOUNS.has(lower) && lower !== "it" && lower !== "you")
      wanting.push(true);
    if (
      lower === "then" &&
      !this.#wants &&
      wanting.length === 1 &&
      this.#ahead[at] !== NO_FINITE &&
      beginsNounPhrase(this.#reading(at + 1))
    )
      wanting[0] = true;
    if (tag === "CC" && !opens && this.#wanting.length === 1 && !this.#wants && this.#startsClauseAfter(at))
      wanting[0] = true;
    if (tag !== "RB" && tag !== "QUOTE") this.#opensClause = false;
  }

  /** "…, and the bank": after a conjunction with a comma before it a new subject may come. */
  #startsClauseAfter(at: number): boolean {
    return this.#lower(at - 1) === "," && beginsNounPhrase(this.#reading(at + 1)) && this.#ahead[at] !== NO_FINITE;
  }

  /** Whether a base form here, past its adverbs, has a subject instead of "to" or a modal verb. */
  #isPresent(at: number): boolean {
    const before = this.#before(at);
    const tag = this.tags[before];
    const lower = this.#lower(before);
    if (tag === "CC") return this.tags[before - 1] === "VBP" || this.#lastVerb(before) === "VBP";
    if (tag === "PRP" && OBJECT_PRONOUNS.has(lower)) return false;
    // "Did they say", "let the men go".
    if (isNominal(tag)) return !this.#invertedAuxiliary(before) && !this.#helps(before);
    return (
      tag === "WDT" || tag === "WP" || tag === "DT" || tag === "PUNCT" || (tag === "CD" && before >= 0) || tag === "JJ"
    );
  }

  #invertedAuxiliary(subject: number): boolean {
    const before = this.#before(subject);
    const lower = this.#lower(before);
    return this.tags[subject] === "PRP" && (this.tags[before] === "MD" || DO.has(lower) || LET.has(lemma(lower)));
  }

  /** "let the men go", "helped China make": a verb that takes a bare infinitive just before the noun phrase. */
  #helps(noun: number): boolean {
    for (let at = noun - 1; at >= 0 && noun - at < 4; at -= 1) {
      if (LET.has(lemma(this.#lower(at)))) return true;
      if (this.tags[at] !== "DT" && this.tags[at] !== "PRP$" && this.tags[at] !== "JJ" && this.tags[at] !== "NNP")
        return false;
    }
    return false;
  }

  #lastVerb(from: number): PartOfSpeech | undefined {
    for (let at = from - 1; at >= 0 && from - at < 12; at -= 1) {
      const tag = this.tags[at];
      if (tag === "PUNCT" && this.#lower(at) !== ",") return undefined;
      if (tag?.startsWith("V")) return tag;
      if (tag === "MD") return "VB";
    }
    return undefined;
  }

  /** Whether an auxiliary governs a participle here: "has been said", "was quickly sold", "had the bank known" not. */
  #participleExpected(at: number): boolean {
    let before = this.#before(at);
    if (this.tags[before] === "PRP" && before > 0) {
      const auxiliary = this.#lower(this.#before(before));
      if (BE.has(auxiliary) || HAVE.has(auxiliary)) before = this.#before(before);
    }
    if (this.tags[before] === "CC") return this.#coordinatedParticiple(before);
    const lower = this.#lower(before);
    if (lower === "'s") return this.tags[before] === "VBZ";
    return BE.has(lower) || HAVE.has(lower) || /^g(?:et|ets|ot|etting)$/.test(lower);
  }

  #coordinatedParticiple(conjunction: number): boolean {
    for (let at = conjunction - 1; at >= 0 && conjunction - at < 8; at -= 1) {
      const tag = this.tags[at];
      if (tag === "VBN") {
        const lower = this.#lower(this.#before(at));
        return BE.has(lower) || HAVE.has(lower) || this.tags[this.#before(at)] === "CC" || lower === ",";
      }
      if (tag?.startsWith("V") || tag === "MD" || (tag === "PUNCT" && this.#lower(at) !== ",")) return false;
    }
    return false;
  }

  #word(at: number, reading: number): PartOfSpeech {
    if (reading & VBZ && reading & NNS) return this.#nounOrThirdPerson(at, reading);
    if (reading & VBZ) return "VBZ";
    if (reading & VBG) return this.#gerund(at, reading);
    if (reading & VB && !(reading & (VBD | VBN))) return this.#base(at, reading);
    if (reading & (VBD | VBN)) return this.#past(at, reading);
    if (reading & NNS) return this.#maybeUnknownVerb(at);
    if (reading & JJ) return this.#adjective(at, reading);
    if (reading & RB) return this.#lower(at).endsWith("er") && this.#lower(at).length > 5 ? "RBR" : "RB";
    return "NN";
  }

  /** A word in -s that no table has is a verb only where nothing else can stand. */
  #maybeUnknownVerb(at: number): PartOfSpeech {
    const lower = this.#lower(this.#before(at));
    const alone = lower === "he" || lower === "she" || lower === "who";
    return alone && this.#wants ? "VBZ" : "NNS";
  }

  #gerund(at: number, reading: number): PartOfSpeech {
    if (!(reading & NN)) {
      const before = this.tags[at - 1];
      const next = this.#reading(at + 1);
      const noun = next === "NNP" || (typeof next === "number" && (next & (NN | NNS)) !== 0);
      if (reading & JJ && noun && before !== undefined && DESCRIBES_AFTER.has(before)) return "JJ";
      const nounLike =
        (before === "DT" || before === "PRP$" || before === "JJ" || before === "POS") && this.#lower(at + 1) === "of";
      return nounLike ? "NN" : "VBG";
    }
    const before = this.#before(at);
    const lower = this.#lower(before);
    const tag = this.tags[before];
    if (BE.has(lower))
      return beginsNounPhrase(this.#reading(at + 1)) || this.#reading(at + 1) === "TO" || this.#reading(at + 1) === "IN"
        ? "VBG"
        : "NN";
    if (tag === "IN" || tag === undefined || tag === "PUNCT" || tag === "CC") {
      const next = this.#reading(at + 1);
      return next === "DT" ||
        next === "PRP" ||
        next === "PRP$" ||
        next === "CD" ||
        next === "SYM" ||
        this.#lower(at + 1) === "that"
        ? "VBG"
        : "NN";
    }
    if (isNominal(tag) && !(tag === "NN" || tag === "NNP"))
      return beginsNounPhrase(this.#reading(at + 1)) ? "VBG" : "NN";
    return "NN";
  }

  /** "official", "open", "early". */
  #adjective(at: number, reading: number): PartOfSpeech {
    const lower = this.#lower(at);
    const next = this.#reading(at + 1);
    const nextIsNoun =
      next === "NNP" || next === "NNPS" || (typeof next === "number" && (next & (NN | NNS | JJ | VBG)) !== 0);
    const degree: PartOfSpeech =
      /(?:[^e]er|ier)$/.test(lower) && reading === JJ && isComparative(lower)
        ? "JJR"
        : /est$/.test(lower) && lower.length > 5
          ? "JJS"
          : "JJ";
    if (reading & NN) {
      // "the public library", but "the rival Acme".
      if (nextIsNoun && next !== "NNP" && next !== "NNPS") return "JJ";
      const before = this.#before(at);
      const tag = this.tags[before];
      if (before !== at - 1 && this.tags[at - 1] !== "QUOTE") return "JJ";
      if (BE.has(this.#lower(before)) || /^(?:seem|become|became|feel|look|remain)/.test(this.#lower(before)))
        return "JJ";
      if (tag === "CC") return this.tags[before - 1] === "JJ" ? "JJ" : "NN";
      return "NN";
    }
    if (reading & RB) {
      if (nextIsNoun || next === "CD") return degree;
      const before = this.tags[at - 1];
      if (before === "DT" || before === "PRP$" || before === "JJ") return degree;
      return BE.has(this.#lower(this.#before(at))) && next !== "IN" ? degree : "RB";
    }
    return degree;
  }

  /** "plan", "open": a base form, or a noun or an adjective. */
  #base(at: number, reading: number): PartOfSpeech {
    const other: PartOfSpeech = reading & JJ ? this.#adjective(at, reading) : "NN";
    const before = this.#before(at);
    const tag = this.tags[before];
    const lower = this.#lower(before);
    const next = this.#reading(at + 1);
    const nextLower = this.#lower(at + 1);
    if (tag === "MD") return "VB";
    if (tag === "TO") {
      if (BEFORE_NOUN_TO.has(this.#lower(before - 1))) return other;
      // "to market", "to school" at a phrase's end; "to house them", "to act on it".
      const alone = next === undefined || next === "PUNCT" || next === "CC" || next === "QUOTE" || next === "TO";
      return reading & NOUN_FIRST && alone ? other : "VB";
    }
    if (DO.has(lower) && tag !== "NN") return "VB";
    if (tag === "PRP") {
      if (OBJECT_PRONOUNS.has(lower)) return LET.has(lemma(this.#lower(before - 1))) ? "VB" : other;
      if (this.#invertedAuxiliary(before)) return "VB";
      if (LET.has(lemma(this.#lower(before - 1)))) return "VB";
      if (SUBJECT_PRONOUNS.has(lower)) return THIRD_PERSON.has(lower) ? (reading & (NN | JJ) ? other : "VBP") : "VBP";
      return reading & NN ? other : "VB";
    }
    if (lower === "n't" || lower === "not") return "VB";
    if (!(reading & (NN | JJ))) return "VB";
    if (tag === "WDT" || tag === "WP") {
      const object =
        next === "DT" || next === "PRP" || next === "PRP$" || next === "IN" || next === "TO" || nextLower === "that";
      return (reading & NOUN_FIRST || reading & JJ) && !object ? other : "VBP";
    }
    if (tag === "CC") {
      const verb = this.tags[before - 1];
      const earlier = verb === "VB" || verb === "VBP" ? verb : this.#lastVerb(before);
      const object =
        next === "DT" ||
        next === "PRP" ||
        next === "PRP$" ||
        (beginsNounPhrase(next) && this.tags[before - 1] !== "NN");
      if ((verb === "VB" || verb === "VBP") && !(reading & NOUN_FIRST)) return verb;
      return (earlier === "VB" || earlier === "VBP") && object && !(reading & NOUN_FIRST) ? earlier : other;
    }
    if (
      tag === "DT" &&
      PLURAL_ALONE.has(lower) &&
      (next === "TO" || nextLower === "that" || next === "DT" || next === "PRP")
    )
      return "VBP";
    if (
      tag === "NNS" ||
      tag === "NNPS" ||
      (tag === "CD" && next === "TO") ||
      (tag === "NNP" && this.tags[before - 1] === "CC")
    ) {
      if (!this.#wants || this.#ahead[at] === FINITE) return other;
      const object =
        beginsNounPhrase(next) ||
        next === "TO" ||
        next === "DT" ||
        next === "IN" ||
        next === "RP" ||
        nextLower === "that" ||
        next === "RB";
      if (next === undefined || next === "PUNCT") return reading & NOUN_FIRST ? other : "VBP";
      return object &&
        (!(reading & NOUN_FIRST) || next === "DT" || next === "PRP" || next === "TO" || nextLower === "that")
        ? "VBP"
        : other;
    }
    if (
      before < 0 ||
      (tag === "PUNCT" && this.#lower(before) !== ",") ||
      (at > 0 && this.tags[at - 1] === "QUOTE" && before < 0)
    ) {
      return next === "DT" || next === "PRP" || next === "PRP$" ? "VB" : other;
    }
    if (
      LET.has(lemma(lower)) &&
      reading & VB &&
      !(reading & NOUN_FIRST) &&
      tag?.startsWith("V") &&
      /^(?:help|let)/.test(lower)
    )
      return "VB";
    return other;
  }

  /** "plans", "reports". */
  #nounOrThirdPerson(at: number, reading: number): PartOfSpeech {
    const before = this.#before(at);
    const tag = this.tags[before];
    const lower = this.#lower(before);
    const next = this.#reading(at + 1);
    const nextLower = this.#lower(at + 1);
    const object =
      next === "DT" ||
      next === "PRP" ||
      next === "PRP$" ||
      next === "TO" ||
      nextLower === "that" ||
      next === "WRB" ||
      next === "WP";
    if (tag === "PRP") return THIRD_PERSON.has(lower) || lower === "everyone" ? "VBZ" : "NNS";
    if (tag === "WDT" || tag === "WP") return "VBZ";
    if (tag === "EX") return "VBZ";
    if (tag === "DT") return SINGULAR_ONLY.has(lower) && ALONE.has(lower) ? "VBZ" : "NNS";
    if (tag === "CC") {
      const verb = this.tags[before - 1] === "VBZ" ? "VBZ" : this.#lastVerb(before);
      const governs =
        object || (!(reading & NOUN_FIRST) && (next === "IN" || next === "RP" || this.tags[before - 1] === "VBZ"));
      return verb === "VBZ" && governs ? "VBZ" : "NNS";
    }
    if (tag === "NN" || tag === "NNP" || tag === "CD" || tag === "PUNCT" || tag === "NNPS") {
      if (before < 0 || !this.#wants || this.#ahead[at] === FINITE) return "NNS";
      if (typeof next === "number" && next & (VBD | VBZ) && !(next & (NN | NNS | JJ))) return "NNS";
      const plainNoun =
        next === "NNP" || (typeof next === "number" && (next & (NN | NNS | JJ)) !== 0 && (next & VERBAL) === 0);
      if (tag === "PUNCT")
        return (object || (plainNoun && lower === ",")) && at > 1 && !(reading & NOUN_FIRST) ? "VBZ" : "NNS";
      if (tag === "CD") return object ? "VBZ" : "NNS";
      if (reading & NOUN_FIRST) return object && next !== "TO" ? "VBZ" : "NNS";
      if (this.#ahead[at] === MAYBE_FINITE && !object) return "NNS";
      // "Oil prices rise", "tax cuts help": a plural before what may be a base form.
      if (tag === "NN" && typeof next === "number" && next & VB && !(next & (JJ | NOUN_FIRST))) return "NNS";
      return "VBZ";
    }
    if (tag === "NNS") return "NNS";
    return "NNS";
  }

  /** "reported", "cut", "left". */
  #past(at: number, reading: number): PartOfSpeech {
    const before = this.#before(at);
    const tag = this.tags[before];
    const lower = this.#lower(before);
    const next = this.#reading(at + 1);
    const participle: PartOfSpeech = reading & VBN ? "VBN" : "VBD";
    const finite: PartOfSpeech = reading & VBD ? "VBD" : "VBN";
    if (tag === "MD" || tag === "TO" || DO.has(lower)) return reading & VB ? "VB" : participle;
    if (this.#participleExpected(at)) return reading & VBN ? "VBN" : reading & NN ? "NN" : reading & JJ ? "JJ" : "VBD";
    if (!(reading & VBN) && !(reading & (NN | JJ | VB))) return "VBD";
    if (!(reading & VBD)) {
      if (reading & VB && (tag === "PRP" || tag === "NNS")) return "VBP";
      return reading & NN && (tag === "DT" || tag === "JJ") ? "NN" : "VBN";
    }
    const describes =
      next === "NNP" ||
      next === "NNPS" ||
      (typeof next === "number" && (next & (NN | NNS | JJ)) !== 0 && !(next & (VBD | RB)));
    const adjectival: PartOfSpeech = reading & JJ && !(reading & VBN) ? "JJ" : "VBN";
    if (tag === "PRP") {
      if (OBJECT_PRONOUNS.has(lower)) return participle;
      return finite;
    }
    if (tag === "WDT" || tag === "WP" || tag === "EX") return finite;
    if (tag === "DT" && ALONE.has(lower) && !describes) return finite;
    if (
      tag === "DT" &&
      ALONE.has(lower) &&
      describes &&
      next !== "NNP" &&
      this.#wants &&
      this.#ahead[at] === NO_FINITE &&
      lower !== "all" &&
      lower !== "these" &&
      lower !== "those"
    )
      return PLURAL_ALONE.has(lower) && typeof next === "number" && next & NNS ? participle : finite;
    if (
      tag === "DT" ||
      tag === "PRP$" ||
      tag === "POS" ||
      tag === "JJ" ||
      tag === "CD" ||
      tag === "JJR" ||
      tag === "JJS"
    ) {
      if (reading & NN && !describes) return "NN";
      if (reading & JJ && reading & VBN && tag !== "CD" && !describes && (next === "IN" || next === "PUNCT"))
        return "NN";
      if (tag === "CD" && !describes && this.#wants && this.#ahead[at] === NO_FINITE) return finite;
      if (tag === "JJ" && !describes && this.#wants && this.#ahead[at] === NO_FINITE) return finite;
      return reading & NN && reading & VB ? "NN" : adjectival;
    }
    if (tag === "IN" || tag === "VBG") return reading & NN ? "NN" : "VBN";
    if (before < 0) return this.#atStart(reading, next);
    if (tag === "CC") return this.#afterConjunction(at, before, reading, finite, participle);
    if (tag === "PUNCT") return this.#afterPunctuation(at, before, reading, next);
    if (isNominal(tag) || tag === "RP") return this.#afterNoun(at, reading, next, tag);
    if (tag?.startsWith("V")) return reading & NN ? "NN" : "VBN";
    return this.#wants ? finite : participle;
  }

  #atStart(reading: number, next: Reading | undefined): PartOfSpeech {
    if (reading & VB && (next === "DT" || next === "PRP" || next === "PRP$")) return "VB";
    if (reading & NN && reading & VB) return "NN";
    return reading & VBN ? "VBN" : "VBD";
  }

  #afterConjunction(
    at: number,
    before: number,
    reading: number,
    finite: PartOfSpeech,
    participle: PartOfSpeech,
  ): PartOfSpeech {
    if (reading & NN && reading & VB && this.tags[before - 1] === "NN") {
      const next = this.#reading(at + 1);
      if (!(next === "DT" || next === "PRP" || next === "PRP$" || next === "CD" || next === "SYM")) return "NN";
    }
    const verb = this.#lastVerb(before);
    if (verb === "VBD") return finite;
    if (verb === "VBN") return participle;
    if ((verb === "VB" || verb === "VBP") && reading & VB) return verb;
    return finite;
  }

  #afterPunctuation(at: number, before: number, reading: number, next: Reading | undefined): PartOfSpeech {
    const finite: PartOfSpeech = "VBD";
    const comma = this.#lower(before) === ",";
    if (!(reading & VBN)) return finite;
    if (!comma) {
      if (this.tags[at - 1] === "QUOTE" || this.#lower(before) === ")")
        return this.#wants || this.#isSaying(at) ? finite : "VBN";
      const dash = this.#lower(before) === "—" || this.#lower(before) === "–";
      return this.#wants && dash && this.#lower(at + 1) !== "by" ? finite : "VBN";
    }
    if (this.#isSaying(at)) return finite;
    if (this.#lower(at + 1) === "by" || FIXED_PARTICIPLES.has(this.#lower(at))) return "VBN";
    if (!this.#wants) {
      // "rose, dropped and rose": a list of verbs goes on.
      return next === "IN" || this.#lower(at + 1) === "by" || next === "TO"
        ? "VBN"
        : this.#lastVerb(before) === "VBD"
          ? finite
          : "VBN";
    }
    // The subject was interrupted: "the bank, based in Lyon, said" against "the bank, a rival, closed".
    const after = this.#afterComma[at + 1] as number;
    const later = this.#reading(after);
    const laterFinite =
      after < this.#count &&
      (later === "MD" ||
        later === "VBZ" ||
        later === "VBD" ||
        later === "VBP" ||
        (typeof later === "number" && (later & (VBD | VBZ)) !== 0));
    if (laterFinite && (next === "IN" || next === "RB" || next === "TO" || next === "CD")) return "VBN";
    return this.#ahead[at] === FINITE ? "VBN" : finite;
  }

  #isSaying(at: number): boolean {
    return this.#lower(at) === "said";
  }

  #afterNoun(at: number, reading: number, next: Reading | undefined, tag: PartOfSpeech | undefined): PartOfSpeech {
    if (this.#isSaying(at)) return "VBD";
    if (reading & NN && reading & VB) return this.#cutAfterNoun(at, next, tag);
    if (!this.#wants) return "VBN";
    if (this.#ahead[at] === FINITE) return "VBN";
    const preposition = next === "IN" || next === "TO";
    if (this.#lower(at + 1) === "by" && this.#ahead[at] === MAYBE_FINITE) return "VBN";
    if (preposition && (this.#ahead[at] === MAYBE_FINITE || this.#resumes[at] === 1)) return "VBN";
    return "VBD";
  }

  /** "cut", "hit", "bid": noun, past and base at once. */
  #cutAfterNoun(at: number, next: Reading | undefined, tag: PartOfSpeech | undefined): PartOfSpeech {
    if (!this.#wants || this.#ahead[at] === FINITE) return "NN";
    if (next === "DT" || next === "PRP" || next === "PRP$" || next === "CD" || next === "SYM" || next === "IN")
      return "VBD";
    if (next === "PUNCT" || next === undefined) return tag === "NNS" || tag === "NNP" ? "VBD" : "NN";
    return beginsNounPhrase(next) ? "VBD" : "NN";
  }

  #closed(at: number, tag: PartOfSpeech): PartOfSpeech {
    const token = this.#token(at) as RawToken;
    switch (token.lower) {
      case "that":
        return this.#that(at);
      case "her":
        return this.#possibleOwner(at);
      case "'s":
        return this.#apostropheS(at);
      case "'d":
        return this.#apostropheD(at);
      case "there":
        return this.#there(at);
      case "have":
      case "do":
        return this.#auxiliaryBase(at);
      case "like":
        return this.#like(at);
      case "no":
        return this.#reading(at + 1) === "PUNCT" ? "UH" : "DT";
      case "so":
        return "RB";
      case "all":
      case "both":
      case "half":
        return this.#reading(at + 1) === "DT" || this.#reading(at + 1) === "PRP$" ? "PDT" : "DT";
      case "such":
        return this.#reading(at + 1) === "DT" ? "PDT" : "JJ";
      case "own":
        return this.tags[at - 1] === "PRP" || this.tags[at - 1] === "NNS"
          ? "VBP"
          : this.tags[at - 1] === "TO" || this.tags[at - 1] === "MD"
            ? "VB"
            : "JJ";
      case "past":
      case "near":
      case "inside":
      case "off":
      case "down":
      case "then":
      case "here":
        if (this.tags[at - 1] === "DT" && tag !== "RB") return "JJ";
        break;
      case "long":
      case "fast":
      case "only":
      case "well":
        return this.#adverbOrAdjective(at, tag);
      case "worse":
      case "better":
      case "lower":
      case "higher":
      case "earlier":
        return this.#comparative(at);
    }
    if (COMPARISON.has(token.lower)) return this.#degree(at, tag);
    if (tag === "QUOTE" && (token.text === "’" || token.text === "'")) return this.#loneApostrophe(at);
    if (ABOUT.has(token.lower) && this.#reading(at + 1) === "CD" && this.tags[at - 1] !== "NN") return "RB";
    if (PARTICLES.has(token.lower)) return this.#particle(at, tag);
    if (
      tag === "MD" &&
      (token.lower === "will" || token.lower === "may" || token.lower === "might" || token.lower === "can")
    ) {
      const before = this.tags[at - 1];
      if (before === "DT" || before === "PRP$" || before === "JJ" || before === "POS") return "NN";
    }
    return tag;
  }

  #that(at: number): PartOfSpeech {
    const next = this.#reading(at + 1);
    const before = this.#before(at);
    const tag = this.tags[before];
    const nextFinite =
      next === "MD" ||
      next === "VBZ" ||
      next === "VBD" ||
      next === "VBP" ||
      (typeof next === "number" && (next & VERBAL) !== 0 && (next & (NN | NNS | JJ)) === 0);
    const governs =
      next !== undefined && typeof next === "number" && (next & (VB | VBZ)) !== 0 && this.#takesObject(at + 1);
    if (governs && (isNominal(tag) || this.#lower(before) === ")")) return "WDT";
    const starts =
      before < 0 ||
      (before <= 2 && this.#lower(before) === "," && this.tags[0] === "RB") ||
      (tag === "PUNCT" && this.#lower(before) !== ",") ||
      (tag === "CC" && this.#lower(before - 1) === ",");
    if (starts) return "DT";
    if (nextFinite) {
      if (isNominal(tag) || tag === "CD" || tag === "JJ" || tag === "PUNCT") return "WDT";
      return "DT";
    }
    if (tag === "IN" && this.#lower(before) !== "except") return "DT";
    if (tag === "TO") return "DT";
    const verb = tag?.startsWith("V") === true;
    if (
      beginsNounPhrase(next) ||
      next === "IN" ||
      next === "WRB" ||
      next === "RB" ||
      next === "TO" ||
      next === "EX" ||
      next === "PUNCT" ||
      next === "QUOTE"
    ) {
      if (
        verb &&
        !clauseVerbs.has(lemma(this.#lower(before))) &&
        !BE.has(this.#lower(before)) &&
        typeof next === "number" &&
        next & NN
      )
        return "DT";
      if (next === "PUNCT" && verb) return "DT";
      return "IN";
    }
    if (typeof next === "number" && (verb || isNominal(tag))) return "IN";
    return verb || isNominal(tag) || tag === "JJ" || tag === "RB" ? "IN" : "DT";
  }

  /** Whether what follows a word that may be a verb is what a verb has after it. */
  #takesObject(at: number): boolean {
    const next = this.#reading(at + 1);
    return (
      next === "DT" ||
      next === "PRP" ||
      next === "PRP$" ||
      next === "IN" ||
      next === "TO" ||
      this.#lower(at + 1) === "that"
    );
  }

  #possibleOwner(at: number): PartOfSpeech {
    const next = this.#reading(at + 1);
    if (next === "CD" || next === "NNP" || next === "NNPS" || next === "QUOTE") return "PRP$";
    if (this.#lower(at + 1) === "own" || next === "JJ" || next === "JJR" || next === "JJS") return "PRP$";
    if (typeof next !== "number") return "PRP";
    return next & (NN | NNS | JJ | VBN | VBG) ? "PRP$" : "PRP";
  }

  #apostropheS(at: number): PartOfSpeech {
    const before = this.tags[at - 1];
    const lower = this.#lower(at - 1);
    if (lower === "let") return "PRP";
    if (
      before === "PRP" ||
      before === "EX" ||
      before === "WP" ||
      before === "WRB" ||
      before === "RB" ||
      lower === "that" ||
      lower === "here" ||
      lower === "this"
    ) {
      return "VBZ";
    }
    const next = this.#reading(at + 1);
    const verbal =
      next === "DT" ||
      next === "PRP" ||
      next === "VBN" ||
      next === "TO" ||
      this.#lower(at + 1) === "not" ||
      this.#lower(at + 1) === "n't" ||
      this.#lower(at + 1) === "a" ||
      this.#lower(at + 1) === "going";
    return verbal ? "VBZ" : "POS";
  }

  #apostropheD(at: number): PartOfSpeech {
    const next = this.#reading(at + 1);
    if (next === "VBN" || this.#lower(at + 1) === "better") return "VBD";
    return typeof next === "number" && next & VBN && !(next & VB) ? "VBD" : "MD";
  }

  #there(at: number): PartOfSpeech {
    const next = this.#lower(at + 1);
    const reading = this.#reading(at + 1);
    return BE.has(next) || reading === "MD" || /^(?:has|have|had|remain|remains|seems?|exists?)$/.test(next)
      ? "EX"
      : "RB";
  }

  #auxiliaryBase(at: number): PartOfSpeech {
    const before = this.#before(at);
    const tag = this.tags[before];
    if (tag === "TO" || tag === "MD" || this.#lower(at - 1) === "n't" || DO.has(this.#lower(before))) return "VB";
    return this.#invertedAuxiliary(before) ? "VB" : "VBP";
  }

  #like(at: number): PartOfSpeech {
    const before = this.#before(at);
    const tag = this.tags[before];
    if (tag === "TO" || tag === "MD" || DO.has(this.#lower(before)) || this.#lower(at - 1) === "n't") return "VB";
    return tag === "PRP" && SUBJECT_PRONOUNS.has(this.#lower(before)) ? "VBP" : "IN";
  }

  #adverbOrAdjective(at: number, tag: PartOfSpeech): PartOfSpeech {
    const next = this.#reading(at + 1);
    const nounNext = typeof next === "number" && (next & (NN | NNS)) !== 0 && (next & JJ) === 0;
    return nounNext && this.#lower(at) !== "only" && this.#lower(at) !== "well" ? "JJ" : tag;
  }

  #comparative(at: number): PartOfSpeech {
    const before = this.tags[this.#before(at)];
    const next = this.#reading(at + 1);
    const nounNext = next === "NNP" || (typeof next === "number" && (next & (NN | NNS | JJ)) !== 0);
    if (this.#lower(at) === "lower" && (before === "TO" || before === "MD")) return "VB";
    if (this.#lower(at) === "earlier" && !nounNext) return "RBR";
    return before === "VBD" || before === "VBZ" || nounNext || before === "DT" ? "JJR" : "RBR";
  }

  #degree(at: number, tag: PartOfSpeech): PartOfSpeech {
    const next = this.#reading(at + 1);
    const superlative = tag === "JJS";
    const adverb =
      next === "RB" ||
      next === "JJ" ||
      (typeof next === "number" && (next & (NN | NNS)) === 0 && (next & (JJ | RB)) !== 0);
    const participle = typeof next === "number" && (next & VBN) !== 0 && (next & (NN | NNS | VBD)) === 0;
    return adverb || participle ? (superlative ? "RBS" : "RBR") : tag;
  }

  /** "workers’ rights" against a closing quotation mark. */
  #loneApostrophe(at: number): PartOfSpeech {
    const token = this.#token(at) as RawToken;
    const before = this.#token(at - 1);
    if (token.spaced || before === undefined || !before.lower.endsWith("s")) return "QUOTE";
    const beforeTag = this.tags[at - 1];
    if (beforeTag !== "NNS" && beforeTag !== "NNP" && beforeTag !== "NNPS" && beforeTag !== "NN") return "QUOTE";
    const next = this.#token(at + 1);
    if (next === undefined || !next.spaced) return "QUOTE";
    const reading = this.#reading(at + 1);
    const noun =
      reading === "NNP" ||
      reading === "JJ" ||
      reading === "CD" ||
      (typeof reading === "number" && (reading & (NN | NNS | JJ | VBG)) !== 0);
    return noun && !this.#closesQuotation(at) ? "POS" : "QUOTE";
  }

  /** Whether an opening single mark stands before and no other closes it later. */
  #closesQuotation(at: number): boolean {
    let open = false;
    for (let index = 0; index < at; index += 1) {
      const { text, spaced } = this.#token(index) as RawToken;
      if (text === "‘" || (text === "'" && spaced)) open = true;
      else if ((text === "’" || text === "'") && this.tags[index] === "QUOTE") open = false;
    }
    if (!open) return false;
    for (let index = at + 1; index < this.#count; index += 1) {
      const { text, spaced } = this.#token(index) as RawToken;
      if (text === "‘") return true;
      if ((text === "’" || text === "'") && !spaced) return false;
    }
    return true;
  }

  #particle(at: number, tag: PartOfSpeech): PartOfSpeech {
    const before = this.tags[at - 1];
    const lower = this.#lower(at);
    if (before?.startsWith("V") !== true || BE.has(this.#lower(at - 1))) {
      if (tag === "IN" && (lower === "up" || lower === "down") && BE.has(this.#lower(at - 1))) return "RB";
      return tag;
    }
    if (PARTICLES_ALWAYS.has(lower)) return this.#lower(at + 1) === "of" ? "IN" : "RP";
    const next = this.#reading(at + 1);
    return tag === "IN" &&
      (next === undefined || next === "PUNCT" || next === "TO" || (next === "IN" && lower !== "in"))
      ? "RP"
      : tag;
  }
}

const COMPARATIVE_LESS = new Set(
  "former latter other inner outer upper super proper sober tender eager clever bitter slender sheer minister".split(
    " ",
  ),
);
const isComparative = (lower: string): boolean => lower.endsWith("er") && !COMPARATIVE_LESS.has(lower);

/** Decides on the parts of speech of one sentence. Index 0 of the result is the token `first`. */
export const resolveSentence = (
  tokens: readonly RawToken[],
  first: number,
  last: number,
  readings: readonly Reading[],
): PartOfSpeech[] => new Resolver(tokens, first, last, readings).run();
