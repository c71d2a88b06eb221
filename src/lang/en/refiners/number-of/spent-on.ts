import type { TokenRange } from "../../syntax/types.ts";
import { withOf } from "./nouns.ts";
import type { Place, Surroundings } from "./surroundings.ts";

const DT_PRPS: ReadonlySet<string> = new Set(["DT", "PRP$", "POS"]);

/** Participles that say what an amount is for. */
const SPENT: ReadonlySet<string> = new Set("spent paid invested raised owed allocated budgeted earmarked".split(" "));
const FOR_WHAT: ReadonlySet<string> = new Set(["on", "for", "in", "to"]);

/** "the $3 million spent on roads": no verb of the sentence says what such an amount is of. */
export const isSpent = ({ first, last }: Place, around: Surroundings): boolean =>
  SPENT.has(around.lower(last)) && DT_PRPS.has(around.pos(first - 1));

/** What the amount was spent on, where a noun names it. */
export const spentOn = ({ last }: Place, around: Surroundings): TokenRange | undefined => {
  if (!FOR_WHAT.has(around.lower(last + 1))) return undefined;
  const phrase = around.syntax.phraseAt(last + 2);
  return around.isThing(phrase) && phrase.first <= last + 2 ? withOf(phrase, around) : undefined;
};
