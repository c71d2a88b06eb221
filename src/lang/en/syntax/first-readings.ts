import type { PartOfSpeech } from "../../../text/article.ts";
import { classOfUnit, isCapitalised, LETTER } from "../../../text/characters.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { wordFact } from "../../../text/words.ts";
import { closedClass } from "../data/closed-class.ts";
import { demonyms, properPlurals } from "../data/demonyms.ts";
import { isKnown, JJ, NN, NNS, RB, type Reading, readingOf, readingsOf, VB, VBD, VBG, VBN, VERBAL } from "./lexicon.ts";
import type { Context } from "./tagging/context.ts";
import type { WordsSeen } from "./words-seen.ts";

const APOSTROPHE = 39;
const CURLED_APOSTROPHE = 0x2019;

/** How a word is written, as bits. */
const shapeOf = wordFact(({ text, lower }) => {
  const unit = text.charCodeAt(0);
  const isWord = classOfUnit(unit) === LETTER || unit === APOSTROPHE || unit === CURLED_APOSTROPHE;
  return (
    (isWord ? WORD : 0) |
    (isCapitalised(text) ? CAPITAL : 0) |
    (text.length >= 3 && !closedClass.has(lower) ? LONGER : 0) |
    (OPENS.has(text) ? OPENER : 0)
  );
});
/** Begins with a letter or an apostrophe. */
const WORD = 1;
const CAPITAL = 2;
/** Has three letters at least and is no function word: a headline writes it with a capital. */
const LONGER = 4;
/** After it a capital may only mark a beginning. */
const OPENER = 8;
const OPENS: ReadonlySet<string> = new Set([":", "—", "("]);

/** Capitals say nothing where nearly every longer word has one. */
const isHeadline = (tokens: readonly RawToken[], first: number, last: number): boolean => {
  const allowed = (last - first) * 0.15;
  let small = 0;
  let capitals = 0;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index] as RawToken;
    const shape = shapeOf(token.word);
    if ((shape & LONGER) === 0 || token.pos !== "NN") continue;
    if ((shape & CAPITAL) !== 0) capitals += 1;
    else {
      small += 1;
      if (small > allowed) return false;
    }
  }
  return small + capitals >= 4 && capitals >= (small + capitals) * 0.85;
};

const DEMONYM = /(?:ian|ean|ican|ese)$/;
/** Written so, they are no pronouns, and "V." is an initial. */
const ORGANISATIONS = new Set(["US", "WHO", "IT", "V."]);
const isDemonym = (lower: string): boolean => demonyms.has(lower) || (lower.length > 6 && DEMONYM.test(lower));
const PLURAL_NAME = /(?:icans|ians|eans|crats|ists)$/;

const properName = (lower: string, text: string): PartOfSpeech =>
  properPlurals.has(lower) || PLURAL_NAME.test(lower) || /^[A-Z]{2,6}s$/.test(text) ? "NNPS" : "NNP";

const KEEPS_CLASS_WITH_CAPITAL: ReadonlySet<PartOfSpeech> = new Set([
  "DT",
  "PRP",
  "PRP$",
  "IN",
  "TO",
  "CC",
  "WP",
  "WP$",
  "WDT",
  "WRB",
  "CD",
  "RB",
]);

/** What a word that is written with a capital is by itself. */
interface Capital {
  /** The class of the function word that it may be. */
  readonly closed: PartOfSpeech | undefined;
  /** "US", "IT": no function word where capitals mean something. */
  readonly isOrganisation: boolean;
  /** Within a sentence: a function word of a title, or an adjective joined by a hyphen ("Hangzhou-based"). */
  readonly kept: PartOfSpeech | undefined;
  readonly isDemonym: boolean;
  readonly proper: PartOfSpeech;
}

const capitalOf = wordFact(({ text, lower }): Capital => {
  const closed = closedClass.get(lower);
  const isOrganisation = ORGANISATIONS.has(text);
  return {
    closed,
    isOrganisation,
    kept: keptClass(text, lower, isOrganisation ? undefined : closed),
    isDemonym: isDemonym(lower),
    proper: properName(lower, text),
  };
});

const keptClass = (text: string, lower: string, closed: PartOfSpeech | undefined): PartOfSpeech | undefined => {
  if (closed !== undefined && KEEPS_CLASS_WITH_CAPITAL.has(closed)) return closed;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen <= 0 || text[hyphen + 1] !== lower[hyphen + 1]) return undefined;
  return readingsOf(lower.slice(hyphen + 1)) & (JJ | VBN | VBD | VBG) ? "JJ" : undefined;
};

/** What follows a demonym decides whether it describes. */
const describesNext = (next: RawToken | undefined): boolean =>
  next !== undefined &&
  classOfUnit(next.text.charCodeAt(0)) === LETTER &&
  !isCapitalised(next.text) &&
  !closedClass.has(next.lower);

/** What a word written small can be, whatever stands around it. */
const smallReading = wordFact(({ text, lower }): Reading => (PREFIXED_NAME.test(text) ? "NNP" : readingOf(lower)));

/** Gives the words of a sentence their first readings, by table, ending and capital. */
export const readFirst = (
  tokens: readonly RawToken[],
  first: number,
  last: number,
  seen: WordsSeen,
  context: Context,
): void => {
  const headline = isHeadline(tokens, first, last);
  /** Whether a capital here may only mark a beginning. */
  let beginning = true;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index] as RawToken;
    const shape = shapeOf(token.word);
    if (token.pos !== "NN" || (shape & WORD) === 0) {
      context.read(index - first, token.pos === "NN" ? "SYM" : token.pos);
      beginning = beginning || token.pos === "QUOTE" || (shape & OPENER) !== 0;
      if (token.pos === "CD" || token.text === ",") beginning = false;
      continue;
    }
    if ((shape & CAPITAL) === 0) context.read(index - first, smallReading(token.word));
    else {
      const next = index + 1 < last ? tokens[index + 1] : undefined;
      context.read(index - first, capitalReading(token, next, headline, beginning, seen));
    }
    beginning = false;
  }
};

const capitalReading = (
  token: RawToken,
  next: RawToken | undefined,
  headline: boolean,
  beginning: boolean,
  seen: WordsSeen,
): Reading => {
  const capital = capitalOf(token.word);
  if (headline) return capital.closed ?? (isKnown(token.lower) ? readingsOf(token.lower) : capital.proper);
  return beginning ? atBeginning(token, next, capital, seen) : inside(next, capital);
};

const inside = (next: RawToken | undefined, { kept, isDemonym, proper }: Capital): Reading =>
  kept ?? (isDemonym && describesNext(next) ? "JJ" : proper);

/** "el-Sayed", "al-Assad". */
const PREFIXED_NAME = /^(?:al|el|ul|ad|ar|as|at|az|bin|ibn|abu)-\p{Lu}/u;

const isPlainPast = (lower: string): boolean => {
  const reading = readingOf(lower);
  return typeof reading === "number" ? (reading & VBD) !== 0 && (reading & (NN | JJ)) === 0 : reading === "VBD";
};

const DIRECTIONS: ReadonlySet<string> = new Set(["north", "south", "east", "west"]);

const atBeginning = (token: RawToken, next: RawToken | undefined, capital: Capital, seen: WordsSeen): Reading => {
  const { lower } = token;
  const closed = capital.isOrganisation ? undefined : capital.closed;
  const nextIsName = next !== undefined && isCapitalised(next.text) && !closedClass.has(next.lower);
  if (closed !== undefined) {
    if (closed === "MD" && (nextIsName || next?.pos === "CD")) return "NNP";
    return closed;
  }
  if (/^[A-Z](?:\.|[A-Z0-9])/.test(token.text)) return inside(next, capital);
  if (properPlurals.has(lower)) return "NNPS";
  if (capital.isDemonym) return describesNext(next) || nextIsName ? "JJ" : capital.proper;
  if (seen.isName(token.word) && !seen.isSmall(token.word)) return capital.proper;
  const readings = readingsOf(lower);
  if (lower.includes("-")) return inside(next, capital);
  if (nextIsName) {
    // "West Yorkshire Police", "East Leeds".
    if (!isKnown(lower) || DIRECTIONS.has(lower)) return readings & RB && !DIRECTIONS.has(lower) ? "RB" : "NNP";
    // "Former President Lee", "Speaking Tuesday", "Late Friday", "Police Chief Orr".
    if (readings & JJ && !(readings & NN)) return readings & (VBD | VBN | RB) ? readings : "JJ";
    if (readings & (VBG | VBN) && !(readings & NN)) return readings;
    return readings & RB ? "RB" : "NNP";
  }
  // "United lost": a participle before a finite verb is a name.
  if (readings & VBN && !(readings & (VB | NN)) && next !== undefined && isPlainPast(next.lower)) return "NNP";
  const common =
    seen.isSmall(token.word) ||
    isKnown(lower) ||
    (readings & (RB | NNS | JJ | VERBAL)) !== 0 ||
    /(?:tion|ment|ness|ship|ism|ity)$/.test(lower);
  return common ? readings : capital.proper;
};
