import type { NumberCandidate } from "../../../../recognise/contract.ts";
import type { Article, Sentence, Token } from "../../../../text/article.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import type { Clause, NounPhrase, TokenRange, VerbGroup } from "../../syntax/types.ts";

/** Part of a number, dates included. */
const NUMERIC = 1;
/** The head of what is counted. */
const COUNTED = 2;

/** A number's place among the tokens. */
export interface Place extends TokenRange {
  readonly sentence: number;
}

const LONGEST_FRAGMENT = 25;

/** What the rules ask about the words around numbers. Numbers are asked about in text order. */
export class Surroundings {
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
  readonly #article: Article;
  /** The numbers' places, in their order. */
  readonly places: readonly Place[];
  /** What tokens are to the numbers: `NUMERIC`, `COUNTED`. */
  readonly #marks: Uint8Array;

  constructor(article: Article, syntax: Syntax, numbers: readonly NumberCandidate[]) {
    this.#article = article;
    this.tokens = article.tokens;
    this.syntax = syntax;
    this.#marks = new Uint8Array(this.tokens.length);
    const places: Place[] = [];
    const { sentences } = article;
    let token = 0;
    let sentence = 0;
    for (const number of numbers) {
      while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Sentence).start <= number.range.start)
        sentence++;
      token = Math.max(token, sentences[sentence]?.first ?? 0);
      while (token > 0 && (this.tokens[token]?.start ?? 0) > number.range.start) token--;
      while (token < this.tokens.length && (this.tokens[token] as Token).end <= number.range.start) token++;
      let last = token;
      while (last < this.tokens.length && (this.tokens[last] as Token).start < number.range.end) last++;
      places.push({ first: token, last, sentence: article.sentenceOf(token) });
      // The noun of a count can be what another figure is a share of: "half of the firm's 37 sites".
      const counts = number.unit?.kind === "count";
      if (counts && last > 0) this.#mark(last - 1, COUNTED);
      for (let at = token; at < last; at++) if (!counts || !this.pos(at).startsWith("N")) this.#mark(at, NUMERIC);
    }
    this.places = places;
  }

  #mark(token: number, mark: number): void {
    this.#marks[token] = (this.#marks[token] as number) | mark;
  }

  #has(token: number, mark: number): boolean {
    return token >= 0 && token < this.#marks.length && ((this.#marks[token] as number) & mark) !== 0;
  }

  isNumeric(token: number): boolean {
    return this.#has(token, NUMERIC);
  }

  /** Whether a phrase names what a figure of its own counts: "17 officers". */
  isCounted(phrase: NounPhrase): boolean {
    return this.#has(phrase.head, COUNTED);
  }

  sentence(index: number): Sentence | undefined {
    return this.#article.sentences[index];
  }

  lower(token: number): string {
    return token >= 0 && token < this.tokens.length ? (this.tokens[token] as Token).lower : "";
  }

  pos(token: number): string {
    return token >= 0 && token < this.tokens.length ? (this.tokens[token] as Token).pos : "";
  }

  /** The clause of a finite verb group. */
  clauseOf(verb: VerbGroup, sentence: number): Clause | undefined {
    return this.syntax.clauses(sentence).findLast((clause) => clause.verb.first === verb.first);
  }

  /** Whether a phrase is some clause's subject. */
  isSubject(phrase: NounPhrase, sentence: number): boolean {
    return this.syntax.clauses(sentence).some(({ subject }) => subject?.first === phrase.first);
  }

  /** Whether a verb stands between two tokens no farther apart than a sentence's fragment is long. */
  hasVerb(first: number, last: number): boolean {
    if (last - first > LONGEST_FRAGMENT) return true;
    for (let at = first; at < last; at++) if (this.syntax.verbGroupAt(at) !== undefined) return true;
    return false;
  }

  /** A phrase that names something: no pronoun, no number or time alone. */
  isThing(phrase: NounPhrase | undefined): phrase is NounPhrase {
    if (phrase === undefined || phrase.kind === "pronoun") return false;
    // "the Fortune 100" is a name that ends in a figure.
    if (phrase.kind === "number" || this.isNumeric(phrase.head))
      return (
        this.pos(phrase.last - 1) === "CD" && this.pos(phrase.last - 2) === "NNP" && !this.isNumeric(phrase.last - 2)
      );
    return true;
  }
}
