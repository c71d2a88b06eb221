import type { Article, Sentence, Token } from "../../../text/article.ts";
import { classAt, LETTER } from "../../../text/characters.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../data/given-names.ts";
import { KNOWN_SURNAMES, MEASURES, THING_ABBREVIATIONS } from "../data/known-persons.ts";
import { FIELD_WORDS, NAME_PARTICLES } from "../data/name-particles.ts";
import { KNOWN_ORGANISATIONS, ORGANISATION_NAME_WORDS, ORGANISATION_NOUNS } from "../data/organisation-words.ts";
import { PLACES } from "../data/places.ts";
import { QUANTITY_HEADS } from "../data/pronouns.ts";
import { CALENDAR_WORDS, NATIONALS, PROPER_ADJECTIVES } from "../data/proper-adjectives.ts";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from "../data/role-nouns.ts";
import { TITLES } from "../data/titles.ts";
import { isKnown } from "../syntax/lexicon.ts";
import { singularOf } from "./appositions.ts";
import { bare, isPossessive, looksProper, uncapitalised } from "./token-walk.ts";

/** Capitalised tokens that stand together, with the small words that join them. Half-open. */
export interface ProperRun {
  readonly first: number;
  readonly last: number;
}

export const isGivenName = (text: string): boolean => {
  const word = uncapitalised(text);
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word) || EITHER_NAMES.has(word);
};

/** A paragraph whose longer words nearly all have capitals: a headline, where capitals tell nothing. */
const isHeadline = (tokens: readonly Token[], proper: Uint8Array, first: number, last: number): boolean => {
  if (tokens[last - 1]?.text === ".") return false;
  let long = 0;
  let capitals = 0;
  for (let index = first; index < last; index += 1) {
    const { text } = tokens[index] as Token;
    if (text.length < 4 || classAt(text, 0) !== LETTER) continue;
    long += 1;
    capitals += proper[index] as number;
  }
  return long >= 4 && capitals > long * 0.8;
};

const NEVER_NAMES = new Set("i mr. ms. mrs. dr.".split(" "));
const SMALL_CLASSES = new Set([
  "DT",
  "PRP",
  "PRP$",
  "WP",
  "WP$",
  "WDT",
  "WRB",
  "EX",
  "MD",
  "IN",
  "TO",
  "CC",
  "RB",
  "UH",
  "PDT",
  "CD",
  "QUOTE",
  "PUNCT",
  "SYM",
]);

/** Offices that take "of" before the holder's name: "Secretary of Defense Ash Carter"; "Duke of York" is a name itself. */
const OFFICES_OF = new Set(
  "secretary director minister president chairman governor mayor undersecretary ambassador speaker commissioner".split(
    " ",
  ),
);
const NOBLE_TITLES = new Set("duke duchess earl prince princess archbishop bishop countess marquess".split(" "));
/** First words of organizations' names with "of"/"for" that are no such word elsewhere. */
const PLURAL_HEADS = new Set(
  "house chamber centers centres association church state chiefs order sons daughters doctors reporters mothers students friends".split(
    " ",
  ),
);

export const headsOrganisation = (word: string): boolean =>
  ORGANISATION_NAME_WORDS.has(word) || PLURAL_HEADS.has(word) || NOBLE_TITLES.has(word);

const ADJECTIVAL =
  /^(?:.{2,}ed|.{2,}ing|led|held|born|made|run|style|like|era|wide|type|only|friendly|centric|esque|speaking|sized|old|language|area|grown|bound|bred|free|first|wing|level|minute|day|year|month|week)$/;
/** Words for members of parties, after which no name can end. */
const PARTISANS = new Set([
  "Republican",
  "Republicans",
  "Democrat",
  "Democrats",
  "Conservative",
  "Conservatives",
  "Liberal",
  "Liberals",
  "GOPers",
]);

/** "Iranians", "Hispanic-Americans", "Chinese". */
export const isPeople = (text: string): boolean => {
  const word = text.slice(text.lastIndexOf("-") + 1);
  if (PROPER_ADJECTIVES.has(word) || NATIONALS.has(word)) return true;
  if (!word.endsWith("s")) return false;
  const one = word.slice(0, -1);
  return PROPER_ADJECTIVES.has(one) || NATIONALS.has(one);
};

/** Small words that have a capital only where every word has one. */
const TITLE_WORDS = new Set(
  "a an and against at but by even for from has have his her if in into is its just more not of on or that their this to was what when who why will with you your".split(
    " ",
  ),
);

const LONGEST_RUN = 14;

const isCommonNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  GROUP_NOUNS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  (word.endsWith("s") && ROLE_NOUNS.has(word.slice(0, -1)));

/** Signs behind which a sentence may begin anew. */
const RESTARTS = new Set([":", "(", "[", "—"]);

/** Words that stand with a small letter, and those with a capital elsewhere than at a sentence's start. */
const caseCounts = (
  { tokens, sentences }: Article,
  headlines: Uint8Array,
  proper: Uint8Array,
): { small: Set<string>; capital: Set<string> } => {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of sentences) {
    if (headlines[sentence.paragraph] === 1) continue;
    const opening = tokens[sentence.first] as Token;
    // "Halden Foods fell": two capitals at the start are a name's, and so is "Halden" after it.
    const opensName = proper[sentence.first] === 1 && proper[sentence.first + 1] === 1 && !isOrdinary(opening);
    if (opensName && !isCommonNoun(opening.lower)) capital.add(opening.text);
    for (let index = sentence.first + 1; index < sentence.last; index += 1) {
      if (proper[index] === 0) small.add((tokens[index] as Token).lower);
      else {
        const before = tokens[index - 1] as Token;
        if (before.pos !== "QUOTE" && !RESTARTS.has(before.text)) capital.add((tokens[index] as Token).text);
      }
    }
  }
  return { small, capital };
};

/** By its part of speech no name, whatever its capital. */
const isOrdinary = ({ pos, lower }: Token): boolean =>
  SMALL_CLASSES.has(pos) ||
  pos.startsWith("VB") ||
  QUANTITY_HEADS.has(lower) ||
  ((lower.endsWith("ing") || lower.endsWith("ed")) && /^\p{L}{4,}(?:ing|ed)$/u.test(lower));

/** "GDP", "Ebitda", "FY27", and after a figure a unit: "38 Hz". */
const isThing = (tokens: readonly Token[], index: number): boolean => {
  const { text, spaced } = tokens[index] as Token;
  if (THING_ABBREVIATIONS.has(text) || MEASURES.has(text) || PERIOD_CODE.test(text)) return true;
  return (tokens[index - 1]?.pos === "CD" || !spaced) && UNIT_SYMBOLS.has(text);
};

const PERIOD_CODE = /^(?:FY|CY|[QH][1-4])['’]?\d{0,4}$/;
const UNIT_SYMBOLS: ReadonlySet<string> = new Set(
  "Hz kHz MHz GHz dB W kW MW GW TW Wh kWh MWh GWh TWh V kV A mA mAh J kJ MJ N Pa hPa kPa MPa K C F B KB MB GB TB Mb Gb Mbps Gbps Gbit Mbit L mL".split(
    " ",
  ),
);

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
    if (ORGANISATION_NAME_WORDS.has(bare(tokens[at] as Token))) return true;
  return false;
};

const AGENTS = /(?:er|or|ist|ian|ee|ant|ent)s$/;
const PLURAL_OWNERS: ReadonlySet<string> = new Set("women men children people".split(" "));

/** First words of places and bodies named after them: "West Yorkshire Police". */
const DIRECTIONS = new Set("north south east west greater mid".split(" "));

/** "Rolling Stone": a speaker whose name begins with what elsewhere is a verb's form. */
const isVerbal = ({ pos, lower }: Token): boolean => pos === "VBN" || lower.endsWith("ing");

/** Whether a word that begins with a capital can be part of a name. */
const canBeInName = ({ text, lower }: Token): boolean => {
  if (lower === "i" || CALENDAR_WORDS.has(text.includes(".") ? text.replace(".", "") : text)) return false;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen < 1) return true;
  // "D-Calif.", "Hangzhou-based", "Trump-style"; but "Min-jae" is a name.
  return !/^[DRI]-\p{Lu}/u.test(text) && !ADJECTIVAL.test(lower.slice(hyphen + 1));
};

/**
 * Finds the runs of one article in text order. One pass; joins look a bounded number of tokens ahead.
 *
 * @param speakers tokens that begin a speaker's mention: a capital there is a name's even where nothing else tells
 */
export const properRuns = (article: Article, speakers: ReadonlySet<number>): ProperRun[] => {
  const { tokens } = article;
  const proper = new Uint8Array(tokens.length);
  const nameable = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (!looksProper(token)) continue;
    proper[index] = 1;
    if (canBeInName(token)) nameable[index] = 1;
  }
  const headlines = Uint8Array.from(article.paragraphs, (paragraph) => {
    const first = article.sentences[paragraph.first]?.first ?? 0;
    const last = article.sentences[paragraph.last - 1]?.last ?? 0;
    return isHeadline(tokens, proper, first, last) ? 1 : 0;
  });
  const cases = caseCounts(article, headlines, proper);
  const runs: ProperRun[] = [];

  const inName = (index: number): boolean => nameable[index] === 1;

  const joinsNext = (index: number, last: number): boolean =>
    index + 1 < last && inName(index + 1) && (tokens[index + 1] as Token).spaced;

  /** Whether the capital of a sentence's first word is that of a name. */
  const opensWithName = (index: number, last: number): boolean => {
    const token = tokens[index] as Token;
    const key = bare(token);
    if (token.pos === "PRP$") return cases.capital.has(token.text) && joinsNext(index, last);
    if (token.pos === "DT" || token.pos === "PRP" || token.pos === "IN" || token.pos === "CC") return false;
    if (TITLES.has(key) || TITLES.has(`${key} ${bare(tokens[index + 1] ?? token)}`))
      return (
        index + 1 < last &&
        (looksProper(tokens[index + 1] as Token) ||
          NAME_PARTICLES.has((tokens[index + 1] as Token).lower) ||
          tokens[index + 1]?.lower === "of")
      );
    if (tokens[index + 1]?.text === "&" || particlesLeadToName(index + 1, last)) return true;
    if (PLACES.has(token.text) || KNOWN_SURNAMES.has(token.text) || KNOWN_ORGANISATIONS.has(token.text)) return true;
    if (/^\p{Lu}[\p{Lu}.&]+$/u.test(token.text) && token.text.length <= 6) return true;
    const joinsName = joinsNext(index, last);
    if (joinsName && (DIRECTIONS.has(key) || (speakers.has(index) && isVerbal(token)))) return true;
    if (isGivenName(token.text) && (joinsName || !cases.small.has(token.lower))) return true;
    if (token.pos === "TO" || token.pos === "MD" || token.pos === "VBN" || (joinsName && isOrdinary(token)))
      return false;
    if (cases.capital.has(token.text)) return !cases.small.has(token.lower) || joinsName;
    if (isOrdinary(token)) return false;
    // "Low-income families", at a sentence's start.
    if (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(token.text) && !joinsName) return false;
    if (ORGANISATION_NAME_WORDS.has(token.lower) && joinsName) return true;
    if (isCommonNoun(token.lower)) return joinsName && !ROLE_NOUNS.has(token.lower);
    if (PROPER_ADJECTIVES.has(token.text)) return joinsName;
    if (cases.small.has(token.lower)) return false;
    if (speakers.has(index)) return true;
    return token.pos === "NNP" || token.pos === "NNPS" || joinsName || isPossessive(tokens[index + 1]);
  };

  /** "Ursel | van der Meer", "Van | der Meer". */
  const particlesLeadToName = (from: number, last: number): boolean => {
    let at = from;
    while (at < last && at < from + 2 && NAME_PARTICLES.has((tokens[at] as Token).lower)) at += 1;
    return at > from && at < last && inName(at);
  };

  /** Whether a given name stands among the next capitalised words: "of National Intelligence James Clapper". */
  const leadsToName = (from: number, last: number): boolean => {
    for (let at = from + 1; at < Math.min(last, from + 5) && inName(at); at += 1) {
      if (isGivenName((tokens[at] as Token).text) && inName(at + 1)) return true;
    }
    return false;
  };

  /** The index after words that join a name to the capitalised word after them, or -1. */
  const joined = (index: number, last: number): number => {
    const token = tokens[index] as Token;
    const next = index + 1;
    if (next >= last) return -1;
    const { lower } = token;
    if (lower === "&") return inName(next) ? next : -1;
    const previous = tokens[index - 1] as Token;
    if (lower === "of" || lower === "for" || lower === "on" || lower === "against") {
      const at = (tokens[next] as Token).lower === "the" ? next + 1 : next;
      if (at >= last || !inName(at)) return -1;
      if (headsOrganisation(bare(previous)) || TITLES.has(`${bare(previous)} of ${bare(tokens[at] as Token)}`))
        return at;
      return lower === "of" && OFFICES_OF.has(bare(previous)) && leadsToName(at, last) ? at : -1;
    }
    if (lower === "and") {
      const field = FIELD_WORDS.has(previous.lower) || ORGANISATION_NAME_WORDS.has(previous.lower);
      return inName(next) && FIELD_WORDS.has((tokens[next] as Token).lower) && field ? next : -1;
    }
    // "Vidal i Puig", but not the "I" of who speaks.
    if (token.text === "i" && token.spaced) return inName(next) ? next : -1;
    if (NAME_PARTICLES.has(lower) && token.spaced) {
      let at = next;
      while (at < last && at < next + 2 && NAME_PARTICLES.has((tokens[at] as Token).lower)) at += 1;
      return at < last && inName(at) ? at : -1;
    }
    return -1;
  };

  /** "Hispanics", "the Secretary of State", "the Arizona Republican": capitals that name no one. */
  const isName = (first: number, last: number): boolean => {
    const ending = (tokens[last - 1] as Token).text;
    // "ABSTRACT.", "FULL TEXT": a heading.
    const sentence = article.sentences[article.sentenceOf(first)];
    if (sentence?.first === first && last >= sentence.last - 1 && /^\p{Lu}{4}/u.test((tokens[first] as Token).text))
      return false;
    if (PARTISANS.has(ending)) return false;
    // "Just Made An Even Bigger Move": capitals of a title.
    for (let at = first + 1; at < last - 1; at += 1) {
      const { lower, text } = tokens[at] as Token;
      if (text !== lower && TITLE_WORDS.has(lower)) return false;
    }
    if (last - first === 1) return !isThing(tokens, first) && !isPeople(ending) && !TITLES.has(ending.toLowerCase());
    // "the Transport Secretary": an office, whoever holds it.
    const office = TITLES.get(bare(tokens[last - 1] as Token));
    if (tokens[first - 1]?.lower === "the" && office !== undefined && office.address !== true && last - first < 4)
      return false;
    let title = "";
    let start = first;
    while (start < last - 1 && PROPER_ADJECTIVES.has((tokens[start] as Token).text)) start += 1;
    for (let at = start; at < last && at < start + 5; at += 1)
      title += `${at > start ? " " : ""}${bare(tokens[at] as Token)}`;
    return !TITLES.has(title);
  };

  const scan = ({ first, last }: Sentence): void => {
    let index = first;
    while (index < last) {
      if (!inName(index)) {
        index += 1;
        continue;
      }
      const previous = tokens[index - 1];
      const initial = index === first || previous?.pos === "QUOTE" || RESTARTS.has(previous?.text ?? "");
      if ((initial && !opensWithName(index, last)) || NEVER_NAMES.has(bare(tokens[index] as Token))) {
        index += 1;
        continue;
      }
      const start = index;
      index += 1;
      while (index < last && index - start < LONGEST_RUN) {
        const token = tokens[index] as Token;
        if (inName(index) && token.spaced) index += 1;
        else if (inName(index) && (token.text.length === 1 || (tokens[index - 1] as Token).text === "&")) index += 1;
        else if (isPossessive(token) && KNOWN_ORGANISATIONS.has(`${(tokens[index - 1] as Token).text}'s`)) index += 1;
        else if (isPossessive(token) && ownedByMany(tokens, index, last)) index += 1;
        else if (
          token.text === "." &&
          /^\p{Lu}\p{Ll}{0,3}$/u.test((tokens[index - 1] as Token).text) &&
          !token.spaced &&
          inName(index + 1) &&
          index + 1 < last
        )
          index += 1;
        else if (
          (token.text === "–" || token.text === "-") &&
          !token.spaced &&
          index + 1 < last &&
          inName(index + 1) &&
          !(tokens[index + 1] as Token).spaced
        )
          index += 2;
        else {
          const at = joined(index, last);
          if (at === -1) break;
          index = at + 1;
        }
      }
      if (isName(start, index)) runs.push({ first: start, last: index });
    }
  };

  for (const sentence of article.sentences) if (headlines[sentence.paragraph] === 0) scan(sentence);
  return runs;
};
