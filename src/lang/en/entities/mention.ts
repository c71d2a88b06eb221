import type { SpeakerType } from "../../../model/vocabulary.ts";
import type { Article, Token } from "../../../text/article.ts";
import type { Appearance } from "./entity.ts";
import {
  BOUNDS_NAME,
  BREAKS,
  COMMA,
  DEFINITE,
  DOCUMENT,
  FINITE,
  INDEFINITE,
  JOINS,
  PARTICIPLE,
  posRole,
  QUANTITY,
  RELATIVE,
  roleOf,
  STOP,
  VERBAL,
  WEIGHT,
} from "./mention-words.ts";
import { nounMarks, ROLE, TITLE } from "./noun-marks.ts";
import { isOfficeOf } from "./office-holders.ts";
import type { Register } from "./register.ts";
import { renamedBy } from "./renamed.ts";
import { isPlural, nounTypes } from "./speaking-nouns.ts";
import { isPossessive } from "./token-walk.ts";

/** What a noun phrase is made of, as far as it tells who speaks. Token indices, half-open. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** The names that the phrase itself is, several when they are joined. */
  readonly names: readonly Appearance[];
  /** The noun that the phrase is about, lower case; undefined for a name. */
  readonly head: string | undefined;
  readonly headAt: number;
  /** What the noun can be as a speaker; undefined for a name, and for a thing that says nothing. */
  readonly type: SpeakerType | undefined;
  readonly plural: boolean;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  /** A name set beside the noun: "the agency's director, Jane Roe". */
  readonly renamed: Appearance | undefined;
}

const LONGEST_BRACKETS = 5;

/** Before brackets that close the phrase: "Derek Holm | (Con)". */
const withoutBrackets = (tokens: readonly Token[], from: number, to: number): number => {
  if (tokens[to - 1]?.text !== ")") return to;
  for (let open = to - 2; open > from && open >= to - LONGEST_BRACKETS; open -= 1)
    if ((tokens[open] as Token).text === "(") return open;
  return to;
};

const isSign = (token: Token): boolean => token.pos === "QUOTE" || token.pos === "PUNCT";

const determinerOf = (opening: Token | undefined): Mention["determiner"] => {
  if (opening === undefined) return "none";
  if (opening.pos === "PRP$") return "possessive";
  const role = roleOf(opening.word);
  return (role & DEFINITE) !== 0 ? "definite" : (role & INDEFINITE) !== 0 ? "indefinite" : "none";
};

/** Takes a noun phrase apart. */
export const readMention = (article: Article, register: Register, from: number, to: number): Mention => {
  const { tokens } = article;
  let first = from;
  let last = withoutBrackets(tokens, from, to);
  while (first < last && isSign(tokens[first] as Token)) first += 1;
  while (last > first && isSign(tokens[last - 1] as Token)) last -= 1;
  if (last - first > 1 && isPossessive(tokens[last - 1])) last -= 1;
  // "Obama himself"
  if (last - first > 1 && tokens[last - 1]?.pos === "PRP" && /sel(?:f|ves)$/.test((tokens[last - 1] as Token).lower))
    last -= 1;
  let determiner = determinerOf(tokens[first]);

  // The phrase's own level: what stands before the first preposition, comma or clause, names skipped whole.
  const names: Appearance[] = [];
  let head: string | undefined;
  let headAt = first;
  // "more than 40 residents": the noun stands behind the number.
  let index = tokens[first + 1]?.lower === "than" && tokens[first + 2]?.pos === "CD" ? first + 2 : first;
  let joined = false;
  let several = false;
  let headStrength = 0;
  // "one of the engineers" is one, though the noun is plural.
  let single = false;
  let named = register.next(first);
  while (index < last) {
    if (named !== undefined && named.last <= index) named = register.next(index);
    if (named !== undefined && named.phrase.from <= index && named.last <= last) {
      if (index < named.first) {
        index = named.first;
        continue;
      }
      if (index === named.first) {
        const end = named.last;
        if (end < last && isPossessive(tokens[end])) {
          determiner = "possessive";
          index = end + 1;
          continue;
        }
        if (!joined) head = undefined;
        headStrength = 0;
        index = end;
        if (index >= last || endsName(tokens[index])) {
          names.push(named);
          joined = false;
        }
        continue;
      }
    }
    const token = tokens[index] as Token;
    const role = roleOf(token.word);
    const pos = posRole(token);
    // "his book “A Long Winter”": what is in marks is its title.
    if (token.pos === "QUOTE" && names.length === 0 && head !== undefined && isDocument(tokens[headAt])) break;
    if ((role & JOINS) !== 0) {
      if (names.length === 0 && head === undefined) break;
      joined = true;
      index += 1;
      continue;
    }
    if ((role & COMMA) !== 0 && names.length > 0 && joinsName(article, register, index, last)) {
      index += 1;
      continue;
    }
    if (token.lower === "'s" || isPossessive(token)) {
      determiner = "possessive";
      head = undefined;
      headStrength = 0;
      index += 1;
      continue;
    }
    if (head !== undefined && token.lower === "of" && (roleOf((tokens[headAt] as Token).word) & QUANTITY) !== 0) {
      if (head === "one") single = true;
      index += 1;
      if (index < last && (roleOf((tokens[index] as Token).word) & DEFINITE) !== 0) index += 1;
      head = undefined;
      headStrength = 0;
      continue;
    }
    if (head !== undefined || names.length > 0) {
      if ((role & STOP) !== 0 || (pos & BREAKS) !== 0 || ((pos & FINITE) !== 0 && index < last - 1)) break;
    }
    // "figures published last week": after a noun a participle begins another phrase.
    if (headStrength === 2 && (pos & PARTICIPLE) !== 0) break;
    const weight = index === last - 1 && (pos & VERBAL) !== 0 ? 2 : pos & WEIGHT;
    if (weight > 0 && weight >= (joined ? 0 : headStrength)) {
      // "Ruiz and her lawyer": a name and a noun, together.
      if (!joined) names.length = 0;
      head = token.lower;
      headAt = index;
      headStrength = weight;
    }
    // "the mayor and the governor" are two, "the president and chief executive" is one.
    if (joined && token.pos === "DT") several = true;
    index += 1;
  }
  if (head === undefined && names.length === 0 && last > first) {
    headAt = last - 1;
    head = (tokens[headAt] as Token).lower;
  }
  if (names.length === 0 && head !== undefined && (nounMarks(tokens[headAt] as Token) & ROLE) !== 0) {
    const closing = closingName(tokens, register, headAt, last);
    if (closing !== undefined) {
      names.push(closing);
      head = undefined;
    }
  }
  if (names.length === 1) {
    const later = joinedLater(article, register, index, last);
    if (later !== undefined) names.push(later);
  }
  const renamed = names.length === 0 ? renamedBy(article, register, index, last, head) : undefined;
  const noun = head === undefined ? undefined : (tokens[headAt] as Token);
  const plural = several || (!single && noun !== undefined && isPlural(noun));
  let type: SpeakerType | undefined;
  if (noun !== undefined) {
    const types = nounTypes(noun.word);
    type = single ? types.oneOfThem : plural ? types.several : types.one;
  }
  return { first, last, names, head, headAt, type, plural, determiner, renamed };
};

/** Whether a name is whole before this token: what follows is none of its words. */
const endsName = (next: Token | undefined): boolean => {
  if (next === undefined) return true;
  const pos = posRole(next);
  return (pos & WEIGHT) === 0 || (pos & BOUNDS_NAME) !== 0;
};

const isDocument = (token: Token | undefined): boolean => token !== undefined && (roleOf(token.word) & DOCUMENT) !== 0;

/** "Secretary of State and party leader | Helen Marsh" */
const closingName = (
  tokens: readonly Token[],
  register: Register,
  head: number,
  last: number,
): Appearance | undefined => {
  const closing = register.at(last - 1);
  if (closing?.entity.type !== "person") return undefined;
  const { from, first } = closing.phrase;
  if (from <= head) return undefined;
  if (from < first && tokens[from - 1]?.lower === "and") return closing;
  return holdsOffice(tokens, head, first) ? closing : undefined;
};

/** "the leader of the council | Derek Holm"; not "the leader of the rebels, Derek Holm", nor "the secretary of Derek Holm". */
const holdsOffice = (tokens: readonly Token[], head: number, name: number): boolean => {
  const link = tokens[head + 1]?.lower;
  if ((link !== "of" && link !== "for") || name < head + 3 || !isOfficeOf(tokens[head])) return false;
  const before = tokens[name - 1] as Token;
  return before.pos === "NNS" || (before.pos.startsWith("NN") && (nounMarks(before) & (ROLE | TITLE)) === 0);
};

const joinsName = (article: Article, register: Register, comma: number, last: number): boolean => {
  const next = register.at(comma + 1);
  if (next === undefined || next.first > comma + 2 || next.last > last) return false;
  const after = article.tokens[next.last];
  return after !== undefined && next.last < last && (after.lower === "and" || after.text === ",");
};

/** "Jo Hill, the mayor, and Sen. Ana Ruiz, who …": names joined past an apposition. */
const joinedLater = ({ tokens }: Article, register: Register, index: number, last: number): Appearance | undefined => {
  if (tokens[index]?.text !== ",") return undefined;
  for (let at = index + 1; at < last - 1; at += 1) {
    const word = tokens[at] as Token;
    if ((roleOf(word.word) & RELATIVE) !== 0) return undefined;
    if (word.lower !== "and" || tokens[at - 1]?.text !== ",") continue;
    for (let start = at + 1; start < Math.min(last, at + 4); start += 1) {
      const led = register.ledInto(start);
      const name = led ?? register.at(start);
      if (name !== undefined && name.first >= start && name.last <= last && name.entity.type === "person") return name;
    }
  }
  return undefined;
};
