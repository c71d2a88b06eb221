import type { Article, Token } from "../../../text/article.ts";
import { CALENDAR_WORDS } from "../data/proper-adjectives.ts";
import { textBetween } from "./name-draft.ts";
import {
  COMMA,
  END_SIGN,
  LIST_SIGN,
  nounMarks,
  OPENER,
  ORGANISATION_NOUN,
  PREPOSITION,
  RELATIVE,
  ROLE,
} from "./noun-marks.ts";
import { isEither, isOrganisationNoun, isRole } from "./role-words.ts";
import { isPossessive, looksProper } from "./token-walk.ts";

/** What an apposition or an introducing phrase says. */
export interface Description {
  readonly text: string;
  /** Head nouns of it and of what it joins by "and": "economist", "author". */
  readonly roles: readonly string[];
  /** Which of the two the head noun speaks for. */
  readonly of: "person" | "organization" | "unknown";
}

/** Longer appositions are sentences of their own for a reader. */
const LONGEST = 40;
const NN_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS".split(" "));
const RB_VBN: ReadonlySet<string> = new Set("RB VBN VBD VBG IN TO MD PRP WRB CC EX".split(" "));
const ACTIONS: ReadonlySet<string> = new Set("VBD VBZ MD PRP WRB VBG TO".split(" "));

/**
 * Head nouns of a phrase: the last word before the first preposition, and the same after each "and" at that level.
 * "founder of Proem" → founder; "president and chief executive of X" → president, executive, chief executive.
 */
export const headsOf = (tokens: readonly Token[], first: number, last: number): string[] => {
  const heads: string[] = [];
  let nested = false;
  for (let index = first; index < last; index += 1) {
    const word = tokens[index] as Token;
    const marks = nounMarks(word);
    if ((marks & LIST_SIGN) !== 0) nested = false;
    else if ((marks & PREPOSITION) !== 0) nested = true;
    if (nested || (marks & (ROLE | ORGANISATION_NOUN)) === 0 || /^\d/.test(word.text)) continue;
    // Role nouns count wherever they end a phrase, and before a name too ("economist Keyu Jin").
    if (index + 1 < last && !endsBefore(tokens[index + 1] as Token)) continue;
    heads.push(word.lower);
    const before = tokens[index - 1];
    if (index > first && before !== undefined && NN_JJ_TAGS.has(before.pos))
      heads.push(`${before.lower} ${word.lower}`);
    const hyphen = word.lower.lastIndexOf("-");
    if (hyphen > 0) heads.push(word.lower.slice(hyphen + 1));
  }
  return heads;
};

/** Whether a noun that stands before this token can be a head. */
const endsBefore = (next: Token): boolean =>
  (nounMarks(next) & (LIST_SIGN | PREPOSITION | RELATIVE)) !== 0 || next.pos === "QUOTE" || looksProper(next);
const kindOf = (heads: readonly string[]): Description["of"] => {
  if (heads.some((head) => isRole(head) && !isEither(head))) return "person";
  return heads.some(isOrganisationNoun) ? "organization" : "unknown";
};

/** Whether what stands at `index` opens a noun phrase that can rename what was before the comma. */
const opens = (tokens: readonly Token[], index: number, last: number): boolean => {
  const token = tokens[index];
  if (token === undefined || index >= last) return false;
  if ((nounMarks(token) & OPENER) !== 0) return true;
  if (RB_VBN.has(token.pos)) return false;
  // "founder of", "former chief economist at", "Ruiz's lawyer": a role noun soon, before any verb or comma.
  for (let at = index; at < Math.min(last, index + 8); at += 1) {
    const word = tokens[at] as Token;
    const marks = nounMarks(word);
    if ((marks & (COMMA | END_SIGN | RELATIVE)) !== 0) return false;
    if ((marks & (ROLE | ORGANISATION_NOUN)) !== 0) return true;
    if ((marks & PREPOSITION) !== 0 && word.lower !== "and" && word.lower !== "of") {
      // "policy lead at advisory firm Proem": a post at some place that has a name.
      const post = at > index && (tokens[at - 1] as Token).pos === "NN" && !looksProper(tokens[at - 1] as Token);
      return post && namesSoon(tokens, at + 1, Math.min(last, at + 5));
    }
    if (ACTIONS.has(word.pos)) return false;
  }
  return false;
};

const namesSoon = (tokens: readonly Token[], from: number, last: number): boolean => {
  for (let at = from; at < last; at += 1) if (looksProper(tokens[at] as Token)) return true;
  return false;
};

/** The token after the apposition that begins at `first`; -1 when no sign closes it, or it is a clause. */
const endOfApposition = (tokens: readonly Token[], first: number, last: number): number => {
  const limit = Math.min(last, first + LONGEST);
  let end = first;
  while (end < limit) {
    const token = tokens[end] as Token;
    const marks = nounMarks(token);
    if (token.pos === "QUOTE") {
      // The hacker known as “Guccifer”: a name in marks belongs to it.
      const close = end > first && token.text !== "”" ? closingMark(tokens, end, limit) : -1;
      if (close === -1) return end;
      end = close + 1;
      continue;
    }
    if ((marks & (END_SIGN | RELATIVE)) !== 0) {
      const hyphen = token.text === "–" && !token.spaced && tokens[end + 1]?.spaced === false;
      if (!hyphen) return end;
    } else if ((marks & COMMA) !== 0) {
      if (!goesOnAfter(tokens, end, last)) return end;
    } else if (end > first && FINITE.has(token.pos) && !isPossessive(token)) {
      // A clause: "X, the mayor said". Its phrase renames nothing.
      return -1;
    }
    end += 1;
  }
  return end < last ? -1 : end;
};

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "MD", "VBP"]);

/** The mark that closes the one at `open`, among the next words; or -1. */
const closingMark = (tokens: readonly Token[], open: number, limit: number): number => {
  let close = open + 1;
  while (close < limit && close < open + 8 && (tokens[close] as Token).pos !== "QUOTE") close += 1;
  return close < limit && tokens[close]?.pos === "QUOTE" ? close : -1;
};

/** Whether an apposition goes on behind a comma: "founder of Proem, an AI consultancy", "president, founder and owner". */
const goesOnAfter = (tokens: readonly Token[], comma: number, last: number): boolean => {
  const next = tokens[comma + 1];
  if (next === undefined) return false;
  if ((nounMarks(next) & ROLE) !== 0) return true;
  if (!looksProper(tokens[comma - 1] as Token)) return false;
  if (comma + 1 < last && isIndefinite(next)) return true;
  const after = tokens[comma + 2]?.text;
  return next.pos === "NNP" && looksProper(next) && (after === "," || after === ".");
};

const isIndefinite = ({ lower }: Token): boolean => lower === "a" || lower === "an";

/** The apposition that follows the comma at `comma`, up to `last`; undefined when something else follows. */
export const appositionAfter = (article: Article, comma: number, last: number): Description | undefined => {
  const { tokens } = article;
  const first = comma + 1;
  if (!opens(tokens, first, last)) return undefined;
  let end = endOfApposition(tokens, first, last);
  while (end > first && (tokens[end - 1] as Token).text === ",") end -= 1;
  if (end <= first) return undefined;
  const opening = tokens[first] as Token;
  const roles = headsOf(tokens, first, end);
  const of = kindOf(roles);
  // "a welder who fled": a noun that no table has is what the text may call the bearer later.
  if (roles.length === 0 && isIndefinite(opening)) {
    let noun = first + 1;
    while (noun < end && MODIFIERS.has((tokens[noun] as Token).pos)) noun += 1;
    if (tokens[noun - 1]?.pos === "NN") roles.push((tokens[noun - 1] as Token).lower);
  }
  // "…, the reports show" is no apposition; one whose noun we do not know must say "a" or a post at some place.
  if (of === "unknown" && (nounMarks(opening) & OPENER) !== 0 && !isIndefinite(opening)) return undefined;
  return { text: textBetween(article, first, end), roles, of };
};

const MODIFIERS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS VBN CD PUNCT".split(" "));

const BEFORE = new Set(["NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "POS"]);

const JOINS = new Set(["of", "and", "&", "/"]);
/** Forms of verbs that begin a post: "managing director". */
const ACTING = new Set("managing acting founding outgoing incoming sitting presiding leading supervising".split(" "));

/** Where the description that leads into a name begins: "former Tesla AI scientist | Andrej Karpathy". */
export const startOfLead = (tokens: readonly Token[], name: number, floor: number): number => {
  let start = name;
  while (start > floor && name - start < 14) {
    const token = tokens[start - 1] as Token;
    const next = tokens[start] as Token;
    const joins = start < name && JOINS.has(token.lower) && start - 1 > floor;
    // Only offices and posts take "of" and "and" here: "chief of staff John Roe", not "in the words of John Roe".
    if (joins && !isRole((tokens[start - 2] as Token | undefined)?.lower ?? "")) break;
    const acting = start < name && ACTING.has(token.lower);
    if (!(BEFORE.has(token.pos) || joins || acting || isPossessive(token) || (token.pos === "PRP$" && start < name)))
      break;
    if (token.text === "," || (next.text === "," && start < name)) break;
    // "On Monday | Ports Authority director Ana Ruiz"
    if (CALENDAR_WORDS.has(token.text)) break;
    start -= 1;
    if (token.pos === "PRP$") break;
  }
  // Never begin with the small word of a join.
  while (start < name && JOINS.has((tokens[start] as Token).lower)) start += 1;
  return start;
};
