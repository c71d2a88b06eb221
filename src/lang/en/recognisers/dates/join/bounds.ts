import type { Bound } from "../../../../../model/vocabulary.ts";
import type { Atoms } from "../atoms.ts";
import type { Mention } from "../reading.ts";

/** A bound on a date says where the true one lies: "before" is less, "by" at most, "since" at least, "after" more. */
const PREPOSITIONS: ReadonlyMap<string, Bound> = new Map([
  ["since", "at-least"],
  ["before", "less-than"],
  ["by", "at-most"],
  ["until", "at-most"],
  ["till", "at-most"],
  ["through", "at-most"],
  ["after", "more-than"],
  ["beyond", "more-than"],
]);

const PHRASES: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [["no", "later", "than"], "at-most"],
  [["not", "later", "than"], "at-most"],
  [["no", "earlier", "than"], "at-least"],
  [["not", "before"], "at-least"],
  [["as", "early", "as"], "at-least"],
  [["as", "soon", "as"], "at-least"],
  [["earlier", "than"], "less-than"],
  [["later", "than"], "more-than"],
  [["prior", "to"], "less-than"],
];

/** The last words of the phrases: before most dates stands none of them. */
const PHRASE_ENDS: ReadonlySet<string> = new Set(PHRASES.map(([words]) => words.at(-1) ?? ""));

/** "shortly before 4 a.m." */
const NEAR: ReadonlySet<string> = new Set(["shortly", "just"]);

const AROUND: ReadonlySet<string> = new Set(["around", "circa", "approximately", "roughly", "~"]);

/** Before an amount of time that has gone by ("two years ago") these speak of the amount. */
const AMOUNTS: readonly (readonly [words: readonly string[], past: Bound])[] = [
  [["more", "than"], "less-than"],
  [["at", "least"], "at-most"],
  [["just", "over"], "less-than"],
  [["over"], "less-than"],
  [["less", "than"], "more-than"],
  [["just", "under"], "more-than"],
  [["under"], "more-than"],
  [["nearly"], "about"],
  [["almost"], "about"],
  [["about"], "about"],
  [["some"], "about"],
];

const endsWith = (atoms: Atoms, end: number, words: readonly string[]): boolean => {
  for (let back = 1; back <= words.length; back++)
    if (atoms.word(end - back) !== words[words.length - back]) return false;
  return true;
};

/** Subjects that a tagger takes for nouns: "By Wednesday nobody called". */
const PRONOUNS: ReadonlySet<string> = new Set(
  "nobody everybody somebody anybody everyone someone anyone nothing everything something".split(" "),
);

/** "before Tuesday's vote", "after 2008 crash": the preposition governs the noun, not the date. */
const governsNoun = (atoms: Atoms, { last, first, reading }: Mention): boolean => {
  const isWord = atoms.kind(last) === "word" && atoms.sentence(last) === atoms.sentence(first);
  // "after third-quarter operating profit rose": joined by a hyphen, the quarter only describes.
  const describes = reading.type === "subdivision" && atoms.word(last - 2) === "-" && atoms.joined(last - 1);
  if (describes && isWord) return true;
  if (atoms.word(last) === "'" && atoms.word(last + 1) === "s" && atoms.joined(last + 1)) return true;
  return (
    isWord &&
    !PRONOUNS.has(atoms.word(last)) &&
    (atoms.pos(last) === "NN" || atoms.pos(last) === "NNS" || atoms.pos(last) === "NNP")
  );
};

const SHARES: ReadonlySet<string> = new Set("% percent cent pct points times".split(" "));

/** "7% more than a year earlier": what is more than it was then, and no bound of when. */
const isCompared = (atoms: Atoms, { first, reading }: Mention): boolean =>
  reading.type === "offset" &&
  reading.from === "mention" &&
  atoms.word(first - 1) === "than" &&
  SHARES.has(atoms.word(first - 3));

const opposite = (bound: Bound): Bound =>
  bound === "less-than" ? "more-than" : bound === "more-than" ? "less-than" : bound === "at-most" ? "at-least" : bound;

const bounded = (atoms: Atoms, mention: Mention, floor: number): Mention => {
  const { first, last, reading } = mention;
  if (reading.type === "interval") return mention;
  const counted = reading.type === "offset" ? reading.figure === true : reading.type === "unknown" && !mention.timeOnly;
  if (counted) {
    for (const [words, bound] of isCompared(atoms, mention) ? [] : AMOUNTS)
      if (endsWith(atoms, first, words) && first - words.length >= floor) {
        const ahead = reading.type === "offset" && reading.by > 0;
        return {
          ...mention,
          first: first - words.length,
          bound: ahead ? opposite(bound) : bound,
          approximate: bound === "about" || mention.approximate,
        };
      }
  }
  const around = atoms.word(first - 1);
  if (AROUND.has(around) || (around === "about" && mention.timeOnly === true))
    return first - 1 >= floor ? { ...mention, first: first - 1, bound: "about", approximate: true } : mention;
  if (around === "." && atoms.joined(first - 1) && (atoms.word(first - 2) === "c" || atoms.word(first - 2) === "ca"))
    return { ...mention, first: first - 2, bound: "about", approximate: true };
  const article = around === "the" ? 1 : 0;
  if (first - article - 1 < floor) return mention;
  // "from 2027 on", "from 2027 onward"
  if (atoms.word(first - article - 1) === "from" && ["on", "onward", "onwards", "forward"].includes(atoms.word(last)))
    return { ...mention, first: first - article - 1, last: last + 1, bound: "at-least" };
  if (governsNoun(atoms, mention)) return mention;
  if (PHRASE_ENDS.has(atoms.word(first - article - 1)))
    for (const [words, bound] of PHRASES)
      if (endsWith(atoms, first - article, words)) return { ...mention, first: first - article - words.length, bound };
  const bound = PREPOSITIONS.get(atoms.word(first - article - 1));
  if (bound !== undefined) {
    const near = (bound === "less-than" || bound === "more-than") && NEAR.has(atoms.word(first - article - 2)) ? 1 : 0;
    return { ...mention, first: first - article - 1 - near, bound };
  }
  return mention;
};

/** Takes words such as "since", "by", "around" into the mention and says what they mean for the date. */
export const joinBounds = (atoms: Atoms, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, index) => bounded(atoms, mention, mentions[index - 1]?.last ?? 0));
