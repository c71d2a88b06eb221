import { FIRST_SURNAMES } from "../data/east-asian-surnames.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../data/given-names.ts";
import { ROLE_GENDER } from "../data/role-nouns.ts";
import type { Gender } from "./entity.ts";
import { uncapitalised } from "./token-walk.ts";

export const genderOfRoles = (roles: readonly string[]): Gender | undefined => {
  for (const role of roles) if (ROLE_GENDER[role] !== undefined) return ROLE_GENDER[role];
  return undefined;
};

/** "Chen Xiaohua" has none: the first word is no given name, whoever else bears it as one. */
export const genderOfFullName = ([first = ""]: readonly string[]): Gender | undefined => {
  const word = uncapitalised(first);
  if (EITHER_NAMES.has(word) || FIRST_SURNAMES.has(word)) return undefined;
  return FEMALE_NAMES.has(word)
    ? MALE_NAMES.has(word)
      ? undefined
      : "female"
    : MALE_NAMES.has(word)
      ? "male"
      : undefined;
};
