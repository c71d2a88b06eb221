/** Phrases that name a speaker without a verb; the speaker's noun phrase follows. Words in lower case. */
export const CUE_PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
  ["in", "the", "eyes", "of"],
  ["in", "the", "judgment", "of"],
  ["in", "the", "judgement", "of"],
  ["in", "the", "estimation", "of"],
  // "$3 per barrel" is told apart by what follows: a name.
  ["per"],
];
