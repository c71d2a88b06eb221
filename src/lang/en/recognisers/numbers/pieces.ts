import type { Article, PartOfSpeech, Sentence, Token } from "../../../../text/article.ts";
import { BEGINS_WITH_LETTER, HAS_FIGURE, HOLDS_NUMBER, STARTS_QUANTITY } from "../../word-marks.ts";
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

/** Whether a sentence has anything that the readers of numbers could start from. */
export const hasNumber = (article: Article, sentence: Sentence): boolean => {
  let behindArticle = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = article.tokens[at] as Token;
    if ((token.marks & HOLDS_NUMBER) !== 0 || (behindArticle && (token.lower === "single" || isUnitWord(token.lower))))
      return true;
    behindArticle = token.lower === "a" || token.lower === "an";
  }
  return false;
};

class Cutter {
  readonly pieces: Piece[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor({ text, tokens }: Article) {
    this.#text = text;
    this.#tokens = tokens;
  }

  #add(kind: Piece["kind"], start: number, end: number, index: number, pos?: PartOfSpeech): void {
    const token = this.#tokens[index] as Token;
    const part = token.start !== start || token.end !== end;
    const text = part ? this.#text.slice(start, end) : token.text;
    const lower = part ? text.toLowerCase().replaceAll("’", "'") : token.lower;
    const previous = this.pieces.at(-1);
    const spaced = previous === undefined || previous.end < start;
    const own = pos ?? (part ? SMALL_WORDS.get(lower) : undefined) ?? token.pos;
    const whole = kind === "word" && !part;
    const starts = whole ? (token.marks & STARTS_QUANTITY) !== 0 : canStart(kind, text, lower);
    this.pieces.push({ kind, start, end, text, lower, spaced, pos: own, token: index, starts });
  }

  /** Tokens `first` up to `last`, between which there is no white space. */
  chunk(first: number, last: number): void {
    let figures = false;
    for (let at = first; !figures && at < last; at++) figures = ((this.#tokens[at] as Token).marks & HAS_FIGURE) !== 0;
    if (!figures) {
      for (let at = first; at < last; at++) this.#plain(at);
      return;
    }
    const from = (this.#tokens[first] as Token).start;
    const to = (this.#tokens[last - 1] as Token).end;
    let token = first;
    for (const part of cutChunk(this.#text.slice(from, to))) {
      const start = from + part.at;
      while (token + 1 < last && (this.#tokens[token] as Token).end <= start) token++;
      this.#add(part.kind, start, start + part.text.length, token);
    }
  }

  #plain(index: number): void {
    const token = this.#tokens[index] as Token;
    if (token.text.includes("-") && (splitsAtHyphens(token.lower) || this.#qualifiesFigure(token)))
      this.#hyphenated(token, index);
    else this.#add((token.marks & BEGINS_WITH_LETTER) !== 0 ? "word" : "sign", token.start, token.end, index);
  }

  /** "300,000 year-old", "52,000 barrel-a-day": the unit's hyphens are those of the figure before it. */
  #qualifiesFigure(token: Token): boolean {
    const previous = this.pieces.at(-1);
    if (previous === undefined || (previous.kind !== "number" && !isNumberWord(previous.lower))) return false;
    return isUnitWord(token.lower.slice(0, token.lower.indexOf("-")));
  }

  #hyphenated(token: Token, index: number): void {
    let at = token.start;
    for (const text of token.text.split(/(-)/)) {
      const end = at + text.length;
      if (text === "-") this.#add("sign", at, end, index, "PUNCT");
      else if (text !== "") {
        const lower = text.toLowerCase();
        const small = SMALL_WORDS.get(lower) ?? (isNumberWord(lower) ? "CD" : undefined);
        this.#add("word", at, end, index, small ?? (end === token.end && token.pos !== "CD" ? token.pos : "NN"));
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
  for (let at = 1; at + 1 < pieces.length; at++) {
    if (!joinsUnit(pieces, at)) continue;
    pieces[at] = { ...(pieces[at] as Piece), spaced: false };
    pieces[at + 1] = { ...(pieces[at + 1] as Piece), spaced: false };
  }
  return pieces;
};
