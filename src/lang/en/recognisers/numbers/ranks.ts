import { CARDINALS, ORDINALS } from "../../data/numerals.ts";
import { amountOf } from "./amount.ts";
import { type Numeral, numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

const VB_QUESTION_TAGS: ReadonlySet<string> = new Set("VB VBP VBZ VBD VBN VBG".split(" "));
const NN_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS".split(" "));

const rank = (value: number, first: number, last: number, numeral: Partial<Numeral> = {}): Quantity => {
  const whole = numeralOf(first, last, amountOf(value), numeral);
  return quantityOf(whole, first, last, { ownUnit: true, role: "rank" });
};

/** "1st", "12th", "23rd": "14st" is a weight. */
const endingOf = (digits: string): string =>
  /1\d$/.test(digits) ? "th" : (["th", "st", "nd", "rd"][Number(digits.at(-1))] ?? "th");

/** What an ordinal may stand before and be a name, a period or a part of something fixed, and no rank. */
const FIXED_AFTER: ReadonlySet<string> = new Set(
  (
    "quarter half halves century centuries amendment street avenue floor lady world party parties person hand degree generation " +
    "aid minister class cousin cousins wave term kind thing things name names base nature thought thoughts guess place-holder rate estate " +
    "reich circuit grade day-to-day , time-buyer responder responders foremost opinion opinions glance look wind sight tier ave st instance round"
  ).split(" "),
);
/** Words before an ordinal that show that it only connects or belongs to a name or a part. */
const FIXED_BEFORE: ReadonlySet<string> = new Set("at every one two three four an each split per".split(" "));

/** "third cyclone", "83rd day", "second-largest", "ranked fifth", "No. 1". */
export const readRank = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  const piece = pieces[at] as Piece;
  if (piece.kind === "number") {
    const ending = pieces[at + 1];
    if (ending === undefined || ending.spaced || !/^\d{1,4}$/.test(piece.text) || endingOf(piece.text) !== ending.lower)
      return undefined;
    if (FIXED_AFTER.has(pieces[at + 2]?.lower ?? "") || startsName(pieces, at + 2) || pieces[at + 2]?.text === "-")
      return undefined;
    return rank(Number(piece.text), at, at + 2, { style: "digits" });
  }
  if (piece.kind !== "word") return undefined;
  if (
    (piece.lower === "no" || piece.lower === "no." || piece.lower === "number") &&
    piece.text !== "no" &&
    piece.pos !== "RB"
  )
    return numbered(pieces, at);
  const value = ORDINALS.get(piece.lower);
  if (value !== undefined) return named(pieces, at, value, at);
  // "twenty-first", "fifty-second"
  const tens = CARDINALS.get(piece.lower);
  if (tens !== undefined && tens >= 20 && pieces[at + 1]?.text === "-") {
    const unit = ORDINALS.get(pieces[at + 2]?.lower ?? "");
    if (unit !== undefined && unit < 10) return named(pieces, at, tens + unit, at + 2);
  }
  return undefined;
};

/** "No. 1", "No 10", "number one" (not "number one" as a count: "the number one hit"). */
const numbered = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  let figure = at + 1;
  if (pieces[figure]?.text === "." && pieces[figure]?.spaced === false) figure++;
  const piece = pieces[figure];
  if (piece?.kind === "number" && /^\d{1,3}$/.test(piece.text) && isStanding(pieces, at))
    return rank(Number(piece.text), at, figure + 1, { style: "digits" });
  if (piece?.lower === "one" && pieces[at]?.lower === "number" && pieces[at - 1]?.pos !== "DT")
    return rank(1, at, figure + 1);
  return undefined;
};

/** "ranked No. 3", "world No. 1": elsewhere the number is a shirt's, a bus line's, an item's. */
const isStanding = (pieces: readonly Piece[], at: number): boolean => STANDING.has(pieces[at - 1]?.lower ?? "");
const STANDING: ReadonlySet<string> = new Set(
  "ranked ranks rank world seeded finished at became is was as to".split(" "),
);

const startsName = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at];
  return next?.pos.startsWith("NNP") === true && next.kind === "word" && next.spaced;
};

const named = (pieces: readonly Piece[], at: number, value: number, end: number): Quantity | undefined => {
  const piece = pieces[at] as Piece;
  const next = pieces[end + 1];
  const before = pieces[at - 1];
  const last = end + 1;
  // "second-largest", "third-biggest": a rank among things compared; "third-party", "first-team" are kinds.
  if (next?.text === "-" && !next.spaced) {
    const behind = pieces[end + 2];
    if (
      behind !== undefined &&
      !behind.spaced &&
      (behind.pos === "JJS" ||
        /est$/.test(behind.lower) ||
        behind.lower === "most" ||
        behind.lower === "ranked" ||
        behind.lower === "placed")
    )
      return rank(value, at, end + 3);
    return undefined;
  }
  if (next?.pos === "JJS" && value > 1) return rank(value, at, last);
  if (before !== undefined && FIXED_BEFORE.has(before.lower)) return undefined;
  if (value === 1 && !isRanked(pieces, at) && !isFirstToDo(pieces, at)) return undefined;
  if (isPredicate(pieces, at, before?.lower ?? "") || isOneMore(pieces, at, value, end)) return rank(value, at, last);
  // "in her third term", "in its third round"
  const isTerm = next?.lower === "term" || next?.lower === "round";
  if (before?.pos === "PRP$" && isTerm && value > 1) return rank(value, at, last);
  // "the third person" is one of grammar, "a third person" one more.
  const onePerson = next?.lower === "person" && before?.lower === "a";
  if (next !== undefined && FIXED_AFTER.has(next.lower) && !onePerson) return undefined;
  if (startsName(pieces, end + 1) || (piece.text !== piece.lower && at > 0)) return undefined;
  if (isRanked(pieces, at)) return rank(value, at, last);
  if (before?.lower === "a") return isAnother(pieces, at, end) ? rank(value, at, last) : undefined;
  const determined = before?.lower === "the" || before?.pos === "PRP$";
  // "the second of five daughters", "The second came up dry", "The seventh, a welder"
  if (determined && next !== undefined && value > 1 && (next.lower === "of" || next.text === "," || next.pos === "VBD"))
    return rank(value, at, last);
  if (before?.pos === "PRP$" && next?.kind === "word" && VB_QUESTION_TAGS.has(next.pos)) return rank(value, at, last);
  // "I am 44, and it is my third."
  const ends = next === undefined || (next.kind === "sign" && next.text !== "-");
  if (before?.pos === "PRP$" && value > 1 && ends && BE.has(pieces[at - 2]?.lower ?? "")) return rank(value, at, last);
  // "his third first-class game"
  const isCompound = next?.kind === "word" && pieces[end + 2]?.text === "-" && pieces[end + 2]?.spaced === false;
  if (before?.pos === "PRP$" && value > 1 && isCompound) return rank(value, at, last);
  if (next === undefined || !(next.pos.startsWith("NN") || next.pos === "JJ")) return undefined;
  return before !== undefined &&
    (before.pos === "DT" || before.pos === "PRP$" || before.pos === "POS" || before.lower === "its")
    ? rank(value, at, last)
    : undefined;
};

const BE: ReadonlySet<string> = new Set("is was be been being 's".split(" "));

/** "She does not want to tell **a fourth**.", "They still needed **a ninth**.": one more of what was counted before. */
const isOneMore = (pieces: readonly Piece[], at: number, value: number, end: number): boolean => {
  const next = pieces[end + 1];
  const ends = next === undefined || (next.kind === "sign" && next.text !== "-");
  // "rose by a third" and "down a fifth" are parts.
  if (!ends || value === 1 || pieces[at - 1]?.lower !== "a") return false;
  return TELLS_OF_ONE.has(pieces[at - 2]?.lower ?? "") || hasOneFewer(pieces, at - 1, value);
};

/** "voted in six elections but was unsure about a seventh" */
const hasOneFewer = (pieces: readonly Piece[], at: number, value: number): boolean =>
  value > 2 && pieces.slice(0, at).some(({ lower }) => CARDINALS.get(lower) === value - 1 || lower === `${value - 1}`);
const TELLS_OF_ONE: ReadonlySet<string> = new Set(
  "tell need needs needed want wants wanted add adds added build built open opened buy bought seek sought have has had find found hire hired face faces faced lose lost won win score scored".split(
    " ",
  ),
);

/** "a second yellow card", "a second booking", "a third term": one more in a row; "a third of" is a share. */
const isAnother = (pieces: readonly Piece[], at: number, end: number): boolean =>
  pieces[at]?.lower !== "first" && (NN_JJ_TAGS.has(pieces[end + 1]?.pos ?? "") || pieces[end + 1]?.pos === "VBG");

/** "the first woman to hold the post" */
const isFirstToDo = (pieces: readonly Piece[], at: number): boolean => {
  if (pieces[at - 1]?.lower !== "the") return false;
  for (let next = at + 1; next < at + 5; next++) {
    const piece = pieces[next];
    if (piece === undefined) return false;
    if (piece.lower === "to") return next > at + 1 && pieces[next + 1]?.pos === "VB";
    if (!(piece.pos.startsWith("NN") || piece.pos === "JJ")) return false;
  }
  return false;
};

const RANKING: ReadonlySet<string> = new Set(
  "ranked ranks ranking rank finished finish finishing placed came coming seeded sits stood stands".split(" "),
);

/** "City are fourth, two points behind": a place, where nothing follows that would be counted. */
const isPredicate = (pieces: readonly Piece[], at: number, before: string): boolean => {
  if (
    before !== "to" &&
    before !== "is" &&
    before !== "are" &&
    before !== "was" &&
    before !== "were" &&
    before !== "lie"
  )
    return false;
  const next = pieces[at + 1];
  return (
    pieces[at]?.lower !== "first" &&
    (next === undefined || next.text === "," || next.text === "." || next.lower === "in" || next.lower === "on")
  );
};

const isRanked = (pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1]?.lower ?? "";
  return (
    RANKING.has(before) ||
    (before === "in" && RANKING.has(pieces[at - 2]?.lower ?? "")) ||
    pieces[at + 1]?.lower === "place"
  );
};
