import { wordFact } from "../../../../text/words.ts";

/** What a piece of a word is. "edge" stands before the first and after the last of an article. */
export type PieceKind = "word" | "number" | "sign" | "edge";

/** A run of letters, a run of digits, or one other character of a word. */
export interface Piece {
  /** Its first character in the word. */
  readonly from: number;
  readonly text: string;
  /** In lower case, with typographic apostrophes and dashes made plain: ’ is ', and – ‑ − are -. */
  readonly lower: string;
  readonly kind: PieceKind;
  /** Whether it is a word that begins with a capital letter. */
  readonly capitalised: boolean;
}

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

const kindAt = (text: string, at: number): PieceKind => {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return "number";
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  return code < 128 || !LETTER.test(text.charAt(at)) ? "sign" : "word";
};

const beginsLarge = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** The pieces of a written word; mostly it is one itself. */
export const takeApart = (text: string, wholeLower: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    const kind = kindAt(text, from);
    let to = from + 1;
    if (kind !== "sign") while (to < text.length && kindAt(text, to) === kind) to++;
    const whole = from === 0 && to === text.length;
    const piece = whole ? text : text.slice(from, to);
    const lower = kind === "sign" ? (PLAIN.get(piece) ?? piece) : whole ? wholeLower : piece.toLowerCase();
    pieces.push({ from, text: piece, lower, kind, capitalised: kind === "word" && beginsLarge(piece) });
    from = to;
  }
  return pieces;
};

/** The pieces of a word of a text. */
export const piecesOf = wordFact(({ text, lower }) => takeApart(text, lower));
