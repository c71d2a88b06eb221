import { CURRENCY, classOfUnit, DIGIT } from "./characters.ts";
import { ABBREVIATES, CAPITALISED, LETTERS, TERMINATES } from "./shape.ts";
import type { RawToken, TokenRules } from "./tokenise.ts";

/** What the sentence splitter has to know of a language, beside its abbreviations. */
export interface SentenceRules extends TokenRules {
  /** Words, in lower case, with which a sentence begins and no name does ("the", "however"). */
  readonly starters: ReadonlySet<string>;
  /** Whether a reporting clause stands at `index`, just after a quotation that ends in ? or ! (“Why?” Ms Ruiz asked). */
  readonly reportsAt: (tokens: readonly RawToken[], index: number, last: number) => boolean;
}

const OPENING = "“‘«‹„‟‚([{";
const CLOSING_QUOTES = "”’»›\"'''";
const CLOSING_BRACKETS = ")]}";

const isEllipsis = (token: RawToken): boolean => token.text === "…" || (token.text.length > 1 && token.text[0] === ".");
const isWord = (token: RawToken): boolean => (token.marks & LETTERS) !== 0;
const isCapitalised = (token: RawToken): boolean => (token.marks & CAPITALISED) !== 0;

/** The first token after those that close what ends at `from`: quotation marks and brackets that touch it. */
const afterClosers = (tokens: readonly RawToken[], from: number, last: number): number => {
  let at = from;
  for (; at < last; at += 1) {
    const token = tokens[at] as RawToken;
    if (token.spaced) break;
    const closes =
      CLOSING_BRACKETS.includes(token.text) ||
      (token.pos === "QUOTE" && CLOSING_QUOTES.includes(token.text)) ||
      (token.marks & TERMINATES) !== 0;
    if (!closes) break;
  }
  return at;
};

/** The first word or number from `at` on, past opening marks. */
const firstWord = (tokens: readonly RawToken[], at: number, last: number): RawToken | undefined => {
  for (let index = at; index < last; index += 1) {
    const token = tokens[index] as RawToken;
    if (!OPENING.includes(token.text) && token.pos !== "QUOTE") return token;
  }
  return undefined;
};

const beginsSentence = (token: RawToken): boolean => {
  if (isWord(token)) return isCapitalised(token);
  const kind = classOfUnit(token.text.charCodeAt(0));
  return kind === DIGIT || kind === CURRENCY;
};

/**
 * The ends of the sentences of one paragraph, as indices of the tokens after each.
 *
 * @param first the paragraph's first token
 * @param last the token after its last one
 */
export const sentenceEnds = (
  tokens: readonly RawToken[],
  first: number,
  last: number,
  rules: SentenceRules,
): number[] => {
  const ends: number[] = [];
  let sentence = first;
  let at = first;
  while (at < last) {
    const token = tokens[at] as RawToken;
    const next = at + 1;
    if ((token.marks & TERMINATES) !== 0) {
      const after = afterClosers(tokens, next, last);
      if (after >= last) break;
      if (endsAtTerminator(tokens, sentence, at, after, last, rules)) {
        ends.push(after);
        sentence = after;
      }
      at = after;
    } else if ((token.marks & ABBREVIATES) !== 0) {
      const after = afterClosers(tokens, next, last);
      if (after >= last) break;
      if (endsAtAbbreviation(tokens, at, after, last, rules)) {
        ends.push(after);
        sentence = after;
      }
      at = after;
    } else at = next;
  }
  if (last > first) ends.push(last);
  return ends;
};

const endsAtTerminator = (
  tokens: readonly RawToken[],
  sentence: number,
  at: number,
  after: number,
  last: number,
  rules: SentenceRules,
): boolean => {
  const terminator = tokens[at] as RawToken;
  const follower = tokens[after] as RawToken;
  const word = firstWord(tokens, after, last);
  if (word === undefined) return true;
  const before = tokens[at - 1];
  const period = terminator.text === ".";
  const closed = after > at + 1 && tokens[after - 1]?.pos === "QUOTE";
  if (!follower.spaced) {
    // "end.Next": a lost space, when a word ends and a capitalised one begins; "Yahoo!-owned" is none.
    const lost = period && before !== undefined && before.text.length > 1 && isWord(before) && !isCapitalised(before);
    return (lost || closed || tokens[after - 1]?.text === ")") && beginsSentence(word) && isWord(word);
  }
  if (",;:".includes(follower.text)) return false;
  // "1. The plan": the number of a list item or a heading.
  if (period && at === sentence + 1 && before !== undefined && /^(?:\d{1,3}|[A-Za-z])$/.test(before.text)) return false;
  // A period between spaces is one of an ellipsis ". . .".
  if (period && terminator.spaced && follower.text.startsWith(".")) return false;
  if (isEllipsis(terminator) && at === sentence) return false;
  const capital = beginsSentence(word);
  if (period && !closed) {
    if (capital || !isWord(word) || before === undefined) return true;
    return endsBeforeSmallLetter(tokens[sentence] as RawToken, before);
  }
  if (!capital && isWord(word)) return false;
  if (closed && !period) return !rules.reportsAt(tokens, after, last);
  return true;
};

/**
 * Whether a period before a small letter ends the sentence: it does in a text without capitals; elsewhere a short word
 * before it may be an abbreviation that no table knows.
 */
const endsBeforeSmallLetter = (sentence: RawToken, before: RawToken): boolean =>
  (isWord(sentence) && !isCapitalised(sentence)) || before.text.length > 5;

const endsAtAbbreviation = (
  tokens: readonly RawToken[],
  at: number,
  after: number,
  last: number,
  rules: SentenceRules,
): boolean => {
  const abbreviation = tokens[at] as RawToken;
  const word = firstWord(tokens, after, last);
  if (word === undefined) return true;
  if (!isWord(word) || !isCapitalised(word)) return false;
  const stem = abbreviation.lower.slice(0, -1);
  const kind = rules.abbreviations.get(stem.slice(stem.lastIndexOf("-") + 1));
  if (kind === "title") return false;
  const starter = rules.starters.has(word.lower);
  if (starter) return true;
  // A closing mark after the period, or an opening one before the next word, leaves no doubt.
  return after > at + 1 || (tokens[after] as RawToken).text === "“";
};
