/** A word of a text as it is written, kept once however often it comes. */
export interface Word {
  readonly text: string;
  /** `text` in lower case, with ’ written as '. */
  readonly lower: string;
  /** What the tables of the language say of it, as bits that the language gives their meaning. */
  readonly marks: number;
  /** What else was asked of it so far, by the number of the question: see `wordFact`. */
  readonly facts: unknown[];
}

let questions = 0;

/**
 * Keeps with each word what a function finds of it by itself, so that a word that comes again answers without a
 * search in any table.
 */
export const wordFact = <Found extends NonNullable<unknown>>(find: (word: Word) => Found): ((word: Word) => Found) => {
  const question = questions++;
  return (word) => {
    const known = word.facts[question];
    if (known !== undefined) return known as Found;
    const found = find(word);
    word.facts[question] = found;
    return found;
  };
};

/** Whether a word's lower-case form stands in a table. */
export const isOneOf = (table: { readonly has: (lower: string) => boolean }): ((word: Word) => boolean) =>
  wordFact(({ lower }) => table.has(lower));

/** So many different words stand in a hundred articles; beyond them the table begins anew. */
const MOST_WORDS = 20_000;

/** Most words are their own lower-case form already; that is told without making a string. */
export const normal = (text: string): string => {
  let capitals = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return text.toLowerCase().replaceAll(/[’ʼ]/g, "'").replaceAll("\u00ad", "");
    if (unit >= 65 && unit <= 90) capitals = true;
  }
  return capitals ? text.toLowerCase() : text;
};

/**
 * The words met so far. For speed alone: a text repeats its words, so what depends on a word by itself is asked of the
 * tables once, and a string that is always the same object has its hash at hand and equals itself at once.
 */
export class WordTable {
  readonly #words = new Map<string, Word>();
  readonly #marksOf: (text: string, lower: string) => number;

  constructor(marksOf: (text: string, lower: string) => number) {
    this.#marksOf = marksOf;
  }

  wordOf(text: string): Word {
    const words = this.#words;
    const known = words.get(text);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const normalised = normal(text);
    const lower = normalised === text ? text : (words.get(normalised)?.text ?? normalised);
    const word = { text, lower, marks: this.#marksOf(text, lower), facts: [] };
    words.set(text, word);
    return word;
  }
}
