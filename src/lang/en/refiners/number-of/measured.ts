import type { NumberCandidate } from "../../../../recognise/contract.ts";
import type { TokenRange } from "../../syntax/types.ts";
import { complementOf, headOfPhrase, headOfX, personOfAge } from "./beside.ts";
import type { Place, Surroundings } from "./surroundings.ts";
import { throughVerb } from "./through-verb.ts";

type Rule = (number: NumberCandidate, place: Place, around: Surroundings) => TokenRange | undefined;

/**
 * From the nearest to the farthest: what the figure is a share of ("60% of its revenue"); the noun that it qualifies
 * ("a $6 million contract"); the noun that it is given of ("a fine of $3 billion"); what its verb says it of.
 */
const RULES: readonly Rule[] = [personOfAge, complementOf, headOfPhrase, headOfX, throughVerb];

/** The tokens that name what a number measures. */
export const measuredBy = (number: NumberCandidate, around: Surroundings): TokenRange | undefined => {
  const place = around.placeOf(number);
  if (place === undefined) return undefined;
  const { unit, role } = number;
  // A count's noun is its unit; of a length of time only the noun that it qualifies is measured.
  if (unit?.kind === "count") return undefined;
  if (role === "duration") return headOfPhrase(number, place, around);
  if (role === "age") return personOfAge(number, place, around);
  for (const rule of RULES) {
    const found = rule(number, place, around);
    if (found !== undefined) return found;
  }
  return undefined;
};
