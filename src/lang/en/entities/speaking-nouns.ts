import type { SpeakerType } from "../../../model/vocabulary.ts";
import type { PartOfSpeech, Token } from "../../../text/article.ts";
import { wordFact } from "../../../text/words.ts";
import { ACTING_NOUNS, ORGANISATION_NOUNS } from "../data/organisation-words.ts";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from "../data/role-nouns.ts";
import { TITLES } from "../data/titles.ts";
import { HEADS_SPEAKER } from "../word-marks.ts";
import { isPeople } from "./name-marks.ts";
import { isOrganisationNoun, isRole, singularOf } from "./role-words.ts";

const PLURAL_FORMS: ReadonlySet<string> = new Set(
  "people men women children police data media folk mps figures both others some many most several all few those these percent %".split(
    " ",
  ),
);

/** By itself a plural, or as a verb's form would be: "leads" is none, "heads" the plural of a role. */
type PluralForm = "plural" | "of a role" | "none";

const pluralForm = wordFact(({ text, lower }): PluralForm => {
  if (PLURAL_FORMS.has(lower) || (lower.endsWith("s") && (GROUP_NOUNS.has(lower) || isPeople(text)))) return "plural";
  return isRole(singularOf(lower)) && !isRole(lower) ? "of a role" : "none";
});

/** Whether a noun stands for several. */
export const isPlural = ({ pos, word }: Token): boolean => {
  if (pos === "NNS" || pos === "NNPS") return true;
  const form = pluralForm(word);
  return form === "plural" || (form === "of a role" && pos.startsWith("VB"));
};

/** As speakers, those who govern them. */
const TERRITORIES = new Set("state county city town country nation province".split(" "));

/** What a common noun can be as a speaker; undefined for a thing that says nothing. */
const typeOfNoun = (noun: string, plural: boolean): SpeakerType | undefined => {
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

/** "one of the people" is somebody. */
const oneOf = (type: SpeakerType | undefined): SpeakerType | undefined => (type === "group" ? "unnamed" : type);

interface NounTypes {
  readonly one: SpeakerType | undefined;
  readonly several: SpeakerType | undefined;
  readonly oneOfThem: SpeakerType | undefined;
}

/** What a noun can be as a speaker: in the singular, in the plural, and behind "one of". */
export const nounTypes = wordFact(
  ({ lower }): NounTypes => ({
    one: typeOfNoun(lower, false),
    several: typeOfNoun(lower, true),
    oneOfThem: oneOf(typeOfNoun(singularOf(lower), false)),
  }),
);
