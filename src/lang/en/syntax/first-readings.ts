import type { PartOfSpeech } from "../../../text/article.ts";
import { CAPITALISED, LETTERS } from "../../../text/shape.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { type Word, wordFact } from "../../../text/words.ts";
import { closedClass } from "../data/closed-class.ts";
import { demonyms, properPlurals } from "../data/demonyms.ts";
import { CLOSED_CLASS, MEANS } from "../word-marks.ts";
import { isKnown, JJ, NN, NNS, RB, readingOf, readingsOf, VB, VBD, VBG, VBN, VERBAL } from "./lexicon.ts";
import { decided, open, type Reading } from "./reading.ts";
import type { WordsSeen } from "./words-seen.ts";

const ADJECTIVE = decided("JJ");
const ADVERB = decided("RB");
const NAME = decided("NNP");
const NAMES = decided("NNPS");
const SIGN = decided("SYM");

const isWord = ({ text, marks }: RawToken): boolean =>
  (marks & LETTERS) !== 0 || text.charCodeAt(0) === 39 || text.charCodeAt(0) === 0x2019;

const isCapitalised = ({ marks }: RawToken): boolean => (marks & CAPITALISED) !== 0;

/** "el-Sayed", "al-Assad". */
const PREFIXED_NAME = /^(?:al|el|ul|ad|ar|as|at|az|bin|ibn|abu)-\p{Lu}/u;

const readingOfSmall = wordFact(({ text, lower }) => (PREFIXED_NAME.test(text) ? NAME : readingOf(lower)));

const isOfClosedClass = ({ marks }: RawToken): boolean => (marks & CLOSED_CLASS) !== 0;

const DEMONYM = /(?:ian|ean|ican|ese)$/;
const isDemonym = (lower: string): boolean => demonyms.has(lower) || (lower.length > 6 && DEMONYM.test(lower));
const PLURAL_NAME = /(?:icans|ians|eans|crats|ists)$/;
const COMMON_ENDING = /(?:tion|ment|ness|ship|ism|ity)$/;
/** Written so, they are no pronouns, and "V." is an initial. */
const ORGANISATIONS = new Set(["US", "WHO", "IT", "V."]);

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

/** What can be said of a word with a capital wherever it stands. */
interface Capitalised {
  /** The reading of its closed class. */
  readonly closed: Reading | undefined;
  /** Whether it is an organisation's name rather than that. */
  readonly organisation: boolean;
  readonly demonym: boolean;
  /** Its reading as a name. */
  readonly name: Reading;
  /** Its reading within a sentence, unless it is a demonym that describes. */
  readonly within: Reading;
}

const capitalised = wordFact(({ text, lower }): Capitalised => {
  const tag = closedClass.get(lower);
  const organisation = ORGANISATIONS.has(text);
  const plural = properPlurals.has(lower) || PLURAL_NAME.test(lower) || /^[A-Z]{2,6}s$/.test(text);
  const name = plural ? NAMES : NAME;
  const keeps = tag !== undefined && !organisation && KEEPS_CLASS_WITH_CAPITAL.has(tag);
  const within = keeps ? decided(tag) : describesByLastPart(text, lower) ? ADJECTIVE : name;
  return {
    closed: tag === undefined ? undefined : decided(tag),
    organisation,
    demonym: !keeps && within !== ADJECTIVE && isDemonym(lower),
    name,
    within,
  };
});

/** "Hangzhou-based". */
const describesByLastPart = (text: string, lower: string): boolean => {
  const hyphen = lower.lastIndexOf("-");
  if (hyphen <= 0 || text[hyphen + 1] !== lower[hyphen + 1]) return false;
  return (readingsOf(lower.slice(hyphen + 1)) & (JJ | VBN | VBD | VBG)) !== 0;
};

/** Capitals say nothing where nearly every longer word has one. */
const isHeadline = (tokens: readonly RawToken[], first: number, last: number): boolean => {
  const allowed = (last - first) * 0.15;
  let small = 0;
  let capitals = 0;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index] as RawToken;
    if ((token.marks & MEANS) === 0 || token.pos !== "NN") continue;
    if (isCapitalised(token)) capitals += 1;
    else {
      small += 1;
      if (small > allowed) return false;
    }
  }
  return small + capitals >= 4 && capitals >= (small + capitals) * 0.85;
};

/** What follows a demonym decides whether it describes. */
const describesNext = (next: RawToken | undefined): boolean =>
  next !== undefined && (next.marks & (LETTERS | CAPITALISED)) === LETTERS && !isOfClosedClass(next);

/**
 * First readings of the words of a sentence, by table, ending and capital.
 *
 * @param readings is given them, from index 0 on for the token `first`
 */
export const firstReadings = (
  tokens: readonly RawToken[],
  first: number,
  last: number,
  seen: WordsSeen,
  readings: Reading[],
): void => {
  const headline = isHeadline(tokens, first, last);
  /** Whether a capital here may only mark a beginning. */
  let beginning = true;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index] as RawToken;
    if (token.pos !== "NN" || !isWord(token)) {
      readings[index - first] = token.pos === "NN" ? SIGN : decided(token.pos);
      if (token.pos === "CD" || token.text === ",") beginning = false;
      else if (token.pos === "QUOTE" || token.text === ":" || token.text === "—" || token.text === "(")
        beginning = true;
      continue;
    }
    readings[index - first] = isCapitalised(token)
      ? readingOfCapitalised(token, index + 1 < last ? tokens[index + 1] : undefined, headline, beginning, seen)
      : readingOfSmall(token.word);
    beginning = false;
  }
};

const readingOfCapitalised = (
  { word }: RawToken,
  next: RawToken | undefined,
  headline: boolean,
  beginning: boolean,
  seen: WordsSeen,
): Reading => {
  const own = capitalised(word);
  if (headline) return own.closed ?? (isKnown(word.lower) ? open(readingsOf(word.lower)) : own.name);
  return beginning ? atBeginning(word, own, next, seen) : within(own, next);
};

const within = (own: Capitalised, next: RawToken | undefined): Reading =>
  own.demonym && describesNext(next) ? ADJECTIVE : own.within;

const isPlainPast = (lower: string): boolean => {
  const reading = readingOf(lower);
  return reading.tag === "OPEN"
    ? (reading.open & VBD) !== 0 && (reading.open & (NN | JJ)) === 0
    : reading.tag === "VBD";
};

/** "NordWing" */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

const SAYING: ReadonlySet<string> = new Set(["said", "says", "told", "added", "asked", "wrote"]);

/** "Harding said", "Starling, which lends": a name that looks like a verb's form. */
const isNameLikeForm = (lower: string, readings: number, next: RawToken | undefined): boolean => {
  if (next === undefined || (readings & (VBG | VBN | VBD)) === 0 || readings & (NN | VB)) return false;
  if (readings & VBG && SAYING.has(next.lower)) return true;
  if (isKnown(lower)) return false;
  return ((readings & VBG) !== 0 && next.text === ",") || next.lower === "'s" || isPlainPast(next.lower);
};

const DIRECTIONS: ReadonlySet<string> = new Set(["north", "south", "east", "west"]);

const atBeginning = (word: Word, own: Capitalised, next: RawToken | undefined, seen: WordsSeen): Reading => {
  const { text, lower } = word;
  const nextIsName = next !== undefined && isCapitalised(next) && !isOfClosedClass(next);
  if (own.closed !== undefined && !own.organisation) {
    if (own.closed.tag === "MD" && (nextIsName || next?.pos === "CD")) return NAME;
    return own.closed;
  }
  if (/^[A-Z](?:\.|[A-Z0-9])/.test(text)) return within(own, next);
  if (properPlurals.has(lower)) return NAMES;
  if (isDemonym(lower)) return describesNext(next) || nextIsName ? ADJECTIVE : own.name;
  if (seen.isName(word) && !seen.isSmall(word)) return own.name;
  const readings = readingsOf(lower);
  if (lower.includes("-")) return within(own, next);
  if (INNER_CAPITAL.test(text) || (!seen.isSmall(word) && isNameLikeForm(lower, readings, next))) return own.name;
  if (nextIsName) {
    // "West Yorkshire Police", "East Leeds".
    if (!isKnown(lower) || DIRECTIONS.has(lower)) return readings & RB && !DIRECTIONS.has(lower) ? ADVERB : NAME;
    // "Former President Lee", "Speaking Tuesday", "Late Friday", "Police Chief Orr".
    if (readings & JJ && !(readings & NN)) return readings & (VBD | VBN | RB) ? open(readings) : ADJECTIVE;
    if (readings & (VBG | VBN) && !(readings & NN)) return open(readings);
    return readings & RB ? ADVERB : NAME;
  }
  // "United lost": a participle before a finite verb is a name.
  if (readings & VBN && !(readings & (VB | NN)) && next !== undefined && isPlainPast(next.lower)) return NAME;
  const common =
    seen.isSmall(word) || isKnown(lower) || (readings & (RB | NNS | JJ | VERBAL)) !== 0 || COMMON_ENDING.test(lower);
  return common ? open(readings) : own.name;
};
