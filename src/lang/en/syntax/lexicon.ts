import { remembered } from "../../../text/remembered.ts";
import { type Word, wordFact } from "../../../text/words.ts";
import { adjectives, adverbs, nounsLikeOthers } from "../data/adjectives.ts";
import { closedClass } from "../data/closed-class.ts";
import { commonNouns } from "../data/common-nouns.ts";
import { plurals, singularInS } from "../data/nouns.ts";
import { clauseVerbs, doubling, irregularVerbs, regularVerbs } from "../data/verbs.ts";
import { decided, open, type Reading } from "./reading.ts";

const RE_CO: ReadonlySet<string> = new Set("re co pre over un de mis out".split(" "));

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
/** A noun far more often than a verb. */
export const NOUN_FIRST = 512;

export const VERBAL: number = VB | VBZ | VBD | VBN | VBG;

/** A past form of its own: "-ed" is not put on it. */
const IRREGULAR = 1024;

interface Lexicon {
  /** Every word that stands in a table itself. */
  readonly words: ReadonlyMap<string, number>;
  /** Base forms of verbs. */
  readonly bases: ReadonlyMap<string, number>;
  /** Irregular verb form to base form. */
  readonly irregular: ReadonlyMap<string, string>;
  /** Every form of the verbs that take a clause. */
  readonly clauseForms: ReadonlySet<string>;
}

const isVowel = (sign: string | undefined): boolean => sign !== undefined && sign !== "" && "aeiou".includes(sign);

const doublesLast = (base: string): boolean => {
  if (doubling.has(base)) return true;
  const last = base.at(-1) as string;
  if (isVowel(last) || "wxyh".includes(last) || !isVowel(base.at(-2)) || isVowel(base.at(-3))) return false;
  // One vowel: one syllable.
  for (let at = base.length - 3; at >= 0; at -= 1) if (isVowel(base[at])) return false;
  return true;
};

/** A consonant and y: "carry", "deny". */
const endsInConsonantY = (base: string): boolean => base.endsWith("y") && !isVowel(base.at(-2));

const thirdPerson = (base: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(base) || (base.endsWith("o") && !isVowel(base.at(-2)) && base !== "zero"))
    return `${base}es`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const withEnding = (base: string, ending: "ed" | "ing"): string => {
  if (base.endsWith("ic")) return `${base}k${ending}`;
  return doublesLast(base) ? base + (base.at(-1) as string) + ending : base + ending;
};

const past = (base: string): string => {
  if (base.endsWith("e")) return `${base}d`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : withEnding(base, "ed");
};

const gerund = (base: string): string => {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
  return withEnding(base, "ing");
};

/** What may stand before an ending: "us(ed)" is of "use", "admitt(ed)" of "admit", "deni(ed)" of "deny". */
const basesBefore = (rest: string): string[] => {
  const candidates = [rest, `${rest}e`];
  if (rest.at(-1) === rest.at(-2)) candidates.push(rest.slice(0, -1));
  if (rest.endsWith("i")) candidates.push(`${rest.slice(0, -1)}y`);
  if (rest.endsWith("y")) candidates.push(`${rest.slice(0, -1)}ie`);
  if (rest.endsWith("ck")) candidates.push(rest.slice(0, -1));
  return candidates;
};

interface Inflected {
  readonly base: string;
  readonly reading: number;
}

/** The verb that a regular form belongs to, found by taking the ending off: forms are not listed, bases are. */
const inflected = (word: string): Inflected | undefined => {
  const { bases } = lexicon();
  const find = (rest: string, inflect: (base: string) => string, reading: number): Inflected | undefined => {
    for (const base of basesBefore(rest)) {
      const bits = bases.get(base);
      if (bits === undefined || (reading & VBD && bits & IRREGULAR) || inflect(base) !== word) continue;
      return { base, reading: reading & VBZ && bits & NN ? VBZ | NNS | (bits & NOUN_FIRST) : reading };
    }
    return undefined;
  };
  if (word.endsWith("s")) return find(word.slice(0, -1), thirdPerson, VBZ) ?? find(word.slice(0, -2), thirdPerson, VBZ);
  if (word.endsWith("ed")) return find(word.slice(0, -2), past, VBD | VBN);
  return word.endsWith("ing") ? find(word.slice(0, -3), gerund, VBG) : undefined;
};

const BE_HAVE_DO =
  "is be|are be|am be|was be|were be|been be|being be|'m be|'re be|be be|has have|have have|had have|having have|'ve have|does do|do do|did do|done do|doing do";

const build = (): Lexicon => {
  const words = new Map<string, number>();
  const bases = new Map<string, number>();
  const irregular = new Map<string, string>();
  const add = (word: string, bits: number): void => {
    words.set(word, (words.get(word) ?? 0) | bits);
  };
  const addBase = (marked: string, bits: number): string => {
    const mark = marked.at(-1) as string;
    const noun = mark === "+" || mark === "*";
    const base = noun ? marked.slice(0, -1) : marked;
    const reading = VB | (noun ? NN : 0) | (mark === "*" ? NOUN_FIRST : 0);
    bases.set(base, (bases.get(base) ?? 0) | reading | bits);
    add(base, reading);
    return base;
  };
  const addForm = (form: string, base: string, bits: number): void => {
    add(form, bits);
    if (!irregular.has(form)) irregular.set(form, base);
  };
  for (const entry of irregularVerbs.split("|")) {
    const [marked, pasts, participles] = entry.split(" ") as [string, string, string];
    const base = addBase(marked, IRREGULAR);
    for (const form of pasts.split("/")) addForm(form, base, VBD);
    for (const form of participles.split("/")) addForm(form, base, VBN);
  }
  // A verb in both tables ("burn", "learn") has the regular past too.
  for (const marked of regularVerbs.trim().split(" ")) {
    const base = addBase(marked, 0);
    bases.set(base, (bases.get(base) as number) & ~IRREGULAR);
  }
  for (const pair of BE_HAVE_DO.split("|")) {
    const [form, base] = pair.split(" ") as [string, string];
    irregular.set(form, base);
  }
  add("done", VBN);
  add("doing", VBG);
  for (const marked of adjectives.trim().split(" ")) {
    const end = marked.search(/[+~-](?![\p{L}])/u);
    const word = end === -1 ? marked : marked.slice(0, end);
    const marks = marked.slice(word.length);
    add(word, JJ | (marks.includes("+") ? NN : 0) | (marks.includes("~") ? RB : 0) | (marks.includes("-") ? VB : 0));
    if (marks.includes("-")) bases.set(word, (bases.get(word) ?? 0) | VB);
  }
  for (const word of nounsLikeOthers.split(" ")) add(word, NN);
  for (const word of adverbs.split(" ")) add(word, RB);
  for (const word of commonNouns.split(" "))
    add(word, word.endsWith("s") && !/(?:ss|us|is|news)$/.test(word) ? NNS : NN);
  for (const word of plurals) words.set(word, NNS);
  for (const word of singularInS) words.set(word, NN);
  for (const word of closedClass.keys()) if (!words.has(word)) words.set(word, 0);
  const clauseForms = new Set<string>();
  for (const base of clauseVerbs) {
    clauseForms.add(base).add(thirdPerson(base)).add(past(base)).add(gerund(base));
  }
  for (const [form, base] of irregular) if (clauseVerbs.has(base)) clauseForms.add(form);
  return { words, bases, irregular, clauseForms };
};

let built: Lexicon | undefined;

/** The word tables, made when first asked for and never changed. */
const lexicon = (): Lexicon => {
  built ??= build();
  return built;
};

/** The readings of a word by the tables, itself or inflected; nothing when they do not have it. */
const tabled = remembered((word: string): number | undefined => {
  const { words } = lexicon();
  const own = words.get(word);
  if (own === 0) return own;
  const verb = inflected(word);
  const noun = pluralReading(word, words);
  return own === undefined && verb === undefined && noun === 0 ? undefined : (own ?? 0) | (verb?.reading ?? 0) | noun;
});

const pluralReading = (word: string, words: ReadonlyMap<string, number>): number => {
  if (!word.endsWith("s")) return 0;
  const isNoun = (base: string): boolean => ((words.get(base) ?? 0) & NN) !== 0 && thirdPerson(base) === word;
  return isNoun(word.slice(0, -1)) || isNoun(word.slice(0, -2)) || isNoun(`${word.slice(0, -3)}y`) ? NNS : 0;
};

/** Whether a table has the word, given in lower case. */
export const isKnown = (word: string): boolean => tabled(word) !== undefined;

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
  const { words } = lexicon();
  const isAdjective = (word: string): boolean => ((words.get(word) ?? 0) & JJ) !== 0;
  if (isAdjective(rest) || isAdjective(`${rest}e`)) return true;
  if (rest.endsWith("i") && isAdjective(`${rest.slice(0, -1)}y`)) return true;
  return rest.at(-1) === rest.at(-2) && isAdjective(rest.slice(0, -1));
};

const PREFIX = /^(?:re|un|over|under|out|mis|dis|pre|co|de|non|inter|counter|anti|super|sub)-?/;

/** What a word in lower case can be, by the tables of closed classes and then by `readingsOf`. */
export const readingOf = (word: string): Reading => {
  const tag = closedClass.get(word);
  return tag === undefined ? open(readingsOf(word)) : decided(tag);
};

/** The readings of a word in lower case; 0 for one of a closed class. */
export const readingsOf: (word: string) => number = remembered((word) => {
  const known = tabled(word);
  if (known !== undefined) return known;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return hyphenated(word, hyphen);
  const prefix = PREFIX.exec(word);
  if (prefix !== null && word.length - prefix[0].length > 3) {
    const rest = tabled(word.slice(prefix[0].length));
    if (rest !== undefined && prefix[0] === "un" && rest & VBN) return JJ;
    if (rest !== undefined && rest & VERBAL) return rest & VB ? rest | NN : rest;
  }
  return guess(word);
});

/** "oil-rich", "state-owned", "year-old" describe; "vice-president", "ex-wife" name. */
const hyphenated = (word: string, hyphen: number): number => {
  const first = word.slice(0, word.indexOf("-"));
  const last = readingsOf(word.slice(hyphen + 1));
  if (RE_CO.has(first) && last & VERBAL) return last;
  if (last === 0) return JJ | NN;
  if (last & (VBN | VBD | VBG | JJ)) return JJ;
  if (last & NNS) return NNS | (last & VBZ);
  return NN | JJ | (last & VB);
};

/** Whether a verb, in any form and in lower case, takes a clause: "said", "claims". */
export const takesClause = (form: string): boolean => lexicon().clauseForms.has(form);

const baseOf = (verb: string): string | undefined => {
  const { bases, irregular } = lexicon();
  return irregular.get(verb) ?? (bases.has(verb) ? verb : inflected(verb)?.base);
};

/** The base form of a verb, given in lower case: "said" → "say". A word no table has is stripped of its ending. */
export const lemma = (verb: string): string => {
  const known = baseOf(verb);
  if (known !== undefined) return known;
  const prefix = /^(re|un|over|under|out|mis|dis|pre|co)-?/.exec(verb);
  if (prefix !== null) {
    const rest = baseOf(verb.slice(prefix[0].length));
    if (rest !== undefined) return prefix[0] + rest;
  }
  if (verb.length > 5 && verb.endsWith("ied")) return `${verb.slice(0, -3)}y`;
  if (verb.length > 5 && verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  if (verb.length > 4 && verb.endsWith("ed")) return verb.slice(0, /[aiu][sz]ed$|[cgv]ed$/.test(verb) ? -1 : -2);
  if (verb.length > 5 && verb.endsWith("ing")) return verb.slice(0, -3);
  if (verb.length > 3 && verb.endsWith("s") && !verb.endsWith("ss")) return verb.slice(0, -1);
  return verb;
};

/** The base form of a word, as a verb. */
export const lemmaOf: (word: Word) => string = wordFact(({ lower }) => lemma(lower));
