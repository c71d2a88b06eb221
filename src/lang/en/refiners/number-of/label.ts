import type { NumberCandidate, Range } from "../../../../recognise/contract.ts";

/** Longest label of a list's item, in UTF-16 units. */
const LONGEST = 60;

/** "Revenue: ", "- Net debt — ": one line's beginning up to its figure. Sentences and their clauses are no labels. */
const LABEL = /^\s{0,8}(?:[-*•·▪] )?(\p{L}[^:;,.!?\n]*?)(?:: | [—–] )$/u;

/** What may stand behind the figure on its line: nothing, or an aside. */
const REST = /^(?:[.;,*]?\s{0,4}(?:$|\n|\r)| \()/u;

/** What a line names that is nothing but a name and its figure: "Revenue: $4 million". Counts name their own noun. */
export const labelOf = (text: string, { range, unit }: NumberCandidate): Range | undefined => {
  if (unit?.kind === "count" || !REST.test(text.slice(range.end, range.end + 6))) return undefined;
  const from = Math.max(0, range.start - LONGEST);
  const before = text.slice(from, range.start);
  const line = before.lastIndexOf("\n") + 1;
  if (line === 0 && from > 0) return undefined;
  const words = LABEL.exec(before.slice(line))?.[1];
  if (words === undefined) return undefined;
  const start = from + line + before.slice(line).indexOf(words);
  return { start, end: start + words.length };
};
