import type { Article, Token } from "../../../text/article.ts";
import { ORGANISATION_NAME_WORDS } from "../data/organisation-words.ts";
import { TITLES } from "../data/titles.ts";
import { ACRONYM, ADJECTIVE, GIVEN_NAME, HALF_SMALL, nameMarks, ORGANISATION, PLACE, SURNAME } from "./name-marks.ts";
import { COMMON_NOUN, DIRECTION, nounMarks, ORDINARY, PARTICLE, ROLE, TITLE, TITLE_START } from "./noun-marks.ts";
import { IN_NAME, RESTARTED, type Survey, WRITTEN_PROPER } from "./survey.ts";
import { bare, isPossessive, looksProper } from "./token-walk.ts";

const SMALL_CLASSES: ReadonlySet<string> = new Set(
  "DT PRP PRP$ WP WP$ WDT WRB EX MD IN TO CC RB UH PDT CD QUOTE PUNCT SYM VB VBP VBZ VBD VBN VBG".split(" "),
);

/** By its part of speech no name, whatever its capital. */
const isOrdinary = (token: Token): boolean => SMALL_CLASSES.has(token.pos) || (nounMarks(token) & ORDINARY) !== 0;

/** "Rolling Stone": a speaker whose name begins with what elsewhere is a verb's form. */
const isVerbal = ({ pos, lower }: Token): boolean => pos === "VBN" || lower.endsWith("ing");

/** The tokens that begin a speaker's mention. */
export interface Speakers {
  readonly has: (token: number) => boolean;
}

const NEVER_OPEN: ReadonlySet<string> = new Set(["DT", "PRP", "IN", "CC"]);

/** Few words open a sentence: by first letter and length most others are told from them without a search. */
const SHAPES = 512;
const shapeOf = (lower: string): number => ((lower.charCodeAt(0) & 31) << 4) | (lower.length & 15);

/** Whether the capital of a sentence's first word is that of a name, told also by how the article writes it elsewhere. */
export class Openings {
  readonly #tokens: readonly Token[];
  readonly #survey: Survey;
  readonly #speakers: Speakers;
  /** Of the words that open sentences, those that stand with a small letter elsewhere. */
  readonly #small = new Set<string>();
  /** Of the same, those that have a capital elsewhere than at a sentence's start. */
  readonly #capital = new Set<string>();

  /**
   * @param headlines 1 for each paragraph that is one: nothing there counts
   * @param speakers tokens that begin a speaker's mention
   */
  constructor(article: Article, survey: Survey, headlines: Uint8Array, speakers: Speakers) {
    this.#tokens = article.tokens;
    this.#survey = survey;
    this.#speakers = speakers;
    this.#count(article, headlines);
  }

  #count({ tokens, sentences }: Article, headlines: Uint8Array): void {
    const survey = this.#survey;
    const shapes = new Uint8Array(SHAPES);
    const asked = new Set<string>();
    for (const { first, last, paragraph } of sentences) {
      if (headlines[paragraph] === 1) continue;
      for (let index = first; index < last; index += 1) {
        const bits = survey[index] as number;
        if ((bits & IN_NAME) === 0 || (index > first && (bits & RESTARTED) === 0)) continue;
        const { pos, lower } = tokens[index] as Token;
        if (NEVER_OPEN.has(pos)) continue;
        asked.add(lower);
        shapes[shapeOf(lower)] = 1;
      }
    }
    for (const { first, last, paragraph } of sentences) {
      if (headlines[paragraph] === 1) continue;
      if (this.#opensName(first)) this.#capital.add((tokens[first] as Token).text);
      for (let index = first + 1; index < last; index += 1) {
        const { lower, text } = tokens[index] as Token;
        if (shapes[shapeOf(lower)] === 0 || !asked.has(lower)) continue;
        const bits = survey[index] as number;
        if ((bits & WRITTEN_PROPER) === 0) this.#small.add(lower);
        else if ((bits & RESTARTED) === 0) this.#capital.add(text);
      }
    }
  }

  /** "Halden Foods fell": two capitals at the start are a name's, and so is "Halden" after it. */
  #opensName(first: number): boolean {
    const survey = this.#survey;
    if (((survey[first] as number) & (survey[first + 1] ?? 0) & WRITTEN_PROPER) === 0) return false;
    const opening = this.#tokens[first] as Token;
    return !isOrdinary(opening) && (nounMarks(opening) & COMMON_NOUN) === 0;
  }

  #inName(index: number): boolean {
    return ((this.#survey[index] ?? 0) & IN_NAME) !== 0;
  }

  /** Whether a name opens at `index`, the first word of a sentence or one after a sign. */
  isName(index: number, last: number): boolean {
    const tokens = this.#tokens;
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const inSentence = index + 1 < last && next !== undefined;
    const joinsName = inSentence && this.#inName(index + 1) && next.spaced;
    if (token.pos === "PRP$") return joinsName && this.#capital.has(token.text);
    if (NEVER_OPEN.has(token.pos)) return false;
    const noun = nounMarks(token);
    if ((noun & TITLE) !== 0 || ((noun & TITLE_START) !== 0 && TITLES.has(`${bare(token)} ${bare(next ?? token)}`)))
      return inSentence && (looksProper(next) || (nounMarks(next) & PARTICLE) !== 0 || next.lower === "of");
    if (next?.text === "&" || this.particlesLeadToName(index + 1, last)) return true;
    const name = nameMarks(token);
    if ((name & (PLACE | SURNAME | ORGANISATION | ACRONYM)) !== 0) return true;
    if (joinsName && ((noun & DIRECTION) !== 0 || (this.#speakers.has(index) && isVerbal(token)))) return true;
    const isSmall = this.#small.has(token.lower);
    if ((name & GIVEN_NAME) !== 0 && (joinsName || !isSmall)) return true;
    if (token.pos === "TO" || token.pos === "MD" || token.pos === "VBN" || (joinsName && isOrdinary(token)))
      return false;
    if (this.#capital.has(token.text)) return !isSmall || joinsName;
    // "Harding said": a name by its place, if it looks like a verb's form.
    if (isOrdinary(token)) return token.pos === "NNP" && this.#speakers.has(index);
    // "Low-income families", at a sentence's start.
    if ((name & HALF_SMALL) !== 0 && !joinsName) return false;
    if (joinsName && ORGANISATION_NAME_WORDS.has(token.lower)) return true;
    if ((noun & COMMON_NOUN) !== 0) return joinsName && (noun & ROLE) === 0;
    if ((name & ADJECTIVE) !== 0) return joinsName;
    if (isSmall) return false;
    if (this.#speakers.has(index)) return true;
    return token.pos === "NNP" || token.pos === "NNPS" || joinsName || isPossessive(next);
  }

  /** "Ursel | van der Meer", "Van | der Meer". */
  particlesLeadToName(from: number, last: number): boolean {
    const at = afterParticles(this.#tokens, from, last);
    return at > from && at < last && this.#inName(at);
  }
}

/** The token after the particles, two at most, that begin at one. */
export const afterParticles = (tokens: readonly Token[], from: number, last: number): number => {
  let at = from;
  while (at < last && at < from + 2 && (nounMarks(tokens[at] as Token) & PARTICLE) !== 0) at += 1;
  return at;
};
