import { irregularPlurals, singularInS } from "../data/nouns.ts";

/** Plurals of nouns in "-i", which look like "crisis" and "tennis". */
const LOANS: ReadonlySet<string> = new Set(
  "taxis rotis paninis chapatis bikinis safaris tsunamis saris kiwis yetis emojis alibis rabbis jacuzzis khakis skis".split(
    " ",
  ),
);

/** "o" before -es is the singular's end in few words; the table of irregular plurals has them. */
const singularOfS = (noun: string): string => {
  if (noun.length < 4 && noun !== "ups" && noun !== "gps" && noun !== "cds") return noun.replace(/([^s])s$/, "$1");
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  if (LOANS.has(noun.toLowerCase())) return noun.slice(0, -1);
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  return noun.slice(0, -1);
};

/**
 * The singular of a noun: "companies" → "company", "children" → "child". Capitals stay where they are; of words joined
 * by hyphens the last one is made singular, of "passers-by" the first.
 */
export const singular = (noun: string): string => {
  const lower = noun.toLowerCase();
  const irregular = irregularPlurals.get(lower);
  if (irregular !== undefined) return withCapital(noun, irregular);
  if (singularInS.has(lower)) return noun;
  const hyphen = noun.lastIndexOf("-");
  if (hyphen > 0 && hyphen < noun.length - 2) return noun.slice(0, hyphen + 1) + singular(noun.slice(hyphen + 1));
  const compound = /^(.+)(men|women|people|children|feet|teeth|mice|wives|knives)$/.exec(lower);
  if (compound !== null) {
    const last = compound[2] as string;
    return noun.slice(0, noun.length - last.length) + (irregularPlurals.get(last) as string);
  }
  if (!/s$/i.test(noun)) return noun;
  // "TVs", "CEOs": only the small s is an ending.
  if (/^[A-Z0-9]+s$/.test(noun)) return noun.slice(0, -1);
  if (noun === noun.toUpperCase()) return noun;
  return noun.slice(0, 1) + singularOfS(noun).slice(1);
};

const withCapital = (model: string, word: string): string => {
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase();
  return model[0] === model[0]?.toUpperCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
};
