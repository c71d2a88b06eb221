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

/** The first word of a key. */
export const firstPart = (key: string): string => {
  const end = key.indexOf(" ");
  return end === -1 ? key : key.slice(0, end);
};

/** The last word of a key. */
export const lastPart = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);
