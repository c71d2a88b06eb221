/** Names longer than this are no typing mistakes of each other that a person would recognise. */
const LONGEST = 100;

/** Edits (insertions, deletions, replacements, swaps of neighbours) between two short strings. */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/**
 * The names that somebody may have meant by a name that does not exist, nearest first, three at most.
 *
 * @param allowed how many letters may be wrong; a third of them by default
 */
export const nearNames = (
  name: string,
  names: readonly string[],
  allowed = Math.max(1, Math.floor(name.length * 0.34)),
): string[] => {
  if (name.length > LONGEST) return [];
  const wanted = name.toLowerCase();
  const stem = wanted.replace(/\.[^.]*$/, "");
  return names
    .filter((other) => other.length <= LONGEST)
    .map((other) => {
      const lower = other.toLowerCase();
      // "interview" for "interview.txt", ".text" for ".txt".
      const sameStem = stem !== "" && lower.replace(/\.[^.]*$/, "") === stem;
      return { other, edits: sameStem ? 0 : distance(wanted, lower) };
    })
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
};
