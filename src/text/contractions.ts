import { type Word, wordFact } from "./words.ts";

/** "couldn't've" ends in two. */
const MOST_ENCLITICS = 3;

/**
 * Finds where a word falls apart into tokens: "couldn't've" before "n't" and before "'ve".
 *
 * @param enclitics the endings that are tokens of their own
 */
export const contractionsBy = (enclitics: ReadonlySet<string>): ((word: Word) => readonly number[]) =>
  wordFact(({ text, lower }) => {
    // Normalising may shorten a word (a soft hyphen); such a word is left whole.
    if (lower.length !== text.length) return [];
    const cuts: number[] = [];
    let rest = lower;
    while (cuts.length < MOST_ENCLITICS) {
      const apostrophe = rest.lastIndexOf("'");
      if (apostrophe <= 0) break;
      const negation = rest.slice(apostrophe - 1);
      const cut = enclitics.has(negation) ? apostrophe - 1 : apostrophe;
      if (cut === 0 || !enclitics.has(rest.slice(cut))) break;
      cuts.push(cut);
      rest = rest.slice(0, cut);
    }
    return cuts.reverse();
  });
