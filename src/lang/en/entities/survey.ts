import type { Article, Token } from "../../../text/article.ts";
import { wordFact } from "../../../text/words.ts";
import { MONTHS_AS_NAMES } from "../data/given-names.ts";
import { PRONOUNS } from "../data/pronouns.ts";
import { HEADS_SPEAKER, PROPER } from "../word-marks.ts";
import { HAS_SMALL_LETTER, NAMEABLE, nameMarks } from "./name-marks.ts";
import { COMMA, nounMarks, RESTART } from "./noun-marks.ts";
import { canHeadSpeaker } from "./speaking-nouns.ts";

/**
 * What an article's tokens are to the search for names and speakers: bits for each, most of them gathered in one pass.
 * One array, as each costs more than the pass.
 */
export type Survey = Uint16Array;

/** Written as names are. */
export const WRITTEN_PROPER = 1;
/** Written so, and can be part of a name. */
export const IN_NAME = 2;
/** Written so, behind a sign or a quotation mark behind which a sentence may begin anew. */
export const RESTARTED = 4;
/** Stands between quotation marks; those left open end with their paragraph. */
export const QUOTED = 8;
/** A noun that somebody who speaks can be called by. */
export const SPEAKING_NOUN = 16;
/** "he", "her": a pronoun that tells a gender. */
export const GENDERED = 32;
/** Stands, written as names are, behind a comma. */
export const BEHIND_COMMA = 64;

/** Where the reading of the speakers stops: at a mention, at a name, at a noun that a pronoun can mean. */
export const AT_MENTION = 128;
export const AT_NAME = 256;
export const AT_NOUN = 512;

/** The head of a clause's subject, in the sentences whose clauses were asked about. */
export const SUBJECT = 1024;
/** Within a relative clause of such a sentence. */
export const RELATIVE_CLAUSE = 2048;

const isGendered = wordFact(({ lower }) => PRONOUNS.get(lower)?.gender !== undefined);

/** "**Jan** Brodie said", "Councillor **June** Harper"; but "in April Jones left". */
const isGivenMonth = ({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean =>
  MONTHS_AS_NAMES.has(lower) &&
  next?.pos === "NNP" &&
  next.spaced &&
  (nameMarks(next) & (NAMEABLE | HAS_SMALL_LETTER)) === (NAMEABLE | HAS_SMALL_LETTER) &&
  (before === undefined || (before.pos !== "IN" && before.pos !== "CD" && before.pos !== "JJ" && before.pos !== "DT"));

const properBits = (token: Token, before: Token | undefined, next: Token | undefined): number => {
  const isPart = (nameMarks(token) & NAMEABLE) !== 0 || isGivenMonth(token, before, next);
  const bits = isPart ? WRITTEN_PROPER | IN_NAME : WRITTEN_PROPER;
  if (before === undefined) return bits;
  if (before.pos === "QUOTE") return bits | RESTARTED;
  if (before.text.length > 1) return bits;
  const marks = nounMarks(before);
  return bits | ((marks & RESTART) === 0 ? 0 : RESTARTED) | ((marks & COMMA) === 0 ? 0 : BEHIND_COMMA);
};

/** `QUOTED` or 0 for the words behind a quotation mark. */
const behindMark = (mark: string, before: number): number => {
  if (mark === "“" || mark === "«") return QUOTED;
  if (mark === "”" || mark === "»") return 0;
  return mark === '"' ? before ^ QUOTED : before;
};

const PAIRED: ReadonlySet<string> = new Set(["“", "”", "«", "»", '"']);

export const surveyOf = ({ tokens, sentences }: Article): Survey => {
  const survey = new Uint16Array(tokens.length);
  let latest = -1;
  let quoted = 0;
  for (const { first, last, paragraph } of sentences) {
    if (paragraph !== latest) quoted = 0;
    latest = paragraph;
    for (let index = first; index < last; index += 1) {
      const token = tokens[index] as Token;
      const { marks, pos } = token;
      let bits = quoted;
      if (pos === "QUOTE") {
        if (PAIRED.has(token.text)) bits = 0;
        quoted = behindMark(token.text, quoted);
      } else if (pos === "PRP" || pos === "PRP$") {
        if (isGendered(token.word)) bits |= GENDERED;
      } else if ((marks & HEADS_SPEAKER) !== 0 && canHeadSpeaker(token)) bits |= SPEAKING_NOUN;
      if ((marks & PROPER) !== 0)
        bits |= properBits(
          token,
          index > first ? tokens[index - 1] : undefined,
          index + 1 < last ? tokens[index + 1] : undefined,
        );
      survey[index] = bits;
    }
  }
  return survey;
};
