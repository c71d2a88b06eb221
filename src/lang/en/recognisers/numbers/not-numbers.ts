import { isLabel } from "./labels.ts";
import type { Piece } from "./piece.ts";
import type { Quantity } from "./quantity.ts";
import { isYear } from "./years.ts";

const glued = (piece: Piece | undefined): boolean => piece !== undefined && !piece.spaced;

/** Signs that, touching a figure, make it part of something else: a clock time, a date, a rate, a version. */
const JOINERS: ReadonlySet<string> = new Set(["/", ":", "_", "=", "\\", "#", "@", "."]);

/** Whether what was read as a quantity is a name's or a label's number, a telephone number, an address, a year, an idiom. */
export const isNotNumber = (pieces: readonly Piece[], quantity: Quantity): boolean =>
  isJoined(pieces, quantity) ||
  isLabel(pieces, quantity) ||
  isYear(pieces, quantity) ||
  isIdiom(pieces, quantity) ||
  isNothing(pieces, quantity) ||
  isScale(pieces, quantity) ||
  isClock(pieces, quantity) ||
  // "9.4 per 100 workers": the base of a rate
  (pieces[quantity.first - 1]?.lower === "per" && quantity.numeral.style === "digits") ||
  isMarker(pieces, quantity);

/** "P=0.03", "n=24", "HR=1.4": letters that stand for a statistic. */
const isStatistic = (piece: Piece | undefined): boolean =>
  piece?.kind === "word" && (piece.text.length === 1 || /^a?(?:HR|OR|RR|CI|IRR)$/.test(piece.text));

const isJoined = (pieces: readonly Piece[], { numeral, unit, last }: Quantity): boolean => {
  const first = pieces[numeral.first];
  const before = pieces[numeral.first - 1];
  if (first?.kind !== "number") return false;
  const statistic = before?.text === "=" && isStatistic(pieces[numeral.first - 2]);
  if (before !== undefined && glued(first) && !statistic && (JOINERS.has(before.text) || before.kind === "name"))
    return true;
  // "the ’90s", "in her 60s", "1990s": decades
  const glueds = pieces[numeral.last];
  if (glueds?.lower === "s" && glued(glueds) && /(?:0|^(?:1[5-9]|20)\d\d)$/.test(first.text)) return true;
  // "COVID -19 tests": nothing is counted below zero
  if (before?.text === "-" && before.spaced && glued(first) && unit.kind === "count") return true;
  const behind = pieces[last];
  if (behind === undefined || !glued(behind)) return false;
  // "5G", "3D", "737s", "10x15"
  // "a 401(k) plan", "4(b)"
  if (behind.text === "(" && pieces[last + 1]?.text.length === 1 && pieces[last + 2]?.text === ")") return true;
  if (behind.kind === "name" || (behind.kind === "word" && behind.lower !== "'s" && behind.lower !== "'")) return true;
  return (behind.text === "/" || behind.text === ":") && pieces[last + 1]?.kind === "number" && glued(pieces[last + 1]);
};

/** "no one", "one another", "one of the", "at one point": where "one" counts nothing. */
const isIdiom = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean => {
  const piece = pieces[numeral.first];
  if (piece === undefined) return false;
  const before = pieces[numeral.first - 1]?.lower ?? "";
  const next = pieces[numeral.last];
  const following = next?.lower ?? "";
  if (numeral.style === "fraction" && (piece.lower === "half" || piece.lower === "halves"))
    return isHalfIdiom(pieces, numeral.first);
  if (piece.kind !== "word" || piece.lower !== "one" || numeral.last !== numeral.first + 1) return false;
  if (following === "of") return true;
  if (ONE_BEFORE.has(before) && !(before === "only" || before === "just")) return true;
  if (unit.kind === "count" && isPredicate(pieces, numeral.first)) return true;
  // "a one-in-12 chance"
  if (next?.text === "-" && pieces[numeral.last + 1]?.lower === "in") return false;
  // "up by five and by one"
  if (unit.kind === "none" && before === "by" && isBehindAnother(pieces, numeral.first - 2)) return false;
  if (unit.kind === "none") return !(following === "in" || following === "out");
  // "fell to one point"
  if (unit.head === "point" && POINTS_BEFORE.has(before)) return false;
  if (unit.kind === "count" && (following === "day" || ONE_NOUNS.has(unit.head ?? ""))) return true;
  if (unit.kind === "duration" && (following === "day" || following === "night") && !ONE_COUNTED.has(before))
    return pieces[numeral.last]?.text !== "-";
  return false;
};

/** "by five **and** by one" */
const isBehindAnother = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at]?.lower === "and" || pieces[at]?.lower === "or") &&
  pieces[at - 1]?.pos === "CD" &&
  pieces[at - 2]?.lower === "by";

/** "zero tolerance", "zero-sum", "two-faced": kinds, and no counts. */
const isNothing = (pieces: readonly Piece[], { numeral }: Quantity): boolean => {
  const hyphen = pieces[numeral.last]?.text === "-" ? 1 : 0;
  if (hyphen === 1 && KINDS.has(pieces[numeral.last + 1]?.lower ?? "")) return true;
  if (pieces[numeral.first]?.lower !== "zero") return false;
  return ZERO_KINDS.has(pieces[numeral.last + hyphen]?.lower ?? "");
};
const KINDS: ReadonlySet<string> = new Set("faced poster tone handed edged sided pack".split(" "));
const ZERO_KINDS: ReadonlySet<string> = new Set("tolerance sum hour hours day waste sugar".split(" "));

/** "(in millions of dollars)", "figures in thousands": what other figures are in. */
const isScale = (pieces: readonly Piece[], { numeral: { style, first } }: Quantity): boolean =>
  style === "vague" && pieces[first - 1]?.lower === "in" && SCALED.has(pieces[first - 2]?.lower ?? "");
const SCALED: ReadonlySet<string> = new Set("( [ figures amounts values sums stated expressed given shown".split(" "));

/** "is just one player in a crowded field": one of many, not how many. */
const isPredicate = (pieces: readonly Piece[], at: number): boolean => {
  let back = at - 1;
  while (ONLY.has(pieces[back]?.lower ?? "")) back--;
  return COPULAS.has(pieces[back]?.lower ?? "") && pieces[back - 1]?.lower !== "there";
};
const ONLY: ReadonlySet<string> = new Set(["just", "only", "but", "merely"]);
const COPULAS: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "'s",
  "becomes",
  "became",
]);

const ONE_BEFORE: ReadonlySet<string> = new Set(
  "no any every this each the which some another first big good bad other right wrong new old".split(" "),
);
const POINTS_BEFORE: ReadonlySet<string> = new Set(["by", "to", "within", "just", "only", "than"]);
const ONE_NOUNS: ReadonlySet<string> = new Set(
  "occasion thing another reason way point other side kind such".split(" "),
);
const ONE_COUNTED: ReadonlySet<string> = new Set("in for just only within after than about least per by".split(" "));

/** "half past three", "a quarter to four" */
const isClock = (pieces: readonly Piece[], { first, numeral }: Quantity): boolean => {
  const link = pieces[first - 1]?.lower;
  if (link === "past" || link === "to") {
    const part = pieces[first - 2]?.lower;
    return part === "half" || part === "quarter";
  }
  const [next, hour] = [pieces[numeral.last]?.lower, pieces[numeral.last + 1]];
  return numeral.style === "fraction" && next === "past" && hour !== undefined;
};

const isHalfIdiom = (pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1]?.lower ?? "";
  const next = pieces[at + 1]?.lower ?? "";
  if (
    before === "first" ||
    before === "this" ||
    before === "next" ||
    before === "last" ||
    before === "second" ||
    before === "other" ||
    before === "better" ||
    before === "in" ||
    before === "latter"
  )
    return true;
  if (before === "-" || next === "-") return true;
  return (
    next === "time" ||
    next === "brother" ||
    next === "sister" ||
    next === "marathon" ||
    next === "century" ||
    next === "term" ||
    next === "back"
  );
};

/** "1)", "(2)", "3." at the start of a line: the number of a list's item or of a footnote. */
const isMarker = (pieces: readonly Piece[], { numeral, unit, last }: Quantity): boolean => {
  if (!numeral.bare || unit.kind !== "none") return false;
  const behind = pieces[last];
  if (behind?.text === ")") {
    const before = pieces[numeral.first - 1];
    // "Darragh Finn (34), of Leeds"
    if (before?.text === "(" && isNamedBefore(pieces, numeral.first - 2)) return false;
    if (numeral.first === 0 || before?.text === "(") return true;
    return Number(pieces[numeral.first]?.text) < 20 && before?.kind !== "sign" && !hasOpen(pieces, numeral.first);
  }
  return behind?.text === "." && !behind.spaced && numeral.first === 0 && last + 1 < pieces.length;
};

const isNamedBefore = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.pos === "NNP" && pieces[at - 1]?.pos === "NNP" && /^\p{Lu}\p{L}*\p{Ll}/u.test((pieces[at] as Piece).text);

const hasOpen = (pieces: readonly Piece[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - 30; back--) {
    if (pieces[back]?.text === "(") return true;
    if (pieces[back]?.text === ")") return false;
  }
  return false;
};
