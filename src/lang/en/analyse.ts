import type { Article, PartOfSpeech, Sentence, Token } from "../../text/article.ts";

/** Takes an English text apart. */
export const analyse = (text: string, published?: string): Article => {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: { start: number; end: number; first: number; last: number }[] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const firstSentence = sentences.length;
    for (const part of line[0].matchAll(/\S.*?(?:[.!?]["”’)]*(?=\s)|$)/g)) {
      const at = line.index + part.index;
      const first = tokens.length;
      for (const word of part[0].matchAll(/[\p{L}][\p{L}\p{N}]*(?:[-.'’][\p{L}\p{N}]+)*|\d+(?:[.,]\d+)*|\S/gu)) {
        const pos: PartOfSpeech = /\d/.test(word[0]) ? "CD" : /\p{L}/u.test(word[0]) ? "NN" : "PUNCT";
        tokens.push({
          start: at + word.index,
          end: at + word.index + word[0].length,
          text: word[0],
          lower: word[0].toLowerCase().replaceAll("’", "'"),
          pos,
          spaced: word.index === 0 || /\s/.test(part[0][word.index - 1] ?? " "),
        });
      }
      sentences.push({ start: at, end: at + part[0].length, first, last: tokens.length, paragraph: paragraphs.length });
    }
    paragraphs.push({
      start: line.index,
      end: line.index + line[0].length,
      first: firstSentence,
      last: sentences.length,
    });
  }
  const sentenceOfToken = sentences.flatMap((sentence, index) =>
    new Array<number>(sentence.last - sentence.first).fill(index),
  );
  return {
    text,
    paragraphs,
    sentences,
    tokens,
    sentenceOf: (token) => sentenceOfToken[token] ?? -1,
    ...(published === undefined ? {} : { published }),
  };
};
