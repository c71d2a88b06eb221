import type { Article, PartOfSpeech, Sentence, Token } from "../../../../text/article.ts";
import { STARTS_DATE } from "../../word-marks.ts";

/**
 * A run of letters, a run of digits, or one other character. Dates are read from atoms, not from tokens, because
 * "2012–13", "9:30am", "mid-March" and "12/31/2025" have their meaning in the pieces, however they were tokenised.
 */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, with typographic apostrophes and dashes made plain: ’ is ', and – ‑ − are -. */
  readonly lower: string;
  readonly kind: "word" | "number" | "sign" | "edge";
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly pos: PartOfSpeech;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether a date may begin with it. */
  readonly starts: boolean;
}

/** Stands for what is before the first and after the last atom. */
const EDGE: Atom = {
  start: -1,
  end: -1,
  text: "",
  lower: "",
  kind: "edge",
  spaced: true,
  pos: "PUNCT",
  sentence: -1,
  paragraph: -1,
  starts: false,
};

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["–", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["“", '"'],
  ["”", '"'],
]);

const LETTER = /[\p{L}\p{M}]/u;

type Sort = "word" | "number" | "sign";

const sortOfCode = (code: number): Sort => {
  if (code >= 48 && code <= 57) return "number";
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  return code < 128 || !LETTER.test(String.fromCharCode(code)) ? "sign" : "word";
};

const ASCII: readonly Sort[] = Array.from({ length: 128 }, (_, code) => sortOfCode(code));

const sortOf = (code: number): Sort => (code < 128 ? (ASCII[code] as Sort) : sortOfCode(code));

/** Adds the atoms of one token: mostly it is one itself. */
const takeApart = (token: Token, sentence: number, paragraph: number, atoms: Atom[]): void => {
  const { text, start, spaced, pos } = token;
  let from = 0;
  while (from < text.length) {
    const kind = sortOf(text.charCodeAt(from));
    let to = from + 1;
    if (kind !== "sign") while (to < text.length && sortOf(text.charCodeAt(to)) === kind) to++;
    const whole = from === 0 && to === text.length;
    const piece = whole ? text : text.slice(from, to);
    const lower =
      kind === "number"
        ? piece
        : kind === "sign"
          ? (PLAIN.get(piece) ?? piece)
          : whole
            ? token.lower
            : piece.toLowerCase();
    atoms.push({
      start: start + from,
      end: start + to,
      text: piece,
      lower,
      kind,
      spaced: from === 0 && spaced,
      pos,
      sentence,
      paragraph,
      // The marks are those of the token's own word, and not of a piece of it or of a sign made plain.
      starts: !whole || kind !== "word" || (token.marks & STARTS_DATE) !== 0,
    });
    from = to;
  }
};

/** The article as atoms. */
export class Atoms {
  readonly length: number;
  readonly #atoms: readonly Atom[];

  constructor(article: Article) {
    const atoms: Atom[] = [];
    const { sentences, tokens } = article;
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const { first, last, paragraph } = sentences[sentence] as Sentence;
      for (let index = first; index < last; index++) takeApart(tokens[index] as Token, sentence, paragraph, atoms);
    }
    this.#atoms = atoms;
    this.length = atoms.length;
  }

  /** The atom number `index`, or one without text outside the article. */
  at(index: number): Atom {
    return index < 0 || index >= this.length ? EDGE : (this.#atoms[index] as Atom);
  }

  /** The lower-case text of the atom number `index`. */
  word(index: number): string {
    return index < 0 || index >= this.length ? "" : (this.#atoms[index] as Atom).lower;
  }

  /** Whether the atom stands right behind the one before it, with no space between. */
  joined(index: number): boolean {
    return index > 0 && index < this.length && !(this.#atoms[index] as Atom).spaced;
  }

  /** The value of a run of at most `digits` digits that is not a piece of a longer figure ("3" in "3.5", "1,300"). */
  wholeNumber(index: number, digits = 4): number | undefined {
    const atom = this.at(index);
    if (atom.kind !== "number" || atom.text.length > digits) return undefined;
    const separates = (sign: number, far: number): boolean =>
      (this.word(sign) === "." || this.word(sign) === ",") && this.at(far).kind === "number";
    if (this.joined(index) && this.joined(index - 1) && separates(index - 1, index - 2)) return undefined;
    if (this.joined(index + 1) && this.joined(index + 2) && separates(index + 1, index + 2)) return undefined;
    return Number(atom.text);
  }

  /** Whether two atoms stand in one paragraph. */
  together(a: number, b: number): boolean {
    return this.at(a).paragraph === this.at(b).paragraph && this.at(a).kind !== "edge";
  }

  isCapitalised(index: number): boolean {
    const atom = this.at(index);
    if (atom.kind !== "word") return false;
    const first = atom.text.charAt(0);
    return first !== first.toLowerCase();
  }

  /** Whether the atom begins its sentence, quotation marks aside. */
  opensSentence(index: number): boolean {
    let before = index - 1;
    while (before >= index - 2 && (this.word(before) === '"' || this.word(before) === "'" || this.word(before) === "("))
      before--;
    return this.at(before).sentence !== this.at(index).sentence || this.word(before) === ":";
  }
}
