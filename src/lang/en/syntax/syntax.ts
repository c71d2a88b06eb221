import type { Article } from "../../../text/article.ts";
import { clausesOf } from "./clauses.ts";
import { extendPhrase, type PhraseExtent, type PhraseIndex } from "./full-phrases.ts";
import { nounPhrasesOf } from "./noun-phrases.ts";
import { markParts, partAt } from "./part-at.ts";
import { SentenceParts } from "./sentence-parts.ts";
import type { Clause, NounPhrase, TokenRange, VerbGroup } from "./types.ts";
import { verbGroupsOf } from "./verb-groups.ts";

/** Phrases, verb groups and clauses of an article, each found for a sentence when it is first asked about. */
export class Syntax {
  readonly #article: Article;
  readonly #phrases: (readonly NounPhrase[] | undefined)[];
  readonly #groups: (readonly VerbGroup[] | undefined)[];
  readonly #clauses: (readonly Clause[] | undefined)[];
  /** For each token, which of its sentence's phrases and verb groups it belongs to (part-at.ts). */
  readonly #phraseOf: Uint32Array;
  readonly #groupOf: Uint32Array;
  #indexed: { readonly sentence: number; readonly index: PhraseIndex } | undefined;

  constructor(article: Article) {
    const { length } = article.sentences;
    this.#article = article;
    this.#phrases = new Array<readonly NounPhrase[] | undefined>(length);
    this.#groups = new Array<readonly VerbGroup[] | undefined>(length);
    this.#clauses = new Array<readonly Clause[] | undefined>(length);
    this.#phraseOf = new Uint32Array(article.tokens.length);
    this.#groupOf = new Uint32Array(article.tokens.length);
  }

  /** Base noun phrases of a sentence, in order. */
  phrases(sentence: number): readonly NounPhrase[] {
    const range = this.#range(sentence);
    if (range === undefined) return [];
    const known = this.#phrases[sentence];
    if (known !== undefined) return known;
    const phrases = nounPhrasesOf(this.#article.tokens, range.first, range.last);
    markParts(this.#phraseOf, phrases);
    this.#phrases[sentence] = phrases;
    return phrases;
  }

  /** The base noun phrase that a token belongs to. */
  phraseAt(token: number): NounPhrase | undefined {
    return partAt(this.phrases(this.#article.sentenceOf(token)), this.#phraseOf, token);
  }

  phraseStartingAt(token: number): NounPhrase | undefined {
    const phrase = this.phraseAt(token);
    return phrase?.first === token ? phrase : undefined;
  }

  /** The base noun phrase whose last token is `token`. */
  phraseEndingAt(token: number): NounPhrase | undefined {
    const phrase = this.phraseAt(token);
    return phrase?.last === token + 1 ? phrase : undefined;
  }

  /** A phrase with its complements ("of the bank in Lyon") and its coordination ("and Bo Lin"). */
  fullPhrase(phrase: NounPhrase, extent?: PhraseExtent): TokenRange {
    return extendPhrase(phrase, this.#phraseIndex(phrase.first), extent);
  }

  /**
   * The apposition that a comma sets off after a phrase: "Ana Ruiz, [the mayor of Lyon], said". Lists are none.
   * A closing comma, bracket or sentence end must follow.
   */
  appositionOf(phrase: TokenRange): TokenRange | undefined {
    const { tokens } = this.#article;
    const index = this.#phraseIndex(phrase.first);
    if (phrase.last >= index.last || tokens[phrase.last]?.lower !== ",") return undefined;
    const apposed = this.phraseStartingAt(phrase.last + 1);
    if (apposed === undefined || apposed.kind === "pronoun" || apposed.kind === "number") return undefined;
    const range = extendPhrase(apposed, index);
    const after = range.last < index.last ? tokens[range.last] : undefined;
    const closed =
      after === undefined ||
      after.pos === "PUNCT" ||
      after.pos === "QUOTE" ||
      after.pos === "WP" ||
      after.pos === "WDT";
    if (!closed || after?.lower === "(") return undefined;
    const beforeLast = tokens[range.last - 1];
    return beforeLast === undefined ? undefined : range;
  }

  verbGroups(sentence: number): readonly VerbGroup[] {
    const range = this.#range(sentence);
    if (range === undefined) return [];
    const known = this.#groups[sentence];
    if (known !== undefined) return known;
    const groups = verbGroupsOf(this.#article.tokens, range.first, range.last);
    markParts(this.#groupOf, groups);
    this.#groups[sentence] = groups;
    return groups;
  }

  /** The verb group that a token belongs to. */
  verbGroupAt(token: number): VerbGroup | undefined {
    return partAt(this.verbGroups(this.#article.sentenceOf(token)), this.#groupOf, token);
  }

  /** The clauses of a sentence, one for each finite verb group, in order. */
  clauses(sentence: number): readonly Clause[] {
    const range = this.#range(sentence);
    if (range === undefined) return [];
    const known = this.#clauses[sentence];
    if (known !== undefined) return known;
    const clauses = clausesOf(
      new SentenceParts(
        this.#article.tokens,
        range,
        this.phrases(sentence),
        this.#phraseOf,
        this.verbGroups(sentence),
        this.#groupOf,
      ),
    );
    this.#clauses[sentence] = clauses;
    return clauses;
  }

  /** The clause whose verb group holds a token. */
  clauseAt(token: number): Clause | undefined {
    const group = this.verbGroupAt(token);
    if (group === undefined) return undefined;
    return this.clauses(this.#article.sentenceOf(token)).find((clause) => clause.verb === group);
  }

  #range(sentence: number): TokenRange | undefined {
    // A negative index would be looked up as a name.
    return sentence < 0 ? undefined : this.#article.sentences[sentence];
  }

  /** Kept for the last sentence asked about: its phrases are asked about one after the other. */
  #phraseIndex(token: number): PhraseIndex {
    const sentence = this.#article.sentenceOf(token);
    if (this.#indexed?.sentence === sentence) return this.#indexed.index;
    const index = this.#newPhraseIndex(this.#article.sentences[sentence]);
    this.#indexed = { sentence, index };
    return index;
  }

  #newPhraseIndex(range: TokenRange | undefined): PhraseIndex {
    return {
      tokens: this.#article.tokens,
      startingAt: (at) => this.phraseStartingAt(at),
      last: range?.last ?? 0,
      finiteAt: (at) => {
        let index = at;
        while (index < (range?.last ?? 0) && this.#article.tokens[index]?.pos === "RB") index += 1;
        return this.verbGroupAt(index)?.form === "finite";
      },
    };
  }
}

const known = new WeakMap<Article, Syntax>();

/** The light syntax of an English article. The same article gives the same object, so that recognisers share its work. */
export const syntaxOf = (article: Article): Syntax => {
  const found = known.get(article);
  if (found !== undefined) return found;
  const syntax = new Syntax(article);
  known.set(article, syntax);
  return syntax;
};
