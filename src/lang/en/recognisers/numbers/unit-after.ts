import type { UnitReading } from "../../../../recognise/contract.ts";
import { EXPECTERS, EXPECTING } from "../../data/expecting.ts";
import { EXTENTS } from "../../data/measured.ts";
import { UNITS } from "../../data/units.ts";
import { singular } from "../../syntax/singular.ts";
import { type MoneyAfter, moneyAfter } from "./money.ts";
import { countedAt } from "./noun-phrase.ts";
import type { Numeral } from "./numeral.ts";
import { perAt } from "./per.ts";
import type { Piece } from "./piece.ts";
import { type FoundUnit, unitInWords, unitSymbol } from "./unit-index.ts";
import { raised, unitReading } from "./unit-reading.ts";

const JJ_TAGS: ReadonlySet<string> = new Set(["JJ", "JJR", "JJS"]);
const NN_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS".split(" "));

export interface UnitAfter {
  readonly unit: UnitReading;
  readonly per: UnitReading | undefined;
  readonly last: number;
  readonly joined: boolean;
  readonly exponent: number | undefined;
  readonly parts: number | undefined;
}

/** Every unit that was found has all its fields, so that all are of one shape. */
const found = (
  unit: UnitReading,
  last: number,
  joined: boolean,
  per?: UnitReading,
  exponent?: number,
  parts?: number,
): UnitAfter => ({ unit, per, last, joined, exponent, parts });

/** "percent", "%", "percentage points", "basis points", "pc". */
const percentAt = (pieces: readonly Piece[], at: number): UnitAfter | undefined => {
  const piece = pieces[at];
  const next = pieces[at + 1]?.lower;
  const of = (kind: UnitReading["kind"], last: number): UnitAfter => found({ kind }, last, false);
  switch (piece?.lower) {
    case "%":
    case "percent":
    case "percents":
    case "pct":
    case "pc":
    case "per-cent":
      if (next === "point" || next === "points") return of("percentage-point", at + 2);
      if (next === "-" && pieces[at + 2]?.lower === "point") return of("percentage-point", at + 3);
      return of("percent", at + 1);
    case "per":
      return next === "cent" ? of("percent", at + 2) : undefined;
    case "point":
      // "a quarter-point rise" of a rate
      return pieces[at - 1]?.text === "-" && (pieces[at - 2]?.lower === "quarter" || pieces[at - 2]?.lower === "half")
        ? of("percentage-point", at + 1)
        : undefined;
    case "percentage":
    case "percentage-point":
      if (next === "point" || next === "points") return of("percentage-point", at + 2);
      if (next === "-" && (pieces[at + 2]?.lower === "point" || pieces[at + 2]?.lower === "points"))
        return of("percentage-point", at + 3);
      return piece.lower === "percentage-point" ? of("percentage-point", at + 1) : undefined;
    case "pp":
    case "ppt":
    case "pps":
      return of("percentage-point", at + 1);
    case "basis":
    case "basis-point":
      if (next === "point" || next === "points") return of("basis-point", at + 2);
      if (next === "-" && pieces[at + 2]?.lower === "point") return of("basis-point", at + 3);
      return piece.lower === "basis-point" ? of("basis-point", at + 1) : undefined;
    case "bp":
    case "bps":
      return of("basis-point", at + 1);
    default:
      return undefined;
  }
};

/** Symbols that are read only when they touch their digits: apart from them they are words, grades or initials. */
const TOUCHING_ONLY: ReadonlySet<string> = new Set(["h", "s", "b", "p", "K", "N", "R", "min.", "in.", "T"]);

/** Of these, the ones that cannot be a name's initial behind a decimal: "9.8 N", "2.5 h", "0.3 s". */
const AFTER_DECIMAL: ReadonlySet<string> = new Set(["h", "s", "N", "T", "K"]);

/** "9.8 N", "4 in. wide": apart from its digits, but no word or initial. */
const isApartUnit = (pieces: readonly Piece[], at: number): boolean => {
  const { text } = pieces[at] as Piece;
  const next = pieces[at + 1];
  if (text === "in.") return EXTENTS.has(next?.lower ?? "") || next?.lower === "of";
  const ends = next === undefined || next.kind === "sign" || next.pos === "CC" || next.pos === "IN";
  return ends && AFTER_DECIMAL.has(text) && /\d\.\d/.test(pieces[at - 1]?.text ?? "");
};

/** "2 in thick", "5 ft 11 in": "in" as a symbol behind digits. */
const inchAt = (pieces: readonly Piece[], at: number, first: number): FoundUnit | undefined => {
  if (pieces[at]?.text !== "in" || !/^(?:ft|feet|foot|'|′)\.?$/.test(pieces[first - 1]?.lower ?? "")) {
    const next = pieces[at + 1]?.lower ?? "";
    if (pieces[at]?.text !== "in" || !(EXTENTS.has(next) && next !== "all")) return undefined;
  }
  const inch = UNITS.find(({ code }) => code === "[in_i]");
  return inch === undefined ? undefined : { entry: inch, last: at + 1 };
};

/** The second of two marks is no inch: "the 74 and even the 71". */
const closesQuote = (pieces: readonly Piece[], at: number): boolean => {
  if (pieces[at]?.text !== '"') return false;
  let open = false;
  for (let before = 0; before < at; before++) if (pieces[before]?.text === '"') open = !open;
  return open;
};

const measureAt = (pieces: readonly Piece[], at: number, numeral: Numeral): UnitAfter | undefined => {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const digits =
    numeral.style === "digits" || numeral.style === "fraction" || /^\d/.test(pieces[numeral.first]?.text ?? "");
  let named = unitInWords(pieces, at) ?? (digits ? inchAt(pieces, at, numeral.first) : undefined);
  if (named === undefined && digits && !closesQuote(pieces, at)) {
    named = unitSymbol(pieces, at);
    const apart = named !== undefined && piece.spaced && TOUCHING_ONLY.has(piece.text);
    if (apart && !isApartUnit(pieces, at)) named = undefined;
  }
  if (named === undefined) return digits ? inBrackets(pieces, at) : undefined;
  // "two hour-long classes": so many classes, of an hour
  const qualifies = pieces[named.last]?.text === "-" && pieces[named.last + 1]?.lower === "long" && piece.spaced;
  if (qualifies && numeral.low.digits !== "1" && piece.lower === pieces[named.last - 1]?.lower) return undefined;
  // "million-mile", "miles wide": what stands behind is no part of the unit.
  const { unit, last } = raised(pieces, named);
  return found(unit, last, false);
};

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

/** "20 (kg)" */
const inBrackets = (pieces: readonly Piece[], at: number): UnitAfter | undefined => {
  const close = BRACKETS.get(pieces[at]?.text ?? "");
  const symbol = close === undefined ? undefined : unitSymbol(pieces, at + 1);
  return symbol !== undefined && pieces[symbol.last]?.text === close
    ? found(unitReading(symbol.entry), symbol.last + 1, false)
    : undefined;
};

const isHyphened = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text === "-" &&
  pieces[at]?.spaced === false &&
  pieces[at + 1]?.spaced === false &&
  pieces[at + 1]?.kind === "word";

/** The unit behind a numeral: percent, money, measure, duration, or a counted noun phrase. */
export const unitAfter = (
  pieces: readonly Piece[],
  at: number,
  numeral: Numeral,
  isOne: boolean,
): UnitAfter | undefined => {
  const bounded = behindBound(pieces, at);
  const joined = isHyphened(pieces, bounded);
  const from = joined ? bounded + 1 : bounded;

  // "half an hour", "half a percentage point", "a quarter of a percent"
  // "0.3 of a second"
  const part = numeral.style === "fraction" || (numeral.style === "digits" && numeral.low.digits.startsWith("0."));
  const skipped = part || numeral.low.digits === "0.5" ? skipToUnit(pieces, from) : from;

  const percent = percentAt(pieces, skipped) ?? rateStep(pieces, skipped, numeral);
  if (percent !== undefined) return perBehind(pieces, percent, false, joined);
  // "tens of millions of dollars", "half of a dollar"
  const ofMoney =
    pieces[from]?.lower === "of" && (numeral.style === "vague" || numeral.style === "fraction") ? from + 1 : from;
  const money = moneyAfter(pieces, skipped === from ? ofMoney : skipped, numeral);
  if (money !== undefined) return perBehind(pieces, money, true, joined);
  // "11 second-half minutes" are no seconds.
  const isHalf = pieces[from + 1]?.text === "-" && pieces[from + 2]?.lower === "half";
  const measure = isHalf ? undefined : measureAt(pieces, skipped, numeral);
  if (measure !== undefined) return rateBehind(pieces, measure, joined);
  const qualified = joined ? undefined : qualifiedPeriod(pieces, from);
  if (qualified !== undefined) return perBehind(pieces, qualified, false, joined);
  return countAfter(pieces, from, numeral, isOne, joined);
};

const RATES: ReadonlySet<string> = new Set("rate rates yield yields mortgage borrowing".split(" "));
const LONGEST_STEP = 8;

/** "cut rates by half a point": parts of a point of a rate are those of a percentage. */
const rateStep = (pieces: readonly Piece[], at: number, { low, first }: Numeral): UnitAfter | undefined => {
  if (pieces[at]?.lower !== "point" || !(low.digits.startsWith("0.") && pieces[first]?.kind === "word"))
    return undefined;
  const rates = pieces.slice(Math.max(0, first - LONGEST_STEP), first).some(({ lower }) => RATES.has(lower));
  return rates ? found({ kind: "percentage-point" }, at + 1, false) : undefined;
};

/** "two good months", "74 fewer minutes": a length of time with an adjective. */
const qualifiedPeriod = (pieces: readonly Piece[], at: number): UnitAfter | undefined => {
  // "11 second-half minutes"
  const [hyphen, half] = [pieces[at + 1], pieces[at + 2]];
  if (hyphen?.text === "-" && !hyphen.spaced && half?.spaced === false) {
    const playing = half.lower === "half" ? unitInWords(pieces, at + 3) : undefined;
    return playing?.entry.kind === "duration" ? found(unitReading(playing.entry), playing.last, false) : undefined;
  }
  if (!JJ_TAGS.has(pieces[at]?.pos ?? "")) return undefined;
  const period = unitInWords(pieces, at + 1);
  if (period?.entry.kind !== "duration" || pieces[at + 1]?.pos !== "NNS") return undefined;
  const { unit, last } = raised(pieces, period);
  return found(unit, last, false);
};

const LONGEST_SUBSTANCE = 4;

/** "of jet fuel a year": the rate behind what is measured. */
export const rateBehindOf = (pieces: readonly Piece[], at: number): ReturnType<typeof perAt> => {
  if (pieces[at]?.lower !== "of") return undefined;
  for (let end = at + 2; end <= at + 1 + LONGEST_SUBSTANCE; end++) {
    const before = pieces[end - 1];
    if (before === undefined || !(before.pos.startsWith("NN") || before.pos === "JJ")) return undefined;
    const lower = pieces[end]?.lower;
    if (lower === "a" || lower === "per") return perAt(pieces, end, false);
  }
  return undefined;
};

/** "barrels a day", "gallons of jet fuel a year": the rate may stand behind what is measured. */
const rateBehind = (pieces: readonly Piece[], measure: UnitAfter, joined: boolean): UnitAfter => {
  const near = perBehind(pieces, measure, false, joined);
  const rate = near.per === undefined ? rateBehindOf(pieces, measure.last) : undefined;
  return rate === undefined ? near : found(measure.unit, rate.last, joined, rate.per);
};

/** A unit with what it is for one of. */
const perBehind = (
  pieces: readonly Piece[],
  { unit, last, exponent, parts }: MoneyAfter | UnitAfter,
  money: boolean,
  joined: boolean,
): UnitAfter => {
  const per = perAt(pieces, last, money);
  // "$500 per unit per day"
  const second = per !== undefined && pieces[per.last]?.lower === "per" ? perAt(pieces, per.last, money) : undefined;
  return found(unit, second?.last ?? per?.last ?? last, joined, per?.per, exponent, parts);
};

const skipToUnit = (pieces: readonly Piece[], at: number): number => {
  const [one, two] = [pieces[at]?.lower, pieces[at + 1]?.lower];
  if (one === "a" || one === "an") return at + 1;
  if (one === "of" && (two === "a" || two === "an" || two === "one")) return at + 2;
  return at;
};

const OPEN_ENDS: ReadonlySet<string> = new Set(["or more", "or fewer", "or less", "or so", "- plus", "- odd"]);

/** "five **or more** apartments", "40**-plus** members": the bound stands between the figure and its noun. */
const behindBound = (pieces: readonly Piece[], at: number): number => {
  const sign = pieces[at]?.text === "+" && pieces[at]?.spaced === false;
  const from = sign ? at + 1 : at + 2;
  const bounds = sign || OPEN_ENDS.has(`${pieces[at]?.lower} ${pieces[at + 1]?.lower}`);
  if (!bounds) return at;
  // "a 40-plus-year career"
  if (pieces[at]?.text === "-" && isHyphened(pieces, from)) return from;
  return pieces[from]?.spaced === true && NN_JJ_TAGS.has(pieces[from]?.pos ?? "") ? from : at;
};

/** "the 200,000 | economists had forecast", but "a poll of nine analysts had" */
const isExpecter = (pieces: readonly Piece[], at: number): boolean => {
  if (!EXPECTERS.has(pieces[at]?.lower ?? "") || pieces[at - 2]?.lower === "of") return false;
  const auxiliary = pieces[at + 1]?.lower === "had" || pieces[at + 1]?.lower === "have";
  return EXPECTING.has(pieces[auxiliary ? at + 2 : at + 1]?.lower ?? "");
};

const countAfter = (
  pieces: readonly Piece[],
  at: number,
  numeral: Numeral,
  isOne: boolean,
  joined: boolean,
): UnitAfter | undefined => {
  let from = at;
  if (!joined && pieces[from]?.spaced === false) return undefined;
  // "1/2 cup", "a half turn"; "half the votes" and "two-thirds of them" are shares.
  if (
    numeral.style === "fraction" &&
    !(pieces[numeral.first]?.kind !== "word" || (numeral.article && pieces[from]?.pos === "NN"))
  )
    return undefined;
  if (
    pieces[from]?.lower === "of" &&
    (numeral.style === "vague" || numeral.magnitude > 0 || isPartitive(pieces, from))
  ) {
    from++;
    const determiner = pieces[from];
    if (determiner?.pos === "DT" || determiner?.pos === "PRP$") from++;
  }
  if (joined) return qualifier(pieces, from);
  if (isExpecter(pieces, from)) return undefined;
  const counted = countedAt(pieces, from, isOne);
  // "at five Wilfred made a boat": one name is not five
  const single = counted?.last === from + 1 && pieces[from]?.pos === "NNP" && !counted.plural;
  if (single && !isOne && numeral.style === "words") return undefined;
  if (counted === undefined) return rateOf(pieces, at, numeral);
  // "five of the satellites": the words of the claim are the figure's.
  if (from > at && numeral.style !== "vague") return found(counted.unit, numeral.last, joined);
  const per = joined ? undefined : perAt(pieces, counted.last, false);
  return found(counted.unit, per?.last ?? counted.last, joined, per?.per);
};

/** "averaged 400,000 a month" */
const rateOf = (pieces: readonly Piece[], at: number, numeral: Numeral): UnitAfter | undefined => {
  if (numeral.style !== "digits" || (pieces[at]?.lower !== "a" && pieces[at]?.lower !== "per")) return undefined;
  const rate = perAt(pieces, at, false);
  return rate === undefined ? undefined : found({ kind: "none" }, rate.last, false, rate.per);
};

/** "six-cylinder engine", "two-door": what is counted is the noun joined to the figure. */
const qualifier = (pieces: readonly Piece[], at: number): UnitAfter | undefined => {
  const noun = pieces[at];
  if (noun?.kind !== "word" || NOT_QUALIFIERS.has(noun.lower)) return undefined;
  const name = singular(noun.text);
  return found({ kind: "count", name, head: name }, at + 1, true);
};

/** Behind a figure and a hyphen: participles and names that count nothing. */
const NOT_QUALIFIERS: ReadonlySet<string> = new Set(
  "under over based old off in on up down way ranked seeded rated time strong for by to plus".split(" "),
);

/** "five of the satellites", "280 million of the shekels" */
const isPartitive = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  return (
    next !== undefined &&
    (next.pos === "PRP$" || next.lower === "the" || next.lower === "these" || next.lower === "those")
  );
};
