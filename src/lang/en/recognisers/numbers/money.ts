import type { UnitReading } from "../../../../recognise/contract.ts";
import {
  CURRENCY_ADJECTIVES,
  CURRENCY_BY_ADJECTIVE,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_PARTS,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LETTER_PREFIXES,
  MAGNITUDE_CODES,
  SHARED_PREFIXES,
} from "../../data/currencies.ts";
import { SCALES } from "../../data/numerals.ts";
import type { Numeral } from "./numeral.ts";
import type { Piece } from "./piece.ts";

const M_BN: ReadonlySet<string> = new Set("m bn b k million billion trillion".split(" "));

const currency = (code: string | undefined, name?: string): UnitReading => {
  if (name === undefined) return code === undefined ? { kind: "currency" } : { kind: "currency", code };
  return code === undefined ? { kind: "currency", name } : { kind: "currency", code, name };
};

export interface MoneyBefore {
  readonly unit: UnitReading;
  /** The piece at which the figure begins. */
  readonly figure: number;
  readonly negative: boolean;
  /** Powers of ten that the code itself adds ("MAUD 60"). */
  readonly exponent?: number;
}

const isFigure = (piece: Piece | undefined): boolean => piece?.kind === "number";

/**
 * A currency before a figure: "$5", "HK$5", "US $5", "$US5", "$A 5", "-$5", "$-5", "USD 5", "EUR5", "RM5", "Rs 5".
 * `at` is where it begins.
 */
export const moneyBefore = (pieces: readonly Piece[], at: number): MoneyBefore | undefined => {
  const piece = pieces[at];
  if (piece === undefined || piece.kind === "number") return undefined;
  let sign = at;
  let code: string | undefined;

  if (piece.kind === "word") {
    const next = pieces[at + 1];
    const prefixed =
      next !== undefined && isDollar(next)
        ? (DOLLAR_PREFIXES.get(piece.text) ?? DOLLAR_PREFIXES.get(piece.text.toUpperCase()))
        : undefined;
    if (next !== undefined && prefixed !== undefined) {
      // A lone spaced letter before "$" is the article "A", or a name's initial.
      if (next.spaced && piece.text.length < 2 && piece.text !== "c") return undefined;
      // Lower-case "us" and "can" are words.
      if (
        next.spaced &&
        piece.text === piece.lower &&
        piece.text.length < 3 &&
        piece.text !== "us" &&
        piece.text !== "hk" &&
        piece.text !== "c"
      )
        return undefined;
      code = prefixed;
      sign = at + 1;
    } else {
      return codeBefore(pieces, at);
    }
  }

  const signPiece = pieces[sign] as Piece;
  const own = CURRENCY_SIGNS.get(signPiece.text);
  if (own === undefined) return undefined;
  let figure = sign + 1;
  const behind = pieces[figure];
  if (isDollar(signPiece) && behind?.kind === "word" && !behind.spaced && code === undefined) {
    const suffixed = DOLLAR_PREFIXES.get(behind.text);
    if (suffixed !== undefined) {
      code = suffixed;
      figure++;
    }
  }
  let negative = false;
  if (pieces[figure] !== undefined && isMinus(pieces[figure] as Piece) && !(pieces[figure] as Piece).spaced) {
    negative = true;
    figure++;
  }
  const number = pieces[figure];
  if (!isFigure(number) && !isSpelledMoney(number)) return undefined;
  return { unit: currency(code ?? own), figure, negative };
};

/** "$ million" is no figure, "$half a million" is not written; "£one" is rare: digits only, or a fraction sign. */
const isSpelledMoney = (piece: Piece | undefined): boolean => piece !== undefined && piece.text === "½";

const isDollar = (piece: Piece): boolean => piece.text === "$" || piece.text === "＄" || piece.text === "¥";
export const isMinus = (piece: Piece): boolean => piece.text === "-" || piece.text === "−" || piece.text === "–";

const codeBefore = (pieces: readonly Piece[], at: number): MoneyBefore | undefined => {
  const piece = pieces[at] as Piece;
  const next = pieces[at + 1];
  if (next === undefined) return undefined;
  const prefix = CURRENCY_PREFIXES.get(piece.text);
  const shared = SHARED_PREFIXES.get(piece.text) ?? (isLetterOf(piece, next) ? piece.text : undefined);
  if (prefix !== undefined || shared !== undefined) {
    // "Sh.500": its period is the abbreviation's.
    const figure = next.text === "." && !next.spaced && pieces[at + 2]?.spaced === false ? at + 2 : at + 1;
    if (isFigure(pieces[figure])) {
      if (piece.text === "PS" && !isWireFigure(pieces, figure)) return undefined;
      return { unit: currency(prefix, shared), figure, negative: false };
    }
  }
  // "GH¢45"
  if (piece.text === "GH" && (next.text === "¢" || next.text === "₵") && !next.spaced && isFigure(pieces[at + 2]))
    return { unit: currency("GHS"), figure: at + 2, negative: false };
  if (piece.text === "Y" && next.text === "=" && isFigure(pieces[at + 2]))
    return { unit: currency("JPY"), figure: at + 2, negative: false };
  const magnitude = MAGNITUDE_PREFIX.exec(piece.text);
  if (magnitude !== null && CURRENCY_CODES.has(magnitude[1] as string) && isFigure(next))
    return { unit: currency(magnitude[1]), figure: at + 1, negative: false, exponent: 6 };
  // "the price starts at dollar 22.5 million"
  const name =
    isFigure(next) && pieces[at - 1]?.pos !== "DT" && pieces[at - 1]?.pos !== "JJ"
      ? NAMES_BEFORE.get(piece.text)
      : undefined;
  if (name !== undefined && pieces[at + 2]?.text !== "%")
    return { unit: currency(name), figure: at + 1, negative: false };
  const code =
    CURRENCY_CODES.get(piece.text) ??
    (piece.text === "usd" || piece.text === "rmb" || piece.text === "eur"
      ? CURRENCY_CODES.get(piece.text.toUpperCase())
      : undefined);
  if (code !== undefined && isFigure(next)) return { unit: currency(code), figure: at + 1, negative: false };
  return undefined;
};

/** "N500 million": a letter that was cut off the figure behind it, which is large. */
const isLetterOf = (piece: Piece, figure: Piece): boolean =>
  LETTER_PREFIXES.has(piece.text) && !figure.spaced && figure.kind === "number";

const MAGNITUDE_PREFIX = /^M([A-Z]{3})$/;
/** Names of currencies that are written before a figure too, as their signs are. */
const NAMES_BEFORE: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["euro", "EUR"],
  ["rupees", "INR"],
]);

/** What can only be an amount: a separator, or a magnitude behind it. */
const isWireFigure = (pieces: readonly Piece[], at: number): boolean => {
  const text = pieces[at]?.text ?? "";
  const behind = pieces[at + 1];
  return /[.,]/.test(text) || (behind !== undefined && M_BN.has(behind.text));
};

export interface MoneyAfter {
  readonly unit: UnitReading;
  readonly last: number;
  /** Powers of ten that the code itself adds ("MUSD"). */
  readonly exponent?: number;
  /** How many of these make the whole: 100 for cents. */
  readonly parts?: number;
}

/** A currency behind a figure: "euros", "Australian dollars", "Chinese yuan", "USD", "€", "US dollars", "cents". */
export const moneyAfter = (pieces: readonly Piece[], at: number, numeral: Numeral): MoneyAfter | undefined => {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const sign = CURRENCY_SIGNS.get(piece.text);
  if (sign !== undefined) return signAfter(pieces, at, sign);
  if (piece.kind !== "word") return undefined;

  const magnitude = MAGNITUDE_CODES.get(piece.text);
  if (magnitude !== undefined) return { unit: currency(magnitude[0]), last: at + 1, exponent: magnitude[1] };
  const code =
    CURRENCY_CODES.get(piece.text) ??
    (piece.lower === "usd" || piece.lower === "rmb" || piece.lower === "eur"
      ? CURRENCY_CODES.get(piece.lower.toUpperCase())
      : undefined);
  if (code !== undefined) {
    const next = pieces[at + 1];
    // "3 USD50 cards": the code of the next amount.
    if (next?.kind === "number" && !next.spaced) return undefined;
    const scale = next === undefined ? undefined : SCALES.get(next.lower);
    // "75 USD million"
    return scale === undefined
      ? { unit: currency(code), last: at + 1 }
      : { unit: currency(code), last: at + 2, exponent: scale };
  }

  const part = CURRENCY_PARTS.get(piece.lower);
  if (
    part !== undefined &&
    (piece.lower !== "p" || numeral.style === "digits") &&
    !(piece.text === "Cent" && numeral.bare) &&
    !(piece.lower === "mao" && piece.text !== "mao")
  ) {
    return { unit: currency(part.code, part.name), last: at + 1, parts: part.per };
  }
  if (piece.text === "c" && !piece.spaced && numeral.style === "digits" && !isNamed(pieces[numeral.first - 1]))
    return { unit: currency(undefined, "cent"), last: at + 1, parts: 100 };
  if ((piece.lower === "us" || piece.lower === "u.s.") && pieces[at + 1]?.lower === "cents")
    return { unit: currency("USD", "cent"), last: at + 2, parts: 100 };
  if (piece.text === "kn" && numeral.style === "digits") return { unit: currency("HRK"), last: at + 1 };
  if (piece.text === "kr" || piece.text === "kr.") return { unit: currency(undefined, "krone"), last: at + 1 };

  return nameAfter(pieces, at, numeral);
};

/** "section 5c", "the Orlo 5c": what a noun stands before is its number. */
const isNamed = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === "name" || piece.pos.startsWith("NN"));

/** "10 €", "1,200€": not the sign that begins the next amount ("10 $30"). */
const signAfter = (pieces: readonly Piece[], at: number, code: string): MoneyAfter | undefined => {
  const next = pieces[at + 1];
  const begins = next !== undefined && next.kind === "number" && !next.spaced;
  if (begins) return undefined;
  return { unit: currency(code), last: at + 1 };
};

/** Names that are mostly other words; they are money only behind a magnitude, decimals or digits. */
const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set([
  "real",
  "reals",
  "mark",
  "marks",
  "won",
  "crown",
  "crowns",
  "rand",
  "dong",
  "kip",
  "pound",
  "pounds",
]);

const FIRST_OF_ADJECTIVES: ReadonlySet<string> = new Set(
  [...CURRENCY_ADJECTIVES].map((adjective) => adjective.split("-")[0] as string),
);

const nameAfter = (pieces: readonly Piece[], at: number, numeral: Numeral): MoneyAfter | undefined => {
  let adjective = "";
  let name = at;
  const first = pieces[at]?.lower ?? "";
  if (!CURRENCY_NAMES.has(first) && !FIRST_OF_ADJECTIVES.has(first)) return undefined;
  for (const length of [1, 2]) {
    const words = pieces.slice(at, at + length);
    const joined = words.map(({ lower }) => lower).join("-");
    if (
      words.length === length &&
      CURRENCY_ADJECTIVES.has(joined) &&
      CURRENCY_NAMES.has(pieces[at + length]?.lower ?? "")
    ) {
      adjective = joined;
      name = at + length;
    }
  }
  const piece = pieces[name] as Piece;
  const word = CURRENCY_NAMES.get(piece.lower);
  if (word === undefined || (piece.lower === "quid" && pieces[name + 1]?.lower === "pro")) return undefined;
  if (adjective === "" && AMBIGUOUS_NAMES.has(piece.lower)) {
    if (word.name === "pound" && !isMoneyPound(pieces, name, numeral)) return undefined;
    if (word.name !== "pound" && numeral.style !== "digits" && numeral.magnitude === 0) return undefined;
    if ((word.name === "real" || word.name === "deutschmark") && numeral.bare) return undefined;
    if (word.name === "krone" && numeral.magnitude === 0 && numeral.bare && numeral.low.digits.length < 3)
      return undefined;
    if (word.name === "won" && piece.pos.startsWith("VB") && numeral.magnitude === 0) return undefined;
  }
  const code = CURRENCY_BY_ADJECTIVE.get(`${adjective} ${word.name}`) ?? word.code;
  return { unit: currency(code, word.name), last: name + 1 };
};

/** Words around "pounds" that speak of weight. */
const WEIGHT_WORDS: ReadonlySet<string> = new Set(
  "weigh weighs weighed weighing weight weights heavy heavier lighter lost gained lose shed losing drop dropped dropping of per torque thrust".split(
    " ",
  ),
);

/** "361 million pounds" is money, "200 pounds" a weight, unless weight is spoken of, or money. */
const isMoneyPound = (pieces: readonly Piece[], at: number, numeral: Numeral): boolean => {
  if (pieces[at + 1]?.lower === "sterling") return true;
  if (WEIGHT_WORDS.has(pieces[at + 1]?.lower ?? "")) return false;
  for (let back = numeral.first - 1; back >= 0 && back >= numeral.first - 8; back--) {
    const lower = (pieces[back] as Piece).lower;
    if (WEIGHT_WORDS.has(lower) && lower !== "of" && lower !== "per") return false;
    if (MONEY_WORDS.has(lower)) return true;
  }
  return numeral.magnitude >= 6;
};

const MONEY_WORDS: ReadonlySet<string> = new Set(
  "£ cost costs costing pay pays paid paying price priced worth fine fined spend spent spending profit profits revenue salary fee earn earned earns charge charged loan debt bill owed owe raised".split(
    " ",
  ),
);
