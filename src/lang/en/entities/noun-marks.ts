import type { Token } from "../../../text/article.ts";
import { wordFact } from "../../../text/words.ts";
import { FIELD_WORDS, NAME_PARTICLES, NAME_SUFFIXES, POST_NOMINALS } from "../data/name-particles.ts";
import { ORGANISATION_NAME_WORDS, ORGANISATION_NOUNS, WEAK_NAME_WORDS } from "../data/organisation-words.ts";
import { QUANTITY_HEADS } from "../data/pronouns.ts";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from "../data/role-nouns.ts";
import { TITLES } from "../data/titles.ts";
import { isOrganisationNoun, isRole, singularOf } from "./role-words.ts";

/**
 * What a word tells of the names beside it, or of the name that it is part of, whatever letter it begins with: bits of
 * `nounMarks`. A text asks them of the same words again and again.
 */

/** "Sen.", "minister": a title by itself. */
export const TITLE = 1;
/** The first word of a title. */
export const TITLE_START = 2;
/** "van", "der" */
export const PARTICLE = 4;
/** A noun for a person by office, trade or kin. */
export const ROLE = 8;
/** The same in the singular or the plural. */
export const ROLE_IN_ANY_NUMBER = 16;
/** "company", "ministry" */
export const ORGANISATION_NOUN = 32;
/** Makes the name that it ends an organization's: "Holdings". */
export const ORGANISATION_WORD = 64;
/** … unless a given name stands before it: "Post". */
export const WEAK_ORGANISATION_WORD = 128;
/** A noun of people, writings or bodies. */
export const COMMON_NOUN = 256;
/** A quantity, or by its ending a verb's form. */
export const ORDINARY = 512;
/** A capital there is none of a name: "I", "No. 4". */
export const NEVER_NAME = 1 << 10;
/** "Jr." */
export const SUFFIX = 1 << 11;
/** "PhD" */
export const POST_NOMINAL = 1 << 12;
/** Opens an organization's name with "of" or "for": "Bank of England". */
export const ORGANISATION_HEAD = 1 << 13;
/** "West", "Greater": first words of places and of bodies named after them. */
export const DIRECTION = 1 << 14;
/** What "and" joins within one name: "Food and Drug". */
export const FIELD = 1 << 15;
/** May join a name to the capitalised word after it. */
export const JOINER = 1 << 16;
/** Opens a noun phrase that renames: "a", "his". */
export const OPENER = 1 << 17;
export const RELATIVE = 1 << 18;
/** Ends the words that say what somebody is, and so do "and" and "or" here. */
export const PREPOSITION = 1 << 19;
/** A sign that ends an apposition. */
export const END_SIGN = 1 << 20;
/** A sign behind which a sentence may begin anew. */
export const RESTART = 1 << 21;
/** "in", "near": what follows is a place. */
export const PLACE_PREPOSITION = 1 << 22;
/** "called", "named" */
export const NAMING = 1 << 23;
/** What only companies do or have, right behind their names. */
export const BUSINESS = 1 << 24;
export const COMMA = 1 << 25;
/** A comma, "and" or a slash: what parts the items of a list. */
export const LIST_SIGN = 1 << 26;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const TITLE_STARTS: ReadonlySet<string> = new Set([...TITLES.keys()].map((title) => title.split(" ", 1)[0] as string));
const NOBLE_TITLES = setOf("duke duchess earl prince princess archbishop bishop countess marquess");
/** First words of organizations' names with "of"/"for" that are no such word elsewhere. */
const PLURAL_HEADS = setOf(
  "house chamber centers centres association church state chiefs order sons daughters doctors reporters mothers students friends",
);
const DIRECTIONS = setOf("north south east west greater mid");
const JOINERS = setOf("& of for on against and i");
const OPENERS = setOf("a an the one another his her its their");
const RELATIVES = setOf("who which that whose whom where when");
const PREPOSITIONS = setOf("of for at in from with on to by about under based called named and or");
const END_SIGNS = setOf('. ; : ! ? — – -- ( ) ” “ " …');
const RESTARTS = setOf(": ( [ —");
const PLACE_PREPOSITIONS = setOf("in near outside across around throughout");
const NAMINGS = setOf("called named dubbed");
const BUSINESS_WORDS = setOf("shares stock posted reported employs manufactures");

const isCommonNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  GROUP_NOUNS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  (word.endsWith("s") && ROLE_NOUNS.has(word.slice(0, -1)));

const isOrdinary = (word: string): boolean =>
  QUANTITY_HEADS.has(word) || ((word.endsWith("ing") || word.endsWith("ed")) && /^\p{L}{4,}(?:ing|ed)$/u.test(word));

export const nounMarksOf = wordFact(({ lower }) => {
  const bare = lower.includes(".") ? lower.replaceAll(".", "") : lower;
  return (
    (TITLES.has(bare) ? TITLE : 0) |
    (TITLE_STARTS.has(bare) ? TITLE_START : 0) |
    (NAME_PARTICLES.has(lower) ? PARTICLE | JOINER : 0) |
    (isRole(lower) ? ROLE | ROLE_IN_ANY_NUMBER : isRole(singularOf(lower)) ? ROLE_IN_ANY_NUMBER : 0) |
    (isOrganisationNoun(lower) ? ORGANISATION_NOUN : 0) |
    (ORGANISATION_NAME_WORDS.has(bare) ? ORGANISATION_WORD | ORGANISATION_HEAD : 0) |
    (WEAK_NAME_WORDS.has(bare) ? WEAK_ORGANISATION_WORD : 0) |
    (isCommonNoun(lower) ? COMMON_NOUN : 0) |
    (isOrdinary(lower) ? ORDINARY : 0) |
    (bare === "i" || lower === "no." ? NEVER_NAME : 0) |
    (NAME_SUFFIXES.has(bare) ? SUFFIX : 0) |
    (POST_NOMINALS.has(bare) ? POST_NOMINAL : 0) |
    (PLURAL_HEADS.has(bare) || NOBLE_TITLES.has(bare) ? ORGANISATION_HEAD : 0) |
    (DIRECTIONS.has(bare) ? DIRECTION : 0) |
    (FIELD_WORDS.has(lower) ? FIELD : 0) |
    (JOINERS.has(lower) ? JOINER : 0) |
    (OPENERS.has(lower) ? OPENER : 0) |
    (RELATIVES.has(lower) ? RELATIVE : 0) |
    (PREPOSITIONS.has(lower) ? PREPOSITION : 0) |
    (END_SIGNS.has(lower) ? END_SIGN : 0) |
    (RESTARTS.has(lower) ? RESTART : 0) |
    (PLACE_PREPOSITIONS.has(lower) ? PLACE_PREPOSITION : 0) |
    (NAMINGS.has(lower) ? NAMING : 0) |
    (BUSINESS_WORDS.has(lower) ? BUSINESS : 0) |
    (lower === "," ? COMMA | LIST_SIGN : lower === "and" || lower === "/" ? LIST_SIGN : 0)
  );
});

export const nounMarks = ({ word }: Token): number => nounMarksOf(word);
