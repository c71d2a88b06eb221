import type { Candidate, NumberCandidate, Refiner } from "../../../recognise/contract.ts";
import type { Article } from "../../../text/article.ts";

/** Longest text between an amount and the same in brackets: "$70 million in fines (£52m)". */
const LONGEST_GAP = 40;

const isAmount = ({ unit, role }: NumberCandidate): boolean =>
  (unit?.kind === "currency" || unit?.kind === "measure") && role !== "age" && role !== "score";

/** Amounts of the same kind in different units. */
const differInUnit = (a: NumberCandidate, b: NumberCandidate): boolean =>
  a.unit?.kind === b.unit?.kind &&
  (a.unit?.code !== undefined && b.unit?.code !== undefined
    ? a.unit.code !== b.unit.code
    : a.unit?.name !== b.unit?.name);

/** "($138 billion)", "(then about $1.2 billion)" */
const IN_BRACKETS = /^ ?(?:(?:then|now|or) ?)?$/;

/** "(", "(about", ", or about", "or": what stands between an amount and the same again. */
export const restates = (between: string): boolean => {
  if (between.length > LONGEST_GAP) return false;
  const open = between.lastIndexOf("(");
  if (open !== -1) return IN_BRACKETS.test(between.slice(open + 1)) && !/[,;:.)\n]/.test(between.slice(0, open));
  return /^,? or $/.test(between) || /^ ?[/;] ?$/.test(between) || /^, $/.test(between);
};

/** Whether a bracket is open before `at` and closed behind `end`: inside it the second and third restatement follow "/" or ",". */
const inBrackets = (text: string, first: NumberCandidate, last: NumberCandidate): boolean =>
  text.slice(first.range.end, last.range.start).includes("(") &&
  /^[^(]{0,20}\)/.test(text.slice(last.range.end, last.range.end + 21));

const LONGEST_DASH = 3;

/** "40 acres — roughly 16 hectares — by Friday": between dashes. */
const inDashes = (text: string, between: string, end: number): boolean =>
  between.length <= LONGEST_DASH && /^ ?[—–] ?$/.test(between) && /^ ?[—–]/.test(text.slice(end, end + 2));

/** What holds of an amount holds of the same amount in another unit. */
const inherit = (from: NumberCandidate, to: NumberCandidate): void => {
  if (to.per === undefined && from.per !== undefined && from.unit?.kind === "currency") to.per = from.per;
  if (to.direction === undefined && from.direction !== undefined) {
    to.direction = from.direction;
    if (from.role !== undefined) to.role = from.role;
  }
  if (to.bound === "exact" && from.bound !== undefined) to.bound = from.bound;
};

/** Links an amount and the same in another unit, both ways: "1 trillion yuan ($138 billion)", "€5m, or about $5.4m". */
export const numberEquivalents: Refiner = {
  name: "the same amount in another unit",
  refine: ({ text }: Article, candidates: readonly Candidate[]): Candidate[] => {
    const amounts = candidates
      .filter((candidate): candidate is NumberCandidate => candidate.kind === "number" && isAmount(candidate))
      .toSorted((a, b) => a.range.start - b.range.start);
    for (let at = 1; at < amounts.length; at++) {
      const before = amounts[at - 1] as NumberCandidate;
      const number = amounts[at] as NumberCandidate;
      const main =
        before.equivalent !== undefined && before.range.start > before.equivalent.range.start
          ? before.equivalent
          : before;
      if (!differInUnit(before, number) || !differInUnit(main, number)) continue;
      const between = text.slice(before.range.end, number.range.start);
      if (!restates(between) && !inDashes(text, between, number.range.end)) continue;
      const listed = /^ ?[/,;] ?$/.test(between);
      if (listed && !(main !== before && inBrackets(text, main, number))) continue;
      number.equivalent = main;
      if (main === before) main.equivalent = number;
      inherit(main, number);
    }
    return [...candidates];
  },
};
