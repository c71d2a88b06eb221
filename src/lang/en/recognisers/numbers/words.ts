import { CHANGE_COMPARATIVES, CHANGE_VERBS } from "../../data/directions.ts";
import { CARDINALS, FRACTIONS, SCALES, VAGUE_PLURALS } from "../../data/numerals.ts";
import { amountOf, scaled } from "./amount.ts";
import { readFew } from "./few.ts";
import { type Numeral, numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";

const isHyphen = (piece: Piece | undefined): boolean => piece?.text === "-" && !piece.spaced;

/** The piece behind, or the one behind a hyphen. */
const step = (pieces: readonly Piece[], at: number): number => (isHyphen(pieces[at]) ? at + 1 : at);

/** "twenty-one", "three hundred and five thousand", "two and a half million", "a hundred", "two dozen". */
const readCardinal = (pieces: readonly Piece[], first: number): Numeral | undefined => {
  let at = first;
  const article = pieces[at]?.lower === "a" || pieces[at]?.lower === "an";
  if (article) {
    const next = pieces[at + 1]?.lower ?? "";
    if (!SCALES.has(next) && next !== "dozen") return undefined;
    at++;
  }
  let total = 0;
  let current = article ? 1 : -1;
  let magnitude = 0;
  let last = at;
  for (;;) {
    const next = last === at ? at : step(pieces, last);
    const word = pieces[next];
    if (word === undefined || word.kind !== "word") break;
    const cardinal = CARDINALS.get(word.lower);
    if (cardinal !== undefined) {
      const tens = current % 100;
      const fits =
        current < 0 ||
        (current % 100 === 0 && current > 0) ||
        (tens >= 20 && tens % 10 === 0 && cardinal > 0 && cardinal < 10);
      if (!fits) break;
      current = Math.max(current, 0) + cardinal;
      last = next + 1;
      continue;
    }
    const scale = SCALES.get(word.lower);
    if (scale === 2 && current > 0 && current < 100) {
      current *= 100;
      last = next + 1;
      continue;
    }
    if (scale !== undefined && scale > 2 && (current > 0 || total > 0)) {
      // "two hundred thousand million" multiplies what came before.
      if (current <= 0) total *= 10 ** scale;
      else total += current * 10 ** scale;
      if (!Number.isSafeInteger(total)) return undefined;
      current = 0;
      magnitude = scale;
      last = next + 1;
      continue;
    }
    if (word.lower === "dozen" && current > 0)
      return numeralOf(first, next + 1, amountOf(total + current * 12), { article });
    if (word.lower === "and" && (current >= 100 || (current === 0 && total > 0))) {
      const after = pieces[step(pieces, next + 1)];
      if (after !== undefined && CARDINALS.has(after.lower) && !isBoundary(pieces, step(pieces, next + 1))) {
        last = next + 1;
        continue;
      }
    }
    break;
  }
  if (current < 0 || last === at) return undefined;
  let amount = amountOf(total + current);
  // "two and a half million", "two-and-a-half", "two and three-quarters"
  const half = readAndPart(pieces, last);
  if (half !== undefined && total === 0 && current < 100) {
    amount = amountOf(current + half.value);
    last = half.last;
    const scale = SCALES.get(pieces[last]?.lower ?? "");
    if (scale !== undefined) return numeralOf(first, last + 1, scaled(amount, scale), { magnitude: scale, article });
  } else if (pieces[last]?.lower === "point" && pieces[last + 1] !== undefined && total === 0) {
    let digits = String(current);
    let end = last + 1;
    for (
      let digit = CARDINALS.get(pieces[end]?.lower ?? "");
      digit !== undefined && digit < 10;
      digit = CARDINALS.get(pieces[++end]?.lower ?? "")
    ) {
      digits += (digits.includes(".") ? "" : ".") + String(digit);
    }
    if (digits.includes(".")) {
      const scale = SCALES.get(pieces[end]?.lower ?? "") ?? 0;
      return numeralOf(first, scale > 0 ? end + 1 : end, { digits, exponent: scale }, { magnitude: scale, article });
    }
  }
  return numeralOf(first, last, amount, { magnitude: current === 0 ? magnitude : 0, article });
};

/** Whether "and" before this word joins two figures and not the parts of one: "two hundred and five to six". */
const isBoundary = (pieces: readonly Piece[], at: number): boolean =>
  SCALES.has(pieces[at + 1]?.lower ?? "") &&
  pieces[at + 1]?.lower !== "hundred" &&
  pieces[at + 1]?.lower !== "thousand";

const readAndPart = (pieces: readonly Piece[], at: number): { value: number; last: number } | undefined => {
  const and = step(pieces, at);
  if (pieces[and]?.lower !== "and") return undefined;
  const next = step(pieces, and + 1);
  const word = pieces[next];
  const count = word?.lower === "a" || word?.lower === "one" ? 1 : CARDINALS.get(word?.lower ?? "");
  const name = step(pieces, next + 1);
  const parts = FRACTIONS.get(pieces[name]?.lower ?? "");
  if (count === undefined || parts === undefined || count >= parts) return undefined;
  return { value: count / parts, last: name + 1 };
};

/** Words behind "a third" that show that it is a part and not an ordinal: "a third of", "a third more". */
const AFTER_PART: ReadonlySet<string> = new Set(
  "of the this that to from in since last compared between more less higher lower bigger smaller faster cheaper fewer longer shorter larger greater drop fall rise cut increase decline reduction stake share , .".split(
    " ",
  ),
);

/** "half", "a third of", "two-thirds", "three quarters of", "half a million", "a quarter million". */
const readFraction = (pieces: readonly Piece[], first: number): Numeral | undefined => {
  let at = first;
  const lower = pieces[at]?.lower;
  const article = lower === "a" || lower === "an";
  const bare = lower === "half" || lower === "quarter";
  const count = article ? 1 : bare ? undefined : CARDINALS.get(lower ?? "");
  let hyphen = false;
  if (count !== undefined) {
    hyphen = isHyphen(pieces[at + 1]);
    at = step(pieces, at + 1);
  }
  const word = pieces[at];
  if (word === undefined) return undefined;
  const parts = FRACTIONS.get(word.lower);
  if (parts === undefined || (count === undefined && !bare)) return undefined;
  const plural = word.lower.endsWith("s") && word.lower !== "halves" ? true : word.lower === "halves";
  const value = (count ?? 1) / parts;
  if (count !== undefined && (count >= parts || count > 1 !== plural)) return undefined;

  // "a quarter-point rise", "by a quarter point"
  if (parts === 2 || parts === 4) {
    const point = pieces[isHyphen(pieces[at + 1]) ? at + 2 : at + 1]?.lower === "point";
    if (point) return numeralOf(first, at + 1, amountOf(value));
  }

  // A part of a magnitude: "half a million", "half million", "three quarters of a billion", "half a dozen"
  let next = at + 1;
  if (pieces[next]?.lower === "of" && pieces[next + 1]?.lower === "a") next += 2;
  else if (pieces[next]?.lower === "a" || isHyphen(pieces[next])) next += 1;
  const scaleWord = pieces[next]?.lower ?? "";
  const scale = SCALES.get(scaleWord);
  if (scale !== undefined)
    return numeralOf(first, next + 1, scaled(amountOf(value), scale), { magnitude: scale, article });
  if (scaleWord === "dozen") return numeralOf(first, next + 1, amountOf(value * 12), { article });

  if (article && parts > 2 && isChanged(pieces, first, at + 1))
    return numeralOf(first, at + 1, amountOf(value), { style: "fraction", article });
  if (lower === "quarter" || !isPart(pieces, at, { article, hyphen, plural, half: parts === 2 })) return undefined;
  return numeralOf(first, at + 1, amountOf(value), { style: "fraction", article });
};

/** "fell by a fifth", "shrank a quarter", "a third smaller", "a fifth less" */
const isChanged = (pieces: readonly Piece[], first: number, behind: number): boolean => {
  const next = pieces[behind];
  if (next !== undefined && (COMPARED.has(next.lower) || CHANGE_COMPARATIVES.has(next.lower))) return true;
  // "jumped by a quarter | last year"
  const isWhen = next?.lower === "last" || next?.lower === "this" || next?.lower === "next";
  if (next?.pos.startsWith("NN") === true || (next?.pos === "JJ" && !isWhen) || next?.text === "-") return false;
  let at = first - 1;
  while (pieces[at]?.pos === "RB" || AROUND.has(pieces[at]?.lower ?? "")) at--;
  // "between a quarter and a third of"
  if (pieces[at]?.lower === "between" && next?.lower === "and") return true;
  // "is up more than a quarter this year"
  const particle = pieces[at + 1]?.lower === "up" || pieces[at]?.lower === "down";
  return pieces[at]?.lower === "by" || (particle && next?.pos === "DT") || CHANGE_VERBS.has(pieces[at]?.lower ?? "");
};

const COMPARED: ReadonlySet<string> = new Set(["less", "more", "fewer", "off"]);
/** Words of a bound between a verb and its part: "fell by as much as a third". */
const AROUND: ReadonlySet<string> = new Set("about around more less than over under as much some up to".split(" "));

interface PartSigns {
  readonly article: boolean;
  readonly hyphen: boolean;
  readonly plural: boolean;
  readonly half: boolean;
}

const OF_SEVERAL: ReadonlySet<string> = new Set(["are", "were", "have"]);
const SHARES: ReadonlySet<string> = new Set(
  "% percent half third thirds quarter quarters fifth fifths majority".split(" "),
);
const LINKS: ReadonlySet<string> = new Set([",", "and", ";", "while", "but"]);
const FEW_OF_ALL: ReadonlySet<string> = new Set("only barely just nearly almost roughly under over".split(" "));
/** From a share to the one that is told beside it. */
const SHARE_REACH = 16;

/** "**A fifth** were unsure", "40% agreed, **a third** disagreed": not "A third said no", who may be one more. */
const isSubjectOfSeveral = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  if (next === undefined) return false;
  if (OF_SEVERAL.has(next.lower)) return true;
  // "Only a third said so"
  if (next.pos === "VBD" && FEW_OF_ALL.has(pieces[at - 2]?.lower ?? "")) return true;
  if (next.pos !== "VBD" || !LINKS.has(pieces[at - 2]?.lower ?? "")) return false;
  for (let back = at - 3; back >= 0 && back > at - SHARE_REACH; back--)
    if (SHARES.has((pieces[back] as Piece).lower)) return true;
  return false;
};

/** Whether the name of a part at `at` means a part; "a third term", "one quarter later", "first half" do not. */
const isPart = (pieces: readonly Piece[], at: number, { article, hyphen, plural, half }: PartSigns): boolean => {
  const next = pieces[at + 1];
  if (half) return !(next !== undefined && !next.spaced && next.text !== "-" && next.kind === "word");
  if (hyphen) return true;
  if (article && isSubjectOfSeveral(pieces, at)) return true;
  if (plural && pieces[at]?.lower !== "quarters") return true;
  if (article || plural)
    return next === undefined
      ? !plural
      : AFTER_PART.has(next.lower) &&
          (next.lower === "of" || pieces[at]?.lower === "third" || (plural && next.lower === "of"));
  return next?.lower === "of" || (pieces[at]?.lower === "third" && next !== undefined && AFTER_PART.has(next.lower));
};

/** "hundreds", "tens of millions", "tens or hundreds of millions", "hundreds of thousands". */
const readVague = (pieces: readonly Piece[], first: number): Numeral | undefined => {
  const low = VAGUE_PLURALS.get(pieces[first]?.lower ?? "");
  if (low === undefined) return undefined;
  let high = low;
  let last = first + 1;
  const joiner = pieces[last]?.lower;
  const second = VAGUE_PLURALS.get(pieces[last + 1]?.lower ?? "");
  if ((joiner === "or" || joiner === "and" || joiner === "to") && second !== undefined && second > low) {
    high = second;
    last += 2;
  }
  let factor = 1;
  while (pieces[last]?.lower === "of") {
    const scale = VAGUE_PLURALS.get(pieces[last + 1]?.lower ?? "");
    if (scale === undefined || scale < 100) break;
    factor *= scale;
    last += 2;
  }
  // "scores", "tens" and "thousands" alone are also points in a game, surnames of speech, tenths of a second.
  const word = pieces[first]?.lower;
  if (last === first + 1 && (word === "tens" || word === "scores") && pieces[last]?.lower !== "of") return undefined;
  return numeralOf(first, last, amountOf(low * factor), { high: amountOf(high * factor * 10), style: "vague" });
};

/** A number in words at `at`, the longest that can be read. */
export const readWords = (pieces: readonly Piece[], at: number): Numeral | undefined =>
  readFew(pieces, at) ?? readFraction(pieces, at) ?? readVague(pieces, at) ?? readCardinal(pieces, at);
