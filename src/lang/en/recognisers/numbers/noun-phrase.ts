import type { UnitReading } from "../../../../recognise/contract.ts";
import { NOT_COUNTED } from "../../data/not-counted.ts";
import { singular } from "../../syntax/singular.ts";
import type { Piece } from "./piece.ts";

const DT_PRP: ReadonlySet<string> = new Set(["DT", "PRP", "PRP$"]);

export interface Counted {
  readonly unit: UnitReading;
  /** Pieces, half-open. */
  readonly first: number;
  readonly last: number;
  readonly plural: boolean;
}

const isNoun = (piece: Piece): boolean => piece.pos.startsWith("NN");
const isModifier = (piece: Piece): boolean =>
  piece.pos === "JJ" || piece.pos === "JJR" || piece.pos === "JJS" || piece.pos === "VBN" || piece.pos === "VBG";

const isHyphen = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text === "-" &&
  pieces[at]?.spaced === false &&
  pieces[at + 1]?.spaced === false &&
  pieces[at + 1]?.kind === "word";

/** A word whose second half stands behind "and": "full- and part-time". */
const isSuspended = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === "word" &&
  pieces[at + 1]?.text === "-" &&
  pieces[at + 1]?.spaced === false &&
  pieces[at + 2]?.spaced === true &&
  (pieces[at + 2]?.lower === "and" || pieces[at + 2]?.lower === "or");

const isModelNumber = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === "number" &&
  /^\d+$/.test(pieces[at]?.text ?? "") &&
  pieces[at + 1]?.pos.startsWith("NNP") === true;

/** "digital and physical sales", "Kia and Hyundai vehicles": the head is the plural behind the second modifier. */
const coordinated = (pieces: readonly Piece[], at: number): number | undefined => {
  if (pieces[at]?.lower !== "and" && pieces[at]?.lower !== "or") return undefined;
  for (let end = at + 1; end < at + 4; end++) {
    const piece = pieces[end];
    if (
      piece === undefined ||
      piece.kind === "sign" ||
      !(isNoun(piece) || isModifier(piece)) ||
      NOT_COUNTED.has(piece.lower)
    )
      return undefined;
    if (end > at + 1 && isNoun(piece) && isPlural(piece)) return end + 1;
  }
  return undefined;
};

/** Verbs in -s that no counted noun is mistaken for. */
const AUXILIARIES: ReadonlySet<string> = new Set(["has", "is", "was", "does", "says", "'s"]);

/** "one in three owns a car": what has an object is a verb. */
const isVerbHere = (pieces: readonly Piece[], at: number): boolean =>
  AUXILIARIES.has(pieces[at]?.lower ?? "") || DT_PRP.has(pieces[at + 1]?.pos ?? "");

/** "20 more people", "three fewer seats": these say of the figure how it was come by, and not what is counted. */
const COMPARISONS: ReadonlySet<string> = new Set(["more", "fewer", "less"]);

const BEFORE_COUNTS: ReadonlySet<string> = new Set(["POS", "PRP$", "IN"]);

const STILL: ReadonlySet<string> = new Set("still now also never only even already".split(" "));

const opensClause = (piece: Piece | undefined): boolean =>
  piece?.lower === "that" || piece?.lower === "how" || piece?.lower === "whether" || piece?.pos === "DT";

/** Verbs that a tagger takes for plurals: "a ratio of 1.2 **means** that". */
const SAYS_OF_FIGURE: ReadonlySet<string> = new Set(
  "comes means gives shows suggests makes puts leaves remains reflects equals implies indicates seems looks".split(" "),
);

/** "a ratio of 1.2 comes with": a figure that is given of a noun counts nothing that is a verb as well. */
const isVerbOfFigure = (pieces: readonly Piece[], at: number): boolean =>
  SAYS_OF_FIGURE.has(pieces[at]?.lower ?? "") &&
  pieces[at - 2]?.lower === "of" &&
  pieces[at - 3]?.pos.startsWith("NN") === true;

/** Longest phrase that is read as one: longer ones are headlines in capitals or lists. */
const LONGEST = 8;

/**
 * The counted noun phrase at `at`: "Hangzhou-based startups", "first-team players", "of the workers". A phrase ends
 * with the first run of nouns; what stands before it are adjectives and participles.
 */
export const countedAt = (pieces: readonly Piece[], at: number, one: boolean): Counted | undefined => {
  const first = at;
  let nouns = 0;
  let last = first;
  let scan = first;
  for (; scan < pieces.length && scan - first < LONGEST; scan++) {
    const piece = pieces[scan] as Piece;
    // "22 full- and part-time jobs"
    if (nouns === 0 && isSuspended(pieces, scan)) {
      scan += 2;
      continue;
    }
    // "first-team players", "three-ton satellites", "737 Max jets": what is joined by a hyphen, or names a model, qualifies.
    if (nouns === 0 && isHyphen(pieces, scan + 1)) {
      scan++;
      continue;
    }
    if (nouns === 0 && scan > first && isModelNumber(pieces, scan)) continue;
    if (piece.kind !== "word" && piece.kind !== "name") break;
    // "30 x 40 cm", "30 N m": a lone letter is no noun.
    if (piece.text.length === 1) break;
    // "four away games"
    if (piece.lower === "away" && scan === first && pieces[scan + 1]?.pos.startsWith("NN") === true) continue;
    if (NOT_COUNTED.has(piece.lower) || (scan === first && isVerbOfFigure(pieces, scan))) break;
    // "23 drivers short"
    if (piece.lower === "short" && nouns > 0) break;
    // "I have two left."
    if (piece.lower === "left" && pieces[scan + 1]?.kind !== "word") break;
    // "2.3 million cast", but "12 cast members"
    // What was taken for a verb is the plural that many must have: "its 44 tide gauges".
    const wantsPlural =
      nouns === 0 || (BEFORE_COUNTS.has(pieces[at - 2]?.pos ?? "") && !isPlural(pieces[last - 1] as Piece));
    if (piece.lower === "cast" && pieces[scan + 1]?.pos.startsWith("NN") !== true) break;
    if (
      (isNoun(piece) || (piece.pos === "VBZ" && !one && wantsPlural && !isVerbHere(pieces, scan))) &&
      piece.lower !== "%"
    ) {
      // "ten people Friday": a plural ends the phrase where a capital begins a new one.
      if (
        nouns > 0 &&
        isPlural(pieces[last - 1] as Piece) &&
        (piece.pos.startsWith("NNP") || piece.pos === "NNS" || piece.pos === "VBZ")
      )
        break;
      // "41 villages show that": a noun in the singular behind one in the plural, with a clause behind it, is a verb.
      if (nouns > 0 && piece.pos === "NN" && isPlural(pieces[last - 1] as Piece) && opensClause(pieces[scan + 1]))
        break;
      nouns++;
      last = scan + 1;
      continue;
    }
    if (nouns > 0) {
      // "swimming pools": a participle between nouns, where no plural has closed the phrase
      const last = pieces[scan - 1] as Piece;
      const behind = pieces[scan + 1];
      if (piece.pos === "VBG" && !one && !isPlural(last) && behind !== undefined && isNoun(behind) && isPlural(behind))
        continue;
      break;
    }
    if (isModifier(piece)) continue;
    // "19 still work" counts nothing that is named.
    if (STILL.has(piece.lower)) break;
    if ((piece.pos === "RB" || piece.pos === "RBR" || piece.pos === "RBS") && nextIsModifier(pieces, scan + 1))
      continue;
    if (piece.pos === "CC" && scan > first && nextIsModifier(pieces, scan + 1)) continue;
    break;
  }
  if (nouns === 0) return undefined;
  if (!one && !isPlural(pieces[last - 1] as Piece)) last = coordinated(pieces, last) ?? last;
  const head = pieces[last - 1] as Piece;
  const plural = isPlural(head);
  if (one && plural) return undefined;
  const comparison = last - first > 1 && COMPARISONS.has(pieces[first]?.lower ?? "");
  const name = phraseText(pieces, comparison ? first + 1 : first, last);
  const headText = singular(head.text);
  return {
    unit: { kind: "count", name: name.slice(0, name.length - head.text.length) + headText, head: headText },
    first,
    last,
    plural,
  };
};

const isPlural = (piece: Piece): boolean =>
  piece.pos === "NNS" || piece.pos === "NNPS" || singular(piece.text) !== piece.text;

const nextIsModifier = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at];
  return next !== undefined && (isModifier(next) || isNoun(next));
};

const phraseText = (pieces: readonly Piece[], first: number, last: number): string => {
  let text = "";
  for (let at = first; at < last; at++) {
    const piece = pieces[at] as Piece;
    text += (at > first && piece.spaced ? " " : "") + piece.text;
  }
  return text;
};
