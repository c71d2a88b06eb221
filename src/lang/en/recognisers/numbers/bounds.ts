import type { Bound } from "../../../../model/vocabulary.ts";
import { BOUND_INTENSIFIERS, BOUND_VERBS, BOUNDS_AFTER, BOUNDS_BEFORE, TOPIC_VERBS } from "../../data/bounds.ts";
import { numberOf } from "./amount.ts";
import { isLoose } from "./few.ts";
import type { Piece } from "./piece.ts";
import type { Quantity } from "./quantity.ts";

const LONGEST_PHRASE = 5;

/** What parts two words of a phrase: a space, but none by a hyphen. */
const spaceBehind = (pieces: readonly Piece[], at: number): string =>
  pieces[at]?.text === "-" || pieces[at + 1]?.text === "-" ? "" : " ";

const phrase = (pieces: readonly Piece[], first: number, last: number): string => {
  let text = "";
  for (let at = first; at < last; at++) {
    text += (at > first ? spaceBehind(pieces, at - 1) : "") + (pieces[at] as Piece).lower;
  }
  return text;
};

/** Where the bound words before a piece begin; the piece itself where there are none. */
export const startOfBound = (pieces: readonly Piece[], at: number): number => phraseBefore(pieces, at)?.first ?? at;

interface Found {
  readonly bound: Bound;
  readonly first: number;
}

/** What bound phrases end with, so that most words are not looked at further. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE.keys()].map((words) => words.slice(words.lastIndexOf(" ") + 1)),
);
/** What stands in bound phrases at all. */
const WORDS_OF_BOUNDS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE.keys()].flatMap((words) => [...words.split(" "), ...words.split(/[ -]/), "-"]),
);
const FIRST_WORDS_AFTER: ReadonlySet<string> = new Set([
  "-",
  ...[...BOUNDS_AFTER.keys()].map((words) => words.split(" ")[0] as string),
]);

const phraseBefore = (pieces: readonly Piece[], at: number): Found | undefined => {
  if (!LAST_WORDS.has(pieces[at - 1]?.lower ?? "")) return undefined;
  let found: Found | undefined;
  let words = "";
  for (let first = at - 1; first >= 0 && first >= at - LONGEST_PHRASE; first--) {
    const { lower } = pieces[first] as Piece;
    if (!WORDS_OF_BOUNDS.has(lower)) break;
    words = lower + (words === "" ? "" : spaceBehind(pieces, first)) + words;
    const bound = BOUNDS_BEFORE.get(words);
    if (bound !== undefined) found = { bound, first };
  }
  return found;
};

/** Words behind which "over five years" is how long something took, and not only when. */
const TAKES_TIME: ReadonlySet<string> = new Set(
  "( — for take takes took taken taking last lasts lasted lasting spend spends spent spending wait waits waited after of is was are were been be in within with since and or a the his her nearly just well served serve serving".split(
    " ",
  ),
);
/** Verbs of motion behind which "up to" is "as far up as", not a bound. */
const MOVES: ReadonlySet<string> = new Set(
  "go goes went going gone move moves moved moving inch inched inching creep crept edge edged edging climb climbed rose rise risen rising ticked tick adds add added brought".split(
    " ",
  ),
);

const DRAWS: ReadonlySet<string> = new Set(
  "come comes came coming get gets got getting draw draws drew drawing drift drifted pull pulled push pushed ever step".split(
    " ",
  ),
);

/** "inched back up to" moves; "buy back up to" is bounded. */
const movesBack = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.lower === "back" && MOVES.has(pieces[at - 2]?.lower ?? "");

/** What goes on for a time: "over two terms". */
const OCCASIONS: ReadonlySet<string> = new Set(
  "term half-term session season night weekend shift meeting game match round visit cycle generation episode".split(
    " ",
  ),
);

const isOccasion = ({ unit, numeral }: Quantity): boolean =>
  unit.kind === "count" && numeral.style === "words" && OCCASIONS.has(unit.head ?? "");

/** What one quarrels over is no bound: "split over $6 billion fund". */
const QUARRELS: ReadonlySet<string> = new Set(
  "split splits divided row rows odds dispute disputes clash clashes clashed fight fights feud battle standoff deadlock answers outcry backlash uproar fury argue argued quarrel quarrelled quarreled".split(
    " ",
  ),
);

/** What lies over a part of a body: "burns over 40% of her back". */
const COVERS: ReadonlySet<string> = new Set(
  "burns burned burnt burn scars scarred scarring rash rashes blisters bruises sores tattoos spread spreads".split(" "),
);

const PLACES: ReadonlySet<string> = new Set(["under", "below", "above"]);
/** Things that one can be under or above, at most. */
const MOST_PLACES = 2;

const stands = (pieces: readonly Piece[], found: Found, quantity: Quantity, at: number): boolean => {
  const word = pieces[found.first]?.lower ?? "";
  const before = pieces[found.first - 1];
  // "a seven-under 65"
  if (before?.text === "-" && !before.spaced && pieces[found.first]?.spaced === false && word !== "sub") return false;
  const lone = at - found.first === 1 || !phrase(pieces, found.first, at).includes(" ");
  if (lone && (word === "about" || word === "around")) {
    if (before !== undefined && word === "about" && TOPIC_VERBS.has(before.lower)) return false;
  }
  if (lone && (word === "over" || word === "under" || word === "above" || word === "below" || word === "beyond")) {
    if (
      (quantity.unit.kind === "duration" || isOccasion(quantity)) &&
      quantity.role !== "age" &&
      (before === undefined || !TAKES_TIME.has(before.lower))
    )
      return false;
    if (word === "over" && quantity.unit.kind === "percent" && COVERS.has(before?.lower ?? "")) return false;
    if (word === "over" && (before?.lower === "all" || QUARRELS.has(before?.lower ?? ""))) return false;
  }
  // "climbed past $100", but "sailed past two boats"
  if (word === "past" && lone) return before !== undefined && MOVES.has(before.lower) && quantity.unit.kind !== "count";
  // "picking up to 1.8%", but "picks up to 140 items"
  if (word === "up" && quantity.unit.kind === "percent" && /^pick/.test(before?.lower ?? "")) return false;
  if (word === "up" && before !== undefined && (MOVES.has(before.lower) || movesBack(pieces, found.first)))
    return false;
  // "moved closer to 2%"
  const draws = before !== undefined && (MOVES.has(before.lower) || DRAWS.has(before.lower));
  if (word === "closer" && draws) return false;
  // "over several rounds" is how long it took.
  if (word === "over" && isLoose(quantity.numeral)) return false;
  if (word === "some" && quantity.numeral.style === "vague") return true;
  if (word === "near" && quantity.unit.kind === "count" && quantity.numeral.magnitude === 0) return false;
  // "a cut above one eye", "under two umbrellas": where something is
  const isPlace = lone && PLACES.has(word) && quantity.unit.kind === "count" && numberOf(quantity.low) <= MOST_PLACES;
  if (isPlace && quantity.numeral.style === "words") return false;
  if (word === "minimum" || word === "sub") return before?.pos !== "DT" || word === "sub";
  return true;
};

/** Reads into a quantity the words that bound it, on both sides, and takes them into its words. */
export const readBound = (pieces: readonly Piece[], quantity: Quantity): Quantity => {
  let { first, last } = quantity;
  let bound: Bound | undefined;
  const floor = Math.max(0, quantity.first - 12);
  for (let at = quantity.first; at > floor; ) {
    if (pieces[at - 1]?.text === "-" && pieces[at - 2]?.lower === "sub") {
      bound = "less-than";
      first = at - 2;
      break;
    }
    // "was under | as much as 3 metres of water"
    const isPlace = bound !== undefined && at < quantity.first && PLACES.has(pieces[at - 1]?.lower ?? "");
    const found = isPlace ? undefined : phraseBefore(pieces, at);
    if (found !== undefined && stands(pieces, found, quantity, at)) {
      bound = bound === undefined || bound === "exact" ? found.bound : bound;
      first = found.first;
      at = first;
      continue;
    }
    const word = pieces[at - 1]?.lower ?? "";
    if (bound !== undefined && BOUND_INTENSIFIERS.has(word) && pieces[at - 1]?.kind === "word") {
      first = at - 1;
      at = first;
      continue;
    }
    // "a little over"
    if (bound !== undefined && word === "little" && pieces[at - 2]?.lower === "a") {
      first = at - 2;
      at = first;
      continue;
    }
    // "between about 3 and 5": the words of the range come first
    if (word === "between" && quantity.range) {
      first = at - 1;
      at = first;
      continue;
    }
    break;
  }
  if (bound === undefined && quantity.numeral.few) bound = "about";
  if (bound === undefined) {
    const verb = pieces[first - 1];
    if (verb?.pos.startsWith("VB") === true) bound = BOUND_VERBS.get(verb.lower);
  }
  const opener = pieces[quantity.numeral.last]?.lower ?? "";
  const inside = OPENERS.has(opener) && last > quantity.numeral.last + 1 ? quantity.numeral.last : last;
  const after = boundAfter(pieces, inside, quantity);
  if (after !== undefined) {
    bound = bound === undefined || bound === "exact" ? after.bound : bound;
    last = Math.max(last, after.last);
  }
  quantity.first = first;
  quantity.last = last;
  quantity.bound = bound ?? quantity.bound;
  return quantity;
};

/** What a bound between a figure and its noun begins with: "three **or** more homes", "40**-**plus homes". */
const OPENERS: ReadonlySet<string> = new Set(["or", "-", "+"]);

const boundAfter = (
  pieces: readonly Piece[],
  at: number,
  quantity: Quantity,
): { bound: Bound; last: number } | undefined => {
  if (!FIRST_WORDS_AFTER.has(pieces[at]?.lower ?? "")) return undefined;
  for (const length of [3, 2, 1]) {
    if (at + length > pieces.length) continue;
    const words = phrase(pieces, at, at + length);
    const bound = BOUNDS_AFTER.get(words);
    if (bound === undefined) continue;
    if (words === "plus" || words === "+")
      return pieces[at]?.spaced === false ||
        (words === "plus" && quantity.unit.kind === "none" && pieces[at - 1]?.text === "-")
        ? { bound, last: at + length }
        : undefined;
    if (
      (words === "minimum" || words === "maximum" || words === "at least" || words === "at most") &&
      pieces[at + length]?.kind === "word" &&
      pieces[at + length]?.pos !== "IN"
    )
      return undefined;
    // "34 counts and up to four years"
    if (words === "and up" && pieces[at + length]?.lower === "to") return undefined;
    if (words === "at least" && pieces[at + length]?.kind === "number") return undefined;
    return { bound, last: at + length };
  }
  return undefined;
};
