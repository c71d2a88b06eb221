import type { Article, PartOfSpeech, Sentence, Token } from "../../../../text/article.ts";
import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from "../../data/currencies.ts";
import { isNumberWord } from "./number-words.ts";

/**
 * What the readers of numbers see: smaller than tokens where a figure is joined to its unit ("six-mile",
 * "$6.5m"), and with what only looks like a figure ("COVID-19", "R1", "v2.3") closed up as a name.
 */
export interface Piece {
  readonly kind: "number" | "word" | "sign" | "name";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly pos: PartOfSpeech;
  /** The token that it is, or is part of. */
  readonly token: number;
}

const PART = /(?:\d+(?:[.,]\d+)*|(?<![\p{L}\d])\.\d+)|\p{L}(?:\.\p{L})+\.?|\p{L}+(?:['’]\p{L}+)*|\S/guy;
const NAME_REST = /[\p{L}\p{N}]+(?:[-–.][\p{L}\p{N}]+)*/uy;
const DIGIT = /\d/;
const LETTER = /^\p{L}/u;
/** Words that may be joined by a hyphen before digits without making them a name. */
const BEFORE_DIGITS: ReadonlySet<string> = new Set(
  "minus plus sub top over under mid pre post about near around last best to from and or than for all".split(" "),
);

const isSign = (text: string): boolean => CURRENCY_SIGNS.has(text);

/** A chunk that is one name although it has digits: an address of the net, a version, a date or telephone number in figures. */
const isOpaque = (chunk: string): boolean =>
  chunk.includes("@") ||
  chunk.includes("://") ||
  chunk.startsWith("www.") ||
  chunk.startsWith("#") ||
  /^[([]?\+?\d{1,4}[-./]\d{1,3}[-./]\d{2,4}\b/.test(chunk) ||
  /^v?\d{1,4}\.\d{1,4}\.\d{1,4}/.test(chunk);

/** Pieces of a chunk of text without white space that has a digit or a currency sign in it. */
const cut = (chunk: string): { text: string; at: number; name: boolean }[] => {
  if (isOpaque(chunk) && !isGrouped(chunk)) return [{ text: chunk, at: 0, name: true }];
  const parts: { text: string; at: number; name: boolean }[] = [];
  PART.lastIndex = 0;
  for (let match = PART.exec(chunk); match !== null; match = PART.exec(chunk)) {
    const text = match[0];
    const next = chunk.slice(PART.lastIndex, PART.lastIndex + 2);
    const joined = LETTER.test(text) && (DIGIT.test(next[0] ?? "") || (next[0] === "-" && DIGIT.test(next[1] ?? "")));
    if (!joined || (next[0] !== "-" && isPrefix(text)) || (next[0] === "-" && BEFORE_DIGITS.has(text.toLowerCase()))) {
      parts.push({ text, at: match.index, name: false });
      continue;
    }
    if (text === "Y" && next[0] === "=") continue;
    NAME_REST.lastIndex = PART.lastIndex + (next[0] === "-" ? 1 : 0);
    const end = NAME_REST.test(chunk) ? NAME_REST.lastIndex : PART.lastIndex;
    parts.push({ text: chunk.slice(match.index, end), at: match.index, name: true });
    PART.lastIndex = end;
  }
  return parts;
};

const isGrouped = (chunk: string): boolean => /^\d{1,3}(?:\.\d{3}){2,}(?:\D|$)/.test(chunk);
const isPrefix = (text: string): boolean =>
  CURRENCY_PREFIXES.has(text) || CURRENCY_CODES.has(text) || DOLLAR_PREFIXES.has(text);

/** "twenty-one", "six-mile": hyphenated letters that hold a word for a number. */
const splitsAtHyphens = (lower: string): boolean => lower.split("-").some(isNumberWord);

const mayHoldNumber = (token: Token): boolean => {
  const { lower } = token;
  if (isNumberWord(lower)) return true;
  const first = lower.charCodeAt(0);
  if (first < 97 || first > 122)
    return DIGIT.test(lower) || isSign(lower) || lower === "½" || lower === "¼" || lower === "¾";
  return (lower.includes("-") && splitsAtHyphens(lower)) || (DIGIT.test(lower) && isPrefix(leadingLetters(token.text)));
};

const leadingLetters = (text: string): string => /^\p{L}*/u.exec(text)?.[0] ?? "";

/** Whether a sentence has anything that the readers of numbers could start from. */
export const hasNumber = (article: Article, sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at++) if (mayHoldNumber(article.tokens[at] as Token)) return true;
  return false;
};

/** The pieces of one sentence, in text order. */
export const piecesOf = (article: Article, sentence: Sentence): Piece[] => {
  const { text, tokens } = article;
  const pieces: Piece[] = [];

  const add = (kind: Piece["kind"], start: number, end: number, token: number, pos?: PartOfSpeech): void => {
    const slice = text.slice(start, end);
    const previous = pieces.at(-1);
    pieces.push({
      kind,
      start,
      end,
      text: slice,
      lower: slice.toLowerCase().replaceAll("’", "'"),
      spaced: previous === undefined || previous.end < start,
      pos: pos ?? (tokens[token] as Token).pos,
      token,
    });
  };

  const addHyphenated = (token: Token, index: number): void => {
    let at = token.start;
    for (const part of token.text.split(/(-)/)) {
      if (part !== "") {
        const last = at + part.length === token.end;
        const pos =
          part === "-"
            ? "PUNCT"
            : isNumberWord(part.toLowerCase())
              ? "CD"
              : last && token.pos !== "CD"
                ? token.pos
                : "NN";
        add(part === "-" ? "sign" : "word", at, at + part.length, index, pos);
      }
      at += part.length;
    }
  };

  for (let index = sentence.first; index < sentence.last; ) {
    let after = index + 1;
    while (after < sentence.last && !(tokens[after] as Token).spaced) after++;
    const from = (tokens[index] as Token).start;
    const to = (tokens[after - 1] as Token).end;
    const chunk = text.slice(from, to);
    let figures = DIGIT.test(chunk);
    for (let at = index; !figures && at < after; at++) figures = isSign((tokens[at] as Token).text);
    if (figures) {
      let token = index;
      for (const part of cut(chunk)) {
        const start = from + part.at;
        while (token + 1 < after && (tokens[token] as Token).end <= start) token++;
        const first = part.text[0] as string;
        const kind = part.name ? "name" : DIGIT.test(part.text) ? "number" : LETTER.test(first) ? "word" : "sign";
        add(kind, start, start + part.text.length, token);
      }
    } else {
      for (let at = index; at < after; at++) {
        const token = tokens[at] as Token;
        if (token.text.includes("-") && splitsAtHyphens(token.lower)) addHyphenated(token, at);
        else add(LETTER.test(token.text) ? "word" : "sign", token.start, token.end, at);
      }
    }
    index = after;
  }
  return pieces;
};
