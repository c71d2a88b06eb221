import { readAge } from "./ages.ts";
import { numberOf } from "./amount.ts";
import { readBound } from "./bounds.ts";
import type { Piece } from "./piece.ts";
import { amended, type Quantity } from "./quantity.ts";
import { joinRanges } from "./ranges.ts";
import { readQuantity } from "./read-quantity.ts";
import { readRole } from "./roles.ts";
import { readScoreLine } from "./score-lines.ts";
import { canFollowArticle } from "./starts.ts";

/** "by nearly two to one", "three-to-one": a ratio to one. */
const odds = (pieces: readonly Piece[], quantity: Quantity): Quantity => {
  const { numeral, unit, last } = quantity;
  const hyphened = [last, last + 2].every((at) => pieces[at]?.text === "-" && !pieces[at]?.spaced);
  const isHyphened = numeral.style === "words" && unit.kind === "none" && hyphened;
  if (isHyphened && pieces[last + 1]?.lower === "to" && pieces[last + 3]?.lower === "one")
    return amended(quantity, { last: last + 4, role: "ratio" });
  if (
    numeral.style !== "words" ||
    unit.kind !== "none" ||
    pieces[last]?.lower !== "to" ||
    pieces[last + 1]?.lower !== "one"
  )
    return quantity;
  return pieces[last + 2]?.kind === "word" && pieces[last + 2]?.lower === "in"
    ? quantity
    : amended(quantity, { last: last + 2, role: "ratio" });
};

/** … and between one and another's that goes without its verb. */
const LONGEST_GAPPED = 14;

/** Longest run of words between a change and the next one that goes without its verb. */
const LONGEST_GAP = 6;

/** "down €2.98, or 6.8%": the same change said in another unit. */
const restated = (pieces: readonly Piece[], before: Quantity, quantity: Quantity): Quantity => {
  if (
    before.direction === undefined ||
    before.role !== "change" ||
    quantity.direction !== undefined ||
    quantity.role !== "level"
  )
    return quantity;
  const between = pieces.slice(before.last, quantity.first);
  // "down 3.9% from July and 11% from August", "0.3% on the month and 1.4% on the year"
  const since = between[0]?.lower === "from" || between[0]?.lower === "on";
  const listed = between.length <= 4 && since && between.at(-1)?.lower === "and";
  if (listed && before.unit.kind === quantity.unit.kind)
    return amended(quantity, { direction: before.direction, role: "change" });
  // "Premiums rose by 5%, the board said, and taxes by 7%"
  const gapped =
    between.at(-1)?.lower === "by" && between.length <= LONGEST_GAPPED && between.some(({ lower }) => lower === "and");
  const isPart = before.numeral.style === "fraction" && quantity.unit.kind === "percent";
  if (gapped && (isPart || before.unit.kind === quantity.unit.kind))
    return amended(quantity, { direction: before.direction, role: "change" });
  const restates =
    between.length <= 2 && between.at(-1)?.lower === "or" && (between.length === 1 || between[0]?.text === ",");
  return restates ? amended(quantity, { direction: before.direction, role: "change" }) : quantity;
};

const SPENT: ReadonlySet<string> = new Set(
  "spent paid invested raised owed earned expected forecast predicted projected estimated".split(" "),
);

/** "cost $6 million, compared with the hundreds of millions spent elsewhere": the currency of the amount before. */
const withUnspokenCurrency = (pieces: readonly Piece[], before: Quantity, quantity: Quantity): Quantity => {
  if (before.unit.kind !== "currency" || quantity.unit.kind !== "none" || quantity.role !== "level") return quantity;
  const large = quantity.numeral.magnitude > 0 || quantity.numeral.style === "vague";
  return large && SPENT.has(pieces[quantity.last]?.lower ?? "") ? amended(quantity, { unit: before.unit }) : quantity;
};

/** "slipped **3 points** to 12%", "12%, down **3 points**": those of a share are of a percentage. */
const pointsOfShare = (pieces: readonly Piece[], quantities: readonly Quantity[], index: number): Quantity => {
  const quantity = quantities[index] as Quantity;
  if (quantity.unit.head !== "point" || quantity.role !== "change") return quantity;
  const [before, next] = [quantities[index - 1], quantities[index + 1]];
  const joiner = pieces[quantity.last]?.lower;
  const leads =
    next?.unit.kind === "percent" && next.first === quantity.last + 1 && (joiner === "to" || joiner === "from");
  const gap =
    before?.unit.kind === "percent" ? pieces.slice(before.last, quantity.first).map(({ lower }) => lower) : [];
  const follows = gap[0] === "," && gap.length === 2 && (gap[1] === "up" || gap[1] === "down");
  return leads || follows ? amended(quantity, { unit: { kind: "percentage-point" } }) : quantity;
};

/** The quantity before; of one and the same in another unit, in brackets, the first: "187 million euros ($203 million)". */
const ownBefore = (pieces: readonly Piece[], all: readonly Quantity[], index: number): Quantity => {
  const before = all[index - 1] as Quantity;
  return index > 1 && pieces[before.first - 1]?.text === "(" ? (all[index - 2] as Quantity) : before;
};

/** What joins a figure to the one that it is held against. */
const AGAINST =
  /^(?:of [a-z]+ )?(?:, )?(?:(?:up|down) from|compared (?:with|to)|versus|against|instead of|rather than|not)$/;

const PLACES: ReadonlySet<string> = new Set(["for", "in", "on", "at", "among"]);

/** "81 years for women and 76 for men", "24 mpg in the city and 31 on the road": a second figure of the same sort. */
const isSaidAgain = (
  pieces: readonly Piece[],
  before: Quantity,
  quantity: Quantity,
  between: readonly string[],
): boolean =>
  between.length <= LONGEST_GAP &&
  PLACES.has(between[0] ?? "") &&
  between.at(-1) === "and" &&
  PLACES.has(pieces[quantity.last]?.lower ?? "") &&
  quantity.numeral.style === "digits" &&
  !before.range &&
  isWithinTen(numberOf(before.low), numberOf(quantity.low));

/** Whether two figures are of one order: what is far off is another thing. */
const isWithinTen = (a: number, b: number): boolean => a > 0 && b > 0 && a / b < 10 && b / a < 10;

/** "3.1 months, up from 2.6": the unit of the figure that it is held against. */
const withUnspokenUnit = (pieces: readonly Piece[], before: Quantity, quantity: Quantity): Quantity => {
  if (quantity.unit.kind !== "none" || quantity.role !== "level" || !before.ownUnit) return quantity;
  if (before.unit.kind === "none" || before.unit.kind === "count" || quantity.first - before.last > LONGEST_GAP)
    return quantity;
  const between = pieces.slice(before.last, quantity.first).map(({ lower }) => lower);
  if (isSaidAgain(pieces, before, quantity, between)) {
    const lasts = before.unit.kind === "duration" && before.role === "duration";
    return amended(quantity, { unit: before.unit, role: lasts ? "duration" : quantity.role });
  }
  // "to 96 euros from 88"
  if (between.length === 1 && between[0] === "from" && pieces[before.first - 1]?.lower === "to")
    return amended(quantity, { unit: before.unit });
  return AGAINST.test(between.join(" ")) ? amended(quantity, { unit: before.unit }) : quantity;
};

/** "a tax", "an old mill": an article before a word with which no figure begins. */
const isPlainArticle = (pieces: readonly Piece[], at: number): boolean => {
  const { lower } = pieces[at] as Piece;
  if (lower !== "a" && lower !== "an") return false;
  const next = pieces[at + 1];
  return next?.kind === "word" && !canFollowArticle(next.lower);
};

/**
 * All quantities of one sentence: figures with their units, then ranges, ages, bounds, roles.
 *
 * @param taken whether a piece belongs to something found before (a date), and is left alone
 * @param all also what would be a name, a year or an idiom in an article: the words are known to be a number
 */
export const quantitiesIn = (
  pieces: readonly Piece[],
  text: string,
  taken: (piece: Piece) => boolean,
  all = false,
): Quantity[] => {
  const line = readScoreLine(pieces);
  if (line !== undefined) return [line];
  const read: Quantity[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const quantity =
      piece.starts && !isPlainArticle(pieces, at) && !taken(piece) ? readQuantity(pieces, at, text, all) : undefined;
    if (quantity === undefined) {
      at++;
      continue;
    }
    read.push(odds(pieces, quantity));
    at = Math.max(quantity.last, at + 1);
  }
  if (read.length === 0) return read;
  const quantities = joinRanges(pieces, read);
  for (let index = 0; index < quantities.length; index++)
    quantities[index] = readRole(pieces, readBound(pieces, readAge(pieces, quantities[index] as Quantity)));
  for (let index = 0; index < quantities.length; index++) quantities[index] = pointsOfShare(pieces, quantities, index);
  // From the last to the first, so that what one takes from the one before was written there.
  for (let index = quantities.length - 1; index > 0; index--)
    quantities[index] = restated(pieces, quantities[index - 1] as Quantity, quantities[index] as Quantity);
  for (let index = quantities.length - 1; index > 0; index--)
    quantities[index] = withUnspokenCurrency(
      pieces,
      ownBefore(pieces, quantities, index),
      quantities[index] as Quantity,
    );
  for (let index = quantities.length - 1; index > 0; index--)
    quantities[index] = withUnspokenUnit(pieces, quantities[index - 1] as Quantity, quantities[index] as Quantity);
  return quantities;
};
