import type { NumberCandidate } from "../../../../recognise/contract.ts";
import { EXTENTS } from "../../data/measured.ts";
import type { TokenRange } from "../../syntax/types.ts";
import {
  atComma,
  besideAlone,
  changeBefore,
  complementOf,
  describedByBound,
  extentOf,
  headOfPhrase,
  headOfX,
  nounBefore,
  personOfAge,
  rangeOf,
} from "./beside.ts";
import { fronted, listed } from "./fronted.ts";
import { isSpent, spentOn } from "./spent-on.ts";
import type { Place, Surroundings } from "./surroundings.ts";
import { throughVerb } from "./through-verb.ts";

const W_PRPS_TAGS: ReadonlySet<string> = new Set("PRP WP WP$ WDT WRB".split(" "));

type Rule = (number: NumberCandidate, place: Place, around: Surroundings) => TokenRange | undefined;

/**
 * From the nearest to the farthest: what the figure is said of in an aside ("debt, at 187% of income"); what it is a
 * share of ("60% of its revenue"); the noun that it qualifies ("a $6 million contract"); the noun that it is given of
 * ("a fine of $3 billion"); what its verb says it of.
 */
const RULES: readonly Rule[] = [
  fronted,
  listed,
  atComma,
  changeBefore,
  complementOf,
  extentOf,
  headOfPhrase,
  headOfX,
  rangeOf,
  nounBefore,
  describedByBound,
  throughVerb,
  besideAlone,
];

/** Rules for a length of time: a verb says what it lasts only where it is "last", "take" or the like. */
const OF_DURATIONS: readonly Rule[] = [headOfPhrase, headOfX, nounBefore, throughVerb];

/** "Ana Ruiz, 34,", "The fossil is 66 million years old": a verb says whose age it is where it is "be" or "turn". */
const ageBy: Rule = (number, place, around) => {
  const verb = around.syntax.verbGroupAt(place.first - 1);
  return verb?.lemma === "be" || verb?.lemma === "turn" ? throughVerb(number, place, around) : undefined;
};

/** "Debt is 3.8 times EBITDA": what it is held against is not what is measured. */
const OF_MULTIPLES: readonly Rule[] = RULES.filter((rule) => rule !== headOfPhrase);

const OF_AGES: readonly Rule[] = [personOfAge, ageBy];

const POINTERS: ReadonlySet<string> = new Set(["those", "these", "them", "us", "it", "whom"]);

/** The tokens that name what a number measures. */
export const measuredBy = (number: NumberCandidate, place: Place, around: Surroundings): TokenRange | undefined => {
  // "half of which": the thing is named elsewhere.
  if (around.lower(place.last) === "of" && W_PRPS_TAGS.has(around.pos(place.last + 1))) return undefined;
  // "71% of those who fell ill"
  if (around.lower(place.last) === "of" && POINTERS.has(around.lower(place.last + 1))) return undefined;
  if (isSpent(place, around)) return spentOn(place, around);
  const rules =
    number.role === "age"
      ? OF_AGES
      : number.role === "duration"
        ? OF_DURATIONS
        : number.role === "multiple"
          ? OF_MULTIPLES
          : RULES;
  for (const rule of rules) {
    const found = rule(number, place, around);
    if (found !== undefined) return bareNoun(found, around);
  }
  return undefined;
};

/** "a 5ft-wide **hole**", "its 15,000-strong **workforce**", "**water** instead", "**households** earning" */
const bareNoun = ({ first, last }: TokenRange, around: Surroundings): TokenRange => {
  const word = around.lower(first);
  const hangs = around.lower(first - 1) === "-" && (EXTENTS.has(word) || word === "strong");
  const from = hangs && first + 1 < last ? first + 1 : first;
  const ending = around.pos(last - 1);
  const earns = around.lower(last - 1).endsWith("ing") && around.pos(last - 2) === "NNS";
  return { first: from, last: last - from > 1 && (ending === "RB" || earns) ? last - 1 : last };
};
