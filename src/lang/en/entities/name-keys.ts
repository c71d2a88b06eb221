import { type Word, wordFact } from "../../../text/words.ts";

/** A word of a name as a key: in lower case, without full stops. */
export const plain = (text: string): string => {
  const undotted = text.includes(".") ? text.replaceAll(".", "") : text;
  return (undotted.includes("’") ? undotted.replaceAll("’", "'") : undotted).toLowerCase();
};

export const plainOf = wordFact(({ text }) => plain(text));

/** A name as a key: its words so, with spaces between. */
export const keyOf = (words: readonly Word[]): string => {
  let key = plainOf(words[0] as Word);
  for (let index = 1; index < words.length; index += 1) key += ` ${plainOf(words[index] as Word)}`;
  return key;
};
