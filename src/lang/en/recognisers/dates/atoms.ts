import type { Article, PartOfSpeech, Sentence, Token } from "../../../../text/article.ts";
import { STARTS_DATE } from "../../word-marks.ts";
import { type Piece, type PieceKind, piecesOf } from "./pieces.ts";

/** Stands for what is before the first and after the last atom. */
const EDGE: Piece = { from: -1, text: "", lower: "", kind: "edge", capitalised: false };

/**
 * The article as atoms: a run of letters, a run of digits, or one other character. Dates are read from them, not from
 * tokens, because "2012–13", "9:30am", "mid-March" and "12/31/2025" have their meaning in the pieces, however they were
 * tokenised. They are kept as pieces of words, of which most are never asked where they stand.
 */
export class Atoms {
  readonly length: number;
  /** The atoms at which a date may begin: those of words that hold a beginning. */
  readonly starts: readonly number[];
  readonly #article: Article;
  readonly #pieces: readonly Piece[];
  readonly #tokenOf: readonly number[];

  constructor(article: Article) {
    const pieces: Piece[] = [];
    const tokenOf: number[] = [];
    const starts: number[] = [];
    const { tokens } = article;
    for (let index = 0; index < tokens.length; index++) {
      const { marks, word } = tokens[index] as Token;
      const mayBegin = (marks & STARTS_DATE) !== 0;
      const apart = piecesOf(word);
      for (let piece = 0; piece < apart.length; piece++) {
        if (mayBegin) starts.push(pieces.length);
        pieces.push(apart[piece] as Piece);
        tokenOf.push(index);
      }
    }
    this.#article = article;
    this.#pieces = pieces;
    this.#tokenOf = tokenOf;
    this.length = pieces.length;
    this.starts = starts;
  }

  #piece(index: number): Piece {
    return index < 0 || index >= this.length ? EDGE : (this.#pieces[index] as Piece);
  }

  #token(index: number): Token | undefined {
    return index < 0 || index >= this.length ? undefined : this.#article.tokens[this.#tokenOf[index] as number];
  }

  /** The lower-case text of the atom number `index`. */
  word(index: number): string {
    return this.#piece(index).lower;
  }

  /** The atom's text as it is written. */
  text(index: number): string {
    return this.#piece(index).text;
  }

  kind(index: number): PieceKind {
    return this.#piece(index).kind;
  }

  /** The part of speech of the atom's token. */
  pos(index: number): PartOfSpeech {
    return this.#token(index)?.pos ?? "PUNCT";
  }

  sentence(index: number): number {
    return index < 0 || index >= this.length ? -1 : this.#article.sentenceOf(this.#tokenOf[index] as number);
  }

  paragraph(index: number): number {
    return (this.#article.sentences[this.sentence(index)] as Sentence | undefined)?.paragraph ?? -1;
  }

  /** Where the atom begins in the article's text. */
  start(index: number): number {
    return (this.#token(index)?.start ?? 0) + this.#piece(index).from;
  }

  /** Where the atom ends in the article's text. */
  end(index: number): number {
    return this.start(index) + this.#piece(index).text.length;
  }

  /** Whether white space stands before the atom. */
  spaced(index: number): boolean {
    const token = this.#token(index);
    return token === undefined || (token.spaced && this.#piece(index).from === 0);
  }

  /** Whether the atom stands right behind the one before it, with no space between. */
  joined(index: number): boolean {
    return index > 0 && index < this.length && !this.spaced(index);
  }

  /** The value of a run of at most `digits` digits that is not a piece of a longer figure ("3" in "3.5", "1,300"). */
  wholeNumber(index: number, digits = 4): number | undefined {
    const { kind, text } = this.#piece(index);
    if (kind !== "number" || text.length > digits) return undefined;
    if (this.joined(index) && this.joined(index - 1) && this.#separates(index - 1, index - 2)) return undefined;
    if (this.joined(index + 1) && this.joined(index + 2) && this.#separates(index + 1, index + 2)) return undefined;
    return Number(text);
  }

  #separates(sign: number, far: number): boolean {
    const text = this.word(sign);
    return (text === "." || text === ",") && this.kind(far) === "number";
  }

  /** Whether two atoms stand in one paragraph. */
  together(a: number, b: number): boolean {
    return this.paragraph(a) === this.paragraph(b) && this.kind(a) !== "edge";
  }

  isCapitalised(index: number): boolean {
    return this.#piece(index).capitalised;
  }

  /** Whether the atom begins its sentence, quotation marks aside. */
  opensSentence(index: number): boolean {
    let before = index - 1;
    while (before >= index - 2 && (this.word(before) === '"' || this.word(before) === "'" || this.word(before) === "("))
      before--;
    return this.sentence(before) !== this.sentence(index) || this.word(before) === ":";
  }
}
