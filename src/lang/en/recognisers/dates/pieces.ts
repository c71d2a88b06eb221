import { wordFact } from "../../../../text/words.ts";

/** "edge" is what stands before the first and after the last piece of an article. */
export type PieceKind = "word" | "number" | "sign" | "edge";

/** A run of letters, a run of digits, or one other character of a word. */
export interface Piece {
  readonly text: string;
  /** In lower case, with typographic apostrophes and dashes made plain: ’ is ', and – ‑ − are -. */
  readonly lower: string;
  /** Its first character in the word. */
  readonly from: number;
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
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  if (code >= 48 && code <= 57) return "number";
  if (at >= text.length) return "edge";
  return code < 128 || !LETTER.test(text.charAt(at)) ? "sign" : "word";
};

/** What a piece is: its first character tells. */
export const kindOf = (piece: string): PieceKind => kindAt(piece, 0);

/** Whether a piece is a word that begins with a capital letter. */
export const isCapitalised = (piece: string): boolean => {
  const code = piece.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = piece.charAt(0);
  return first !== first.toLowerCase() && kindOf(piece) === "word";
};

/** Whether a written word is read otherwise than as the one piece that its lower-case form is. */
export const hasPieces = (text: string, lower: string): boolean => {
  const kind = kindOf(text);
  if (kind === "sign") return text.length > 1 || (PLAIN.get(text) ?? text) !== lower;
  for (let at = 1; at < text.length; at++) if (kindAt(text, at) !== kind) return true;
  return false;
};

/** The pieces of a written word. */
export const takeApart = (text: string, wholeLower: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    const kind = kindAt(text, from);
    let to = from + 1;
    if (kind !== "sign") while (kindAt(text, to) === kind) to++;
    const whole = from === 0 && to === text.length;
    const piece = whole ? text : text.slice(from, to);
    const lower = kind === "sign" ? (PLAIN.get(piece) ?? piece) : whole ? wholeLower : piece.toLowerCase();
    pieces.push({ text: piece, lower, from });
    from = to;
  }
  return pieces;
};

/** The pieces of a word of a text. */
export const piecesOf = wordFact(({ text, lower }) => takeApart(text, lower));
