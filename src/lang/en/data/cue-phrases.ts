/** Phrases that name a speaker without a verb, in lower case; the speaker's noun phrase follows, or stands at the empty word. */
export const CUE_PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
  ["in", "the", "eyes", "of"],
  ["in", "the", "judgment", "of"],
  ["in", "the", "judgement", "of"],
  ["in", "the", "estimation", "of"],
  // The pronoun is the speaker: "by **her** own account".
  ["by", "", "own", "account"],
  ["by", "", "own", "admission"],
  ["by", "", "own", "reckoning"],
  ["by", "", "own", "estimate"],
  ["in", "", "words"],
  ["in", "", "own", "words"],
  ["in", "", "view"],
  ["in", "", "opinion"],
  ["in", "", "telling"],
  ["as", "per"],
  // "$3 per barrel" is told apart by what follows: a name.
  ["per"],
];
