import type { Token } from "../../../text/article.ts";
import type { NounPhrase, TokenRange } from "./types.ts";

export interface PhraseExtent {
  /** Prepositions whose phrases belong to it. */
  readonly prepositions?: ReadonlySet<string>;
  /** Whether "A, B and C" counts as one; true when left out. */
  readonly coordinated?: boolean;
}

/** The prepositions that nearly always belong to the noun before them. */
export const OF: ReadonlySet<string> = new Set(["of"]);

/** Those that usually do, unless a verb takes them. */
const COMPLEMENTS: ReadonlySet<string> = new Set(
  "of in for at from on between among against with about behind within over under to into".split(" "),
);

/** Bounds that no phrase of an article reaches, so that the work stays in proportion to the text. */
const LONGEST_LIST = 12;
const DEEPEST = 8;

/** How the base phrases of a sentence are found by token. */
export interface PhraseIndex {
  readonly tokens: readonly Token[];
  readonly startingAt: (token: number) => NounPhrase | undefined;
  /** The sentence's last token, exclusive. */
  readonly last: number;
  /** Whether a finite verb group begins here, past adverbs. */
  readonly finiteAt: (token: number) => boolean;
}

/** A phrase with what belongs to it on its right: "the head [of the bank in Lyon]", "Ana Ruiz [and Bo Lin]". */
export const extendPhrase = (phrase: NounPhrase, index: PhraseIndex, extent: PhraseExtent = {}): TokenRange => {
  const prepositions = extent.prepositions ?? COMPLEMENTS;
  let last = withComplements(phrase.last, index, prepositions);
  if (extent.coordinated ?? true) {
    for (let items = 0; items < LONGEST_LIST; items += 1) {
      const next = nextConjunct(last, index);
      if (next === undefined) break;
      last = withComplements(next.last, index, prepositions);
    }
  }
  return { first: phrase.first, last };
};

const withComplements = (from: number, index: PhraseIndex, prepositions: ReadonlySet<string>): number => {
  let last = from;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const token = index.tokens[last];
    if (last >= index.last || token === undefined || (token.pos !== "IN" && token.pos !== "TO")) return last;
    if (!prepositions.has(token.lower)) return last;
    const object = index.startingAt(last + 1);
    if (object === undefined) return last;
    last = object.last;
  }
  return last;
};

/** The next phrase of a list: after "and", "or", "&", or after a comma when such a word comes later in the list. */
const nextConjunct = (at: number, index: PhraseIndex): NounPhrase | undefined => {
  const token = index.tokens[at];
  if (token === undefined || at >= index.last) return undefined;
  if (token.pos === "CC" && token.lower !== "but") return index.startingAt(at + 1);
  if (token.lower !== ",") return undefined;
  const after = index.tokens[at + 1];
  if (after?.pos === "CC" && (after.lower === "and" || after.lower === "or")) {
    const next = index.startingAt(at + 2);
    // ", and the bank said": a new clause, no list.
    return next === undefined || index.finiteAt(next.last) ? undefined : next;
  }
  const next = index.startingAt(at + 1);
  if (next === undefined) return undefined;
  return listGoesOn(next.last, index) ? next : undefined;
};

const listGoesOn = (from: number, index: PhraseIndex): boolean => {
  let at = from;
  for (let items = 0; items < LONGEST_LIST; items += 1) {
    const token = index.tokens[at];
    if (token === undefined || at >= index.last) return false;
    if (token.pos === "CC") return index.startingAt(at + 1) !== undefined;
    if (token.lower !== ",") return false;
    if (index.tokens[at + 1]?.pos === "CC") {
      const closing = index.startingAt(at + 2);
      return closing !== undefined && !index.finiteAt(closing.last);
    }
    const next = index.startingAt(at + 1);
    if (next === undefined) return false;
    at = next.last;
  }
  return false;
};
