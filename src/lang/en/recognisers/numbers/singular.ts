import { IRREGULAR_PLURALS, KEEP_FINAL_S } from "../../data/plurals.ts";

/** The singular of an English noun in the plural; a singular stays what it is. Keeps the case of its first letters. */
export const singular = (noun: string): string => {
  const lower = noun.toLowerCase();
  const cut = lower.lastIndexOf("-") + 1;
  const last = lower.slice(cut);
  const irregular = IRREGULAR_PLURALS.get(last);
  if (irregular !== undefined) return noun.slice(0, cut) + matchCase(noun.slice(cut), irregular);
  if (last.length < 4 && last !== "ads" && !/^[a-z]{2}s$/.test(last)) return noun;
  if (!last.endsWith("s") || KEEP_FINAL_S.has(last) || /(?:ss|us|is)$/.test(last)) return noun;
  if (/[^aeiou]ies$/.test(last) && last.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(last)) return noun.slice(0, -2);
  return noun.slice(0, -1);
};

/** `word` with its first letter as `model` has it. */
const matchCase = (model: string, word: string): string =>
  model[0] !== undefined && model[0] !== model[0].toLowerCase() ? word[0]?.toUpperCase() + word.slice(1) : word;
