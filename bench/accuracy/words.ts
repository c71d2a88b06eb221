import type { Range } from "../../src/recognise/contract.ts";

/** Stands for the words between the first and the last ones of a long span. */
const GAP = " … ";
const WORD = /[\p{L}\p{N}]/u;

/** Whether `words` at `at` are whole ones: "3" does not stand in "13" nor in "3.5". */
const bounded = (text: string, at: number, words: string): boolean => {
  const end = at + words.length;
  const inNumber = (sign: number, digit: number) => /[.,]/.test(text[sign] ?? "") && /\d/.test(text[digit] ?? "");
  if (WORD.test(words[0] ?? "")) {
    if (WORD.test(text[at - 1] ?? "")) return false;
    if (/\d/.test(words[0] ?? "") && inNumber(at - 1, at - 2)) return false;
  }
  if (WORD.test(words.at(-1) ?? "")) {
    if (WORD.test(text[end] ?? "")) return false;
    if (/\d/.test(words.at(-1) ?? "") && inNumber(end, end + 1)) return false;
  }
  return true;
};

const next = (text: string, words: string, from: number, to: number): number => {
  for (let at = text.indexOf(words, from); at !== -1 && at + words.length <= to; at = text.indexOf(words, at + 1))
    if (bounded(text, at, words)) return at;
  return -1;
};

/** Where `words` next stand as whole words within `[from, to)`; ` … ` between two parts skips what is between them. */
export const findWords = (text: string, words: string, from: number, to: number): Range | undefined => {
  const gap = words.indexOf(GAP);
  const head = gap === -1 ? words : words.slice(0, gap);
  const start = next(text, head, from, to);
  if (start === -1) return undefined;
  if (gap === -1) return { start, end: start + words.length };
  const tail = words.slice(gap + GAP.length);
  const at = next(text, tail, start + head.length, to);
  return at === -1 ? undefined : { start, end: at + tail.length };
};

/** All places of `words` within `[from, to)`. */
export const allWords = (text: string, words: string, from: number, to: number): Range[] => {
  const found: Range[] = [];
  for (let at = findWords(text, words, from, to); at !== undefined; at = findWords(text, words, at.start + 1, to))
    found.push(at);
  return found;
};
