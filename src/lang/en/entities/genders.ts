import { type Word, wordFact } from "../../../text/words.ts";
import { FIRST_SURNAMES } from "../data/east-asian-surnames.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES, NICKNAMES } from "../data/given-names.ts";
import { ROLE_GENDER } from "../data/role-nouns.ts";
import type { Gender } from "./entity.ts";
import { uncapitalised } from "./token-walk.ts";

export const genderOfRoles = (roles: readonly string[]): Gender | undefined => {
  for (const role of roles) {
    const gender = ROLE_GENDER.get(role);
    if (gender !== undefined) return gender;
  }
  return undefined;
};

const genderOfOne = (name: string): Gender | "unknown" => {
  if (FEMALE_NAMES.has(name)) return MALE_NAMES.has(name) ? "unknown" : "female";
  return MALE_NAMES.has(name) ? "male" : "unknown";
};

/** "Deb" is a Deborah or a Debra; "Chris" may be anybody. */
const genderOfGiven = wordFact(({ text }): Gender | "unknown" => {
  const word = uncapitalised(text);
  if (EITHER_NAMES.has(word) || FIRST_SURNAMES.has(word)) return "unknown";
  const genders = new Set((NICKNAMES[word] ?? []).concat(word).map(genderOfOne));
  genders.delete("unknown");
  return genders.size === 1 ? ([...genders][0] as Gender) : "unknown";
});

/**
 * What the first word of a full name tells. "Chen Xiaohua" has no gender: the first word is no given name, whoever else
 * bears it as one.
 */
export const genderOfFullName = (first: Word): Gender | undefined => {
  const gender = genderOfGiven(first);
  return gender === "unknown" ? undefined : gender;
};
