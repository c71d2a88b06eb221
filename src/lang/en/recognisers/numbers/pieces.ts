import type { Article, PartOfSpeech, Sentence, Token } from "../../../../text/article.ts";
import { wordFact } from "../../../../text/words.ts";
import {
  BEGINS_WITH_LETTER,
  HAS_FIGURE,
  HAS_HYPHEN,
  HOLDS_NUMBER,
  IS_LETTERS,
  IS_LONE_SIGN,
  IS_PLAIN_NUMBER,
  STARTS_QUANTITY,
} from "../../word-marks.ts";
import { cutChunk } from "./chunks.ts";
import { splitsAtHyphens } from "./figures.ts";
import { isNumberWord } from "./number-words.ts";
import type { Piece } from "./piece.ts";
import { canStart } from "./starts.ts";
import { isUnitWord } from "./unit-index.ts";

/** Small words that a tagger sees only as part of a longer token ("3-to-5", "a-day"). */
const SMALL_WORDS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ["to", "TO"],
  ["and", "CC"],
  ["or", "CC"],
  ["a", "DT"],
  ["an", "DT"],
  ["per", "IN"],
  ["of", "IN"],
  ["in", "IN"],
  ["from", "IN"],
  ["old", "JJ"],
]);

const isCountedByArticle = wordFact(({ lower }) => lower === "single" || isUnitWord(lower));

/** Whether a sentence has anything that the readers of numbers could start from. */
export const hasNumber = (article: Article, sentence: Sentence): boolean => {
  if ((sentence.marks & HOLDS_NUMBER) !== 0) return true;
  // Articles are among what begins a quantity.
  if ((sentence.marks & STARTS_QUANTITY) === 0) return false;
  const { tokens } = article;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const { lower } = tokens[at - 1] as Token;
    if ((lower === "a" || lower === "an") && isCountedByArticle((tokens[at] as Token).word)) return true;
  }
  return false;
};

class Cutter {
  readonly pieces: Piece[] = [];
  /** Whether there is a hyphen that may stand apart and join what is around it. */
  hasHyphen = false;
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor({ text, tokens }: Article) {
    this.#text = text;
    this.#tokens = tokens;
  }

  #add(
    kind: Piece["kind"],
    start: number,
    end: number,
    text: string,
    lower: string,
    pos: PartOfSpeech,
    starts: boolean,
  ): void {
    const { pieces } = this;
    const spaced = pieces.length === 0 || (pieces[pieces.length - 1] as Piece).end < start;
    pieces.push({ kind, start, end, text, lower, spaced, pos, starts });
  }

  /** A token that is one piece. */
  #whole(kind: Piece["kind"], { start, end, text, lower, pos, marks }: Token): void {
    const starts = kind === "word" ? (marks & STARTS_QUANTITY) !== 0 : canStart(kind, text, lower);
    this.#add(kind, start, end, text, lower, pos, starts);
  }

  /** A part of a token; of another part of speech than the token where `pos` or its text says so. */
  #part(kind: Piece["kind"], start: number, end: number, token: Token, pos?: PartOfSpeech): void {
    const text = this.#text.slice(start, end);
    const lower = text.toLowerCase().replaceAll("’", "'");
    this.#add(kind, start, end, text, lower, pos ?? SMALL_WORDS.get(lower) ?? token.pos, canStart(kind, text, lower));
  }

  /** Tokens `first` up to `last`, between which there is no white space. */
  chunk(first: number, last: number): void {
    let figures = false;
    for (let at = first; !figures && at < last; at++) figures = ((this.#tokens[at] as Token).marks & HAS_FIGURE) !== 0;
    if (!figures) for (let at = first; at < last; at++) this.#plain(this.#tokens[at] as Token);
    else if (this.#isPlainFigure(first, last))
      for (let at = first; at < last; at++) this.#figure(this.#tokens[at] as Token);
    else this.#cut(first, last);
  }

  /** "34", "($34m).": a chunk that is cut as its tokens are, which need not be tried on its text. */
  #isPlainFigure(first: number, last: number): boolean {
    const tokens = this.#tokens;
    let at = first;
    while (at < last && ((tokens[at] as Token).marks & IS_LONE_SIGN) !== 0) at++;
    if (at === last) return true;
    if (((tokens[at] as Token).marks & IS_PLAIN_NUMBER) === 0) return false;
    at++;
    if (at < last && ((tokens[at] as Token).marks & IS_LETTERS) !== 0) at++;
    while (at < last && ((tokens[at] as Token).marks & IS_LONE_SIGN) !== 0) at++;
    return at === last || (at === last - 1 && (tokens[at] as Token).text === ".");
  }

  #figure(token: Token): void {
    const { marks } = token;
    this.#whole((marks & IS_PLAIN_NUMBER) !== 0 ? "number" : (marks & IS_LETTERS) !== 0 ? "word" : "sign", token);
  }

  #cut(first: number, last: number): void {
    const from = (this.#tokens[first] as Token).start;
    const to = (this.#tokens[last - 1] as Token).end;
    let index = first;
    for (const part of cutChunk(this.#text.slice(from, to), this.#tokens[last]?.lower)) {
      if (part.text === "-") this.hasHyphen = true;
      const start = from + part.at;
      const end = start + part.text.length;
      while (index + 1 < last && (this.#tokens[index] as Token).end <= start) index++;
      const token = this.#tokens[index] as Token;
      if (token.start === start && token.end === end) this.#whole(part.kind, token);
      else this.#part(part.kind, start, end, token);
    }
  }

  #plain(token: Token): void {
    if ((token.marks & HAS_HYPHEN) !== 0) {
      this.hasHyphen = true;
      if (token.text.length > 1 && (splitsAtHyphens(token.lower) || this.#qualifiesFigure(token))) {
        this.#hyphenated(token);
        return;
      }
    }
    this.#whole((token.marks & BEGINS_WITH_LETTER) !== 0 ? "word" : "sign", token);
  }

  /** "300,000 year-old", "52,000 barrel-a-day": the unit's hyphens are those of the figure before it. */
  #qualifiesFigure(token: Token): boolean {
    const previous = this.pieces.at(-1);
    if (previous === undefined || (previous.kind !== "number" && !isNumberWord(previous.lower))) return false;
    return isUnitWord(token.lower.slice(0, token.lower.indexOf("-")));
  }

  #hyphenated(token: Token): void {
    let at = token.start;
    for (const text of token.text.split(/(-)/)) {
      const end = at + text.length;
      if (text === "-") this.#part("sign", at, end, token, "PUNCT");
      else if (text !== "") {
        const lower = text.toLowerCase();
        const small = SMALL_WORDS.get(lower) ?? (isNumberWord(lower) ? "CD" : undefined);
        this.#part("word", at, end, token, small ?? (end === token.end && token.pos !== "CD" ? token.pos : "NN"));
      }
      at = end;
    }
  }
}

/** Whether a hyphen with spaces around it, as in texts that were taken apart and joined again, is that of "30 - year". */
const joinsUnit = (pieces: readonly Piece[], at: number): boolean => {
  const hyphen = pieces[at];
  if (hyphen?.text !== "-" || !hyphen.spaced) return false;
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (before === undefined || after === undefined || !after.spaced) return false;
  if (before.kind === "number" || isNumberWord(before.lower))
    return (
      isUnitWord(after.lower) ||
      (after.kind === "word" && isNumberWord(after.lower)) ||
      ((after.lower === "a" || after.lower === "and") && pieces[at + 2]?.text === "-")
    );
  return (
    pieces[at - 2]?.text === "-" &&
    pieces[at - 2]?.spaced === false &&
    (before.lower === "a" || isUnitWord(before.lower) || after.lower === "old")
  );
};

/** The pieces of one sentence, in text order. */
export const piecesOf = (article: Article, sentence: Sentence): Piece[] => {
  const { tokens } = article;
  const cutter = new Cutter(article);
  for (let first = sentence.first; first < sentence.last; ) {
    let last = first + 1;
    while (last < sentence.last && !(tokens[last] as Token).spaced) last++;
    cutter.chunk(first, last);
    first = last;
  }
  const { pieces } = cutter;
  if (!cutter.hasHyphen) return pieces;
  for (let at = 1; at + 1 < pieces.length; at++) {
    if (!joinsUnit(pieces, at)) continue;
    pieces[at] = { ...(pieces[at] as Piece), spaced: false };
    pieces[at + 1] = { ...(pieces[at + 1] as Piece), spaced: false };
  }
  return pieces;
};
