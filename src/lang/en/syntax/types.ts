/** Ranges are token indices of the article, half-open: `first` up to, without, `last`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A base noun phrase: determiner, possessor, numerals and adjectives before a noun, with nothing after it but what
 * belongs to a name ("the Bank of England", "Sen. Ana Ruiz (D-Ohio)").
 */
export interface NounPhrase extends TokenRange {
  /** Its head noun, or the pronoun, number or sign that stands for one. Of a name with "of", the word before "of". */
  readonly head: number;
  /** First token after the determiner, the possessor and bound words: "[the agency's] two new ships". */
  readonly core: number;
  /** The possessor's tokens without 's: "[the agency]'s director". */
  readonly possessor: TokenRange | undefined;
  readonly kind: "noun" | "name" | "pronoun" | "number";
}

export interface VerbGroup extends TokenRange {
  /** The main verb: "has been [sold]", "was quoted as [saying]". */
  readonly head: number;
  /** Base form of the main verb, in lower case. */
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "participle" | "gerund";
  readonly voice: "active" | "passive";
  readonly negated: boolean;
  /** "will", "would", "may" …, in lower case. */
  readonly modal: string | undefined;
}

/** A finite verb group with what belongs to it. */
export interface Clause {
  readonly verb: VerbGroup;
  /** The phrase itself; `syntax.fullPhrase` adds complements and coordination. Absent in imperatives and when not found. */
  readonly subject: NounPhrase | undefined;
  /** The subject follows the verb: "said Ana Ruiz". */
  readonly inverted: boolean;
  /** The subject is a relative pronoun's antecedent: "the man who said". */
  readonly relative: boolean;
  /** The token after the verb group (and after an inverted subject), where object or complement begin. */
  readonly object: number;
  /** Index of "that" when a clause follows with it; what comes between is the addressee: "told them that". */
  readonly complementiser: number | undefined;
  /** The right edge: the token after the last one of the clause, before the sign or conjunction that ends it. */
  readonly end: number;
}
