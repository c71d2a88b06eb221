import type { NumberCandidate } from "../../../../recognise/contract.ts";
import type { TokenRange } from "../../syntax/types.ts";
import type { Place, Surroundings } from "./surroundings.ts";

const RELATIVE: ReadonlySet<string> = new Set(["which", "who", "whose"]);
const LONGEST_RELATIVE = 12;

/** Past a clause in commas: "Bluebird**, which has no mines,** 3%". */
const pastRelative = (at: number, around: Surroundings): number => {
  if (around.lower(at) !== "," || !RELATIVE.has(around.lower(at + 1))) return at;
  for (let close = at + 2; close < at + LONGEST_RELATIVE; close++) if (around.lower(close) === ",") return close + 1;
  return at;
};

const NOMINAL = /^(?:NN|JJ|DT|POS|PRP\$)/;

/** The noun phrase that stands alone between the figure of a change and the next figure: "rose 6%, **Northcut** 4%". */
const subjectBetween = ({ last }: Place, { first }: Place, around: Surroundings): TokenRange | undefined => {
  let at = last;
  if (around.lower(at) === ",") at++;
  if (around.lower(at) === "and" || around.lower(at) === "while" || around.lower(at) === "but") at++;
  if (at === last) return undefined;
  // By the words, as the syntax may take a name and its figure for one phrase: "Northcut 4%".
  let end = at;
  while (end < first && !around.isNumeric(end) && NOMINAL.test(around.pos(end))) end++;
  if (end === at || !around.pos(end - 1).startsWith("NN")) return undefined;
  // "Corvane fell 2.3%, Halden by 2.6%"
  const behind = pastRelative(end, around);
  if ((around.lower(behind) === "by" ? behind + 1 : behind) !== first) return undefined;
  return { first: at, last: end };
};

const isSameUnit = (one: NumberCandidate, other: NumberCandidate): boolean =>
  one.unit?.kind === other.unit?.kind && one.unit?.code === other.unit?.code && one.unit?.head === other.unit?.head;

/**
 * A verb said once for several: "Altona rose 6%, Northcut 4% and Bluebird 3%". Each later figure is a change too, the same
 * way, of the noun before it.
 */
export const fillGaps = (numbers: readonly NumberCandidate[], around: Surroundings): void => {
  for (let at = 1; at < numbers.length; at++) {
    const [before, number] = [numbers[at - 1] as NumberCandidate, numbers[at] as NumberCandidate];
    if (before.role !== "change" || before.direction === undefined || !isSameUnit(before, number)) continue;
    if (number.role !== "change" && number.role !== "level") continue;
    const [place, next] = [around.places[at - 1], around.places[at]];
    if (place === undefined || next === undefined || place.sentence !== next.sentence) continue;
    const subject = subjectBetween(place, next, around);
    if (subject === undefined) continue;
    number.role = "change";
    number.direction ??= before.direction;
    number.of = {
      start: (around.tokens[subject.first] as { start: number }).start,
      end: (around.tokens[subject.last - 1] as { end: number }).end,
    };
  }
};
