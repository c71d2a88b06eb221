import { readFileSync } from "node:fs";
import { analyse } from "../../../../src/lang/en/analyse.ts";

export interface TaggedWord {
  readonly word: string;
  /** As tagged by hand; empty for a sign that is not counted. */
  readonly expected: string;
  readonly found: string;
}

const folder = new URL("../../../../fixtures/corpora/", import.meta.url);
const TOUCHES_LEFT = /^(?:[.,;:?!%”’)]|n't|['’](?:s|re|ve|ll|d|m)|-)$/;
const TOUCHES_RIGHT = /^(?:[“‘($£€]|-)$/;

const wordsOf = (line: string): { word: string; expected: string }[] =>
  line.split(" ").map((part) => {
    const slash = part.lastIndexOf("/");
    return slash <= 0 ? { word: part, expected: "" } : { word: part.slice(0, slash), expected: part.slice(slash + 1) };
  });

/** The sentence as it would be printed. */
export const sentenceOf = (line: string): string => {
  let text = "";
  let touches = true;
  for (const { word, expected } of wordsOf(line)) {
    const left = TOUCHES_LEFT.test(word) || expected === "POS";
    text += touches || left ? word : ` ${word}`;
    touches = TOUCHES_RIGHT.test(word);
  }
  return text;
};

/** The tagged lines of a table in fixtures/corpora. */
export const linesOf = (table: string): string[] =>
  readFileSync(new URL(table, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Holds a tagged line against what the tagger says. A word that we take apart further ("9bn") has its first token's tag. */
export const compare = (line: string): TaggedWord[] => {
  const { tokens } = analyse(sentenceOf(line));
  let at = 0;
  return wordsOf(line).map(({ word, expected }) => {
    const found = tokens[at]?.pos ?? "";
    for (let length = 0; length < word.length && at < tokens.length; at += 1) length += tokens[at]?.text.length ?? 0;
    return { word, expected, found };
  });
};
