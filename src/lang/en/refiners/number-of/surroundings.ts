import type { NumberCandidate } from "../../../../recognise/contract.ts";
import type { Article, Sentence, Token } from "../../../../text/article.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import type { Clause, NounPhrase, TokenRange, VerbGroup } from "../../syntax/types.ts";

/** A number's place among the tokens. */
export interface Place extends TokenRange {
  readonly sentence: number;
}

/** What the rules ask about the words around numbers. Numbers are asked about in text order. */
export class Surroundings {
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
  readonly #article: Article;
  readonly #places = new Map<NumberCandidate, Place>();
  /** Tokens that are part of a number, dates included. */
  readonly #numeric = new Set<number>();
  #clauses: { sentence: number; byVerb: Map<number, Clause> } | undefined;

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
      for (let at = token; at < last; at++) this.#numeric.add(at);
    }
  }

  placeOf(number: NumberCandidate): Place | undefined {
    return this.#places.get(number);
  }

  isNumeric(token: number): boolean {
    return this.#numeric.has(token);
  }

  sentence(index: number): Sentence | undefined {
    return this.#article.sentences[index];
  }

  lower(token: number): string {
    return this.tokens[token]?.lower ?? "";
  }

  pos(token: number): string {
    return this.tokens[token]?.pos ?? "";
  }

  /** The clause of a finite verb group. */
  clauseOf(verb: VerbGroup, sentence: number): Clause | undefined {
    if (this.#clauses?.sentence !== sentence)
      this.#clauses = {
        sentence,
        byVerb: new Map(this.syntax.clauses(sentence).map((clause) => [clause.verb.first, clause])),
      };
    return this.#clauses.byVerb.get(verb.first);
  }

  /** A phrase that names something: no pronoun, no number or time alone. */
  isThing(phrase: NounPhrase | undefined): phrase is NounPhrase {
    if (phrase === undefined || phrase.kind === "pronoun" || phrase.kind === "number") return false;
    return !this.isNumeric(phrase.head);
  }
}
