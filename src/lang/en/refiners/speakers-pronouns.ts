import type { Article, Sentence, Token } from "../../../text/article.ts";
import { DOCUMENT, roleOf } from "../entities/mention-words.ts";
import type { Register } from "../entities/register.ts";

/** What the place of a pronoun tells of whom it can mean, without asking who was spoken of before. */

const NOMINAL = /^(?:NN|JJ|DT|CD|POS|VBN|PRP\$|PDT)/;
/** Tokens from "his" to the name of the one who is his. */
const LONGEST_KIN = 6;

/** "**His** cousin Ana Ruiz came.", "**His** deputy, Ana Ruiz, came.": it is she of whom the sentence tells. */
export const isOfNamed = ({ tokens }: Article, register: Register, index: number): boolean => {
  for (let at = index + 1; at < index + LONGEST_KIN; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const name = token.text === "," ? at + 1 : at;
    const named = register.ledInto(name) ?? register.at(name);
    if (named?.entity.type === "person" && named.first >= name) return true;
    if (name > at || !NOMINAL.test(token.pos)) return false;
  }
  return false;
};

const ASKED: ReadonlySet<string> = new Set("asked pressed questioned quizzed challenged".split(" "));
/** Tokens in "Asked whether he would run again in May", before its comma. */
const LONGEST_QUESTION = 30;

/** "Asked if **he** feared it, Ruiz laughed.": it is Ruiz of whom the sentence is still to tell. */
export const isAskedBefore = (
  { tokens, sentences, sentenceOf }: Article,
  register: Register,
  index: number,
): boolean => {
  const { first, last } = sentences[sentenceOf(index)] as Sentence;
  if (!ASKED.has((tokens[first] as Token).lower)) return false;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_QUESTION); at += 1) {
    if (tokens[at]?.text !== ",") continue;
    const named = register.ledInto(at + 1) ?? register.at(at + 1);
    return at > index && named?.entity.type === "person";
  }
  return false;
};

/** Tokens in "In a statement to reporters on Monday, it said". */
const LONGEST_FRONTED = 12;

/** "In a statement, **it** said": not the statement. */
export const isBehindFronted = ({ tokens, sentences, sentenceOf }: Article, index: number): boolean => {
  const first = sentences[sentenceOf(index)]?.first ?? index;
  if (tokens[index - 1]?.text !== "," || tokens[first]?.lower !== "in") return false;
  const phrase = tokens.slice(first, Math.min(index - 1, first + LONGEST_FRONTED));
  return phrase.some(({ word }) => (roleOf(word) & DOCUMENT) !== 0) && !phrase.some(({ text }) => text === ",");
};
