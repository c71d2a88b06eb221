import type { Article, Sentence, Token } from "../../../text/article.ts";
import { PRONOUNS } from "../data/pronouns.ts";
import { BEHIND_COMMA, QUOTED, RELATIVE_CLAUSE, SUBJECT, type Survey, WRITTEN_PROPER } from "../entities/survey.ts";
import { isPossessive } from "../entities/token-walk.ts";
import { syntaxOf } from "../syntax/syntax.ts";
import type { Referent } from "./speakers-referent.ts";

/** A referent in its place. */
interface Trace {
  readonly referent: Referent;
  readonly reading: Reading;
  readonly token: number;
  readonly last: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly opensSentence: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  /** It said something here. */
  readonly spoke: boolean;
  /** A pronoun stands here. */
  readonly pronoun: boolean;
  /** Whether it acts or speaks here, and its points wherever the question stands; found when first asked. */
  acted: boolean | undefined;
  points: number;
}

/** One of those spoken of, as the answer to the question that was put last. */
interface Reading {
  /** The question for which it was weighed last, and the one for which it was asked whether it fits. */
  question: number;
  asked: number;
  fit: number | undefined;
  referent: Referent;
  score: number;
  times: number;
  here: boolean;
  named: boolean;
  acted: boolean;
}

/** Older traces are out of a reader's mind. */
const SENTENCES_BACK = 9;
const TRACES_BACK = 60;
/** So many are kept before those that are out of mind are given up. */
const MOST_TRACES = 4 * TRACES_BACK;

const OF_ANOTHER = /^(?:his|her|their)\s/i;

/** Points for a relative. */
const FOR_ANOTHER = -10;

/** Points for being named often in the article, at most. */
const MOST_FAME = 6;

/** Points for a clause's subject, for what a preposition governs, for what only a relative clause speaks of, and for attributes. */
const ACTOR = 14;
const OBLIQUE = -4;
/** Who acted ("by the mayor") and what words stood in ("in a letter") is as present as an object. */
const FREELY: ReadonlySet<string> = new Set(["by", "in"]);
/** Points for whoever opens the sentence before. */
const OPENS_LATEST = 8;
const IN_RELATIVE = -12;
const ATTRIBUTE = -14;

const RELATIVES: ReadonlySet<string> = new Set("who whom whose which that where when".split(" "));
/** Tokens from a relative pronoun to its verb, and in a name behind a comma, at most. */
const LONGEST_OPENING = 14;
const LONGEST_NAME = 7;

/** Points by which one reading must beat another to be believed. */
const MARGIN = 9;

/** How the text goes: who was spoken of, in order, up to where the reader is. */
export class Discourse {
  readonly #article: Article;
  readonly #survey: Survey;
  readonly #parsed: Uint8Array;
  readonly #traces: Trace[] = [];
  /** By entity, or by the words of those without a name. */
  readonly #readings = new Map<unknown, Reading>();
  #questions = 0;

  constructor(article: Article, survey: Survey) {
    this.#article = article;
    this.#survey = survey;
    this.#parsed = new Uint8Array(article.sentences.length);
  }

  /** Begins the text again. */
  restart(): void {
    this.#traces.length = 0;
  }

  /** What a sentence's clauses tell of its tokens, once for each sentence that is asked about. */
  #parse(sentence: number): void {
    if (this.#parsed[sentence] === 1) return;
    this.#parsed[sentence] = 1;
    const { tokens } = this.#article;
    const survey = this.#survey;
    const syntax = syntaxOf(this.#article);
    const hasApposition = this.#hasApposition(sentence);
    for (const { subject, relative, verb, end } of syntax.clauses(sentence)) {
      if (relative) {
        let open = verb.first;
        while (open > 0 && open > verb.first - LONGEST_OPENING && !RELATIVES.has((tokens[open] as Token).lower))
          open -= 1;
        if (!RELATIVES.has((tokens[open] as Token).lower)) continue;
        for (let at = open; at < end; at += 1) survey[at] = (survey[at] as number) | RELATIVE_CLAUSE;
        continue;
      }
      if (subject === undefined) continue;
      survey[subject.head] = (survey[subject.head] as number) | SUBJECT;
      if (!hasApposition) continue;
      // "The firm's owner, Ana Ruiz, left."
      const { last } = syntax.fullPhrase(subject);
      if (tokens[last]?.text !== ",") continue;
      for (let at = last + 1; at < last + LONGEST_NAME && this.#is(at, WRITTEN_PROPER); at += 1)
        survey[at] = (survey[at] as number) | SUBJECT;
    }
  }

  /** Whether a name stands behind a comma anywhere in a sentence. */
  #hasApposition(sentence: number): boolean {
    const { first, last } = this.#article.sentences[sentence] as Sentence;
    for (let index = first; index < last; index += 1) if (this.#is(index, BEHIND_COMMA)) return true;
    return false;
  }

  #isSubject({ token, last, sentence, possessive, opensSentence }: Trace): boolean {
    if (!possessive && opensSentence) return true;
    this.#parse(sentence);
    if (this.#is(token, RELATIVE_CLAUSE)) return false;
    for (let index = token; index < last; index += 1) if (this.#is(index, SUBJECT)) return true;
    return false;
  }

  /** Whether it is a subject here or says something; with it the points that it has wherever the question stands. */
  #acted(trace: Trace): boolean {
    if (trace.acted !== undefined) return trace.acted;
    const acted = trace.spoke || this.#isSubject(trace);
    const { entity, type } = trace.referent;
    let points = acted ? ACTOR : this.#standing(trace);
    if (trace.possessive) points -= 12;
    if (this.#isForAnother(trace)) points += FOR_ANOTHER;
    if (type === "person") points += Math.min(MOST_FAME, entity?.appearances.length ?? 0);
    trace.acted = acted;
    trace.points = points;
    return acted;
  }

  /**
   * "Ruiz and her daughter, Zara, …", "His father thought so": another's relative is on stage for that other's sake, but
   * not "His cousin Ana Ruiz came.": the sentence is about her, and she has a name.
   */
  #isForAnother({ referent: { entity, name, type }, spoke, token, sentence }: Trace): boolean {
    if (entity === undefined) return type !== "document" && OF_ANOTHER.test(name);
    if (spoke || !OF_ANOTHER.test(entity.descriptions[0] ?? "")) return false;
    const { first } = this.#article.sentences[sentence] as Sentence;
    return this.#article.tokens[first]?.pos !== "PRP$" || token > first + LONGEST_NAME;
  }

  /** Points for where one who does not act stands in the sentence. */
  #standing(trace: Trace): number {
    const { token } = trace;
    if (this.#is(token, RELATIVE_CLAUSE)) return IN_RELATIVE;
    const before = this.#article.tokens[token - 1];
    if (this.#isAttribute(trace)) return ATTRIBUTE;
    return before?.pos === "IN" && !FREELY.has(before.lower) ? OBLIQUE : 0;
  }

  /** "a **Calder Markets** poll": what only says whose another thing is. */
  #isAttribute({ token, last, referent }: Trace): boolean {
    const { tokens } = this.#article;
    const behind = tokens[last]?.pos;
    return referent.type === "organization" && tokens[token - 1]?.pos === "DT" && (behind === "NN" || behind === "NNS");
  }

  #is(token: number, bit: number): boolean {
    return ((this.#survey[token] ?? 0) & bit) !== 0;
  }

  #readingOf(referent: Referent): Reading {
    const key = referent.entity ?? referent.name;
    const known = this.#readings.get(key);
    if (known !== undefined) return known;
    const reading: Reading = {
      question: 0,
      asked: 0,
      fit: undefined,
      referent,
      score: 0,
      times: 0,
      here: false,
      named: false,
      acted: false,
    };
    this.#readings.set(key, reading);
    return reading;
  }

  /** @param from where the phrase begins, with what leads into a name: "**Skipper** Max Moran" */
  note(referent: Referent, first: number, last: number, spoke: boolean, from = first): void {
    const { tokens, sentences, sentenceOf } = this.#article;
    const sentence = sentenceOf(first);
    const there = sentences[sentence] as Sentence;
    if (this.#traces.length === MOST_TRACES) this.#traces.splice(0, MOST_TRACES - TRACES_BACK);
    this.#traces.push({
      referent,
      reading: this.#readingOf(referent),
      token: first,
      last,
      sentence,
      paragraph: there.paragraph,
      opensSentence: from === there.first,
      possessive: isPossessive(tokens[last]),
      quoted: this.#is(first, QUOTED),
      spoke,
      pronoun: last === first + 1 && PRONOUNS.has((tokens[first] as Token).lower),
      acted: undefined,
      points: 0,
    });
  }

  /**
   * The likeliest antecedent of what stands at `token`.
   *
   * @param fits points for a referent that can be meant (0 for a plain fit, below for a poor one), undefined when it cannot
   */
  antecedent(token: number, fits: (referent: Referent) => number | undefined): Referent | undefined {
    const sentence = this.#article.sentenceOf(token);
    const quoted = this.#is(token, QUOTED);
    const paragraph = this.#article.sentences[sentence]?.paragraph;
    this.#questions += 1;
    const question = this.#questions;
    const readings: Reading[] = [];
    let anyHere = false;
    let spoken = false;
    let since: Reading | undefined;
    const oldest = Math.max(0, this.#traces.length - TRACES_BACK);
    for (let index = this.#traces.length - 1; index >= oldest; index -= 1) {
      const trace = this.#traces[index] as Trace;
      const distance = sentence - trace.sentence;
      if (distance > SENTENCES_BACK) break;
      if (trace.token >= token) continue;
      const latestSpeaker = trace.spoke && !spoken;
      spoken ||= trace.spoke;
      const { referent, reading } = trace;
      if (reading.asked !== question || referent.entity === undefined) {
        reading.fit = fits(referent);
        reading.asked = question;
      }
      const { fit } = reading;
      if (fit === undefined) continue;
      const acted = this.#acted(trace);
      // "Roe asks. Brandt considered it.": who acts since has taken the stage from who spoke last.
      const staged = latestSpeaker && (since === undefined || since === reading);
      if (acted && !spoken && !trace.quoted && !trace.pronoun) since ??= reading;
      let score = 100 - 12 * distance + fit + trace.points;
      if (trace.spoke) score += staged && distance <= 3 ? 20 : 10;
      if (trace.quoted && !quoted) score -= 26;
      if (trace.paragraph === paragraph) score += 8;
      const named = referent.entity !== undefined || referent.type !== "unnamed";
      if (trace.opensSentence) score += distance === 1 && !trace.quoted && named ? OPENS_LATEST : 4;
      const here = trace.paragraph === paragraph && (!trace.quoted || quoted) && !this.#isAttribute(trace);
      anyHere ||= here;
      if (reading.question !== question) {
        reading.question = question;
        reading.referent = referent;
        reading.score = score;
        reading.times = 1;
        reading.here = here;
        reading.named = !trace.pronoun;
        reading.acted = acted;
        readings.push(reading);
      } else {
        reading.here ||= here;
        reading.acted ||= acted;
        reading.times += 1;
        if (score > reading.score) {
          reading.named = !trace.pronoun;
          reading.score = score;
        }
        if (reading.times <= 3) reading.score += 2;
      }
    }
    return chosen(readings, anyHere);
  }
}

/** @param anyHere whether the paragraph names one who can be meant: then it is about that one */
const chosen = (readings: readonly Reading[], anyHere: boolean): Referent | undefined => {
  let first: Reading | undefined;
  let second = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    if (anyHere && !reading.here) reading.score -= 15;
    if (first === undefined || reading.score > first.score) {
      second = first?.score ?? second;
      first = reading;
    } else second = Math.max(second, reading.score);
  }
  if (first === undefined) return undefined;
  // What has a name and does nothing may be no person at all: "Lamplight Bay".
  const unsure = first.referent.entity?.certain === false && !first.acted;
  const { name, type, description, gender, entity, doubtful } = first.referent;
  return {
    name,
    type,
    description,
    gender,
    entity,
    doubtful: doubtful || unsure || first.score - second < MARGIN,
    lead: first.named ? first.score - second : 0,
  };
};
