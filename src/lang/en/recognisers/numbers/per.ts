import type { UnitReading } from "../../../../recognise/contract.ts";
import { singular } from "../../syntax/singular.ts";
import { countedAt } from "./noun-phrase.ts";
import type { Piece } from "./piece.ts";
import { symbolAfterSlash, unitInWords, unitSymbol } from "./unit-index.ts";
import { raised, unitReading } from "./unit-reading.ts";

/** Units of time that count when they stand alone behind "a": "$3,500 a month", "barrels a day". */
const isPeriod = (unit: UnitReading): boolean => unit.kind === "duration";

/** "per barrel", "a share", "an hour", "-a-day", "/kg", "per annum", "each": what the figure is for one of. */
export const perAt = (
  pieces: readonly Piece[],
  at: number,
  money: boolean,
): { per: UnitReading; last: number } | undefined => {
  const slash = symbolAfterSlash(pieces, at);
  if (slash !== undefined) {
    const { unit: per, last } = raised(pieces, slash);
    return { per, last };
  }
  const hyphen = pieces[at]?.text === "-" && pieces[at]?.spaced === false ? 1 : 0;
  let word = at + hyphen;
  const lower = pieces[word]?.lower;
  if (lower === undefined) return undefined;
  const joined = hyphen === 1;
  if (money && lower === "us" && pieces[word + 1]?.lower === "a") word++;
  const connector = pieces[word]?.lower;
  if (connector === "apiece") return undefined;
  if (connector === "annually" || connector === "yearly")
    return { per: { kind: "duration", code: "a", name: "year" }, last: word + 1 };
  if (connector === "daily") return { per: { kind: "duration", code: "d", name: "day" }, last: word + 1 };
  if (connector === "monthly") return { per: { kind: "duration", code: "mo", name: "month" }, last: word + 1 };
  if (
    connector !== "per" &&
    connector !== "a" &&
    connector !== "an" &&
    connector !== "every" &&
    connector !== "each" &&
    connector !== "/"
  )
    return undefined;
  if (connector === "/" && pieces[word]?.spaced === true) return undefined;
  let unit = word + 1;
  if (connector === "per" && pieces[unit]?.kind === "number") return perMany(pieces, unit);
  if (pieces[unit]?.text === "-") unit++;
  if (pieces[unit]?.lower === "annum") return { per: { kind: "duration", code: "a", name: "year" }, last: unit + 1 };
  const found =
    unitInWords(pieces, unit) ?? (connector === "per" || connector === "/" ? unitSymbol(pieces, unit) : undefined);
  if (found !== undefined) {
    const per = unitReading(found.entry);
    // "a foot" is one more foot as often as a rate: "an inch a year" is, "5 miles a foot" is not.
    if (connector !== "per" && !isPeriod(per) && !money) return undefined;
    const next = pieces[found.last];
    const relative =
      next !== undefined &&
      RELATIVE.has(next.lower) &&
      !(next.lower === "before" && pieces[found.last + 1]?.pos === "DT");
    if (pluralPeriod(pieces[found.last - 1]) || relative) return undefined;
    return { per, last: found.last };
  }
  if (money && (connector === "a" || connector === "an") && isPriced(pieces, unit)) {
    const symbol = unitSymbol(pieces, unit);
    if (symbol !== undefined) return { per: unitReading(symbol.entry), last: symbol.last };
    const name = (pieces[unit] as Piece).text;
    return { per: { kind: "count", name, head: name }, last: unit + 1 };
  }
  if (connector === "per" || (money && PRICED_BY.has(pieces[unit]?.lower ?? "")) || joined) {
    const counted = connector === "per" ? countedAt(pieces, unit, false) : undefined;
    if (counted !== undefined && counted.first === unit)
      return { per: counted.unit, last: Math.min(counted.last, unit + 3) };
    const noun = pieces[unit];
    if (noun === undefined || noun.kind !== "word") return undefined;
    if (connector === "per" && !noun.pos.startsWith("NN")) return undefined;
    const name = singular(noun.text);
    return { per: { kind: "count", name, head: name }, last: unit + 1 };
  }
  return undefined;
};

/** "12.3 deaths per 100,000 people": so many at a time are what it is for one of. */
const perMany = (pieces: readonly Piece[], at: number): { per: UnitReading; last: number } | undefined => {
  const counted = countedAt(pieces, at + 1, false);
  const { text } = pieces[at] as Piece;
  if (counted === undefined || counted.first !== at + 1 || !/^1[0,]+$/.test(text)) return undefined;
  const noun = pieces[counted.last - 1] as Piece;
  const name = (counted.unit.name ?? "").slice(0, -(counted.unit.head ?? "").length) + noun.text;
  return { per: { kind: "count", name: `${text} ${name}`, head: counted.unit.head }, last: counted.last };
};

/** "€259 million a year earlier" compares; it is no rate. */
const RELATIVE: ReadonlySet<string> = new Set(["earlier", "ago", "later", "before"]);

/** "118p a therm": a common noun that closes the phrase. */
const isPriced = (pieces: readonly Piece[], at: number): boolean => {
  const [noun, next] = [pieces[at], pieces[at + 1]];
  if (noun?.pos !== "NN" || noun.kind !== "word" || noun.text !== noun.lower) return false;
  return next === undefined || next.kind === "sign" || next.pos === "IN" || next.pos === "CC" || next.pos === "TO";
};

const pluralPeriod = (piece: Piece | undefined): boolean =>
  piece?.lower.endsWith("s") === true && piece.lower.length > 3 && piece.lower !== "celsius";

/** Nouns that a price is given "a" or "an" of. */
const PRICED_BY: ReadonlySet<string> = new Set(
  "share head person piece bottle pint dozen seat ticket unit night game pop copy word ride trip vote bushel barrel ounce gallon litre liter pound kilo ton tonne mmbtu".split(
    " ",
  ),
);
