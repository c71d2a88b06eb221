import type { Token } from "../../../text/article.ts";
import { wordFact } from "../../../text/words.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../data/given-names.ts";
import { KNOWN_SURNAMES, MEASURES, THING_ABBREVIATIONS } from "../data/known-persons.ts";
import { KNOWN_ORGANISATIONS } from "../data/organisation-words.ts";
import { METONYMS, PLACE_ENDINGS, PLACE_OPENINGS, PLACES } from "../data/places.ts";
import { CALENDAR_WORDS, NATIONALS, PROPER_ADJECTIVES } from "../data/proper-adjectives.ts";
import { GROUP_NOUNS, ROLE_NOUNS } from "../data/role-nouns.ts";
import { TITLES } from "../data/titles.ts";
import { uncapitalised } from "./token-walk.ts";

/** What a word written with a capital tells of the name that it may be or be part of: bits of `nameMarks`. */

/** Can be part of a name. */
export const NAMEABLE = 1;
export const GIVEN_NAME = 2;
export const PLACE = 4;
export const SURNAME = 8;
/** By itself the name of an organization that the tables know. */
export const ORGANISATION = 16;
/** May begin a name of several words that the tables know. */
export const OPENS_KNOWN = 32;
/** "Iranian", "Republican" */
export const ADJECTIVE = 64;
/** "Iranians", "Chinese" */
export const PEOPLE = 128;
/** A title, with its full stops and without. */
export const WHOLE_TITLE = 256;
/** A member of a party, or several who hold an office ("MPs"): no name can end with one. */
export const PARTISAN = 512;
/** Has a capital only where every word has one: "Of", "Her". */
export const SMALL_WORD = 1 << 10;
/** "GDP", "Ebitda", "FY27" */
export const THING = 1 << 11;
/** "Hz": after a figure no name. */
export const UNIT = 1 << 12;
/** At most six signs, all capitals: "FDA", "A&E". */
export const ACRONYM = 1 << 13;
/** "J.", "JR" */
export const INITIAL = 1 << 14;
/** Two capitals or more and nothing else. */
export const ALL_CAPITALS = 1 << 15;
/** "F.D.A.", "UN" */
export const ABBREVIATION = 1 << 16;
/** "Low-income": a common word behind the hyphen. */
export const HALF_SMALL = 1 << 17;
/** "St", "Dr": short enough for a full stop behind it to be its own. */
export const SHORT = 1 << 18;
export const METONYM = 1 << 19;
/** "Fort", "Lake" */
export const PLACE_OPENING = 1 << 20;
/** "Valley", "Beach" */
export const PLACE_ENDING = 1 << 21;
export const HAS_SMALL_LETTER = 1 << 22;
/** With 's the name of an organization that the tables know: "McDonald's". */
export const KNOWN_WITH_S = 1 << 23;
/** Letters, with the signs that names have, and not all of them capitals. */
export const PLAIN = 1 << 24;

export const isGivenName = (text: string): boolean => {
  const word = uncapitalised(text);
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word) || EITHER_NAMES.has(word);
};

/** "Iranians", "Hispanic-Americans", "Chinese". */
export const isPeople = (text: string): boolean => {
  const word = text.slice(text.lastIndexOf("-") + 1);
  if (PROPER_ADJECTIVES.has(word) || NATIONALS.has(word)) return true;
  if (!word.endsWith("s")) return false;
  const one = word.slice(0, -1);
  return PROPER_ADJECTIVES.has(one) || NATIONALS.has(one);
};

const ADJECTIVAL =
  /^(?:.{2,}ed|.{2,}ing|led|held|born|made|run|style|like|era|wide|type|only|friendly|centric|esque|speaking|sized|old|language|area|grown|bound|bred|free|first|wing|level|minute|day|year|month|week)$/;

const canBeInName = (text: string, lower: string): boolean => {
  if (lower === "i" || CALENDAR_WORDS.has(text.includes(".") ? text.replace(".", "") : text)) return false;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen < 1) return true;
  // "D-Calif.", "Hangzhou-based", "Trump-style"; but "Min-jae" is a name.
  return !/^[DRI]-\p{Lu}/u.test(text) && !ADJECTIVAL.test(lower.slice(hyphen + 1));
};

const PARTISANS: ReadonlySet<string> = new Set(
  "Republican Republicans Democrat Democrats Conservative Conservatives Liberal Liberals GOPers".split(" "),
);

const OFFICES = /^\p{Lu}{2,4}s?$/u;

/** "MPs", "CEOs", "MP" */
const isOffices = (text: string): boolean => {
  if (!OFFICES.test(text)) return false;
  const lower = text.toLowerCase();
  return GROUP_NOUNS.has(lower) || ROLE_NOUNS.has(text.endsWith("s") ? lower.slice(0, -1) : lower);
};

/** Small words that have a capital only where every word has one. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and against at but by even for from has have his her if in into is its just more not of on or that their this to was what when who why will with you your".split(
    " ",
  ),
);

const PERIOD_CODE = /^(?:FY|CY|[QH][1-4])['’]?\d{0,4}$/;
const UNIT_SYMBOLS: ReadonlySet<string> = new Set(
  "Hz kHz MHz GHz dB W kW MW GW TW Wh kWh MWh GWh TWh V kV A mA mAh J kJ MJ N Pa hPa kPa MPa K C F B KB MB GB TB Mb Gb Mbps Gbps Gbit Mbit L mL".split(
    " ",
  ),
);

/** First words of the names of several words that the tables know. */
let openings: ReadonlySet<string> | undefined;

const opensKnown = (text: string): boolean => {
  openings ??= new Set(
    [...KNOWN_ORGANISATIONS.keys(), ...PLACES, ...METONYMS]
      .filter((name) => name.includes(" "))
      .map((name) => name.slice(0, name.indexOf(" "))),
  );
  return openings.has(text);
};

/** "Halden": one capital, then small letters. */
const ORDINARY_FORM = /^[A-Z][a-z]+$/;
const LONGEST_SHORT = 4;

/** The marks that the letters of a word tell. */
const formMarks = (text: string): number => {
  const short = text.length <= LONGEST_SHORT && /^\p{Lu}\p{Ll}*$/u.test(text) ? SHORT : 0;
  if (ORDINARY_FORM.test(text)) return HAS_SMALL_LETTER | PLAIN | short;
  const capitals = /^\p{Lu}[\p{Lu}.&]*$/u.test(text);
  const allCapitals = capitals && /^\p{Lu}{2,}$/u.test(text);
  return (
    short |
    (allCapitals ? ALL_CAPITALS : 0) |
    (capitals && text.length <= 6 && /^\p{Lu}[\p{Lu}.&]+$/u.test(text) ? ACRONYM : 0) |
    (capitals && text.length <= 6 && /^(?:\p{Lu}\.?){1,3}$/u.test(text) ? INITIAL : 0) |
    (capitals && text.length > 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(text) ? ABBREVIATION : 0) |
    (text.includes("-") && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(text) ? HALF_SMALL : 0) |
    (PERIOD_CODE.test(text) ? THING : 0) |
    (/\p{Ll}/u.test(text) ? HAS_SMALL_LETTER : 0) |
    (!allCapitals && /^[\p{L}’'.-]+$/u.test(text) ? PLAIN : 0)
  );
};

export const nameMarksOf = wordFact(({ text, lower }) => {
  const bare = lower.includes(".") ? lower.replaceAll(".", "") : lower;
  return (
    formMarks(text) |
    (canBeInName(text, lower) ? NAMEABLE : 0) |
    (isGivenName(text) ? GIVEN_NAME : 0) |
    (PLACES.has(text) ? PLACE : 0) |
    (KNOWN_SURNAMES.has(text) ? SURNAME : 0) |
    (KNOWN_ORGANISATIONS.has(text) ? ORGANISATION : 0) |
    (opensKnown(text) ? OPENS_KNOWN : 0) |
    (PROPER_ADJECTIVES.has(text) ? ADJECTIVE : 0) |
    (isPeople(text) ? PEOPLE : 0) |
    (TITLES.has(text.toLowerCase()) ? WHOLE_TITLE : 0) |
    (PARTISANS.has(text) || isOffices(text) ? PARTISAN : 0) |
    (text !== lower && SMALL_WORDS.has(lower) ? SMALL_WORD : 0) |
    (THING_ABBREVIATIONS.has(text) || MEASURES.has(text) ? THING : 0) |
    (UNIT_SYMBOLS.has(text) ? UNIT : 0) |
    (METONYMS.has(text) ? METONYM : 0) |
    (PLACE_OPENINGS.has(text.toLowerCase()) ? PLACE_OPENING : 0) |
    (PLACE_ENDINGS.has(bare) ? PLACE_ENDING : 0) |
    (KNOWN_ORGANISATIONS.has(`${text}'s`) ? KNOWN_WITH_S : 0)
  );
});

export const nameMarks = ({ word }: Token): number => nameMarksOf(word);
