import type { PartOfSpeech } from "../../../../text/article.ts";
import type { RawToken } from "../../../../text/tokenise.ts";
import { isOneOf } from "../../../../text/words.ts";
import { JJ, NN, NNS, RB, type Reading, VERBAL } from "../lexicon.ts";

/** How sure it is that a later word of the clause is its finite verb. */
export const NO_FINITE = 0;
export const MAYBE_FINITE = 1;
export const FINITE = 2;

/** After a comma these describe, whatever the clause still wants: "compared with". */
export const FIXED_PARTICIPLES = new Set("compared based born known aged located given".split(" "));
/** After a comma and before a name or a quotation mark these name what stands before: "the plan, called “Dawn,” cost". */
export const NAMING_PARTICIPLES = new Set("called named dubbed titled entitled nicknamed".split(" "));
export const SUBJECT_PRONOUNS = new Set("i you he she it we they who".split(" "));
export const THIRD_PERSON = new Set(["he", "she", "it", "this", "that", "who", "which", "what", "one"]);
export const OBJECT_PRONOUNS = new Set("me him us them".split(" "));
export const BE = new Set("be is are am was were been being 's 're 'm".split(" "));
export const HAVE = new Set("have has had having 've 'd 's".split(" "));
export const DO = new Set("do does did".split(" "));
export const LET = new Set(
  "let lets make makes made making help helps helped helping have has had watch watched see saw seen".split(" "),
);
/** "to" after these governs a noun. */
export const BEFORE_NOUN_TO = new Set(
  "exposure according due thanks prior relating subject contrary opposed related access addition response relation from close next".split(
    " ",
  ),
);
/** Determiners that stand alone as subjects. */
export const ALONE = new Set(
  "this that these those some both all many most few several each either neither none".split(" "),
);
export const PLURAL_ALONE = new Set("these those some both all many most few several".split(" "));
export const SINGULAR_ONLY = new Set("a an this that each every another either neither".split(" "));
export const PARTICLES = new Set("up down out off over in on away back around along through".split(" "));
export const PARTICLES_ALWAYS = new Set("up down out off".split(" "));
export const ABOUT = new Set("about around over under up nearly".split(" "));
export const COMPARISON = new Set("more less most least best".split(" "));

export const DESCRIBES_AFTER: ReadonlySet<PartOfSpeech> = new Set([
  "DT",
  "PRP$",
  "JJ",
  "JJR",
  "RB",
  "RBR",
  "POS",
  "CD",
]);

export const isNominal = (tag: PartOfSpeech | undefined): boolean =>
  tag === "NN" || tag === "NNS" || tag === "NNP" || tag === "NNPS" || tag === "PRP" || tag === "EX";
export const isFiniteTag = (tag: PartOfSpeech | undefined): boolean =>
  tag === "VBZ" || tag === "VBD" || tag === "VBP" || tag === "MD";
export const beginsNounPhrase = (reading: Reading | undefined): boolean =>
  reading === "DT" ||
  reading === "PRP" ||
  reading === "PRP$" ||
  reading === "NNP" ||
  reading === "NNPS" ||
  reading === "CD" ||
  reading === "SYM" ||
  reading === "EX" ||
  (typeof reading === "number" && (reading & (NN | NNS | JJ)) !== 0 && (reading & (VERBAL | RB)) === 0);
export const SUBORDINATORS = new Set(
  "because although though unless whereas while whether lest if since until before after as".split(" "),
);
export const isSubordinator = isOneOf(SUBORDINATORS);

export const isClauseBoundary = (token: RawToken, reading: Reading): boolean =>
  reading === "PUNCT" ||
  reading === "QUOTE" ||
  reading === "WDT" ||
  reading === "WP" ||
  reading === "WRB" ||
  reading === "CC" ||
  (reading === "IN" && isSubordinator(token.word)) ||
  token.lower === "that" ||
  token.lower === "than";

/** One pass to the left for what is ahead, one to the right that decides. Work grows with the sentence's length. */

const COMPARATIVE_LESS = new Set(
  "former latter other inner outer upper super proper sober tender eager clever bitter slender sheer minister".split(
    " ",
  ),
);
export const isComparative = (lower: string): boolean => lower.endsWith("er") && !COMPARATIVE_LESS.has(lower);

/** Nouns that stand after "to" without a determiner: "to market". */
export const BARE_AFTER_TO = new Set(
  "market school power court date scale size land port hand heart order shape bed war".split(" "),
);

/** Words that compare and may stand as adverbs after a verb. */
export const COMPARED_ADVERBS = new Set(
  "faster longer harder sooner later earlier nearer deeper higher lower slower further farther closer".split(" "),
);
