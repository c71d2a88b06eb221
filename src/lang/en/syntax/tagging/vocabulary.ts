import type { RawToken } from "../../../../text/tokenise.ts";
import { type Word, wordFact } from "../../../../text/words.ts";
import { clauseVerbs } from "../../data/verbs.ts";
import { SUBORDINATES } from "../../word-marks.ts";
import { JJ, NN, NNS, RB, takesClause, VERBAL } from "../lexicon.ts";
import type { Reading, Tag } from "../reading.ts";

/** How sure it is that a later word of the clause is its finite verb. */
export const NO_FINITE = 0;
export const MAYBE_FINITE = 1;
export const FINITE = 2;

/** What the rules ask of a word, all of it at once, as bits. */
export const BE = 1 << 1;
export const HAVE: number = 1 << 2;
export const DO: number = 1 << 3;
export const GET: number = 1 << 4;
export const LET: number = 1 << 5;
/** Verbs after which an adjective stands, as after "be". */
export const LINKS: number = 1 << 6;
/** A form of a verb that takes a clause: "claims". */
export const TAKES_CLAUSE: number = 1 << 7;
/** The base form of one. */
export const CLAUSE_BASE: number = 1 << 8;
/** After a comma these describe, whatever the clause still wants: "compared with". */
export const FIXED_PARTICIPLE: number = 1 << 9;
/** After a comma and before a name or a quotation mark these name what stands before: "the plan, called “Dawn,” cost". */
export const NAMING_PARTICIPLE: number = 1 << 10;
export const SUBJECT_PRONOUN: number = 1 << 11;
export const THIRD_PERSON: number = 1 << 12;
export const OBJECT_PRONOUN: number = 1 << 13;
/** "to" after these governs a noun. */
export const BEFORE_NOUN_TO: number = 1 << 14;
/** Nouns that stand after "to" without a determiner: "to market". */
export const BARE_AFTER_TO: number = 1 << 15;
/** Determiners that stand alone as subjects. */
export const ALONE: number = 1 << 16;
export const PLURAL_ALONE: number = 1 << 17;
export const SINGULAR_ONLY: number = 1 << 18;
export const PARTICLE: number = 1 << 19;
export const ALWAYS_PARTICLE: number = 1 << 20;
/** Before a number these are adverbs. */
export const ABOUT: number = 1 << 21;
export const COMPARES: number = 1 << 22;
/** Words that compare and may stand as adverbs after a verb. */
export const COMPARED_ADVERB: number = 1 << 23;
/** Behind these prepositions a noun stands. */
export const GOVERNS_NOUN: number = 1 << 24;
/** "There" before these names nothing. */
export const AFTER_THERE: number = 1 << 25;
export const COMPARATIVE: number = 1 << 26;
export const SUPERLATIVE: number = 1 << 27;
/** Verb forms that join or are finite wherever they stand. */
export const NEVER_DESCRIBES: number = 1 << 28;
/** What stands for a noun phrase by itself. */
export const STANDS_ALONE: number = 1 << 29;

const TRAITS: readonly (readonly [trait: number, words: string])[] = [
  [BE, "be is are am was were been being 's 're 'm"],
  [HAVE, "have has had having 've 'd 's"],
  [DO, "do does did"],
  [GET, "get gets got getting"],
  [LET, "let lets make makes made making help helps helped helping have has had watch watched see saw seen"],
  [FIXED_PARTICIPLE, "compared based born known aged located given"],
  [NAMING_PARTICIPLE, "called named dubbed titled entitled nicknamed"],
  [SUBJECT_PRONOUN, "i you he she it we they who"],
  [THIRD_PERSON, "he she it this that who which what one"],
  [OBJECT_PRONOUN, "me him us them"],
  [
    BEFORE_NOUN_TO,
    "exposure according due thanks prior relating subject contrary opposed related access addition response relation from close next",
  ],
  [BARE_AFTER_TO, "market school power court date scale size land port hand heart order shape bed war"],
  [ALONE, "this that these those some both all many most few several each either neither none"],
  [PLURAL_ALONE, "these those some both all many most few several"],
  [STANDS_ALONE, "this that these those some both all many most few several each either neither none any another"],
  [NEVER_DESCRIBES, "including excluding had was were did"],
  [SINGULAR_ONLY, "a an this that each every another either neither"],
  [PARTICLE, "up down out off over in on away back around along through"],
  [ALWAYS_PARTICLE, "up down out off"],
  [ABOUT, "about around over under up nearly"],
  [COMPARES, "more less most least best"],
  [
    COMPARED_ADVERB,
    "faster longer harder sooner later earlier nearer deeper higher lower slower further farther closer",
  ],
  [GOVERNS_NOUN, "of in with for on by from at into about under without"],
  [
    AFTER_THERE,
    "has have had remain remains remained seems seem seemed appears appear appeared exists exist existed used",
  ],
];

/** Function words whose part of speech their neighbours decide. */
export const decidedByPlace: ReadonlySet<string> = new Set(
  (
    "about around outside over under up nearly more less most least best down out off in on away back along through " +
    "that than her 's 'd there have do like no so as all both half such own past near inside then here long fast only " +
    "well worse better lower higher earlier"
  ).split(" "),
);
export const subordinates: ReadonlySet<string> = new Set(
  "because although though unless whereas while whether lest if since until before after as".split(" "),
);

let traitsByWord: ReadonlyMap<string, number> | undefined;

const tabledTraits = (): ReadonlyMap<string, number> => {
  const traits = new Map<string, number>();
  for (const [trait, words] of TRAITS)
    for (const word of words.split(" ")) traits.set(word, (traits.get(word) ?? 0) | trait);
  for (const base of clauseVerbs) traits.set(base, (traits.get(base) ?? 0) | CLAUSE_BASE);
  return traits;
};

const LINKING_FORM = /^(?:seem|become|became|feel|felt|look|remain|stay|keep|kept|sound|appear)/;
const COMPARATIVE_FORM = /(?:[^e]er|ier)$/;
const NO_COMPARATIVES = new Set(
  "former latter other inner outer upper super proper sober tender eager clever bitter slender sheer minister".split(
    " ",
  ),
);

export const traitsOf: (word: Word) => number = wordFact(({ lower }) => {
  traitsByWord ??= tabledTraits();
  return (
    (traitsByWord.get(lower) ?? 0) |
    (takesClause(lower) ? TAKES_CLAUSE : 0) |
    (LINKING_FORM.test(lower) ? LINKS : 0) |
    (COMPARATIVE_FORM.test(lower) && !NO_COMPARATIVES.has(lower) ? COMPARATIVE : 0) |
    (lower.endsWith("est") && lower.length > 5 ? SUPERLATIVE : 0)
  );
});

export const isNominal = (tag: Tag): boolean =>
  tag === "NN" || tag === "NNS" || tag === "NNP" || tag === "NNPS" || tag === "PRP" || tag === "EX";
export const isFiniteTag = (tag: Tag): boolean => tag === "VBZ" || tag === "VBD" || tag === "VBP" || tag === "MD";
export const isVerbTag = (tag: Tag): boolean =>
  tag === "VB" || tag === "VBZ" || tag === "VBD" || tag === "VBN" || tag === "VBG" || tag === "VBP";
/** Before a word of many parts of speech these make it a description. */
export const describesAfter = (tag: Tag): boolean =>
  tag === "DT" ||
  tag === "PRP$" ||
  tag === "JJ" ||
  tag === "JJR" ||
  tag === "RB" ||
  tag === "RBR" ||
  tag === "POS" ||
  tag === "CD";
export const beginsNounPhrase = ({ tag, open }: Reading): boolean =>
  tag === "OPEN"
    ? (open & (NN | NNS | JJ)) !== 0 && (open & (VERBAL | RB)) === 0
    : tag === "DT" ||
      tag === "PRP" ||
      tag === "PRP$" ||
      tag === "NNP" ||
      tag === "NNPS" ||
      tag === "CD" ||
      tag === "SYM" ||
      tag === "EX";

export const isClauseBoundary = (token: RawToken, { tag }: Reading): boolean =>
  tag === "PUNCT" ||
  tag === "QUOTE" ||
  tag === "WDT" ||
  tag === "WP" ||
  tag === "WRB" ||
  tag === "CC" ||
  (tag === "IN" && (token.marks & SUBORDINATES) !== 0) ||
  token.lower === "that" ||
  token.lower === "than";
