import type { Article, Token } from "../../../text/article.ts";
import { QUANTITY_HEADS } from "../data/pronouns.ts";
import { ROLE_GENDER } from "../data/role-nouns.ts";
import { type Mention, readMention } from "../entities/mention.ts";
import type { Register } from "../entities/register.ts";
import { QUOTED, SPEAKING_NOUN, type Survey } from "../entities/survey.ts";
import type { PhraseExtent } from "../syntax/full-phrases.ts";
import { syntaxOf } from "../syntax/syntax.ts";
import type { NounPhrase } from "../syntax/types.ts";
import type { Referent } from "./speakers-referent.ts";

const ARTICLES = new Set(["the", "a", "an"]);

/** The mention's own words, less a leading article, a clause or an apposition that says more: "a report **that blames**". */
export const ownWords = (article: Article, { first, last, headAt }: Mention): string => {
  const { tokens, text } = article;
  const from = last - first > 1 && ARTICLES.has((tokens[first] as Token).lower) ? first + 1 : first;
  let end = headAt + 1;
  while (end < last && !saysMore(tokens, end)) end += 1;
  if (tokens[end - 1]?.text === "," && end > headAt + 1) end -= 1;
  return text.slice((tokens[from] as Token).start, (tokens[Math.max(end, from + 1) - 1] as Token).end);
};

const saysMore = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at] as Token;
  // "a study led by the board **and published** today"
  if (lower === "and") return tokens[at + 1]?.pos === "VBN";
  if (lower === ",") return ARTICLES.has(tokens[at + 1]?.lower ?? "") || CLAUSES.has(tokens[at + 1]?.lower ?? "");
  return CLAUSES.has(lower) && pos !== "DT";
};

const CLAUSES: ReadonlySet<string> = new Set("who which that whose whom".split(" "));

/** Someone whom the article does not name. */
export const nameless = (article: Article, mention: Mention): Referent => {
  const gender = mention.head === undefined ? undefined : ROLE_GENDER.get(mention.head);
  return {
    name: ownWords(article, mention),
    type: mention.type ?? (mention.plural ? "group" : "unnamed"),
    description: undefined,
    gender,
    entity: undefined,
    doubtful: false,
    lead: undefined,
  };
};

/** A phrase that names nobody but can be meant by a later pronoun. Token indices, half-open. */
export interface PassedNoun {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention;
  /** Whom it brings in when it is nobody named. */
  readonly nameless: Referent;
}

const ONLY_OF: PhraseExtent = { prepositions: new Set(["of"]), coordinated: false };

/**
 * The nouns outside quotation marks that later pronouns can mean ("the study", "two engineers", "a spokesman"), by first
 * token. Only phrases that hold a word for speakers are looked at: few sentences need any analysis for it.
 */
export const passedNouns = (article: Article, register: Register, survey: Survey): Map<number, PassedNoun> => {
  const syntax = syntaxOf(article);
  const { tokens } = article;
  const nouns = new Map<number, PassedNoun>();
  const pass = (phrase: NounPhrase): void => {
    if (phrase.kind !== "noun" || ((survey[phrase.first] as number) & QUOTED) !== 0 || nouns.has(phrase.first)) return;
    const named = register.next(phrase.head);
    if (named !== undefined && named.phrase.from <= phrase.head) return;
    const { first, last } = tokens[phrase.last]?.lower === "of" ? syntax.fullPhrase(phrase, ONLY_OF) : phrase;
    const mention = readMention(article, register, first, last);
    if (mention.type === undefined || mention.names.length > 0 || mention.renamed !== undefined) return;
    nouns.set(first, { first, last, mention, nameless: nameless(article, mention) });
  };
  for (let index = 0; index < tokens.length; index += 1) {
    if (((survey[index] as number) & (QUOTED | SPEAKING_NOUN)) !== SPEAKING_NOUN) continue;
    const phrase = syntax.phraseAt(index);
    if (phrase === undefined) continue;
    pass(phrase);
    // "one of the engineers" begins before the noun.
    const quantity = phrase.first - 2;
    if (tokens[quantity + 1]?.lower !== "of" || !QUANTITY_HEADS.has(tokens[quantity]?.lower ?? "")) continue;
    const whole = syntax.phraseEndingAt(quantity);
    if (whole !== undefined) pass(whole);
  }
  return nouns;
};
