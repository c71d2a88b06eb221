/** So many different words stand in a hundred articles. */
const MOST_WORDS = 20_000;

/**
 * A pure function of a word that keeps what it found: a text repeats its words, and those of an article are mostly
 * those of the one before. For speed alone; a table that is full begins anew.
 */
export const remembered = <Found>(find: (word: string) => Found): ((word: string) => Found) => {
  const table = new Map<string, Found>();
  return (word) => {
    const known = table.get(word);
    if (known !== undefined || table.has(word)) return known as Found;
    if (table.size >= MOST_WORDS) table.clear();
    const found = find(word);
    table.set(word, found);
    return found;
  };
};
