import { type Word, wordFact } from "../../../text/words.ts";
import { FIRST_SURNAMES } from "../data/east-asian-surnames.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../data/given-names.ts";
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

const genderOfGiven = wordFact(({ text }): Gender | "unknown" => {
  const word = uncapitalised(text);
  if (EITHER_NAMES.has(word) || FIRST_SURNAMES.has(word)) return "unknown";
  if (FEMALE_NAMES.has(word)) return MALE_NAMES.has(word) ? "unknown" : "female";
  return MALE_NAMES.has(word) ? "male" : "unknown";
});

/**
 * What the first word of a full name tells. "Chen Xiaohua" has no gender: the first word is no given name, whoever else
 * bears it as one.
 */
export const genderOfFullName = (first: Word): Gender | undefined => {
  const gender = genderOfGiven(first);
  return gender === "unknown" ? undefined : gender;
};
