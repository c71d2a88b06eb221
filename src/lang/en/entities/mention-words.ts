import type { PartOfSpeech, Token } from "../../../text/article.ts";
import { wordFact } from "../../../text/words.ts";
import { QUANTITY_HEADS } from "../data/pronouns.ts";
import { DOCUMENT_NOUNS } from "../data/role-nouns.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const INDEFINITES = setOf("a an another one some any no");
const DEFINITES = setOf("the this that these those");
const STOPS = setOf(
  "who which that whose where when whom including like such based familiar close involved , ( ) — – : ;",
);
const RELATIVES = setOf("who which that whose");
const NAMINGS = setOf("named called nicknamed");

/** What a word does in a phrase, as bits. */
export const JOINS = 1;
export const STOP = 2;
export const QUANTITY = 4;
export const DEFINITE = 8;
export const INDEFINITE = 16;
export const RELATIVE = 32;
export const NAMING = 64;
export const COMMA = 128;
export const DOCUMENT = 256;

export const roleOf = wordFact(
  ({ lower }) =>
    (lower === "and" || lower === "or" || lower === "&" ? JOINS : 0) |
    (STOPS.has(lower) ? STOP : 0) |
    (QUANTITY_HEADS.has(lower) ? QUANTITY : 0) |
    (DEFINITES.has(lower) ? DEFINITE : 0) |
    (INDEFINITES.has(lower) ? INDEFINITE : 0) |
    (RELATIVES.has(lower) ? RELATIVE : 0) |
    (NAMINGS.has(lower) ? NAMING : 0) |
    (lower === "," ? COMMA : 0) |
    (DOCUMENT_NOUNS.has(lower) ? DOCUMENT : 0),
);

/** What a part of speech does in a phrase, as bits: the lowest two say how well it can be what the phrase is about. */
export const WEIGHT = 3;
/** A preposition, a relative pronoun or a modal verb: the core has ended. */
export const BREAKS = 4;
/** So does a finite verb, unless the phrase ends with it. */
export const FINITE = 8;
/** A name before it ends there. */
export const BOUNDS_NAME = 16;
export const PARTICIPLE = 32;
export const VERBAL = 64;

/** "the accused" has an adjective for what it is about, but no noun yields to one. */
const POS_ROLES: ReadonlyMap<PartOfSpeech, number> = new Map<PartOfSpeech, number>([
  ...(["NN", "NNS", "NNP", "NNPS", "PRP", "PRP$"] as const).map((pos) => [pos, 2] as const),
  ...(["JJ", "JJR", "JJS", "CD", "FW"] as const).map((pos) => [pos, 1] as const),
  ...(["RB", "RBR", "RBS", "DT"] as const).map((pos) => [pos, 1 | BOUNDS_NAME] as const),
  ...(["VBN", "VBG"] as const).map((pos) => [pos, 1 | BOUNDS_NAME | PARTICIPLE | VERBAL] as const),
  ...(["VBD", "VBZ", "VBP"] as const).map((pos) => [pos, FINITE | BOUNDS_NAME | VERBAL] as const),
  ...(["WP", "WDT"] as const).map((pos) => [pos, 2 | BREAKS] as const),
  ...(["IN", "TO", "MD"] as const).map((pos) => [pos, BREAKS] as const),
  ["VB", BOUNDS_NAME | VERBAL],
]);

/** What a token does by its part of speech. */
export const posRole = ({ pos }: Token): number => POS_ROLES.get(pos) ?? 0;
