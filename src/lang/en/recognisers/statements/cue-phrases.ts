import type { PartOfSpeech } from "../../../../text/article.ts";
import { CUE_PHRASES } from "../../data/cue-phrases.ts";

/** By their first words: nearly every word of an article begins none. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const table = new Map<string, (readonly string[])[]>();
  for (const words of CUE_PHRASES) {
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
})();

/** Whether a phrase that names a speaker can begin with a word in lower case. */
export const beginsCuePhrase = (lower: string): boolean => BY_FIRST_WORD.has(lower);

interface Word {
  readonly lower: string;
  readonly pos: PartOfSpeech | "QUOTED";
}

const matches = (words: readonly Word[], at: number, phrase: readonly string[]): boolean => {
  for (let index = 1; index < phrase.length; index++) {
    const word = words[at + index];
    if (phrase[index] === "" ? word?.pos !== "PRP$" : word?.lower !== phrase[index]) return false;
  }
  return true;
};

/** The end of the phrase that names a speaker from `at` on: "according to", "in the words of"; `at` when none does. */
export const cuePhraseEnd = (words: readonly Word[], at: number): number => {
  const { lower } = words[at] as Word;
  for (const phrase of BY_FIRST_WORD.get(lower) ?? [])
    if (matches(words, at, phrase)) {
      const end = at + phrase.length;
      if (lower === "per" && !words[end]?.pos.startsWith("NNP")) continue;
      return end;
    }
  return at;
};
