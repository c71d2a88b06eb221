import type { Article, Paragraph, Sentence } from "../../text/article.ts";
import { isCapitalised } from "../../text/characters.ts";
import { contractionsBy } from "../../text/contractions.ts";
import { paragraphsOf } from "../../text/paragraphs.ts";
import { type SentenceRules, sentenceEnds } from "../../text/sentences.ts";
import { abbreviationsBy, type RawToken, Tokeniser } from "../../text/tokenise.ts";
import { WordTable } from "../../text/words.ts";
import { abbreviations, elisions, enclitics, starters } from "./data/abbreviations.ts";
import { cuesAfterQuestion } from "./data/cue-after-question.ts";
import { marksOf } from "./marks-of.ts";
import { tagSentences } from "./syntax/tag.ts";

const LONGEST_NAME = 5;

/** “Why now?” Ana Ruiz asked. A name of a few words, then a cue. */
const reportsAt = (tokens: readonly RawToken[], index: number, last: number): boolean => {
  for (let at = index; at < last && at <= index + LONGEST_NAME; at += 1) {
    const token = tokens[at] as RawToken;
    if (at > index && cuesAfterQuestion.has(token.lower)) return true;
    if (!isCapitalised(token.text)) return false;
  }
  return false;
};

const marksTogether = (tokens: readonly RawToken[], first: number, last: number): number => {
  let marks = 0;
  for (let at = first; at < last; at += 1) marks |= (tokens[at] as RawToken).marks;
  return marks;
};

const words = new WordTable(marksOf);

const rules: SentenceRules = {
  abbreviations,
  enclitics,
  elisions,
  starters,
  reportsAt,
  words,
  abbreviationOf: abbreviationsBy(abbreviations),
  contractionsOf: contractionsBy(enclitics),
};

/**
 * Takes an English text apart into paragraphs, sentences and tagged tokens.
 *
 * @param published the article's own date as EDTF
 */
export const analyse = (text: string, published?: string): Article => {
  const tokeniser = new Tokeniser(text, rules);
  const { tokens } = tokeniser;
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    const firstSentence = sentences.length;
    let first = tokens.length;
    tokeniser.run(start, end);
    for (const last of sentenceEnds(tokens, first, tokens.length, rules)) {
      const from = (tokens[first] as RawToken).start;
      const to = (tokens[last - 1] as RawToken).end;
      const marks = marksTogether(tokens, first, last);
      sentences.push({ start: from, end: to, first, last, paragraph: paragraphs.length, marks });
      first = last;
    }
    paragraphs.push({ start, end, first: firstSentence, last: sentences.length });
  }
  tagSentences(tokens, sentences, words.size);
  const sentenceOfToken = new Uint32Array(tokens.length);
  for (const [index, sentence] of sentences.entries()) sentenceOfToken.fill(index, sentence.first, sentence.last);
  return {
    text,
    paragraphs,
    sentences,
    tokens,
    sentenceOf: (token) => (token >= 0 && token < sentenceOfToken.length ? (sentenceOfToken[token] as number) : -1),
    ...(published === undefined ? {} : { published }),
  };
};
