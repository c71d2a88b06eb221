import type { PartOfSpeech, Token } from "../../../../text/article.ts";
import { LETTERS } from "../../../../text/shape.ts";
import type { Slot } from "./slot.ts";
import { tagOf } from "./tags.ts";

const isPart = ({ marks, pos }: Token): boolean => (marks & LETTERS) !== 0 || pos === "CD";

/**
 * Where "19-year-old", "12-member", "2-1" ends, of which a figure's hyphens make several tokens; `at` itself where none begins
 * there.
 */
export const figureCompoundEnd = (tokens: readonly Token[], at: number, last: number): number => {
  if (tokens[at]?.pos !== "CD") return at;
  let end = at + 1;
  while (end + 1 < last) {
    const hyphen = tokens[end] as Token;
    const word = tokens[end + 1] as Token;
    if (hyphen.text !== "-" || hyphen.spaced || word.spaced || !isPart(word)) break;
    end += 2;
  }
  return end === at + 1 ? at : end;
};

const NOMINAL = /^(?:NN|JJ|VBG|VBN)/;

/** "a **19-year-old** clerk said", but "the **19-year-old** said", "three **19-year-olds** said". */
const partOfSpeech = (word: Token, next: Token | undefined): PartOfSpeech => {
  if (word.pos === "NNS") return "NNS";
  if (next !== undefined && NOMINAL.test(next.pos)) return "JJ";
  return word.pos === "CD" ? "CD" : "NN";
};

/** A compound as one word of its clause. */
export const figureCompound = (tokens: readonly Token[], first: number, end: number): Slot => {
  const parts = tokens.slice(first, end);
  const { start } = parts[0] as Token;
  const word = parts.at(-1) as Token;
  const pos = partOfSpeech(word, tokens[end]);
  return {
    start,
    end: word.end,
    lower: parts.map(({ lower }) => lower).join(""),
    text: parts.map(({ text }) => text).join(""),
    pos,
    tag: tagOf(pos),
    kinds: 0,
    cue: undefined,
    region: undefined,
  };
};
