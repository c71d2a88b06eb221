import { interned } from "./interned.ts";
import { shapeOf } from "./shape.ts";

/** A word of a text as it is written, one object however often it comes. */
export class Word {
  readonly text: string;
  /** `text` in lower case, with ’ written as '. */
  readonly lower: string;
  /** A number below its table's size that all its spellings share, and no other word has. */
  readonly key: number;
  /** How it is written (shape.ts), and what the tables of the language say of it, as bits that it gives their meaning. */
  readonly marks: number;
  /** What else was asked of it so far, by the number of the question: see `wordFact`. */
  readonly facts: unknown[] = [];

  constructor(text: string, lower: string, key: number, marks: number) {
    this.text = text;
    this.lower = lower;
    this.key = key;
    this.marks = marks;
  }
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

/** So many different words stand in a hundred articles; behind them the next text begins the table anew. */
const MOST_WORDS = 20_000;
/** A power of two, so that a hash is cut to a place by its bits. A table is kept half empty. */
const FEWEST_PLACES = 4096;
/** Farther no word is looked for: whoever knows how words are hashed could write thousands that want one place. */
const LONGEST_SEARCH = 64;
const NO_PLACE = -1;
/** ASCII words up to this length are told apart by two numbers that hold all their signs. */
const LONGEST_PACKED = 8;
const BITS = 7;
const ASCII = 127;

const emptyPlaces = (count: number): (Word | undefined)[] => new Array<Word | undefined>(count).fill(undefined);

/** FNV-1a. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

const isAt = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
};

/**
 * The words met so far: one object each. A text repeats its words, so what depends on a word by itself is asked of the
 * tables once. A word is looked up where it stands in its text, without a string being made of it first, which takes
 * longer than the search.
 */
export class WordTable {
  readonly #marksOf: (text: string, lower: string) => number;
  #places = emptyPlaces(FEWEST_PLACES);
  /** For each place two numbers of its word: the length and the first four signs, and those behind; or hash and length. */
  #fronts = new Int32Array(FEWEST_PLACES);
  #backs = new Int32Array(FEWEST_PLACES);
  #size = 0;
  readonly #elsewhere = new Map<string, Word>();

  constructor(marksOf: (text: string, lower: string) => number) {
    this.#marksOf = marksOf;
  }

  get size(): number {
    return this.#size;
  }

  /** To be called before a text is read: within it a word stays the same object. */
  begin(): void {
    if (this.#size < MOST_WORDS) return;
    this.#makePlaces(FEWEST_PLACES);
    this.#size = 0;
    this.#elsewhere.clear();
  }

  /** The word that stands in a text from `start` to `end`. */
  wordAt(text: string, start: number, end: number): Word {
    const place = this.#placeOf(text, start, end);
    return this.#places[place] ?? this.#add(text.slice(start, end));
  }

  #makePlaces(count: number): void {
    this.#places = emptyPlaces(count);
    this.#fronts = new Int32Array(count);
    this.#backs = new Int32Array(count);
  }

  /** Where a word is, or where there is room for it: then its numbers stand there already. */
  #placeOf(text: string, start: number, end: number): number {
    const length = end - start;
    let front = length;
    let back = 0;
    let packed = length <= LONGEST_PACKED;
    if (packed) {
      const middle = Math.min(end, start + LONGEST_PACKED / 2);
      let units = 0;
      for (let at = start; at < middle; at += 1) {
        const unit = text.charCodeAt(at);
        units |= unit;
        front = (front << BITS) | unit;
      }
      for (let at = middle; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        units |= unit;
        back = (back << BITS) | unit;
      }
      packed = units <= ASCII;
    }
    if (!packed) {
      front = hashOf(text, start, end);
      back = -length;
    }
    const places = this.#places;
    const mask = places.length - 1;
    const hash = Math.imul(front, 0x9e3779b1) ^ Math.imul(back, 0x85ebca6b);
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let steps = 0; steps < LONGEST_SEARCH; steps += 1) {
      const word = places[place];
      if (word === undefined) {
        this.#fronts[place] = front;
        this.#backs[place] = back;
        return place;
      }
      const alike = this.#fronts[place] === front && this.#backs[place] === back;
      if (alike && (packed || isAt(word.text, text, start, end))) return place;
      place = (place + 1) & mask;
    }
    return NO_PLACE;
  }

  #add(slice: string): Word {
    const known = this.#elsewhere.get(slice);
    if (known !== undefined) return known;
    const text = interned(slice);
    const normalised = normal(text);
    const small = normalised === text ? undefined : this.wordAt(normalised, 0, normalised.length);
    const lower = small?.text ?? text;
    const word = new Word(text, lower, small?.key ?? this.#size, shapeOf(text, lower) | this.#marksOf(text, lower));
    this.#put(word);
    this.#size += 1;
    if (this.#size * 2 > this.#places.length) this.#grow();
    return word;
  }

  #put(word: Word): void {
    const place = this.#placeOf(word.text, 0, word.text.length);
    if (place === NO_PLACE) this.#elsewhere.set(word.text, word);
    else this.#places[place] = word;
  }

  #grow(): void {
    const words = this.#places;
    this.#makePlaces(words.length * 2);
    for (const word of words) if (word !== undefined) this.#put(word);
  }
}
