import type { Token } from "../../../text/article.ts";
import { isOneOf } from "../../../text/words.ts";
import { months, timeNames, timeNouns } from "../data/name-words.ts";
import { clauseVerbs } from "../data/verbs.ts";
import { ClauseEnds } from "./clause-ends.ts";
import type { SentenceParts } from "./sentence-parts.ts";
import { NAMING_PARTICIPLE, traitsOf } from "./tagging/vocabulary.ts";
import type { Clause, NounPhrase, VerbGroup } from "./types.ts";

const RELATIVES = new Set(["who", "which", "that", "whom", "whose"]);
const SUBORDINATORS = new Set(
  "because although though unless whereas while whether lest if since until that before after as when where why how what once".split(
    " ",
  ),
);
/** How far to the left a subject is looked for, in tokens. */
const FARTHEST_SUBJECT = 80;
const AMBIGUOUS = new Set(["as", "since", "before", "after", "until"]);
const LONGEST_ADDRESSEE = 8;
const LONGEST_NAME = 8;

const tellsTime = isOneOf({ has: (lower) => timeNames.has(lower) || timeNouns.has(lower) });

interface Subject {
  readonly phrase: NounPhrase;
  readonly relative: boolean;
}

/** Finds the clause of each finite verb group of a sentence, from left to right: a later one may share an earlier one's subject. */
class ClauseFinder {
  readonly #parts: SentenceParts;
  readonly #tokens: readonly Token[];
  readonly #ends: ClauseEnds;
  /** Those found so far. */
  readonly #clauses: Clause[] = [];

  constructor(parts: SentenceParts) {
    this.#parts = parts;
    this.#tokens = parts.tokens;
    this.#ends = new ClauseEnds(parts);
  }

  run(): Clause[] {
    const clauses = this.#clauses;
    for (const verb of this.#parts.groups) if (verb.form === "finite") clauses.push(this.#clauseOf(verb));
    return clauses.map((clause, index) => this.#withinMain(clause, clauses, index));
  }

  /** A relative clause ends where the verb of the clause around it begins: "people who died | rose". */
  #withinMain(clause: Clause, clauses: readonly Clause[], index: number): Clause {
    if (!clause.relative || clause.subject === undefined) return clause;
    for (const later of clauses.slice(index + 1, index + 4)) {
      if (later.verb.first >= clause.end) return clause;
      const around = !later.relative && later.subject !== undefined && later.subject.first <= clause.subject.first;
      if (around) return { ...clause, end: Math.max(later.verb.first, clause.object) };
    }
    return clause;
  }

  /** The clause of an earlier verb group: one of the last, as none is looked for from afar. */
  #clauseAt(verb: VerbGroup): Clause | undefined {
    for (let index = this.#clauses.length - 1; index >= 0; index -= 1) {
      const clause = this.#clauses[index] as Clause;
      if (clause.verb === verb) return clause;
      if (clause.verb.first < verb.first) return undefined;
    }
    return undefined;
  }

  #clauseOf(verb: VerbGroup): Clause {
    const left = this.#subjectBefore(verb);
    let subject = left?.phrase;
    let object = verb.last;
    let inverted = false;
    if (subject === undefined) {
      const after = this.#invertedSubject(verb);
      if (after !== undefined) {
        subject = after;
        inverted = true;
        object = after.last;
      }
    }
    while (this.#parts.isAdverb(object)) object += 1;
    const that = this.#complementiser(verb, object);
    return {
      verb,
      inverted,
      relative: left?.relative ?? false,
      object,
      end: this.#endOf(verb, object, subject, left?.relative ?? false),
      subject,
      complementiser: that,
    };
  }

  #endOf(verb: VerbGroup, object: number, subject: NounPhrase | undefined, relative: boolean): number {
    const end = this.#ends.from(object);
    const opener = this.#parts.token((subject?.first ?? verb.first) - 1);
    const subordinate =
      opener !== undefined && (opener.pos === "IN" || opener.pos === "WRB") && opener.lower !== "that";
    if (!relative && !subordinate) return end;
    for (let at = object; at < end && at - object < FARTHEST_SUBJECT; at += 1)
      if (this.#parts.lower(at) === "," && this.#mainGoesOn(at + 1)) return at;
    return end;
  }

  /** Whether the clause around an inserted one goes on: a finite verb, or a subject and one. */
  #mainGoesOn(from: number): boolean {
    let at = from;
    while (this.#parts.isAdverb(at)) at += 1;
    const phrase = this.#parts.phraseAt(at);
    if (phrase?.first === at) at = phrase.last;
    while (this.#parts.isAdverb(at)) at += 1;
    return this.#parts.groupAt(at)?.form === "finite";
  }

  /** "said that", "told them on Friday that". */
  #complementiser(verb: VerbGroup, object: number): number | undefined {
    if (!clauseVerbs.has(verb.lemma) && verb.lemma !== "be") return undefined;
    for (let at = object; at < this.#parts.last && at - object < LONGEST_ADDRESSEE; at += 1) {
      const token = this.#tokens[at] as Token;
      if (token.lower === "that" && token.pos === "IN") return at;
      if (token.pos === "PUNCT" || token.pos === "QUOTE" || this.#parts.groupAt(at) !== undefined) return undefined;
    }
    return undefined;
  }

  /** “…,” said Ana Ruiz; "Has the bank paid?" */
  #invertedSubject(verb: VerbGroup): NounPhrase | undefined {
    let before = verb.first - 1;
    while (this.#parts.isAdverb(before)) before -= 1;
    const token = this.#parts.token(before);
    const opens =
      token === undefined ||
      token.pos === "PUNCT" ||
      token.pos === "QUOTE" ||
      token.pos === "WRB" ||
      token.pos === "WP" ||
      token.pos === "CC" ||
      token.pos === "IN";
    const phrase = this.#parts.phraseAt(verb.last);
    return opens && phrase?.first === verb.last ? phrase : undefined;
  }

  /** Looks for the subject to the left of a verb group, past whatever can stand between. */
  #subjectBefore(verb: VerbGroup): Subject | undefined {
    const limit = Math.max(this.#parts.first, verb.first - FARTHEST_SUBJECT);
    let at = verb.first - 1;
    while (at >= limit) {
      const token = this.#tokens[at] as Token;
      const phrase = this.#parts.phraseAt(at);
      if (phrase !== undefined) {
        const found = this.#judge(phrase, limit);
        if (typeof found !== "number") return found;
        at = found;
      } else if (this.#parts.isAdverb(at)) at -= 1;
      else if (token.pos === "WDT" || token.pos === "WP") return this.#antecedent(at);
      else if (token.pos === "EX") return undefined;
      else if (token.pos === "CC")
        return this.#shared(at, this.#parts.lower(at - 1) === "," && clauseVerbs.has(verb.lemma));
      else if (token.lower === ",") {
        const opening = this.#skipParenthetical(at, limit);
        if (opening === undefined) return this.#listed(at);
        at = opening;
      } else if (token.lower === ")" || token.lower === "—" || token.lower === "–" || token.lower === "--") {
        const opening = this.#opening(at, limit);
        if (opening < 0) return undefined;
        at = opening - 1;
      } else if (token.pos === "QUOTE" && this.#closesAfter(at - 1) && !token.spaced) at -= 1;
      else {
        const group = this.#parts.groupAt(at);
        if (group === undefined) return undefined;
        if (group.form === "finite") {
          // "the number of people who died rose"
          const before = this.#clauseAt(group)?.relative === true ? this.#beforeRelative(group, limit) : undefined;
          if (before === undefined) return undefined;
          at = before;
          continue;
        }
        // A reduced clause between: "the man accused of theft", "the plan to sell".
        at = group.first - 1;
      }
    }
    return undefined;
  }

  /** The phrase is the subject, or it belongs to something to be skipped: then the token before that. */
  #judge(phrase: NounPhrase, limit: number): Subject | number | undefined {
    const before = phrase.first - 1;
    const token = this.#parts.token(before);
    if (before < limit || token === undefined) return { phrase, relative: false };
    // "Ana Ruiz, 44, left": an age leads to the name before it.
    if (this.#aged(phrase) !== undefined) return before - 1;
    if (tellsTime((this.#tokens[phrase.head] as Token).word) && this.#parts.phraseAt(before) !== undefined)
      return before;
    if ((token.pos === "IN" && !SUBORDINATORS.has(token.lower)) || token.pos === "TO") {
      // "in which", "according to": what stands before the preposition decides.
      return before - 1;
    }
    if (token.pos === "IN" && AMBIGUOUS.has(token.lower)) {
      // "fell after the bank cut": a clause; "his work as a judge ended": a phrase, where no verb came before.
      const complement = this.#parts.phraseAt(before - 1) !== undefined && this.#clauses.length === 0;
      return complement ? before - 1 : { phrase, relative: false };
    }
    if (token.pos === "CC") {
      const partner = this.#parts.phraseAt(before - 1);
      // "down 2.6% and the bank was": a figure is no part of a subject with a noun.
      const time = this.#parts.lower(partner?.head ?? -1);
      const when = partner !== undefined && (timeNames.has(time) || months.has(time)) && partner.kind !== phrase.kind;
      const joined = partner !== undefined && !when && (partner.kind !== "number" || phrase.kind === "number");
      if (joined) return this.#firstConjunct(phrase, partner, limit);
      return { phrase, relative: false };
    }
    const group = this.#parts.groupAt(before);
    if (group === undefined) return { phrase, relative: false };
    if (group.form === "finite") {
      const clause = this.#clauseAt(group);
      return clause?.relative === true && !clauseVerbs.has(group.lemma)
        ? this.#beforeRelative(group, limit)
        : { phrase, relative: false };
    }
    if (clauseVerbs.has(group.lemma) && group.form !== "participle") return { phrase, relative: false };
    return group.first - 1;
  }

  /** "Ana Ruiz and Bo Lin said": the first one stands for both; "told Ruiz and Lin left" is not told apart. */
  #firstConjunct(second: NounPhrase, first: NounPhrase, limit: number): Subject | number | undefined {
    const token = this.#parts.token(first.first - 1);
    if (first.first - 1 < limit || token === undefined) return { phrase: first, relative: false };
    const group = this.#parts.groupAt(first.first - 1);
    if (group !== undefined && group.form === "finite" && !clauseVerbs.has(group.lemma))
      return { phrase: second, relative: false };
    // "fell by a third and profit shrank": a clause of its own, where a verb took the phrase before "and".
    let before = first.first - 1;
    while (this.#parts.isAdverb(before)) before -= 1;
    if (this.#parts.token(before)?.pos === "IN" && this.#governs(before - 1))
      return { phrase: second, relative: false };
    if (token.lower === "," && this.#parts.phraseAt(first.first - 2) !== undefined && this.#isList(first)) {
      return { phrase: this.#listStart(first), relative: false };
    }
    return this.#judge(first, limit);
  }

  /** Whether the word before a preposition is a finite verb that reports nothing. */
  #governs(at: number): boolean {
    const group = this.#parts.groupAt(at);
    return group?.form === "finite" && !clauseVerbs.has(group.lemma);
  }

  #isList(phrase: NounPhrase): boolean {
    const comma = this.#parts.lower(phrase.last) === "," || this.#parts.token(phrase.last)?.pos === "CC";
    return comma && this.#parts.phraseAt(phrase.first - 2) !== undefined;
  }

  #listStart(phrase: NounPhrase): NounPhrase {
    let start = phrase;
    for (let items = 0; items < 8 && this.#parts.lower(start.first - 1) === ","; items += 1) {
      const before = this.#parts.phraseAt(start.first - 2);
      if (before === undefined) break;
      start = before;
    }
    return start;
  }

  /** The token before the relative clause that a finite verb group stands in. */
  #beforeRelative(group: VerbGroup, limit: number): number | undefined {
    for (let at = group.first - 1; at >= limit; at -= 1) {
      const token = this.#tokens[at] as Token;
      if (token.pos === "WDT" || token.pos === "WP") return this.#parts.lower(at - 1) === "," ? at - 2 : at - 1;
    }
    return undefined;
  }

  /** "the man who", "the bank, which", "those in Lyon who". */
  #antecedent(pronoun: number): Subject | undefined {
    let at = pronoun - 1;
    if (this.#parts.lower(at) === ",") at -= 1;
    if (this.#parts.token(at)?.pos === "QUOTE" || this.#parts.lower(at) === ")")
      at = this.#parts.lower(at) === ")" ? this.#opening(at, this.#parts.first) - 1 : at - 1;
    const phrase = this.#parts.phraseAt(at);
    if (phrase === undefined || !RELATIVES.has(this.#parts.lower(pronoun))) return undefined;
    // "one of the men who": nearest is right more often than the head of the whole.
    return { phrase: this.#aged(phrase) ?? phrase, relative: true };
  }

  /** The name before a comma whose bearer's age this is. */
  #aged({ kind, first, last }: NounPhrase): NounPhrase | undefined {
    if (kind !== "number" || last - first !== 1 || this.#parts.lower(first - 1) !== ",") return undefined;
    const before = first - 2 < this.#parts.first ? undefined : this.#parts.phraseAt(first - 2);
    return before?.kind === "name" ? before : undefined;
  }

  /** "rose and fell": the subject of the verb before. */
  #shared(conjunction: number, saying = false): Subject | undefined {
    for (let at = conjunction - 1; at >= this.#parts.first && conjunction - at < 40; at -= 1) {
      const group = this.#parts.groupAt(at);
      // "said that profits rose, but warned": a verb of saying goes on with one, past what was said.
      if (group?.form === "finite" && (!saying || clauseVerbs.has(group.lemma))) {
        const clause = this.#clauseAt(group);
        return clause?.subject === undefined || clause.inverted
          ? undefined
          : { phrase: clause.subject, relative: clause.relative };
      }
      const token = this.#tokens[at] as Token;
      if (token.lower === ";" || token.pos === "QUOTE") return undefined;
    }
    return undefined;
  }

  /** "rose, fell and rose": a verb right after a comma goes on with the one before, unless a subject follows it. */
  #listed(comma: number): Subject | undefined {
    const verb = this.#parts.groupAt(comma + 1);
    if (verb === undefined || this.#parts.phraseAt(verb.last) !== undefined || clauseVerbs.has(verb.lemma))
      return undefined;
    return this.#shared(comma);
  }

  /** Whether a closing mark may stand here, within the sentence: behind a phrase, or the comma of a name. */
  #closesAfter(at: number): boolean {
    return this.#parts.phraseAt(at) !== undefined || (this.#parts.lower(at) === "," && this.#isNamed(at));
  }

  #isNaming(at: number): boolean {
    const token = this.#parts.token(at);
    return token !== undefined && (traitsOf(token.word) & NAMING_PARTICIPLE) !== 0;
  }

  /** "called “Dawn,”" */
  #isNamed(comma: number): boolean {
    for (let at = comma - 1; at > comma - LONGEST_NAME && at >= this.#parts.first; at -= 1)
      if (this.#parts.token(at)?.pos === "QUOTE") return this.#isNaming(at - 1);
    return false;
  }

  /** From the comma that closes an apposition, a relative or a reduced clause to the token before its opening comma. */
  #skipParenthetical(comma: number, limit: number, inner = false): number | undefined {
    let at = comma - 1;
    let quoted = false;
    while (at >= limit && this.#parts.lower(at) !== ",") {
      const token = this.#tokens[at] as Token;
      if (token.lower === ";" || token.lower === ":") return undefined;
      quoted ||= token.pos === "QUOTE";
      at -= 1;
    }
    // Of what stands in quotation marks only a name is passed over: "the plan, called “Dawn,” cost".
    if (quoted && !this.#isNaming(at + 1)) return undefined;
    if (at < limit || this.#parts.lower(at) !== ",") return undefined;
    const opener = this.#parts.token(at + 1);
    const before = this.#parts.token(at - 1);
    if (opener === undefined || before === undefined) return undefined;
    const relative = opener.pos === "WDT" || opener.pos === "WP" || opener.pos === "WP$" || opener.pos === "WRB";
    const phrase = this.#parts.phraseAt(at + 1);
    // What is set off once more describes; a name there is what it describes.
    if (inner && (phrase?.kind === "name" || phrase?.kind === "pronoun")) return undefined;
    // "…, while energy, last year's loser, fell": a clause begins here, and no aside.
    if (inner && SUBORDINATORS.has(opener.lower)) return undefined;
    if (relative) return at - 1;
    if (this.#finiteBetween(at + 1, comma) && opener.pos !== "IN") return undefined;
    // An apposition may hold commas of its own: "Ana Ruiz, founder of Proem, an AI firm, said".
    const nominal = phrase !== undefined;
    const reduced =
      opener.pos === "VBN" ||
      opener.pos === "VBG" ||
      opener.pos === "IN" ||
      opener.pos === "RB" ||
      opener.pos === "JJ" ||
      opener.pos === "CD" ||
      opener.pos === "TO" ||
      opener.pos === "CC";
    if (!nominal && !reduced) return undefined;
    const deeper =
      this.#parts.phraseAt(at - 1) !== undefined && nominal ? this.#skipParenthetical(at, limit, true) : undefined;
    return deeper ?? at - 1;
  }

  #finiteBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#parts.groupAt(at)?.form === "finite") return true;
    return false;
  }

  /** The sign that opens what the one at `at` closes. */
  #opening(at: number, limit: number): number {
    const close = this.#parts.lower(at);
    const open = close === ")" ? "(" : close;
    for (let index = at - 1; index >= limit; index -= 1) if (this.#parts.lower(index) === open) return index;
    return -1;
  }
}

export const clausesOf = (parts: SentenceParts): Clause[] => new ClauseFinder(parts).run();
