import type { PartOfSpeech } from "../../../text/article.ts";
import { adjectives, adverbs, nounsLikeOthers } from "../data/adjectives.ts";
import { closedClass } from "../data/closed-class.ts";
import { commonNouns } from "../data/common-nouns.ts";
import { plurals, singularInS } from "../data/nouns.ts";
import { doubling, irregularVerbs, regularVerbs } from "../data/verbs.ts";

/** The readings that a word can have, as bits. */
export const NN = 1;
export const NNS = 2;
export const JJ = 4;
export const RB = 8;
/** Base form: infinitive, imperative or present plural. */
export const VB = 16;
export const VBZ = 32;
export const VBD = 64;
export const VBN = 128;
export const VBG = 256;
/** What a word can be: one part of speech already, or several readings as bits. */
export type Reading = PartOfSpeech | number;

/** A noun far more often than a verb. */
export const NOUN_FIRST = 512;

export const VERBAL: number = VB | VBZ | VBD | VBN | VBG;

interface Lexicon {
  readonly readings: ReadonlyMap<string, number>;
  /** Verb form to base form. */
  readonly lemmas: ReadonlyMap<string, string>;
}

const VOWELS = "aeiou";
const isVowel = (sign: string | undefined): boolean => sign !== undefined && VOWELS.includes(sign);

const doublesLast = (base: string): boolean => {
  if (doubling.has(base)) return true;
  const last = base.at(-1) as string;
  if (isVowel(last) || "wxyh".includes(last) || !isVowel(base.at(-2)) || isVowel(base.at(-3))) return false;
  // One vowel: one syllable.
  return [...base].filter(isVowel).length === 1;
};

const thirdPerson = (base: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(base) && base !== "zero") return `${base}es`;
  return `${base}s`;
};

/** What -ed and -ing are put on. */
const stem = (base: string): string => (doublesLast(base) ? base + base.at(-1) : base);

const past = (base: string): string => {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith("ic")) return `${base}ked`;
  return `${stem(base)}ed`;
};

const gerund = (base: string): string => {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
  if (base.endsWith("ic")) return `${base}king`;
  return `${stem(base)}ing`;
};

const build = (): Lexicon => {
  const readings = new Map<string, number>();
  const lemmas = new Map<string, string>();
  const add = (word: string, bits: number): void => {
    readings.set(word, (readings.get(word) ?? 0) | bits);
  };
  const addForm = (form: string, base: string, bits: number): void => {
    add(form, bits);
    if (!lemmas.has(form)) lemmas.set(form, base);
  };
  const present = (base: string, mark: string): void => {
    const third = thirdPerson(base);
    const first = mark === "*" ? NOUN_FIRST : 0;
    addForm(base, base, VB | (mark === "" ? 0 : NN) | first);
    addForm(third, base, VBZ | (mark === "" ? 0 : NNS) | first);
    addForm(gerund(base), base, VBG);
  };
  for (const entry of irregularVerbs.split("|")) {
    const [marked, pasts, participles] = entry.split(" ") as [string, string, string];
    const base = marked.replace(/[+*]$/, "");
    present(base, marked.slice(base.length));
    for (const form of pasts.split("/")) addForm(form, base, VBD);
    for (const form of participles.split("/")) addForm(form, base, VBN);
  }
  for (const marked of regularVerbs.trim().split(" ")) {
    const base = marked.replace(/[+*]$/, "");
    present(base, marked.slice(base.length));
    addForm(past(base), base, VBD | VBN);
  }
  for (const [form, base] of [
    ["is", "be"],
    ["are", "be"],
    ["am", "be"],
    ["was", "be"],
    ["were", "be"],
    ["been", "be"],
    ["being", "be"],
    ["'m", "be"],
    ["'re", "be"],
    ["be", "be"],
    ["has", "have"],
    ["have", "have"],
    ["had", "have"],
    ["having", "have"],
    ["'ve", "have"],
    ["does", "do"],
    ["do", "do"],
    ["did", "do"],
    ["done", "do"],
    ["doing", "do"],
  ] as const)
    lemmas.set(form, base);
  add("done", VBN);
  add("doing", VBG);
  for (const marked of adjectives.trim().split(" ")) {
    const word = marked.replace(/[+~-]{1,3}$/, "");
    const marks = marked.slice(word.length);
    add(word, JJ | (marks.includes("+") ? NN : 0) | (marks.includes("~") ? RB : 0) | (marks.includes("-") ? VB : 0));
    if (marks.includes("+")) add(word.endsWith("y") ? `${word.slice(0, -1)}ies` : thirdPerson(word), NNS);
  }
  for (const word of nounsLikeOthers.split(" ")) add(word, NN);
  for (const word of adverbs.split(" ")) add(word, RB);
  for (const word of commonNouns.split(" ")) {
    if (word.endsWith("s")) {
      add(word, /(?:ss|us|is|news)$/.test(word) ? NN : NNS);
      continue;
    }
    add(word, NN);
    // Its plural, unless that is a verb that is seldom a noun.
    add(thirdPerson(word), NNS);
  }
  for (const word of plurals) readings.set(word, NNS);
  for (const word of singularInS) readings.set(word, NN);
  for (const word of closedClass.keys()) if (!readings.has(word)) readings.set(word, 0);
  return { readings, lemmas };
};

let built: Lexicon | undefined;

/** The word tables with every inflected form, made when first asked for (some 5 ms) and never changed. */
const lexicon = (): Lexicon => {
  built ??= build();
  return built;
};

/** Whether a table has the word, given in lower case. */
export const isKnown = (word: string): boolean => lexicon().readings.has(word);

const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ism|ist|ship|hood|ance|ence|ancy|ency|er|or|ar|ure|dom|age|logy|graphy|phy|cy|ss|us|is|man|woman|person|work|land|side|time|day|house|line|room|book|ware|ery|ory|ary|eum|ium|al)$/;
const ADJECTIVE_ENDING =
  /(?:ous|ful|less|able|ible|ive|ic|ical|ial|ual|nal|ral|tal|ish|esque|some|most|.{4}proof|.{3}free|.{3}wide|.{3}like|worthy|friendly)$/;
const VERB_ENDING = /(?:i[sz]e|ify|ate)$/;

/** The readings of a word that no table has, by its ending. */
const guess = (word: string): number => {
  if (word.length < 4) return NN;
  if (word.endsWith("ly")) return RB;
  if (word.endsWith("ing")) return VBG | JJ;
  if (word.endsWith("ed")) return VBD | VBN | JJ;
  if (ADJECTIVE_ENDING.test(word))
    return word.endsWith("al") || word.endsWith("ive") || word.endsWith("ic") ? JJ | NN : JJ;
  if (/[^su]s$/.test(word) && !/is$/.test(word)) return NNS;
  if (word.endsWith("est") && word.length > 5) return comparisonBase(word.slice(0, -3)) ? JJ | RB : NN;
  if (word.endsWith("er") && comparisonBase(word.slice(0, -2))) return JJ;
  if (/[^m](?:ent|ant)$/.test(word) || word.endsWith("ior")) return JJ | NN;
  if (NOUN_ENDING.test(word)) return NN;
  if (VERB_ENDING.test(word)) return VB | NN;
  return NN;
};

/** Whether "-er" or "-est" was put on a known adjective: "happi", "bigg", "larg", "strong". */
const comparisonBase = (rest: string): boolean => {
  const { readings } = lexicon();
  const isAdjective = (word: string): boolean => ((readings.get(word) ?? 0) & JJ) !== 0;
  if (isAdjective(rest) || isAdjective(`${rest}e`)) return true;
  if (rest.endsWith("i") && isAdjective(`${rest.slice(0, -1)}y`)) return true;
  return rest.at(-1) === rest.at(-2) && isAdjective(rest.slice(0, -1));
};

const PREFIX = /^(?:re|un|over|under|out|mis|dis|pre|co|de|non|inter|counter|anti|super|sub)-?/;

/** What a word in lower case can be, by the tables of closed classes and then by `readingsOf`. */
export const readingOf = (word: string): Reading => closedClass.get(word) ?? readingsOf(word);

/** The readings of a word in lower case; 0 for one of a closed class. */
export const readingsOf = (word: string): number => {
  const { readings } = lexicon();
  const known = readings.get(word);
  if (known !== undefined) return known;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return hyphenated(word, hyphen);
  const prefix = PREFIX.exec(word);
  if (prefix !== null && word.length - prefix[0].length > 3) {
    const rest = readings.get(word.slice(prefix[0].length));
    if (rest !== undefined && prefix[0] === "un" && rest & VBN) return JJ;
    if (rest !== undefined && rest & VERBAL) return rest & VB ? rest | NN : rest;
  }
  return guess(word);
};

/** "oil-rich", "state-owned", "year-old" describe; "vice-president", "ex-wife" name. */
const hyphenated = (word: string, hyphen: number): number => {
  const first = word.slice(0, word.indexOf("-"));
  const last = readingsOf(word.slice(hyphen + 1));
  if (/^(?:re|co|pre|over|un|de|mis|out)$/.test(first) && last & VERBAL) return last;
  if (last === 0) return JJ | NN;
  if (last & (VBN | VBD | VBG | JJ)) return JJ;
  if (last & NNS) return NNS | (last & VBZ);
  return NN | JJ | (last & VB);
};

/** The base form of a verb, given in lower case: "said" → "say". A word no table has is stripped of its ending. */
export const lemma = (verb: string): string => {
  const { lemmas } = lexicon();
  const known = lemmas.get(verb);
  if (known !== undefined) return known;
  const prefix = /^(re|un|over|under|out|mis|dis|pre|co)-?/.exec(verb);
  if (prefix !== null) {
    const rest = lemmas.get(verb.slice(prefix[0].length));
    if (rest !== undefined) return prefix[0] + rest;
  }
  if (verb.length > 5 && verb.endsWith("ied")) return `${verb.slice(0, -3)}y`;
  if (verb.length > 5 && verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  if (verb.length > 4 && verb.endsWith("ed")) return verb.slice(0, /[aiu][sz]ed$|[cgv]ed$/.test(verb) ? -1 : -2);
  if (verb.length > 5 && verb.endsWith("ing")) return verb.slice(0, -3);
  if (verb.length > 3 && verb.endsWith("s") && !verb.endsWith("ss")) return verb.slice(0, -1);
  return verb;
};
