import { CHANGE_NOUNS, CHANGE_PARTICLES, CHANGE_VERBS } from "../../data/directions.ts";
import { amountOf, numberOf, scaled } from "./amount.ts";
import { startOfBound } from "./bounds.ts";
import { joinHeight, joinMoney, joinTime, shareRate } from "./compounds.ts";
import { perAt } from "./per.ts";
import type { Piece } from "./piece.ts";
import { amended, NONE, type Quantity } from "./quantity.ts";

const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit.kind === b.unit.kind &&
  a.unit.code === b.unit.code &&
  a.unit.head === b.unit.head &&
  (a.unit.code !== undefined || a.unit.name === b.unit.name);

/** Between two figures of one range: "-", "–", "to", "and" behind "between", "or", "through". */
type Connector = "dash" | "to" | "and" | "or";

const CONNECTORS: ReadonlyMap<string, Connector> = new Map([
  ["-", "dash"],
  ["–", "dash"],
  ["‑", "dash"],
  ["—", "dash"],
  ["to", "to"],
  ["through", "to"],
  ["and", "and"],
  ["or", "or"],
]);

const LONGEST_CONNECTOR = 3;

const connectorBetween = (pieces: readonly Piece[], a: Quantity, b: Quantity): Connector | undefined => {
  const gap = b.first - a.last;
  if (gap > LONGEST_CONNECTOR) return undefined;
  let connector: Piece | undefined;
  for (let at = a.last; at < b.first; at++) {
    const piece = pieces[at] as Piece;
    // "200,000 to-260,000" and "2-to-3" carry a hyphen beside the word.
    if (gap > 1 && piece.text === "-") continue;
    if (connector !== undefined) return undefined;
    connector = piece;
  }
  return connector === undefined ? undefined : CONNECTORS.get(connector.lower);
};

const WORDS_BEFORE = 18;

/** The words before a figure, nearest first, bound words and articles passed over. */
const before = (pieces: readonly Piece[], at: number): string[] =>
  pieces
    .slice(Math.max(0, at - WORDS_BEFORE), at)
    .map(({ lower }) => lower)
    .reverse();

const RANGE_VERBS: ReadonlySet<string> = new Set(
  "range ranges ranged ranging vary varies varied varying span spans spanning stretching".split(" "),
);

/** Whether something here changes: then "from A to B" are two levels. */
const speaksOfChange = (words: readonly string[]): boolean =>
  words.some((word) => CHANGE_VERBS.has(word) || CHANGE_NOUNS.has(word) || CHANGES.has(word)) &&
  !words.some((word) => RANGE_VERBS.has(word));
const CHANGES: ReadonlySet<string> = new Set(
  "went go goes going gone moved move moves moving doubled tripled change changed changes changing revised shifted up down halved".split(
    " ",
  ),
);

/** An amount of change behind its verb, so that "to" leads on to the level reached: "gained 3 points to 50 points". */
const isAmountOfChange = (pieces: readonly Piece[], quantity: Quantity): boolean => {
  const words = before(pieces, startOfBound(pieces, quantity.first));
  const near = words.slice(0, 3);
  return near.some((word) => CHANGE_VERBS.has(word) || CHANGE_PARTICLES.has(word)) && !near.includes("from");
};

/** Points of a side in a game of basketball or cricket seldom pass it. */
const HIGHEST_SCORE = 250;

/** "by 4% to 4.5%": ends of one range lie near each other; "by $4 billion to $42 billion" an amount and a level. */
const isNear = (a: Quantity, b: Quantity): boolean =>
  numberOf(b.low) > numberOf(a.low) && numberOf(b.low) <= (a.unit.kind === "currency" ? 1.6 : 3) * numberOf(a.low);

const isSmallWhole = (quantity: Quantity): boolean => {
  const value = numberOf(quantity.low);
  return Number.isInteger(value) && value >= 0 && value <= HIGHEST_SCORE && quantity.numeral.bare;
};

const GAME_WORDS: ReadonlySet<string> = new Set(
  (
    "win wins won winning victory defeat defeated lose loss lost draw drew drawn tie tied beat beating beaten lead leads led leading trail trailed trailing score scored " +
    "ruled scoreline aggregate record game match set sets final quarterfinal semifinal up down rout over vote voted ruling decision split innings halftime half-time"
  ).split(" "),
);

const LEADS: ReadonlySet<string> = new Set(
  "leads led leading lead ahead beat beats beating trails trailing won defeated".split(" "),
);
const VOTES: ReadonlySet<string> = new Set(
  "vote votes voted carried passed approved rejected defeated adopted backed agreed won lost beaten".split(" "),
);
const DECIDES: ReadonlySet<string> = new Set("split voted vote ruled won win lost lose beat victory defeat".split(" "));

/** Words between "outspent" and the two amounts. */
const SIDES = 6;

const PASSED: ReadonlySet<string> = new Set(
  "passed cleared approved confirmed rejected adopted beat beaten".split(" "),
);

const isScore = (pieces: readonly Piece[], a: Quantity, b: Quantity): boolean => {
  if (!isSmallWhole(a) || !isSmallWhole(b) || a.unit.kind !== "none") return false;
  if (b.unit.kind !== "none" && b.unit.kind !== "count") return false;
  const near = [
    ...before(pieces, a.first),
    ...pieces.slice(b.numeral.last, b.numeral.last + 3).map(({ lower }) => lower),
  ];
  return near.some((word) => GAME_WORDS.has(word)) || (numberOf(a.low) >= numberOf(b.low) && b.unit.kind === "none");
};

/** Two figures as one, or undefined where they stand apart. */
const join = (pieces: readonly Piece[], a: Quantity, b: Quantity): Quantity | undefined => {
  if (a.role === "ratio" || b.role === "ratio") return undefined;
  if (
    a.range ||
    b.range ||
    a.role === "multiple" ||
    a.role === "rank" ||
    b.role === "rank" ||
    b.role === "multiple" ||
    a.numeral.style === "vague"
  )
    return undefined;
  const connector = connectorBetween(pieces, a, b);
  if (connector === undefined) return undefined;
  if (a.ownUnit && a.unit.kind === "currency" && b.ownUnit && b.unit.kind !== "currency") return undefined;
  if (a.unit.kind !== "none" && b.unit.kind !== "none" && !sameUnit(a, b)) return undefined;
  // A figure with a unit and one without share it only as money does: "$10-15 billion", "$3 to 5".
  if (
    a.unit.kind !== "none" &&
    b.unit.kind === "none" &&
    a.unit.kind !== "currency" &&
    connector !== "to" &&
    connector !== "and"
  )
    return undefined;

  const words = before(pieces, startOfBound(pieces, a.first));
  if (connector === "and" && !words.slice(0, 3).includes("between")) return undefined;
  if (connector === "dash") {
    if (pieces[a.last]?.spaced === true && a.unit.kind === "none" && b.unit.kind === "none") return undefined;
    if (isScore(pieces, a, b)) return score(a, b);
  }
  // "leads by 48% to 44%": two shares
  if (connector === "to" && numberOf(a.low) > numberOf(b.low) && words.slice(0, 4).some((word) => LEADS.has(word)))
    if (a.unit.kind === "percent") return undefined;
  // "split 6 to 3", "won 3 to 1", "passed the Senate 52 to 48"
  const decided =
    words.slice(0, 2).some((word) => DECIDES.has(word)) ||
    (words[0] !== "from" && words.slice(0, 4).some((word) => PASSED.has(word)));
  if (connector === "to" && numberOf(a.low) > numberOf(b.low) && decided)
    if (isSmallWhole(a) && isSmallWhole(b) && b.unit.kind === "none") return score(a, b);
  // "The first vote was 9 to 3": nothing ranges downwards.
  if (
    connector === "to" &&
    (words[0] === "was" || words[0] === ":") &&
    isSmallWhole(a) &&
    isSmallWhole(b) &&
    a.unit.kind === "none"
  )
    if (b.unit.kind === "none" && numberOf(a.low) > numberOf(b.low)) return score(a, b);
  // "voted by 311 to 264 to toughen it", "failed by a vote of 210 to 215"
  const isVote =
    connector === "to" && words[0] === "by" && VOTES.has(words[1] ?? "") && numberOf(a.low) > numberOf(b.low);
  const isCount = connector === "to" && words[0] === "of" && (words[1] === "vote" || words[1] === "score");
  if ((isVote || isCount) && a.unit.kind === "none" && b.unit.kind === "none") return score(a, b);
  // "outspent her $3 million to $2 million": two sides, each with its own
  const sides = a.ownUnit && b.ownUnit && a.unit.kind === "currency" && numberOf(a.low) > numberOf(b.low);
  if (connector === "to" && sides && words.slice(0, SIDES).some((word) => word.startsWith("out"))) return undefined;
  // "raised her target by four euros to 55"
  if (connector === "to" && words[0] === "by" && a.unit.kind === "currency" && !isNear(a, b)) return undefined;
  // "by 4% to 4.5%" is a range of amounts; "gained 3 points to 50 points" an amount and a level.
  if (
    connector === "to" &&
    words[0] !== "from" &&
    isAmountOfChange(pieces, a) &&
    (a.ownUnit || words[0] === "by") &&
    !(words[0] === "by" && isNear(a, b)) &&
    !(a.unit.kind === "percent" && numberOf(b.low) > numberOf(a.low) && numberOf(b.low) <= 2 * numberOf(a.low))
  )
    return undefined;
  if (connector === "to" && words.find((word) => !APPROXIMATES.has(word)) === "from" && speaksOfChange(words))
    return undefined;

  const shared = share(a, b);
  const [low, high] = [numberOf(shared.low), numberOf(shared.high)];
  if (connector === "or" && (a.ownUnit || low >= high || (isOneNumeral(a) && b.unit.kind === "none"))) return undefined;
  if (low > high && connector !== "to") return undefined;
  if (low === high) return undefined;
  // "$3-4 a tonne"
  const rate =
    shared.unit.kind === "currency" && shared.per === undefined ? perAt(pieces, shared.last, true) : undefined;
  return rate === undefined ? shared : amended(shared, { per: rate.per, last: rate.last });
};

const APPROXIMATES: ReadonlySet<string> = new Set([
  "about",
  "around",
  "roughly",
  "some",
  "nearly",
  "just",
  "approximately",
]);

const isOneNumeral = (quantity: Quantity): boolean => quantity.numeral.low.digits === "1";

const score = (a: Quantity, b: Quantity): Quantity => {
  const ordered = numberOf(a.low) <= numberOf(b.low) ? [a.low, b.low] : [b.low, a.low];
  return {
    ...a,
    last: b.numeral.last,
    low: ordered[0] as Quantity["low"],
    high: ordered[1] as Quantity["high"],
    range: numberOf(a.low) !== numberOf(b.low),
    unit: NONE,
    role: "score",
  };
};

/** A magnitude belongs to both ends where the lower one has none and its digits are no greater: "$3 to $5 billion". */
const shareMagnitude = (a: Quantity, b: Quantity): Quantity["low"] => {
  const { magnitude } = b.numeral;
  if (magnitude === 0 || a.numeral.magnitude !== 0 || a.numeral.style === "fraction") return a.low;
  const [own, other] = [numberOf(a.low), numberOf(b.low) / 10 ** magnitude];
  return own <= other && (a.numeral.bare || own < 1000) ? scaled(a.low, magnitude) : a.low;
};

const share = (a: Quantity, b: Quantity): Quantity => {
  const unit = b.unit.kind === "none" || (a.unit.kind === "currency" && b.unit.kind === "count") ? a.unit : b.unit;
  const low = shareMagnitude(a, b);
  // A part of a currency: "93 to 95 cents" has both ends in the whole.
  const lowInUnit = !a.ownUnit && b.unit.kind === "currency" && isPart(b) ? scaled(low, partExponent(b)) : low;
  const ends = numberOf(lowInUnit) <= numberOf(b.high) ? [lowInUnit, b.high] : [b.high, lowInUnit];
  const last = a.unit.kind === "currency" && b.unit.kind === "count" ? b.numeral.last : b.last;
  return {
    ...b,
    first: a.first,
    last,
    low: ends[0] as Quantity["low"],
    high: ends[1] as Quantity["high"],
    range: true,
    unit,
    ...((b.per ?? a.per) ? { per: b.per ?? a.per } : {}),
    ownUnit: true,
  } as Quantity;
};

const partExponent = ({ numeral, low }: Quantity): number =>
  Math.round(Math.log10(numberOf(low) / (numberOf(numeral.low) || 1)));
const isPart = (quantity: Quantity): boolean =>
  numberOf(quantity.numeral.low) > 0 && numberOf(quantity.low) / numberOf(quantity.numeral.low) < 0.5;

/** "one pound in every 12": a share of money or goods, not of what is counted. */
const isPartOfEvery = (pieces: readonly Piece[], a: Quantity, b: Quantity): boolean =>
  (a.unit.kind === "currency" || a.unit.kind === "measure") &&
  (b.unit.kind === "none" || b.unit.kind === a.unit.kind) &&
  pieces[b.first - 1]?.lower === "every";

/** "one in five", "3 out of 10", "1-in-10,000": the share that it is. */
const asRatio = (pieces: readonly Piece[], a: Quantity, b: Quantity): Quantity | undefined => {
  if (a.range || b.range || a.role !== undefined) return undefined;
  if (a.unit.kind !== "none" && a.unit.kind !== "count" && !isPartOfEvery(pieces, a, b)) return undefined;
  // "one household in nine", "19 times out of 20"
  const every = pieces[a.last + 1]?.lower === "every" && b.unit.kind === "count";
  const household =
    a.unit.kind === "count" &&
    a.numeral.low.digits === "1" &&
    pieces[a.last]?.lower === "in" &&
    (b.unit.kind === "none" || every);
  const times = a.unit.kind === "count" && a.unit.head === "time" && pieces[a.last]?.lower === "out";
  if (a.numeral.last !== a.last && a.unit.kind === "count" && !household && !times) return undefined;
  const opener = pieces[a.last]?.lower;
  if (opener !== "in" && opener !== "out" && opener !== "of" && opener !== "-") return undefined;
  const between = pieces
    .slice(a.last, b.first)
    .map(({ lower }) => lower)
    .filter((lower) => lower !== "-");
  const joiner = between.join(" ");
  if (
    joiner !== "in" &&
    joiner !== "out of" &&
    joiner !== "in every" &&
    joiner !== "out of every" &&
    joiner !== "of every"
  )
    return undefined;
  const [over, under] = [numberOf(a.low), numberOf(b.low)];
  if (a.unit.kind === "count" && a.unit.head !== "time" && joiner.startsWith("out")) return undefined;
  if (!(over > 0 && over <= under && under >= 2 && Number.isInteger(over) && Number.isInteger(under))) return undefined;
  const hyphened = between.length < b.first - a.last;
  if (
    joiner === "in" &&
    ((b.unit.kind === "duration" && !hyphened) || (b.numeral.bare && under >= 1900 && under < 2100))
  )
    return undefined;
  if (joiner === "in" && (over > 99 || b.unit.kind === "currency" || b.unit.kind === "measure")) return undefined;
  return {
    ...a,
    last: b.numeral.last,
    low: amountOf(over / under),
    high: amountOf(over / under),
    unit: NONE,
    role: "ratio",
    ownUnit: true,
  };
};

/** "from 5 to 7 percent to 3 to 5 percent": four ends in a row are two ranges. */
const pairsOfChain = (
  pieces: readonly Piece[],
  quantities: readonly Quantity[],
  at: number,
): readonly [Quantity, Quantity] | undefined => {
  if (at + 4 > quantities.length) return undefined;
  const [a, b] = [quantities[at] as Quantity, quantities[at + 1] as Quantity];
  if (b.first - a.last > LONGEST_CONNECTOR) return undefined;
  const [c, d] = [quantities[at + 2] as Quantity, quantities[at + 3] as Quantity];
  const to = (x: Quantity, y: Quantity): boolean => connectorBetween(pieces, x, y) === "to";
  if (!to(a, b) || !to(b, c) || !to(c, d) || [a, b, c, d].some(({ range, role }) => range || role !== undefined))
    return undefined;
  return numberOf(a.low) < numberOf(b.low) && numberOf(c.low) < numberOf(d.low)
    ? [share(a, b), share(c, d)]
    : undefined;
};

/** "25 to 30 times higher" */
const asMultiples = (pieces: readonly Piece[], a: Quantity, b: Quantity): Quantity | undefined => {
  if (b.role !== "multiple" || a.role !== undefined || a.unit.kind !== "none" || numberOf(a.low) >= numberOf(b.low))
    return undefined;
  const connector = connectorBetween(pieces, a, b);
  if (connector === undefined || connector === "and" || pieces[b.last - 1]?.lower !== "times") return undefined;
  return { ...b, first: a.first, low: a.low, range: true };
};

/** "29.4 ± 3.1 gigatonnes": the figure, with what it may be off by in its words. */
const withTolerance = (pieces: readonly Piece[], a: Quantity, b: Quantity): Quantity | undefined => {
  if (b.first - a.last !== 1 || pieces[a.last]?.text !== "±" || a.range) return undefined;
  return {
    ...a,
    last: b.last,
    unit: a.unit.kind === "none" ? b.unit : a.unit,
    ...(b.per === undefined ? {} : { per: b.per }),
    ownUnit: true,
  };
};

/** Farthest that two figures of one quantity stand apart, in pieces. */
const LONGEST_LINK = 5;

/** Two neighbouring quantities as one, or undefined where they stand apart. */
const joinTwo = (pieces: readonly Piece[], a: Quantity, b: Quantity): Quantity | undefined => {
  if (b.first - a.last > LONGEST_LINK) return undefined;
  return (
    withTolerance(pieces, a, b) ??
    joinMoney(pieces, a, b) ??
    joinHeight(pieces, a, b) ??
    joinTime(pieces, a, b) ??
    asMultiples(pieces, a, b) ??
    asRatio(pieces, a, b) ??
    join(pieces, a, b)
  );
};

/** Joins neighbouring quantities of a sentence into ranges, scores, ratios and sums of money. */
export const joinRanges = (pieces: readonly Piece[], quantities: readonly Quantity[]): Quantity[] => {
  const joined: Quantity[] = [];
  for (let at = 0; at < quantities.length; at++) {
    const quantity = quantities[at] as Quantity;
    const pairs = pairsOfChain(pieces, quantities, at);
    if (pairs !== undefined) {
      joined.push(...pairs);
      at += 3;
      continue;
    }
    const previous = joined.at(-1);
    const both = previous === undefined ? undefined : joinTwo(pieces, previous, quantity);
    if (both === undefined) joined.push(quantity);
    else joined[joined.length - 1] = both;
  }
  // From the end, so that "four-, five- and six-cylinder" hands its unit on.
  for (let at = joined.length - 2; at >= 0; at--) {
    const lent = lend(pieces, joined[at] as Quantity, joined[at + 1] as Quantity);
    if (lent !== undefined) [joined[at], joined[at + 1]] = lent;
  }
  return shareRate(pieces, joined);
};

const FEET: ReadonlySet<string> = new Set(["foot", "feet", "ft"]);
const VERSUS: ReadonlySet<string> = new Set(["v", "vs", "vs.", "versus"]);

/** Between the sides of what is measured: "30 x 40 cm", "2 by 3 metres". */
const CROSSES: ReadonlySet<string> = new Set(["x", "×", "by"]);

/** "rose from 4.8 to 4.7 percent", "four-, five- and six-cylinder engines": apart, with the unit of the one that has it. */
const lend = (pieces: readonly Piece[], a: Quantity, b: Quantity): [Quantity, Quantity] | undefined => {
  if (b.first - a.last > 3 || a.role !== undefined || b.role !== undefined) return undefined;
  const words: string[] = [];
  for (let at = a.last; at < b.first; at++) {
    const { lower } = pieces[at] as Piece;
    if (lower !== "-" && lower !== ",") words.push(lower);
  }
  // "280 million of the 1.5 billion shekels"
  if (
    words[0] === "of" &&
    words.length <= 2 &&
    a.unit.kind === "none" &&
    a.numeral.magnitude > 0 &&
    b.unit.kind === "currency"
  )
    return [{ ...a, unit: b.unit }, b];
  // "He is forty-nine, six foot three": nobody's age is a height.
  if (b.unit.code === "[in_i]" && pieces.slice(b.numeral.last, b.last).some(({ lower }) => FEET.has(lower)))
    return undefined;
  // "31 v 25 months"
  const against = words.length === 1 && VERSUS.has(words[0] as string);
  if (against && a.unit.kind === "none" && b.unit.kind !== "none" && b.unit.kind !== "currency")
    return [{ ...a, unit: b.unit }, b];
  const crossed = words.length === 1 && CROSSES.has(words[0] as string) && b.unit.kind === "measure";
  if (crossed && a.unit.kind === "none") return [{ ...a, unit: b.unit }, b];
  const connects =
    words.length <= 1 &&
    (words.length === 0 || CONNECTORS.has(words[0] as string)) &&
    b.first - a.last <= 3 &&
    b.first > a.last;
  if (!connects || a.role !== undefined || b.role !== undefined) return undefined;
  if (a.unit.kind === "none" && (b.unit.kind !== "none" || b.numeral.magnitude > 0) && a.numeral.style !== "fraction") {
    const low = shareMagnitude(a, b);
    return [{ ...a, low, high: low, unit: b.unit, ...(b.per === undefined ? {} : { per: b.per }) }, b];
  }
  if (
    b.unit.kind === "none" &&
    a.unit.kind !== "none" &&
    a.unit.kind !== "count" &&
    words[0] === "to" &&
    pieces[startOfBound(pieces, a.first) - 1]?.lower === "from"
  )
    return [a, { ...b, unit: a.unit }];
  return undefined;
};
