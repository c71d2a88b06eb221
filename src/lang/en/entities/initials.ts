import type { Word } from "../../../text/words.ts";

const SMALL = new Set(["of", "the", "for", "and", "on", "in", "&", "de", "la", "against"]);

/** "FDA", "F.D.A.", "BoE", "DfT". */
export const isAbbreviation = (word: string): boolean =>
  /^(?:\p{Lu}\p{Ll}?\.?){2,7}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);

/** A country, which an abbreviation may leave out: "U.S.", "German". */
const NATIONAL = /^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|EU|\p{Lu}\p{Ll}+(?:n|sh|se|ch))$/u;

/**
 * Abbreviations that a name of several words may go by: the capitals alone, with the small words ("BoE", "DfT"), and
 * without a country before ("U.S. Food and Drug Administration" is the FDA).
 */
export const initialsOf = (words: readonly Word[]): readonly string[] => {
  const forms: string[] = [];
  if (words.length < 2) return forms;
  addForms(words, 0, forms);
  if (NATIONAL.test((words[0] as Word).text)) addForms(words, 1, forms);
  return forms;
};

const addForms = (words: readonly Word[], from: number, forms: string[]): void => {
  let capitals = "";
  let all = "";
  for (let index = from; index < words.length; index += 1) {
    const { text, lower } = words[index] as Word;
    const letter = text[0] ?? "";
    // "Seed Growers’ Federation": the mark of possession is a word of its own.
    if (letter === "'" || letter === "’") continue;
    if (SMALL.has(lower)) all += letter.toLowerCase();
    else {
      all += letter;
      capitals += letter;
    }
  }
  if (capitals.length < 2) return;
  forms.push(capitals.toUpperCase(), all);
  // "Centers for Disease Control and Prevention" is the CDC.
  if (capitals.length > 3) forms.push(capitals.slice(0, -1).toUpperCase());
};
