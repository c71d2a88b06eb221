import type { Token } from "../../../text/article.ts";
import { countBelow } from "../../../text/partition-point.ts";
import { timeNames } from "../data/name-words.ts";
import { clauseVerbs } from "../data/verbs.ts";
import type { SentenceParts } from "./sentence-parts.ts";

/** Words that join clauses and leave the left one closed. */
const JOINING = new Set("but while whereas although though and or so yet because".split(" "));
/** In tokens. */
const LONGEST_DESCRIPTION = 10;

/** The right edges of the clauses of a sentence. */
export class ClauseEnds {
  readonly #parts: SentenceParts;
  readonly #tokens: readonly Token[];
  /** Where the signs begin that end the sentence. */
  readonly #close: number;
  /** The signs before them that end a clause, in order. */
  readonly #edges: readonly number[];

  constructor(parts: SentenceParts) {
    this.#parts = parts;
    this.#tokens = parts.tokens;
    this.#close = this.#findClose();
    const edges: number[] = [];
    for (let at = parts.first; at < this.#close; at += 1) if (this.#isEdge(at)) edges.push(at);
    this.#edges = edges;
  }

  /** Where a clause that is open at a token ends. */
  from(at: number): number {
    const edges = this.#edges;
    return edges[countBelow(edges, at)] ?? Math.max(this.#close, at);
  }

  #findClose(): number {
    const { first, last } = this.#parts;
    let close = last;
    while (close > first) {
      const token = this.#tokens[close - 1] as Token;
      const closes = token.pos === "QUOTE" || (token.pos === "PUNCT" && /^[.!?…)]/.test(token.text));
      if (!closes) break;
      close -= 1;
    }
    return close;
  }

  #isEdge(at: number): boolean {
    const token = this.#tokens[at] as Token;
    if (token.pos !== "PUNCT") return false;
    if (token.lower === ";") return true;
    const ends = token.lower === "?" || token.lower === "!";
    if (token.lower !== "," && !ends) return false;
    const next = this.#parts.token(at + 1);
    if (next === undefined) return false;
    if (next.pos === "QUOTE") return this.#reports(at + 2);
    if (ends) return false;
    // ", he said" and ", said Ana Ruiz": the reporting clause that follows.
    if (this.#reports(at + 1)) return true;
    if (!JOINING.has(next.lower)) return false;
    const phrase = this.#parts.phraseAt(at + 2);
    if (phrase === undefined || phrase.first > at + 2)
      return next.lower === "but" || next.lower === "while" || next.lower === "although" || next.lower === "though";
    return this.#finiteSoon(phrase.last);
  }

  /** A reporting clause and nothing but one: a short subject and a verb of saying, in either order. */
  #reports(at: number): boolean {
    const group = this.#parts.groupAt(at);
    if (group !== undefined)
      return (
        group.form === "finite" &&
        clauseVerbs.has(group.lemma) &&
        this.#parts.phraseAt(group.last)?.first === group.last
      );
    const phrase = this.#parts.phraseAt(at);
    if (phrase?.first !== at) return false;
    let verb = phrase.last;
    while (verb < phrase.last + LONGEST_DESCRIPTION && this.#describes(verb)) verb += 1;
    const after = this.#parts.groupAt(verb);
    if (after === undefined || after.form !== "finite" || !clauseVerbs.has(after.lemma)) return false;
    const rest = this.#parts.token(after.last);
    return (
      rest === undefined ||
      rest.pos === "PUNCT" ||
      rest.pos === "QUOTE" ||
      rest.pos === "IN" ||
      timeNames.has(rest.lower)
    );
  }

  /** "people [familiar with the matter] said", "officials [briefed on it] said". */
  #describes(at: number): boolean {
    const token = this.#parts.token(at);
    if (token === undefined || token.pos === "PUNCT" || token.pos === "QUOTE" || token.pos === "CC") return false;
    return this.#parts.groupAt(at)?.form !== "finite" && token.pos !== "WDT" && token.pos !== "WP";
  }

  /** Whether a finite verb comes soon after a phrase, so that the phrase is a new subject. */
  #finiteSoon(from: number): boolean {
    for (let at = from; at < this.#parts.last && at - from < 12; at += 1) {
      const token = this.#tokens[at] as Token;
      if (this.#parts.groupAt(at)?.form === "finite") return true;
      if (token.lower === "," || token.lower === ";" || token.pos === "WDT" || token.pos === "WP")
        return token.pos !== "PUNCT";
    }
    return false;
  }
}
