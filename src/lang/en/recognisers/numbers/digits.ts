import { EXTENTS } from "../../data/measured.ts";
import { FRACTION_SIGNS, SCALE_LETTERS, SCALES } from "../../data/numerals.ts";
import { type Amount, amountOf, numberOf, scaled } from "./amount.ts";
import { type Numeral, numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";

const GROUP_DIGITS = 3;

/**
 * Reads digits with separators. 1,234.5 · 5,00,000 (Indian) · 1.234,5 and 1.234.567 (European, only where nothing
 * else can be meant) · .5 — undefined where the separators make no number ("1,23").
 */
const readLiteral = (text: string): { amount: Amount; bare: boolean } | undefined => {
  const commas = text.includes(",");
  const point = text.indexOf(".");
  const points = point >= 0 && text.includes(".", point + 1);
  const of = (digits: string, bare: boolean) => ({ amount: { digits, exponent: 0 }, bare });
  if (!commas && point < 0) return of(text, true);
  if (!commas && !points) return of(point === 0 ? `0${text}` : text, false);
  if (commas && !points) {
    const [whole = "", fraction] = text.split(".");
    if (!whole.includes(",")) return readEuropean(text);
    if (fraction?.includes(",") === true) return readEuropean(text);
    if (isInThousands(whole)) return of(text.replaceAll(",", ""), false);
    const groups = whole.split(",");
    const [head = "", ...tail] = groups;
    const indian =
      head.length <= 2 && tail.at(-1)?.length === 3 && tail.slice(0, -1).every((group) => group.length === 2);
    if (!indian) return undefined;
    return of(groups.join("") + (fraction === undefined ? "" : `.${fraction}`), false);
  }
  return readEuropean(text);
};

/** "1,234,567": three digits behind each comma. */
const isInThousands = (whole: string): boolean => {
  let comma = whole.indexOf(",");
  if (comma > GROUP_DIGITS) return false;
  while (comma >= 0) {
    const next = whole.indexOf(",", comma + 1);
    if ((next < 0 ? whole.length : next) - comma !== GROUP_DIGITS + 1) return false;
    comma = next;
  }
  return true;
};

const readEuropean = (text: string): { amount: Amount; bare: boolean } | undefined => {
  const [whole = "", fraction, more] = text.split(",");
  const [head = "", ...tail] = whole.split(".");
  if (more !== undefined || head.length > 3 || tail.length === 0 || !tail.every((group) => group.length === 3))
    return undefined;
  return {
    amount: { digits: head + tail.join("") + (fraction === undefined ? "" : `.${fraction}`), exponent: 0 },
    bare: false,
  };
};

const isNumber = (piece: Piece | undefined): piece is Piece => piece?.kind === "number";
const glued = (piece: Piece | undefined): piece is Piece => piece !== undefined && !piece.spaced;

/** "1/2", "1⁄32" at `at`: the value and the piece behind. A date or a rate such as "24/7" is none. */
const readSlash = (pieces: readonly Piece[], at: number): { value: number; last: number } | undefined => {
  const [over, slash, under, behind] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (
    !isNumber(over) ||
    !glued(slash) ||
    (slash.text !== "/" && slash.text !== "⁄") ||
    !isNumber(under) ||
    under.spaced
  )
    return undefined;
  if (glued(behind) && (behind.text === "/" || behind.kind === "number")) return undefined;
  const [a, b] = [Number(over.text), Number(under.text)];
  if (a === 9 && b === 11) return undefined;
  if (!(a >= 1 && a < b && b <= 1000 && Number.isInteger(a) && Number.isInteger(b))) return undefined;
  return { value: a / b, last: at + 3 };
};

/** Denominators of prices at exchanges and of lengths. */
const HALVINGS: ReadonlySet<string> = new Set(["2", "4", "8", "16", "32"]);

/** "3-3/4", "$5.82-1/2" (where the part is one of a cent). */
const readHyphenedPart = (
  pieces: readonly Piece[],
  at: number,
  hyphen: number,
  money: boolean,
): { value: number; last: number } | undefined => {
  if (pieces[hyphen]?.text !== "-" || !glued(pieces[hyphen]) || !glued(pieces[hyphen + 1])) return undefined;
  const part = readSlash(pieces, hyphen + 1);
  const whole = pieces[at]?.text ?? "";
  if (part === undefined || !HALVINGS.has(pieces[hyphen + 3]?.text ?? "") || !/^\d+(?:\.\d\d)?$/.test(whole))
    return undefined;
  const cents = money && whole.includes(".");
  const sum = Number(whole) + (cents ? part.value / 100 : part.value);
  return { value: Math.round(sum * 1e6) / 1e6, last: part.last };
};

const SPACES_IN_NUMBERS = new Set(["\u00a0", "\u202f", "\u2009"]);

/** A longer row of figures is a table's or a list's. */
const MOST_GROUPS = 6;

/**
 * Where the groups of three behind `at` end, as in "1 234 567". A space that also stands between words parts groups only
 * where two of them follow: "12 345 people" may be twelve of something and then 345 people.
 */
const groupsEnd = (pieces: readonly Piece[], at: number, text: string): number => {
  let last = at + 1;
  let isCommonSpace = false;
  for (; isNumber(pieces[last]) && pieces[last]?.text.length === GROUP_DIGITS; last++) {
    if (last - at > MOST_GROUPS) return at + 1;
    const between = text.slice(pieces[last - 1]?.end, pieces[last]?.start);
    if (between === " ") isCommonSpace = true;
    else if (!SPACES_IN_NUMBERS.has(between)) break;
  }
  const groups = last - at - 1;
  return isCommonSpace && (groups < 2 || isNumber(pieces[at - 1])) ? at + 1 : last;
};

/** Digits at `at`, with a fraction and a magnitude behind them. `money`: a currency sign stands before them. */
export const readDigits = (pieces: readonly Piece[], at: number, text: string, money: boolean): Numeral | undefined => {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const sign = FRACTION_SIGNS.get(piece.text);
  const build = (amount: Amount, last: number, style: Numeral["style"], magnitude = 0, bare = false): Numeral =>
    numeralOf(at, last, amount, { style, magnitude, bare });
  if (sign !== undefined) {
    const scale = readScale(pieces, at + 1, money);
    const amount = scaled(amountOf(sign[0] / sign[1]), scale.exponent);
    return build(amount, scale.last, "fraction", scale.exponent);
  }
  if (piece.kind !== "number") return undefined;

  const slash = readSlash(pieces, at);
  if (slash !== undefined) return build(amountOf(slash.value), slash.last, "fraction");

  const literal = readLiteral(piece.text);
  if (literal === undefined) return undefined;
  let { amount, bare } = literal;
  let last = at + 1;

  if (bare && piece.text.length <= GROUP_DIGITS) {
    const end = groupsEnd(pieces, at, text);
    for (; last < end; last++) amount = { digits: amount.digits + (pieces[last]?.text ?? ""), exponent: 0 };
  }
  // "80, 000" in texts that were taken apart and joined again: no other figure begins with a nought.
  if (bare && piece.text.length <= 3 && pieces[last]?.text === "," && /^0\d\d$/.test(pieces[last + 1]?.text ?? "")) {
    amount = { digits: amount.digits + (pieces[last + 1] as Piece).text, exponent: 0 };
    last += 2;
  }
  if (last > at + 1) bare = false;

  const power = readPower(pieces, last);
  if (power !== undefined) return build(scaled(amount, power.exponent), power.last, "digits");

  const hyphened = readHyphenedPart(pieces, at, last, money);
  if (hyphened !== undefined) return build(amountOf(hyphened.value), hyphened.last, "digits");
  const behind = pieces[last];
  const mixed = behind === undefined ? undefined : FRACTION_SIGNS.get(behind.text);
  const mixedSlash = behind?.spaced === true ? readSlash(pieces, last) : undefined;
  if (mixed !== undefined || mixedSlash !== undefined) {
    amount = amountOf(numberOf(amount) + (mixed === undefined ? (mixedSlash?.value ?? 0) : mixed[0] / mixed[1]));
    last = mixedSlash?.last ?? last + 1;
    bare = false;
  } else if (behind?.lower === "and" && pieces[last + 1]?.lower === "a" && pieces[last + 2]?.lower === "half") {
    amount = amountOf(numberOf(amount) + 0.5);
    last += 3;
    bare = false;
  }
  const scale = readScale(pieces, last, money);
  if (scale.exponent === 0) return build(amount, last, "digits", 0, bare);
  return build(scaled(amount, scale.exponent), scale.last, "digits", scale.exponent);
};

/** "×10^-30", "×10−30" behind a number. */
const readPower = (pieces: readonly Piece[], at: number): { exponent: number; last: number } | undefined => {
  if (pieces[at]?.text !== "×" || pieces[at + 1]?.text !== "10") return undefined;
  let last = at + 2;
  const raised = readSuperscript(pieces, last);
  if (raised !== undefined) return raised;
  if (pieces[last]?.text === "^") last++;
  const minus = pieces[last]?.text === "−" || pieces[last]?.text === "-" || pieces[last]?.text === "–";
  if (minus) last++;
  const power = pieces[last];
  if (!isNumber(power) || power.spaced || power.text.length > 3) return undefined;
  return { exponent: Number(power.text) * (minus ? -1 : 1), last: last + 1 };
};

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "×10⁴", "×10⁻³" */
const readSuperscript = (pieces: readonly Piece[], at: number): { exponent: number; last: number } | undefined => {
  const minus = pieces[at]?.text === "⁻" ? 1 : 0;
  let digits = "";
  let last = at + minus;
  for (; pieces[last]?.spaced === false && digits.length < 3; last++) {
    const digit = SUPERSCRIPTS.indexOf(pieces[last]?.text ?? " ");
    if (digit < 0) break;
    digits += digit;
  }
  return digits === "" ? undefined : { exponent: Number(digits) * (minus === 1 ? -1 : 1), last };
};

/** Magnitude words and letters behind a figure: "million", "hundred thousand", "-million", "bn", "k", "m". */
const readScale = (pieces: readonly Piece[], at: number, money: boolean): { exponent: number; last: number } => {
  let exponent = 0;
  let last = at;
  for (;;) {
    const hyphen = pieces[last]?.text === "-" && glued(pieces[last]) && glued(pieces[last + 1]) ? 1 : 0;
    const word = pieces[last + hyphen];
    const power = word === undefined ? undefined : SCALES.get(word.lower);
    if (word === undefined || power === undefined) break;
    exponent += power;
    last += hyphen + 1;
  }
  if (exponent > 0) return { exponent, last };
  const letter = pieces[at];
  const power = letter === undefined ? undefined : SCALE_LETTERS.get(letter.text);
  if (letter === undefined || power === undefined || !isMagnitude(pieces, at, money)) return { exponent: 0, last: at };
  return { exponent: power, last: at + 1 };
};

/** Nouns that "4K" and "5K" describe. */
const AFTER_LABEL_K: ReadonlySet<string> = new Set(
  "run race tv tvs video display screen resolution monitor camera content blu-ray ultra footage streaming".split(" "),
);

const RACES: ReadonlySet<string> = new Set("hurdles heats finals relays sprints trials".split(" "));

/** Whether a plural, with an adjective or without, is what millions are counted of. */
const countsPlural = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at] as Piece;
  const noun = next.pos === "JJ" && !EXTENTS.has(next.lower) ? pieces[at + 1] : next;
  return (noun?.pos === "NNS" || noun?.pos === "NNPS") && !RACES.has(noun.lower);
};

/** Whether a letter behind digits is a magnitude and not metres, tonnes, kelvins or a name. */
const isMagnitude = (pieces: readonly Piece[], at: number, money: boolean): boolean => {
  const letter = pieces[at] as Piece;
  const next = pieces[at + 1];
  if (money) return true;
  switch (letter.text) {
    case "k":
      return !letter.spaced;
    case "K":
      return !letter.spaced && next !== undefined && !AFTER_LABEL_K.has(next.lower) && next.kind === "word";
    case "M":
      // "3M users", but "the 3M plant"
      return !letter.spaced && !(next?.pos === "NN" && next.spaced && pieces[at - 2]?.pos === "DT");
    case "B":
      return !letter.spaced && next?.kind === "word" && next.spaced;
    case "m":
      // "12m viewers", "1m new jobs"; "37m" alone is a length, and so are the "5m long boats" and the "400m hurdles".
      return !letter.spaced && next !== undefined && countsPlural(pieces, at + 1);
    case "bn":
    case "Bn":
    case "BN":
    case "tn":
      return true;
    default:
      return false;
  }
};
