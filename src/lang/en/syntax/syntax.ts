import type { Article, Token } from "../../../text/article.ts";
import { clausesOf } from "./clauses.ts";
import { extendPhrase, type PhraseExtent, type PhraseIndex } from "./full-phrases.ts";
import { nounPhrasesOf } from "./noun-phrases.ts";
import type { Clause, NounPhrase, TokenRange, VerbGroup } from "./types.ts";
import { verbGroupsOf } from "./verb-groups.ts";

interface Analysis {
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
  clauses?: readonly Clause[];
}

/** Phrases, verb groups and clauses of an article, each sentence analysed when it is first asked about. */
export class Syntax {
  readonly #article: Article;
  readonly #sentences: (Analysis | undefined)[];
  /** For each token, the index of its phrase and its verb group within the sentence, plus 1. */
  readonly #phraseOf: Uint32Array;
  readonly #groupOf: Uint32Array;
  #indexed: { readonly sentence: number; readonly index: PhraseIndex } | undefined;

  constructor(article: Article) {
    this.#article = article;
    this.#sentences = new Array<Analysis | undefined>(article.sentences.length);
    this.#phraseOf = new Uint32Array(article.tokens.length);
    this.#groupOf = new Uint32Array(article.tokens.length);
  }

  /** Base noun phrases of a sentence, in order. */
  phrases(sentence: number): readonly NounPhrase[] {
    return this.#analysis(sentence)?.phrases ?? [];
  }

  /** The base noun phrase that a token belongs to. */
  phraseAt(token: number): NounPhrase | undefined {
    const analysis = this.#analysis(this.#article.sentenceOf(token));
    return analysis?.phrases[(this.#phraseOf[token] ?? 0) - 1];
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
    return this.#analysis(sentence)?.groups ?? [];
  }

  /** The verb group that a token belongs to. */
  verbGroupAt(token: number): VerbGroup | undefined {
    const analysis = this.#analysis(this.#article.sentenceOf(token));
    return analysis?.groups[(this.#groupOf[token] ?? 0) - 1];
  }

  /** The clauses of a sentence, one for each finite verb group, in order. */
  clauses(sentence: number): readonly Clause[] {
    const analysis = this.#analysis(sentence);
    if (analysis === undefined) return [];
    const range = this.#article.sentences[sentence] as { first: number; last: number };
    analysis.clauses ??= clausesOf({
      tokens: this.#article.tokens,
      first: range.first,
      last: range.last,
      phrases: analysis.phrases,
      groups: analysis.groups,
      phraseAt: (token) => (token < range.first || token >= range.last ? undefined : this.phraseAt(token)),
      groupAt: (token) => (token < range.first || token >= range.last ? undefined : this.verbGroupAt(token)),
    });
    return analysis.clauses;
  }

  /** The clause whose verb group holds a token. */
  clauseAt(token: number): Clause | undefined {
    const group = this.verbGroupAt(token);
    if (group === undefined) return undefined;
    return this.clauses(this.#article.sentenceOf(token)).find((clause) => clause.verb === group);
  }

  #analysis(sentence: number): Analysis | undefined {
    // A negative index would be looked up as a name.
    const range = sentence < 0 ? undefined : this.#article.sentences[sentence];
    if (range === undefined) return undefined;
    const known = this.#sentences[sentence];
    if (known !== undefined) return known;
    const tokens: readonly Token[] = this.#article.tokens;
    const phrases = nounPhrasesOf(tokens, range.first, range.last);
    const groups = verbGroupsOf(tokens, range.first, range.last);
    mark(this.#phraseOf, phrases);
    mark(this.#groupOf, groups);
    const analysis: Analysis = { phrases, groups };
    this.#sentences[sentence] = analysis;
    return analysis;
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

/** Notes at each token of a range the range's index, plus 1. */
const mark = (places: Uint32Array, ranges: readonly TokenRange[]): void => {
  let index = 0;
  for (const { first, last } of ranges) {
    index += 1;
    for (let at = first; at < last; at += 1) places[at] = index;
  }
};

const known = new WeakMap<Article, Syntax>();

/** The light syntax of an English article. The same article gives the same object, so that recognisers share its work. */
export const syntaxOf = (article: Article): Syntax => {
  const found = known.get(article);
  if (found !== undefined) return found;
  const syntax = new Syntax(article);
  known.set(article, syntax);
  return syntax;
};
