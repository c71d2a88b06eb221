import type { NumberCandidate } from "../../../../recognise/contract.ts";
import type { Article, Sentence, Token } from "../../../../text/article.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import type { Clause, NounPhrase, TokenRange, VerbGroup } from "../../syntax/types.ts";

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
  readonly #places = new Map<NumberCandidate, Place>();
  /** Tokens that are part of a number, dates included. */
  readonly #numeric = new Set<number>();
  /** Heads of what is counted. */
  readonly #counted = new Set<number>();
  #clauses: { sentence: number; byVerb: Map<number, Clause>; subjects: Set<number> } | undefined;

  constructor(article: Article, syntax: Syntax, numbers: readonly NumberCandidate[]) {
    this.#article = article;
    this.tokens = article.tokens;
    this.syntax = syntax;
    let token = 0;
    for (const number of numbers) {
      while (token > 0 && (this.tokens[token]?.start ?? 0) > number.range.start) token--;
      while (token < this.tokens.length && (this.tokens[token] as Token).end <= number.range.start) token++;
      let last = token;
      while (last < this.tokens.length && (this.tokens[last] as Token).start < number.range.end) last++;
      this.#places.set(number, { first: token, last, sentence: article.sentenceOf(token) });
      // The noun of a count can be what another figure is a share of: "half of the firm's 37 sites".
      const counts = number.unit?.kind === "count";
      if (counts) this.#counted.add(last - 1);
      for (let at = token; at < last; at++) if (!counts || !this.pos(at).startsWith("N")) this.#numeric.add(at);
    }
  }

  placeOf(number: NumberCandidate): Place | undefined {
    return this.#places.get(number);
  }

  isNumeric(token: number): boolean {
    return this.#numeric.has(token);
  }

  /** Whether a phrase names what a figure of its own counts: "17 officers". */
  isCounted(phrase: NounPhrase): boolean {
    return this.#counted.has(phrase.head);
  }

  sentence(index: number): Sentence | undefined {
    return this.#article.sentences[index];
  }

  lower(token: number): string {
    return token < 0 ? "" : (this.tokens[token]?.lower ?? "");
  }

  pos(token: number): string {
    return token < 0 ? "" : (this.tokens[token]?.pos ?? "");
  }

  #clausesOf(sentence: number): { byVerb: Map<number, Clause>; subjects: Set<number> } {
    if (this.#clauses?.sentence === sentence) return this.#clauses;
    const clauses = this.syntax.clauses(sentence);
    const byVerb = new Map<number, Clause>();
    const subjects = new Set<number>();
    for (const clause of clauses) {
      byVerb.set(clause.verb.first, clause);
      if (clause.subject !== undefined) subjects.add(clause.subject.first);
    }
    this.#clauses = { sentence, byVerb, subjects };
    return this.#clauses;
  }

  /** The clause of a finite verb group. */
  clauseOf(verb: VerbGroup, sentence: number): Clause | undefined {
    return this.#clausesOf(sentence).byVerb.get(verb.first);
  }

  /** Whether a phrase is some clause's subject. */
  isSubject(phrase: NounPhrase, sentence: number): boolean {
    return this.#clausesOf(sentence).subjects.has(phrase.first);
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
