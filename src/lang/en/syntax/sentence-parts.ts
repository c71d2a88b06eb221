import type { Token } from "../../../text/article.ts";
import { partAt } from "./part-at.ts";
import type { Tag } from "./reading.ts";
import type { NounPhrase, TokenRange, VerbGroup } from "./types.ts";

/** A sentence's phrases and verb groups, by which its clauses are found. Nothing stands beyond the sentence. */
export class SentenceParts {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly groups: readonly VerbGroup[];
  readonly #phrases: readonly NounPhrase[];
  readonly #phraseOf: Uint32Array;
  readonly #groupOf: Uint32Array;

  /**
   * @param phraseOf for each token of the article, which of the sentence's phrases it belongs to, as `markParts` notes it
   * @param groupOf the same of verb groups
   */
  constructor(
    tokens: readonly Token[],
    { first, last }: TokenRange,
    phrases: readonly NounPhrase[],
    phraseOf: Uint32Array,
    groups: readonly VerbGroup[],
    groupOf: Uint32Array,
  ) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.groups = groups;
    this.#phrases = phrases;
    this.#phraseOf = phraseOf;
    this.#groupOf = groupOf;
  }

  token(at: number): Token | undefined {
    return at < this.first || at >= this.last ? undefined : this.tokens[at];
  }

  tag(at: number): Tag {
    return at < this.first || at >= this.last ? "EDGE" : (this.tokens[at] as Token).pos;
  }

  lower(at: number): string {
    return at < this.first || at >= this.last ? "" : (this.tokens[at] as Token).lower;
  }

  phraseAt(at: number): NounPhrase | undefined {
    return at < this.first || at >= this.last ? undefined : partAt(this.#phrases, this.#phraseOf, at);
  }

  groupAt(at: number): VerbGroup | undefined {
    return at < this.first || at >= this.last ? undefined : partAt(this.groups, this.#groupOf, at);
  }

  isAdverb(at: number): boolean {
    const tag = this.tag(at);
    return tag === "RB" || tag === "RBR" || tag === "RBS" || tag === "RP";
  }
}
