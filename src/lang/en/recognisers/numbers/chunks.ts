import {
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  DOLLAR_PREFIXES,
  LETTER_PREFIXES,
  SHARED_PREFIXES,
} from "../../data/currencies.ts";

/** A part of a chunk: a figure, a word, a sign, or what is closed up as a name. */
export interface Part {
  readonly kind: "number" | "word" | "sign" | "name";
  /** Offset in the chunk. */
  readonly at: number;
  readonly text: string;
}

interface Patterns {
  /** Figures; units with a power ("km2"); initials ("U.S."); words; any other sign. */
  readonly part: RegExp;
  readonly nameRest: RegExp;
  readonly letter: RegExp;
}

const ANY_LETTERS: Patterns = {
  part: /(?:\d+(?:[.,]\d+)*|(?<![\p{L}\d])\.\d+)|(?:[kcmdµμn]?m|ft|in|mi|s|yd)[23](?![\p{L}\d])|\p{L}(?:\.\p{L})+\.?|\p{L}+(?:['’]\p{L}+)*|\S/guy,
  nameRest: /[\p{L}\p{N}]+(?:[-–.][\p{L}\p{N}]+)*/uy,
  letter: /^\p{L}/u,
};

/** The same for chunks without other letters, as nearly all are: V8 takes long to build the classes of all letters. */
const PLAIN_LETTERS: Patterns = {
  part: /(?:\d+(?:[.,]\d+)*|(?<![A-Za-z\d])\.\d+)|(?:[kcmdn]?m|ft|in|mi|s|yd)[23](?![A-Za-z\d])|[A-Za-z](?:\.[A-Za-z])+\.?|[A-Za-z]+(?:['’][A-Za-z]+)*|\S/gy,
  nameRest: /[A-Za-z\d]+(?:[-–.][A-Za-z\d]+)*/y,
  letter: /^[A-Za-z]/,
};
const IS_PLAIN = /^[\0-\x7f£€¥₹“”‘’–—…•°]*$/;
const DIGIT = /\d/;

/** Words that may be joined by a hyphen before digits without making them a name. */
const BEFORE_DIGITS: ReadonlySet<string> = new Set(
  "foot feet ft minus plus sub in now over under mid pre post about near around to from and or than for all".split(" "),
);

/** A chunk that is one name although it has digits: an address of the net, a version, a date or telephone number in figures. */
const isOpaque = (chunk: string): boolean =>
  chunk.includes("@") ||
  chunk.includes("://") ||
  chunk.startsWith("www.") ||
  chunk.startsWith("#") ||
  /^[([]?\+?\d{1,4}([-./])\d{1,3}\1\d{2,4}\b/.test(chunk) ||
  // "787-9s"
  /^\d{3}-\d{1,4}s\b/.test(chunk) ||
  /^\d+-\d+-\d/.test(chunk) ||
  /^v?\d{1,4}\.\d{1,4}\.\d{1,4}/.test(chunk);

/** 1.234.567: dots that separate thousands, and not the parts of a version. */
const isGrouped = (chunk: string): boolean => /^\d{1,3}(?:\.\d{3}){2,}(?:\D|$)/.test(chunk);

/** Letters before digits that are money: a code ("USD10m"), or, behind its sign, a country's ("$A10"); "S22" and "A320" are names. */
const isPrefix = (text: string, behindSign: boolean): boolean =>
  CURRENCY_PREFIXES.has(text) ||
  SHARED_PREFIXES.has(text) ||
  CURRENCY_CODES.has(text) ||
  (behindSign && DOLLAR_PREFIXES.has(text));

/** "500m", "1.2-billion", "45,000": digits that behind a lone letter can only be an amount. */
const LARGE = /^\d{1,6}(?:(?:,\d{3})+|(?:\.\d{1,3})?(?:m|bn|tn|trn|-(?:million|billion|trillion)))(?![A-Za-z\d])/;
const PLAIN_AMOUNT = /^\d{1,6}(?:\.\d{1,3})?$/;
const MAGNITUDES: ReadonlySet<string> = new Set("million billion trillion bn trn".split(" "));

/** "N500 million", "R45,000": a lone letter that begins a chunk, before a large amount. */
const isLetterOfMoney = (chunk: string, at: number, text: string, next: string): boolean => {
  if (!LETTER_PREFIXES.has(text) || /[\p{L}\p{N}-]$/u.test(chunk.slice(0, at))) return false;
  const amount = chunk.slice(at + text.length);
  return LARGE.test(amount) || (MAGNITUDES.has(next) && PLAIN_AMOUNT.test(amount));
};

/**
 * Cuts a chunk of text without white space that has a digit or a currency sign in it.
 *
 * @param following word behind the chunk, in lower case
 */
export const cutChunk = (chunk: string, following = ""): Part[] => {
  if (isOpaque(chunk) && !isGrouped(chunk)) return [{ kind: "name", at: 0, text: chunk }];
  const parts: Part[] = [];
  const { part, nameRest, letter } = IS_PLAIN.test(chunk) ? PLAIN_LETTERS : ANY_LETTERS;
  part.lastIndex = 0;
  for (let match = part.exec(chunk); match !== null; match = part.exec(chunk)) {
    const text = match[0];
    const next = chunk.slice(part.lastIndex, part.lastIndex + 2);
    const hyphen = next[0] === "-" ? 1 : 0;
    if (
      !letter.test(text) ||
      !DIGIT.test(next[hyphen] ?? "") ||
      splitsBeforeDigits(text, hyphen === 1, chunk[match.index - 1] === "$") ||
      isLetterOfMoney(chunk, match.index, text, following)
    ) {
      parts.push({ kind: kindOf(text, letter), at: match.index, text });
      continue;
    }
    nameRest.lastIndex = part.lastIndex + hyphen;
    const end = nameRest.test(chunk) ? nameRest.lastIndex : part.lastIndex;
    parts.push({ kind: "name", at: match.index, text: chunk.slice(match.index, end) });
    part.lastIndex = end;
  }
  return parts;
};

const splitsBeforeDigits = (letters: string, hyphen: boolean, behindSign: boolean): boolean =>
  hyphen ? BEFORE_DIGITS.has(letters.toLowerCase()) : isPrefix(letters, behindSign);

const kindOf = (text: string, letter: RegExp): Part["kind"] =>
  DIGIT.test(text[0] as string) || /^\.\d/.test(text) ? "number" : letter.test(text) ? "word" : "sign";
