import { patternsAt } from "./beginnings.ts";
import { standsInTitle } from "./evidence/title.ts";
import { type Mention, type Page, type Pattern, wholeMention } from "./reading.ts";

const firstMatch = (patterns: readonly Pattern[], page: Page, at: number): Mention | undefined => {
  for (const pattern of patterns) {
    const found = pattern.match(page, at);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** All dates of the page in one pass, in text order, none overlapping; each pattern looks a bounded way ahead. */
export const scan = (page: Page): Mention[] => {
  const { atoms } = page;
  const mentions: Mention[] = [];
  let past = 0;
  for (const at of atoms.starts) {
    if (at < past) continue;
    const found = firstMatch(patternsAt(atoms, at), page, at);
    if (found === undefined) continue;
    if (!standsInTitle(atoms, found)) mentions.push(wholeMention(found));
    past = found.last;
  }
  return mentions;
};
