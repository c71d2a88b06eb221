import type { Article, Sentence, Token } from "../../../text/article.ts";
import { classAt, LETTER } from "../../../text/characters.ts";
import { ORGANISATION_NAME_WORDS } from "../data/organisation-words.ts";
import { TITLES } from "../data/titles.ts";
import { isKnown } from "../syntax/lexicon.ts";
import { PROPER } from "../word-marks.ts";
import {
  ADJECTIVE,
  KNOWN_WITH_S,
  nameMarks,
  PARTISAN,
  PEOPLE,
  SHORT,
  SMALL_WORD,
  THING,
  UNIT,
  WHOLE_TITLE,
} from "./name-marks.ts";
import {
  FIELD,
  JOINER,
  NEVER_NAME,
  nounMarks,
  ORGANISATION_HEAD,
  ORGANISATION_WORD,
  PARTICLE,
  TITLE,
  TITLE_START,
} from "./noun-marks.ts";
import { endsOffice, holderIn, isOfficeOf } from "./office-holders.ts";
import { afterParticles, Openings, type Speakers } from "./openings.ts";
import { singularOf } from "./role-words.ts";
import { IN_NAME, RESTARTED, type Survey } from "./survey.ts";
import { bare, isPossessive, looksProper } from "./token-walk.ts";

/** Capitalised tokens that stand together, with the small words that join them. Half-open. */
export interface ProperRun {
  readonly first: number;
  readonly last: number;
}

/** A paragraph whose longer words nearly all have capitals: a headline, where capitals tell nothing. */
const isHeadline = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (tokens[last - 1]?.text === ".") return false;
  let small = 0;
  let capitals = 0;
  for (let index = first; index < last; index += 1) {
    const { text, marks } = tokens[index] as Token;
    if (text.length < 4 || classAt(text, 0) !== LETTER) continue;
    if ((marks & PROPER) !== 0) capitals += 1;
    else small += 1;
    // More than a fifth of all its words already: no need to read on.
    if (small * 5 > last - first) return false;
  }
  const long = small + capitals;
  return long >= 4 && capitals > long * 0.8;
};

const OF_FOR: ReadonlySet<string> = new Set(["of", "for"]);

const LONGEST_RUN = 14;

/**
 * "Teachers’ Union", "Cable Makers’ Forum": the plural of a common noun before 's, and behind it, among the next words
 * of the name, one of an organization. "France's Ministry" has a singular before it, the Rogers' Group nobody's noun.
 */
const ownedByMany = (tokens: readonly Token[], mark: number, last: number): boolean => {
  const { lower } = tokens[mark - 1] as Token;
  const plural =
    PLURAL_OWNERS.has(lower) || (lower.endsWith("s") && (isKnown(singularOf(lower)) || AGENTS.test(lower)));
  if (!plural || (tokens[mark]?.lower === "'s") !== PLURAL_OWNERS.has(lower)) return false;
  for (let at = mark + 1; at < Math.min(last, mark + 4) && looksProper(tokens[at] as Token); at += 1)
    if ((nounMarks(tokens[at] as Token) & ORGANISATION_WORD) !== 0) return true;
  return false;
};

const AGENTS = /(?:er|or|ist|ian|ee|ant|ent)s$/;
const PLURAL_OWNERS: ReadonlySet<string> = new Set("women men children people".split(" "));

/** Reads the runs of one article, sentence by sentence. */
class RunReader {
  readonly #tokens: readonly Token[];
  readonly #survey: Survey;
  readonly #openings: Openings;
  readonly runs: ProperRun[] = [];

  constructor(tokens: readonly Token[], survey: Survey, openings: Openings) {
    this.#tokens = tokens;
    this.#survey = survey;
    this.#openings = openings;
  }

  read(sentence: Sentence): void {
    const { first, last } = sentence;
    const survey = this.#survey;
    let index = first;
    while (index < last) {
      const bits = survey[index] as number;
      if ((bits & IN_NAME) === 0 || !this.#begins(index, first, last, bits)) {
        index += 1;
        continue;
      }
      const end = this.#endOf(index, last);
      if (this.#isName(index, end, sentence)) this.runs.push({ first: index, last: end });
      index = end;
    }
  }

  #begins(index: number, first: number, last: number, bits: number): boolean {
    const opens = index === first || (bits & RESTARTED) !== 0;
    if (opens && !this.#openings.isName(index, last) && !this.#beginsOffice(index, last)) return false;
    return (nounMarks(this.#tokens[index] as Token) & NEVER_NAME) === 0;
  }

  #inName(index: number): boolean {
    return ((this.#survey[index] ?? 0) & IN_NAME) !== 0;
  }

  /** The token after the run that begins at `first`. */
  #endOf(first: number, last: number): number {
    let index = first + 1;
    while (index < last && index - first < LONGEST_RUN) {
      const next = this.#after(index, last);
      if (next === -1) break;
      index = next;
    }
    return index;
  }

  /** The index after the word at `index` that goes on with a name, and after what it joins to it; or -1. */
  #after(index: number, last: number): number {
    const tokens = this.#tokens;
    const token = tokens[index] as Token;
    const inName = this.#inName(index);
    if (token.spaced) return inName ? index + 1 : this.#joined(index, last);
    const before = tokens[index - 1] as Token;
    if (inName && (token.text.length === 1 || before.text === "&")) return index + 1;
    if (isPossessive(token) && ((nameMarks(before) & KNOWN_WITH_S) !== 0 || ownedByMany(tokens, index, last)))
      return index + 1;
    if (index + 1 < last && this.#inName(index + 1)) {
      if (token.text === "." && (nameMarks(before) & SHORT) !== 0) return index + 1;
      if ((token.text === "–" || token.text === "-") && !(tokens[index + 1] as Token).spaced) return index + 2;
    }
    return this.#joined(index, last);
  }

  /** The index after the capitalised word that small words beginning at `index` join to a name, or -1. */
  #joined(index: number, last: number): number {
    const tokens = this.#tokens;
    const token = tokens[index] as Token;
    const next = index + 1;
    const marks = nounMarks(token);
    if ((marks & JOINER) === 0 || next >= last) return -1;
    const { lower } = token;
    const previous = tokens[index - 1] as Token;
    if (lower === "of" || lower === "for" || lower === "on" || lower === "against") {
      const at = (tokens[next] as Token).lower === "the" ? next + 1 : next;
      if (at >= last) return -1;
      if (!this.#inName(at)) return endsOffice(tokens, index - 1) ? holderIn(tokens, at, last) : -1;
      if ((nounMarks(previous) & ORGANISATION_HEAD) !== 0) return at + 1;
      if (TITLES.has(`${bare(previous)} of ${bare(tokens[at] as Token)}`)) return at + 1;
      return endsOffice(tokens, index - 1) ? holderIn(tokens, at, last) : -1;
    }
    if (lower === "and") {
      const isField = (nounMarks(previous) & FIELD) !== 0 || ORGANISATION_NAME_WORDS.has(previous.lower);
      return isField && this.#inName(next) && (nounMarks(tokens[next] as Token) & FIELD) !== 0 ? next + 1 : -1;
    }
    // "Vidal i Puig", but not the "I" of who speaks.
    if (lower === "&" || (token.text === "i" && token.spaced)) return this.#inName(next) ? next + 1 : -1;
    if ((marks & PARTICLE) === 0 || !token.spaced) return -1;
    const at = afterParticles(tokens, next, last);
    return at < last && this.#inName(at) ? at + 1 : -1;
  }

  /** "Leader of the Opposition Asha Rao" at a sentence's start. */
  #beginsOffice(index: number, last: number): boolean {
    const tokens = this.#tokens;
    if (index + 2 >= last || !isOfficeOf(tokens[index]) || !OF_FOR.has((tokens[index + 1] as Token).lower))
      return false;
    const at = tokens[index + 2]?.lower === "the" ? index + 3 : index + 2;
    return at < last && holderIn(tokens, at, last) !== -1;
  }

  /** "Hispanics", "the Secretary of State", "the Arizona Republican": capitals that name no one. */
  #isName(first: number, last: number, sentence: Sentence): boolean {
    const tokens = this.#tokens;
    const ending = nameMarks(tokens[last - 1] as Token);
    // "ABSTRACT.", "FULL TEXT": a heading.
    if (first === sentence.first && last >= sentence.last - 1 && HEADING.test((tokens[first] as Token).text))
      return false;
    if ((ending & PARTISAN) !== 0) return false;
    if (last - first === 1) return (ending & (THING | PEOPLE | WHOLE_TITLE)) === 0 && !this.#isUnit(first, ending);
    // "Just Made An Even Bigger Move": capitals of a title.
    for (let at = first + 1; at < last - 1; at += 1)
      if ((nameMarks(tokens[at] as Token) & SMALL_WORD) !== 0) return false;
    // "the Transport Secretary": an office, whoever holds it.
    const closing = tokens[last - 1] as Token;
    if (last - first < 4 && tokens[first - 1]?.lower === "the" && (nounMarks(closing) & TITLE) !== 0)
      if (TITLES.get(bare(closing))?.address !== true) return false;
    return !this.#isTitle(first, last);
  }

  /** After a figure, "38 Hz". */
  #isUnit(index: number, marks: number): boolean {
    if ((marks & UNIT) === 0) return false;
    return this.#tokens[index - 1]?.pos === "CD" || !(this.#tokens[index] as Token).spaced;
  }

  /** "American Secretary of State" */
  #isTitle(first: number, last: number): boolean {
    const tokens = this.#tokens;
    let start = first;
    while (start < last - 1 && (nameMarks(tokens[start] as Token) & ADJECTIVE) !== 0) start += 1;
    if ((nounMarks(tokens[start] as Token) & TITLE_START) === 0) return false;
    let title = bare(tokens[start] as Token);
    for (let at = start + 1; at < last && at < start + 5; at += 1) title += ` ${bare(tokens[at] as Token)}`;
    return TITLES.has(title);
  }
}

const HEADING = /^\p{Lu}{4}/u;

/**
 * Finds the runs of one article in text order. One pass; joins look a bounded number of tokens ahead.
 *
 * @param speakers tokens that begin a speaker's mention: a capital there is a name's even where nothing else tells
 */
export const properRuns = (article: Article, survey: Survey, speakers: Speakers): readonly ProperRun[] => {
  const { tokens, sentences, paragraphs } = article;
  const headlines = new Uint8Array(paragraphs.length);
  for (let index = 0; index < paragraphs.length; index += 1) {
    const { first, last } = paragraphs[index] as { first: number; last: number };
    if (isHeadline(tokens, sentences[first]?.first ?? 0, sentences[last - 1]?.last ?? 0)) headlines[index] = 1;
  }
  const reader = new RunReader(tokens, survey, new Openings(article, survey, headlines, speakers));
  for (const sentence of sentences) if (headlines[sentence.paragraph] === 0) reader.read(sentence);
  return reader.runs;
};
