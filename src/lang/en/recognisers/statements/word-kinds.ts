import { wordFact } from "../../../../text/words.ts";
import { CUE_PHRASES } from "../../data/cue-phrases.ts";
import {
  ASIDE_STARTERS,
  AUXILIARIES,
  BE_FORMS,
  CIRCUMSTANCE_PREPOSITIONS,
  CLAUSE_OPENERS,
  INDEFINITES,
  LEADING_VERBS,
  LONE_DETERMINERS,
  NEAR_TIME_OPENERS,
  OCCASION_NOUNS,
  PHRASE_PREPOSITIONS,
  PREDETERMINERS,
  QUANTIFIERS,
  QUESTION_WORDS,
  RELATIVES,
  SUBORDINATORS,
  SURE_VERBS,
  TIME_OPENERS,
  TIME_PARTERS,
  TIME_UNITS,
  TIME_WORDS,
  TITLE_WORDS,
  WEEKDAYS,
} from "../../data/statement-words.ts";

/** What the tables say of a word, as bits of `Slot.kinds`: clauses are read over and over, and ask each word much. */
export const COMMA = 1 << 0;
export const DASH = 1 << 1;
/** ; : . ? ! */
export const STOP = 1 << 2;
/** What no subject reaches over. */
export const BOUND = 1 << 3;
/** What two names are joined with to one. */
export const JOINT = 1 << 4;
export const AUXILIARY = 1 << 5;
export const BE_FORM = 1 << 6;
export const LEADING_VERB = 1 << 7;
export const SURE_VERB = 1 << 8;
export const SUBORDINATOR = 1 << 9;
export const RELATIVE = 1 << 10;
/** "who" and "which". */
export const WHO_OR_WHICH = 1 << 11;
export const QUESTION_WORD = 1 << 12;
export const TIME_WORD = 1 << 13;
export const TIME_UNIT = 1 << 14;
export const TIME_OPENER = 1 << 15;
export const NEAR_TIME_OPENER = 1 << 16;
export const TIME_PARTER = 1 << 17;
export const WEEKDAY = 1 << 18;
/** "yesterday" and "today". */
export const NEAR_DAY = 1 << 19;
export const ASIDE_STARTER = 1 << 20;
export const TITLE_WORD = 1 << 21;
export const PHRASE_PREPOSITION = 1 << 22;
export const CIRCUMSTANCE_PREPOSITION = 1 << 23;
export const OCCASION_NOUN = 1 << 24;
export const LONE_DETERMINER = 1 << 25;
export const QUANTIFIER = 1 << 26;
export const PREDETERMINER = 1 << 27;
export const INDEFINITE = 1 << 28;
export const CLAUSE_OPENER = 1 << 29;
/** The first word of "according to" and the like. */
export const CUE_PHRASE_OPENER = 1 << 30;

const TABLES: readonly (readonly [number, Iterable<string>])[] = [
  [COMMA, [","]],
  [DASH, ["—", "–", "--", "-"]],
  [STOP, [";", ":", ".", "?", "!"]],
  [BOUND, [":", ";", "—", "–", "--", "-", "(", "...", "…", "•", "?", "!"]],
  [JOINT, ["-", "–", "/"]],
  [AUXILIARY, AUXILIARIES],
  [BE_FORM, BE_FORMS],
  [LEADING_VERB, LEADING_VERBS],
  [SURE_VERB, SURE_VERBS],
  [SUBORDINATOR, SUBORDINATORS],
  [RELATIVE, RELATIVES],
  [WHO_OR_WHICH, ["who", "which"]],
  [QUESTION_WORD, QUESTION_WORDS],
  [TIME_WORD, TIME_WORDS],
  [TIME_UNIT, TIME_UNITS],
  [TIME_OPENER, TIME_OPENERS],
  [NEAR_TIME_OPENER, NEAR_TIME_OPENERS],
  [TIME_PARTER, TIME_PARTERS],
  [WEEKDAY, WEEKDAYS],
  [NEAR_DAY, ["yesterday", "today"]],
  [ASIDE_STARTER, ASIDE_STARTERS],
  [TITLE_WORD, TITLE_WORDS],
  [PHRASE_PREPOSITION, PHRASE_PREPOSITIONS],
  [CIRCUMSTANCE_PREPOSITION, CIRCUMSTANCE_PREPOSITIONS],
  [OCCASION_NOUN, OCCASION_NOUNS],
  [LONE_DETERMINER, LONE_DETERMINERS],
  [QUANTIFIER, QUANTIFIERS],
  [PREDETERMINER, PREDETERMINERS],
  [INDEFINITE, INDEFINITES],
  [CLAUSE_OPENER, CLAUSE_OPENERS],
  [CUE_PHRASE_OPENER, CUE_PHRASES.map(([first = ""]) => first)],
];

const KINDS: ReadonlyMap<string, number> = (() => {
  const kinds = new Map<string, number>();
  for (const [kind, words] of TABLES) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
})();

/** The kinds of a word in lower case. */
export const kindsOf = (lower: string): number => KINDS.get(lower) ?? 0;

/** The same of a word of the text, which keeps the answer. */
export const kindsOfWord = wordFact(({ lower }) => kindsOf(lower));
