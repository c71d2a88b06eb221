import type { Token } from "../../../text/article.ts";
import type { Word } from "../../../text/words.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../data/given-names.ts";
import { KNOWN_SURNAMES } from "../data/known-persons.ts";
import type { NamePhrase } from "./entity.ts";
import { keyOf } from "./name-keys.ts";

const isMans = (word: string): boolean => MALE_NAMES.has(word) && !FEMALE_NAMES.has(word);
const isWomans = (word: string): boolean => FEMALE_NAMES.has(word) && !MALE_NAMES.has(word);

/**
 * "John and Mary Okafor": the first of the two bears the surname too. Only for a woman and a man, and only where the
 * first word is nobody's surname ("Scott and Nancy Hale" may be Rick Scott and she).
 */
export const withSharedSurnames = (tokens: readonly Token[], phrases: readonly NamePhrase[]): readonly NamePhrase[] => {
  let surnames: Set<string> | undefined;
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    if (next === undefined || phrase.words.length !== 1 || next.words.length !== 2) return phrase;
    const given = (phrase.words[0] as Word).text;
    const other = (next.words[0] as Word).text;
    if (phrase.from !== phrase.first || next.from !== phrase.last + 1 || next.first !== next.from) return phrase;
    if (tokens[phrase.last]?.lower !== "and" || KNOWN_SURNAMES.has(given)) return phrase;
    if (!(isMans(given) && isWomans(other)) && !(isWomans(given) && isMans(other))) return phrase;
    surnames ??= new Set(phrases.filter(({ words }) => words.length > 1).map(({ words }) => words.at(-1)?.text ?? ""));
    if (surnames.has(given)) return phrase;
    const words = [phrase.words[0] as Word, next.words[1] as Word];
    return { ...phrase, words, key: keyOf(words) };
  });
};
