import type { SpeakerType } from "../../../model/vocabulary.ts";
import type { Article, PartOfSpeech, Token } from "../../../text/article.ts";
import { ACTING_NOUNS, ORGANISATION_NOUNS } from "../data/organisation-words.ts";
import { QUANTITY_HEADS } from "../data/pronouns.ts";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from "../data/role-nouns.ts";
import { TITLES } from "../data/titles.ts";
import { HEADS_SPEAKER } from "../word-marks.ts";
import type { Appearance } from "./entity.ts";
import { isPeople } from "./name-marks.ts";
import type { Register } from "./register.ts";
import { isOrganisationNoun, isRole, singularOf } from "./role-words.ts";
import { isPossessive } from "./token-walk.ts";

const DT_RB_VB_TAGS: ReadonlySet<string> = new Set("VB VBP VBZ VBD VBN VBG RB RBR RBS DT".split(" "));
const COMMA_PERIOD: ReadonlySet<string> = new Set(", . ; : — –".split(" "));

/** What a noun phrase is made of, as far as it tells who speaks. Token indices, half-open. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** The names that the phrase itself is, several when they are joined. */
  readonly names: readonly Appearance[];
  /** The noun that the phrase is about, lower case; undefined for a name. */
  readonly head: string | undefined;
  readonly headAt: number;
  readonly plural: boolean;
  /** "one of …" */
  readonly single: boolean;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  /** A name set beside the noun: "the agency's director, Jane Roe". */
  readonly renamed: Appearance | undefined;
}

const INDEFINITE = new Set(["a", "an", "another", "one", "some", "any", "no"]);
const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
const STOPS = new Set([
  "who",
  "which",
  "that",
  "whose",
  "where",
  "when",
  "whom",
  "including",
  "like",
  "such",
  "based",
  "familiar",
  "close",
  "involved",
]);

/** How well a word can be what the phrase is about: "the accused" has an adjective there, but no noun yields to one. */
const headWeight = ({ pos }: Token): number => HEAD_WEIGHTS.get(pos) ?? 0;

const HEAD_WEIGHTS: ReadonlyMap<PartOfSpeech, number> = new Map([
  ...(["NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "WP", "WDT"] as const).map((pos) => [pos, 2] as const),
  ...(["JJ", "JJR", "JJS", "CD", "VBN", "VBG", "RB", "RBR", "RBS", "DT", "FW"] as const).map(
    (pos) => [pos, 1] as const,
  ),
]);

/** What follows the core of a phrase: a preposition, a clause, a parenthesis. */
const endsCore = ({ pos, lower, text }: Token, isLast: boolean): boolean =>
  BREAKS.has(pos) || (!isLast && FINITE.has(pos)) || BREAKING_SIGNS.has(text) || STOPS.has(lower);

const BREAKS: ReadonlySet<PartOfSpeech> = new Set(["IN", "TO", "WP", "WDT", "MD"]);
const FINITE: ReadonlySet<PartOfSpeech> = new Set(["VBD", "VBZ", "VBP"]);
const BREAKING_SIGNS = new Set([",", "(", ")", "—", "–", ":", ";"]);

const isMark = (token: Token | undefined): boolean => token?.pos === "QUOTE" || token?.pos === "PUNCT";

/** Takes a noun phrase apart. */
export const readMention = (article: Article, register: Register, from: number, to: number): Mention => {
  const { tokens } = article;
  let first = from;
  let last = to;
  while (first < last && isMark(tokens[first])) first += 1;
  while (last > first && isMark(tokens[last - 1])) last -= 1;
  if (last - first > 1 && isPossessive(tokens[last - 1])) last -= 1;
  // "Obama himself"
  if (last - first > 1 && tokens[last - 1]?.pos === "PRP" && /sel(?:f|ves)$/.test((tokens[last - 1] as Token).lower))
    last -= 1;
  const opening = tokens[first] as Token;
  let determiner: Mention["determiner"] = "none";
  if (opening?.pos === "PRP$") determiner = "possessive";
  else if (DEFINITE.has(opening?.lower ?? "")) determiner = "definite";
  else if (INDEFINITE.has(opening?.lower ?? "")) determiner = "indefinite";

  // The phrase's own level: what stands before the first preposition, comma or clause, names skipped whole.
  const names: Appearance[] = [];
  let head: string | undefined;
  let headAt = first;
  let index = first;
  let joined = false;
  let several = false;
  let headStrength = 0;
  // "one of the engineers" is one, though the noun is plural.
  let single = false;
  while (index < last) {
    const named = register.next(index);
    if (named !== undefined && named.phrase.from <= index && index < named.first && named.last <= last) {
      index = named.first;
      continue;
    }
    const appearance = named !== undefined && named.first <= index ? named : undefined;
    if (appearance !== undefined && appearance.first === index && appearance.last <= last) {
      const end = appearance.last;
      if (isPossessive(tokens[end]) && end < last) {
        determiner = "possessive";
        index = end + 1;
        continue;
      }
      if (!joined) head = undefined;
      headStrength = 0;
      index = end;
      const next = tokens[index];
      const ends = index >= last || next === undefined || headWeight(next) === 0 || DT_RB_VB_TAGS.has(next.pos);
      if (ends) {
        names.push(appearance);
        joined = false;
      }
      continue;
    }
    const token = tokens[index] as Token;
    // "his book “A Long Winter”": what is in marks is its title.
    if (token.pos === "QUOTE" && names.length === 0 && head !== undefined && DOCUMENT_NOUNS.has(head)) break;
    if (token.lower === "and" || token.lower === "or" || token.text === "&") {
      if (names.length === 0 && head === undefined) break;
      joined = true;
      index += 1;
      continue;
    }
    if (token.text === "," && names.length > 0 && joinsName(article, register, index, last)) {
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
    const quantity = token.lower === "of" && head !== undefined && QUANTITY_HEADS.has(head);
    if (quantity) {
      if (head === "one") single = true;
      index += 1;
      if (DEFINITE.has(tokens[index]?.lower ?? "") && index < last) index += 1;
      head = undefined;
      headStrength = 0;
      continue;
    }
    if (endsCore(token, index === last - 1) && (head !== undefined || names.length > 0)) break;
    // "figures published last week": after a noun a participle begins another phrase.
    if (headStrength === 2 && (token.pos === "VBN" || token.pos === "VBG")) break;
    const weight = index === last - 1 && token.pos.startsWith("VB") ? 2 : headWeight(token);
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
  if (names.length === 0 && head !== undefined && isRole(head)) {
    // "Secretary of State and party leader | Helen Marsh"
    const closing = register.at(last - 1);
    const { from = first, first: start = first } = closing?.phrase ?? {};
    if (closing?.entity.type === "person" && from > headAt && from < start && tokens[from - 1]?.lower === "and") {
      names.push(closing);
      head = undefined;
    }
  }
  if (names.length === 1) names.push(...joinedLater(article, register, index, last));
  const renamed = names.length === 0 ? renamedBy(article, register, index, last, head) : undefined;
  const plural = several || (!single && head !== undefined && isPlural(tokens[headAt] as Token));
  return {
    first,
    last,
    names,
    head,
    headAt,
    plural,
    single,
    determiner,
    renamed,
  };
};

const joinsName = (article: Article, register: Register, comma: number, last: number): boolean => {
  const next = register.at(comma + 1);
  if (next === undefined || next.first > comma + 2 || next.last > last) return false;
  const after = article.tokens[next.last];
  return after !== undefined && next.last < last && (after.lower === "and" || after.text === ",");
};

/** "Jo Hill, the mayor, and Sen. Ana Ruiz, who …": names joined past an apposition. */
const joinedLater = ({ tokens }: Article, register: Register, index: number, last: number): Appearance[] => {
  if (tokens[index]?.text !== ",") return [];
  for (let at = index + 1; at < last - 1; at += 1) {
    const word = tokens[at] as Token;
    if (RELATIVE.has(word.lower)) return [];
    if (word.lower !== "and" || tokens[at - 1]?.text !== ",") continue;
    for (let start = at + 1; start < Math.min(last, at + 4); start += 1) {
      const led = register.ledInto(start);
      const name = led ?? register.at(start);
      if (name !== undefined && name.first >= start && name.last <= last && name.entity.type === "person")
        return [name];
    }
  }
  return [];
};

const RELATIVE = new Set(["who", "which", "that", "whose"]);

const POSTED = new Set("of at from in with".split(" "));

const NAMING = new Set("named called nicknamed".split(" "));

/** "One tenant, who gave his name only as Hal": the name after "as" in a clause that speaks of names. */
const selfNamed = ({ tokens }: Article, register: Register, relative: number, last: number): Appearance | undefined => {
  let named = false;
  for (let at = relative + 1; at < Math.min(last, relative + 12); at += 1) {
    const { lower } = tokens[at] as Token;
    named ||= lower === "name" || lower === "identified";
    if (named && lower === "as") return register.at(at + 1);
  }
  return undefined;
};

/** "the mayor, Ana Ruiz, said", "a spokeswoman for the port, Ana Ruiz, said": a name between commas after the phrase. */
const renamedBy = (
  article: Article,
  register: Register,
  index: number,
  last: number,
  head: string | undefined,
): Appearance | undefined => {
  const { tokens } = article;
  for (let comma = index; comma <= last; comma += 1) {
    const word = tokens[comma];
    if (word === undefined) return undefined;
    // "a clerk named Ana Ruiz"
    if (NAMING.has(word.lower) && comma + 1 < last) return register.at(comma + 1);
    if (RELATIVE.has(word.lower)) return selfNamed(article, register, comma, last);
    if (word.text !== ",") continue;
    // "her daughter, the poet Ana Ruiz", "the supplier, the Lyon firm Arvo", "the main lobby, the Timber Alliance"
    const determined = tokens[comma + 1]?.pos === "DT";
    const start = determined ? comma + 2 : comma + 1;
    const next = register.ledInto(start) ?? register.at(start);
    // "her deputy, Labour's Ana Ruiz"
    if (next !== undefined && next.first === start && isPossessive(tokens[next.last]) && next.last + 1 < last) {
      const owned = register.at(next.last + 1);
      if (owned?.entity.type === "person" && owned.first === next.last + 1) return owned;
    }
    if (next === undefined || next.phrase.from !== start || next.entity.type === "place") continue;
    if (determined && next.first === start && !(next.entity.type === "organization" && isOrganisationNoun(head ?? "")))
      continue;
    const after = tokens[next.last];
    if (after === undefined || next.last === last || COMMA_PERIOD.has(after.text)) return next;
    // "the lead author, Ana Ruiz of Leeds University"
    if (next.entity.type === "person" && POSTED.has(after.lower)) return next;
  }
  const clause = tokens[last]?.text === "," && RELATIVE.has(tokens[last + 1]?.lower ?? "");
  return clause ? selfNamed(article, register, last + 1, tokens.length) : undefined;
};

const PLURAL_FORMS = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "data",
  "media",
  "folk",
  "mps",
  "figures",
  "both",
  "others",
  "some",
  "many",
  "most",
  "several",
  "all",
  "few",
  "those",
  "these",
]);

const isPlural = (token: Token): boolean =>
  token.pos === "NNS" ||
  (token.pos.startsWith("VB") && isRole(singularOf(token.lower)) && !isRole(token.lower)) ||
  (isPeople(token.text) && token.lower.endsWith("s")) ||
  token.lower === "percent" ||
  token.text === "%" ||
  token.pos === "NNPS" ||
  PLURAL_FORMS.has(token.lower) ||
  (GROUP_NOUNS.has(token.lower) && token.lower.endsWith("s"));

/** As speakers, those who govern them. */
const TERRITORIES = new Set("state county city town country nation province".split(" "));

/** What a common noun can be as a speaker; undefined for a thing that says nothing. */
export const typeOfNoun = (noun: string, plural: boolean): SpeakerType | undefined => {
  const one = singularOf(noun);
  if (GROUP_NOUNS.has(noun) || noun === "those" || noun === "these") return "group";
  const person = isRole(noun) || isRole(one) || TITLES.has(noun);
  if (person && plural) return "group";
  if (isRole(noun) && !isOrganisationNoun(noun)) return "unnamed";
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(one)) return noun === "magazine" ? "organization" : "document";
  if (isOrganisationNoun(noun) || ACTING_NOUNS.has(noun)) return "organization";
  if (isOrganisationNoun(one)) return "group";
  if (person) return "unnamed";
  if (TERRITORIES.has(noun) || noun === "network" || noun === "service") return "organization";
  if (noun === "percent" || noun === "%" || isPeople(`${noun[0]?.toUpperCase()}${noun.slice(1)}`)) return "group";
  return undefined;
};

const SPEAKING_WORDS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...GROUP_NOUNS,
  ...DOCUMENT_NOUNS,
  ...ORGANISATION_NOUNS,
  ...ACTING_NOUNS,
  ...TERRITORIES,
  ...TITLES.keys(),
  ...["those", "these", "network", "service", "percent", "%"],
]);

const NO_HEADS: ReadonlySet<PartOfSpeech> = new Set(["IN", "TO", "CC", "MD", "PRP", "PRP$", "WP", "WDT", "POS"]);

/** Whether somebody who speaks can be called so; a capital may make it a people. */
export const isSpeakingWord = (text: string, lower: string): boolean => {
  if (SPEAKING_WORDS.has(lower)) return true;
  if (lower.endsWith("s") || lower.endsWith("men")) {
    if (SPEAKING_WORDS.has(singularOf(lower))) return true;
  }
  const hyphen = lower.lastIndexOf("-");
  return (hyphen > 0 && SPEAKING_WORDS.has(singularOf(lower.slice(hyphen + 1)))) || (text !== lower && isPeople(text));
};

/** A quick test that every word passes for which `typeOfNoun` knows a type, in the singular or the plural. */
export const canHeadSpeaker = ({ marks, pos }: Token): boolean => (marks & HEADS_SPEAKER) !== 0 && !NO_HEADS.has(pos);

export const typeOfMention = ({ head, plural, single }: Mention): SpeakerType | undefined =>
  head === undefined ? undefined : single ? oneOf(typeOfNoun(singularOf(head), false)) : typeOfNoun(head, plural);

/** "one of the people" is somebody. */
const oneOf = (type: SpeakerType | undefined): SpeakerType | undefined => (type === "group" ? "unnamed" : type);
