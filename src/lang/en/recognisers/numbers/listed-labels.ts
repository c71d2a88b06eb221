import { CAPITAL_LABELS, LABEL_NOUNS } from "../../data/labels.ts";
import type { Piece } from "./piece.ts";

/** Between the numbers of several things of one name. */
const JOINTS: ReadonlySet<string> = new Set([",", "and", "or", "to", "&", "-", "–", "through"]);
const LONGEST_LIST = 24;

const labelled = (one: string, isCapital: boolean): boolean =>
  LABEL_NOUNS.has(one) || (isCapital && CAPITAL_LABELS.has(one));

/** "routes", "gates", "boxes"; a few, as "levels", only with a capital. */
const isPluralLabel = ({ text, lower, kind, pos }: Piece): boolean => {
  // "the hall seats 40"
  if (kind !== "word" || !lower.endsWith("s") || pos.startsWith("VB")) return false;
  const isCapital = text !== lower;
  return labelled(lower.slice(0, -1), isCapital) || (lower.endsWith("es") && labelled(lower.slice(0, -2), isCapital));
};

const SPANS: ReadonlySet<string> = new Set(["to", "-", "–", "through"]);

/** "5-1": what falls is a score. */
const falls = (pieces: readonly Piece[], at: number): boolean =>
  SPANS.has(pieces[at + 1]?.lower ?? "") && Number(pieces[at + 2]?.text) <= Number(pieces[at]?.text);

/** Whether a figure is one of several things' numbers: "routes **5** and **7**", "pages **12**–**14**". */
export const isListedLabel = (pieces: readonly Piece[], figure: number): boolean => {
  if (falls(pieces, figure)) return false;
  for (let at = figure - 1; at >= 0 && at > figure - LONGEST_LIST; at--) {
    const piece = pieces[at] as Piece;
    if (piece.kind === "number") {
      if (!/^\d+$/.test(piece.text) || falls(pieces, at)) return false;
    } else if (!JOINTS.has(piece.lower)) return isPluralLabel(piece);
    else if (pieces[at - 1]?.kind !== "number" && !JOINTS.has(pieces[at - 1]?.lower ?? "")) return false;
  }
  return false;
};
