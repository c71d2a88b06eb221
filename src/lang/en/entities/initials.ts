const SMALL = new Set(["of", "the", "for", "and", "on", "in", "&", "de", "la", "against"]);

/** "FDA", "F.D.A.", "BoE", "DfT". */
export const isAbbreviation = (word: string): boolean =>
  /^(?:\p{Lu}\p{Ll}?\.?){2,7}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);

/**
 * Abbreviations that a name of several words may go by: the capitals alone, with the small words ("BoE", "DfT"), and
 * without a country before ("U.S. Food and Drug Administration" is the FDA).
 */
export const initialsOf = (words: readonly string[]): string[] => {
  if (words.length < 2) return [];
  const forms = new Set<string>();
  for (const from of [0, 1]) {
    // "Seed Growers’ Federation": the mark of possession is a word of its own.
    const rest = words.slice(from).filter((word) => !/^['’]/.test(word));
    const capitals = rest.filter((word) => !SMALL.has(word.toLowerCase())).map((word) => word[0] ?? "");
    if (capitals.length < 2) continue;
    forms.add(capitals.join("").toUpperCase());
    forms.add(
      rest.map((word) => (SMALL.has(word.toLowerCase()) ? (word[0] ?? "").toLowerCase() : (word[0] ?? ""))).join(""),
    );
    // "Centers for Disease Control and Prevention" is the CDC.
    if (capitals.length > 3) forms.add(capitals.slice(0, -1).join("").toUpperCase());
    if (from === 0 && !/^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|EU|\p{Lu}\p{Ll}+(?:n|sh|se|ch))$/u.test(words[0] as string))
      break;
  }
  return [...forms];
};
