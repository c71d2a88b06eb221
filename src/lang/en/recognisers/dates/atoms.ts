import type { Article, PartOfSpeech, Sentence, Token } from "../../../../text/article.ts";
import { HAS_PIECES, STARTS_DATE } from "../../word-marks.ts";
import { isCapitalised, kindOf, type Piece, type PieceKind, piecesOf } from "./pieces.ts";

/** An atom as it is written: a token by itself, or a piece of one, which says where in the token it begins. */
type Written = Pick<Piece, "text" | "lower"> & Partial<Piece>;

const atomsOf = ({ marks, word }: Token): number => ((marks & HAS_PIECES) === 0 ? 1 : piecesOf(word).length);

/** Stands for what is before the first and after the last atom. */
const EDGE: Written = { text: "", lower: "" };

/**
 * The article as atoms: a run of letters, a run of digits, or one other character. Dates are read from them, not from
 * tokens, because "2012–13", "9:30am", "mid-March" and "12/31/2025" have their meaning in the pieces, however they were
 * tokenised. Most tokens are one atom as they stand, and are never looked at unless they begin a date or stand near one.
 */
export class Atoms {
  readonly length: number;
  /** The atoms at which a date may begin: those of words that hold a beginning. */
  readonly starts: readonly number[];
  readonly #article: Article;
  /** For each atom the index of its token. */
  readonly #tokenOf: Int32Array;
  /** For each atom its place among its token's. */
  readonly #placeOf: Int32Array;

  constructor(article: Article) {
    const starts: number[] = [];
    const { tokens } = article;
    const length = tokens.reduce((atoms, token) => atoms + atomsOf(token), 0);
    const tokenOf = new Int32Array(length);
    const placeOf = new Int32Array(length);
    let atom = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      const isStart = (token.marks & STARTS_DATE) !== 0;
      const count = atomsOf(token);
      for (let place = 0; place < count; place++) {
        if (isStart) starts.push(atom);
        tokenOf[atom] = index;
        placeOf[atom] = place;
        atom++;
      }
    }
    this.#article = article;
    this.#tokenOf = tokenOf;
    this.#placeOf = placeOf;
    this.length = length;
    this.starts = starts;
  }

  #at(index: number): Written {
    const token = this.#token(index);
    if (token === undefined) return EDGE;
    if ((token.marks & HAS_PIECES) === 0) return token;
    return piecesOf(token.word)[this.#placeOf[index] as number] as Piece;
  }

  #token(index: number): Token | undefined {
    return index < 0 || index >= this.length ? undefined : this.#article.tokens[this.#tokenOf[index] as number];
  }

  /** The lower-case text of the atom number `index`. */
  word(index: number): string {
    return this.#at(index).lower;
  }

  /** The atom's text as it is written. */
  text(index: number): string {
    return this.#at(index).text;
  }

  kind(index: number): PieceKind {
    return kindOf(this.#at(index).text);
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
    return (this.#token(index)?.start ?? 0) + (this.#at(index).from ?? 0);
  }

  /** Where the atom ends in the article's text. */
  end(index: number): number {
    return this.start(index) + this.text(index).length;
  }

  /** Whether white space stands before the atom. */
  spaced(index: number): boolean {
    const token = this.#token(index);
    return token === undefined || (token.spaced && this.#tokenOf[index - 1] !== this.#tokenOf[index]);
  }

  /** Whether the atom stands right behind the one before it, with no space between. */
  joined(index: number): boolean {
    return index > 0 && index < this.length && !this.spaced(index);
  }

  /** The value of a run of at most `digits` digits that is not a piece of a longer figure ("3" in "3.5", "1,300"). */
  wholeNumber(index: number, digits = 4): number | undefined {
    const { text } = this.#at(index);
    if (kindOf(text) !== "number" || text.length > digits) return undefined;
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
    return isCapitalised(this.#at(index).text);
  }

  /** Whether the atom begins its sentence, quotation marks aside. */
  opensSentence(index: number): boolean {
    let before = index - 1;
    while (before >= index - 2 && (this.word(before) === '"' || this.word(before) === "'" || this.word(before) === "("))
      before--;
    return this.sentence(before) !== this.sentence(index) || this.word(before) === ":";
  }
}
