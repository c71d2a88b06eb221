import type { Candidate, NumberCandidate, Range, Refiner } from "../../../recognise/contract.ts";
import type { Article, Token } from "../../../text/article.ts";
import { syntaxOf } from "../syntax/syntax.ts";
import type { TokenRange } from "../syntax/types.ts";
import { Continuation } from "./number-of/continuation.ts";
import { fillGaps } from "./number-of/gapped.ts";
import { labelOf } from "./number-of/label.ts";
import { measuredBy } from "./number-of/measured.ts";
import { type Place, Surroundings } from "./number-of/surroundings.ts";

/** Of counts, dates, ranks and scores the thing is named by the unit, or by the words around. */
const isMeasured = ({ role, unit }: NumberCandidate): boolean =>
  role !== "date" && role !== "rank" && role !== "score" && unit !== undefined;

const LONGEST_GAP = 8;

/**
 * "four-, five- and six-cylinder engines", "a five-year, 1.8 million-mile trip": what hangs on a hyphen measures what
 * the last one does.
 */
const shareHyphen = (text: string, number?: NumberCandidate, next?: NumberCandidate): void => {
  if (number?.unit === undefined || next?.of === undefined || next.range.start - number.range.end > LONGEST_GAP) return;
  const between = text.slice(number.range.end, next.range.start);
  const waits = number.unit.name === next.unit?.name && /^-(?:,? (?:and|or|to) |, )$/.test(between);
  const hyphened = (of: NumberCandidate): boolean => text.slice(of.range.start, of.range.end).includes("-");
  if (waits || (between === ", " && hyphened(number) && hyphened(next))) number.of = next.of;
};

const rangeOf = (words: TokenRange | undefined, tokens: readonly Token[]): Range | undefined => {
  const first = words && tokens[words.first];
  const last = words && tokens[words.last - 1];
  return first && last && { start: first.start, end: last.end };
};

/** Names what each figure measures, where the syntax shows it; else nothing: a wrong noun is worse than none. */
export const numberOf: Refiner = {
  name: "what numbers measure",
  refine: (article: Article, candidates: readonly Candidate[]): Candidate[] => {
    const numbers = candidates
      .filter((candidate): candidate is NumberCandidate => candidate.kind === "number")
      .toSorted((a, b) => a.range.start - b.range.start);
    const surroundings = new Surroundings(article, syntaxOf(article), numbers);
    const continued = new Continuation(article);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as NumberCandidate;
      // A table's figures have their heads and labels.
      if (!isMeasured(number) || number.of !== undefined) continue;
      // The same amount in another unit measures the same.
      if (number.equivalent !== undefined && number.equivalent.range.start < number.range.start) {
        if (number.equivalent.of !== undefined) number.of = number.equivalent.of;
        continued.remember(number);
        continue;
      }
      const aside = labelOf(article.text, number) ?? continued.ofAside(number);
      if (aside !== undefined) {
        number.of = aside;
        continued.remember(number);
        continue;
      }
      const place = surroundings.places[at] as Place;
      const measured = rangeOf(measuredBy(number, place, surroundings), article.tokens);
      if (measured === undefined) continued.complete(number);
      else number.of = measured;
      continued.remember(number);
    }
    fillGaps(numbers, surroundings);
    for (let at = numbers.length - 2; at >= 0; at--) shareHyphen(article.text, numbers[at], numbers[at + 1]);
    return [...candidates];
  },
};
