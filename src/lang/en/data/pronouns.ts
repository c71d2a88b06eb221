import type { Gender } from "../entities/entity.ts";

/** Who a pronoun can stand for. `person` one human being, `plural` several or a body, `thing` a body or a writing. */
export interface Pronoun {
  readonly number: "person" | "plural" | "thing" | "speaker" | "speakers" | "hearer";
  readonly gender?: Gender;
}

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["he", { number: "person", gender: "male" }],
  ["him", { number: "person", gender: "male" }],
  ["his", { number: "person", gender: "male" }],
  ["himself", { number: "person", gender: "male" }],
  ["she", { number: "person", gender: "female" }],
  ["her", { number: "person", gender: "female" }],
  ["herself", { number: "person", gender: "female" }],
  ["they", { number: "plural" }],
  ["them", { number: "plural" }],
  ["their", { number: "plural" }],
  ["it", { number: "thing" }],
  ["its", { number: "thing" }],
  ["i", { number: "speaker" }],
  ["me", { number: "speaker" }],
  ["my", { number: "speaker" }],
  ["myself", { number: "speaker" }],
  ["we", { number: "speakers" }],
  ["us", { number: "speakers" }],
  ["our", { number: "speakers" }],
  ["you", { number: "hearer" }],
]);

/** Heads after which "of" names those who are meant: "one of the engineers", "a group of scientists". */
export const QUANTITY_HEADS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten some many most several few all both none each half lot lots dozens scores hundreds thousands millions majority minority number group handful couple trio pair range variety panel percent % any".split(
    " ",
  ),
);
