import { wordFact } from "../../../text/words.ts";

const plainWord = (word: string): string => {
  const undotted = word.includes(".") ? word.replaceAll(".", "") : word;
  return (undotted.includes("’") ? undotted.replaceAll("’", "'") : undotted).toLowerCase();
};

/** A word of a name as a key: in lower case, without full stops. */
export const plainOf = wordFact(({ text }) => plainWord(text));

/** A name as a key: its words so, with spaces between. */
export const plain = (words: readonly string[]): string => {
  let key = plainWord(words[0] ?? "");
  for (let index = 1; index < words.length; index += 1) key += ` ${plainWord(words[index] as string)}`;
  return key;
};
