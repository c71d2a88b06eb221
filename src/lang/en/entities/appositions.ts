import type { Article, Token } from "../../../text/article.ts";
import { isOrganisationNoun, isRole } from "./role-words.ts";
import { isPossessive, looksProper } from "./token-walk.ts";

const NN_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS".split(" "));
const RB_VBN: ReadonlySet<string> = new Set("RB VBN VBD VBG IN TO MD PRP WRB CC EX".split(" "));
const AN_A: ReadonlySet<string> = new Set(["an", "a"]);

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
const OPENERS = new Set(["a", "an", "the", "one", "another", "his", "her", "its", "their"]);
const RELATIVES = new Set(["who", "which", "that", "whose", "whom", "where", "when"]);
const PREPOSITIONS = new Set([
  "of",
  "for",
  "at",
  "in",
  "from",
  "with",
  "on",
  "to",
  "by",
  "about",
  "under",
  "based",
  "called",
  "named",
  "and",
  "or",
]);
const ENDS = new Set([".", ";", ":", "!", "?", "—", "–", "--", "(", ")", "”", "“", '"', "…"]);

/**
 * Head nouns of a phrase: the last word before the first preposition, and the same after each "and" at that level.
 * "founder of Proem" → founder; "president and chief executive of X" → president, executive, chief executive.
 */
export const headsOf = (tokens: readonly Token[], first: number, last: number): string[] => {
  const heads: string[] = [];
  let nested = false;
  for (let index = first; index < last; index += 1) {
    const word = tokens[index] as Token;
    const next = index + 1 < last ? (tokens[index + 1] as Token) : undefined;
    if (word.lower === "and" || word.text === "," || word.text === "/") nested = false;
    else if (PREPOSITIONS.has(word.lower)) nested = true;
    if (nested || looksLikeNumber(word)) continue;
    const ends =
      next === undefined ||
      next.text === "," ||
      next.text === "/" ||
      PREPOSITIONS.has(next.lower) ||
      RELATIVES.has(next.lower) ||
      next.pos === "QUOTE";
    // Role nouns count wherever they end a phrase, and before a name too ("economist Keyu Jin").
    const known = isRole(word.lower) || isOrganisationNoun(word.lower);
    if (!known || !(ends || (next !== undefined && looksProper(next)))) continue;
    heads.push(word.lower);
    const before = tokens[index - 1];
    if (index > first && before !== undefined && NN_JJ_TAGS.has(before.pos))
      heads.push(`${before.lower} ${word.lower}`);
    const hyphen = word.lower.lastIndexOf("-");
    if (hyphen > 0) heads.push(word.lower.slice(hyphen + 1));
  }
  return heads;
};

const looksLikeNumber = (token: Token): boolean => /^\d/.test(token.text);

const kindOf = (heads: readonly string[]): Description["of"] => {
  if (heads.some(isRole)) return "person";
  return heads.some(isOrganisationNoun) ? "organization" : "unknown";
};

/** Whether what stands at `index` opens a noun phrase that can rename what was before the comma. */
const opens = (tokens: readonly Token[], index: number, last: number): boolean => {
  const token = tokens[index];
  if (token === undefined || index >= last) return false;
  if (OPENERS.has(token.lower)) return true;
  if (RB_VBN.has(token.pos)) return false;
  // "founder of", "former chief economist at", "Ruiz's lawyer": a role noun soon, before any verb or comma.
  for (let at = index; at < Math.min(last, index + 8); at += 1) {
    const { lower, text, pos } = tokens[at] as Token;
    if (text === "," || ENDS.has(text) || RELATIVES.has(lower)) return false;
    if (isRole(lower) || isOrganisationNoun(lower)) return true;
    if (PREPOSITIONS.has(lower) && lower !== "and" && lower !== "of") {
      // "policy lead at advisory firm Proem": a post at some place that has a name.
      const post = at > index && (tokens[at - 1] as Token).pos === "NN" && !looksProper(tokens[at - 1] as Token);
      return post && tokens.slice(at + 1, Math.min(last, at + 5)).some(looksProper);
    }
    if (
      pos === "VBD" ||
      pos === "VBZ" ||
      pos === "MD" ||
      pos === "PRP" ||
      pos === "WRB" ||
      pos === "VBG" ||
      pos === "TO"
    )
      return false;
  }
  return false;
};

/** The apposition that follows the comma at `comma`, up to `last`; undefined when something else follows. */
export const appositionAfter = (article: Article, comma: number, last: number): Description | undefined => {
  const { tokens } = article;
  const first = comma + 1;
  if (!opens(tokens, first, last)) return undefined;
  const limit = Math.min(last, first + LONGEST);
  let end = first;
  let closed = false;
  while (end < limit) {
    const token = tokens[end] as Token;
    if (token.pos === "QUOTE" && end > first) {
      // The hacker known as “Guccifer”: a name in marks belongs to it.
      let close = end + 1;
      while (close < limit && close < end + 8 && (tokens[close] as Token).pos !== "QUOTE") close += 1;
      if (tokens[close]?.pos === "QUOTE" && close < limit && token.text !== "”") {
        end = close + 1;
        continue;
      }
    }
    const hyphen = token.text === "–" && !token.spaced && tokens[end + 1]?.spaced === false;
    if ((ENDS.has(token.text) && !hyphen) || RELATIVES.has(token.lower) || token.pos === "QUOTE") {
      closed = true;
      break;
    }
    if (token.text === ",") {
      const next = tokens[end + 1];
      const previous = tokens[end - 1] as Token;
      // "founder of Proem, an AI consultancy" and "president, founder and owner of Proem" go on.
      const nested =
        next !== undefined && (next.lower === "a" || next.lower === "an") && looksProper(previous) && end + 1 < last;
      const listed = next !== undefined && isRole(next.lower);
      const place =
        next !== undefined &&
        looksProper(previous) &&
        looksProper(next) &&
        next.pos === "NNP" &&
        (tokens[end + 2]?.text === "," || tokens[end + 2]?.text === ".");
      if (!nested && !listed && !place) {
        closed = true;
        break;
      }
    } else if (
      end > first &&
      (token.pos === "VBD" || token.pos === "VBZ" || token.pos === "MD" || token.pos === "VBP") &&
      !isPossessive(token)
    ) {
      // A clause: "X, the mayor said". Its phrase renames nothing.
      return undefined;
    }
    end += 1;
  }
  if (!closed && end < last) return undefined;
  while (end > first && (tokens[end - 1] as Token).text === ",") end -= 1;
  if (end === first) return undefined;
  const roles = headsOf(tokens, first, end);
  const of = kindOf(roles);
  // "a welder who fled": a noun that no table has is what the text may call the bearer later.
  if (roles.length === 0 && AN_A.has((tokens[first] as Token).lower)) {
    let noun = first + 1;
    while (noun < end && /^(?:NN|JJ|VBN|CD|PUNCT)/.test((tokens[noun] as Token).pos)) noun += 1;
    if (tokens[noun - 1]?.pos === "NN") roles.push((tokens[noun - 1] as Token).lower);
  }
  // "…, the reports show" is no apposition; one whose noun we do not know must say "a" or a post at some place.
  if (of === "unknown" && OPENERS.has((tokens[first] as Token).lower) && !AN_A.has((tokens[first] as Token).lower))
    return undefined;
  const text = article.text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end);
  return { text, roles, of };
};

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
    start -= 1;
    if (token.pos === "PRP$") break;
  }
  // Never begin with the small word of a join.
  while (start < name && JOINS.has((tokens[start] as Token).lower)) start += 1;
  return start;
};
