import type { NumberCandidate, Range, Refiner, StatementCandidate } from "../../../recognise/contract.ts";

interface Span extends Range {
  readonly statement: StatementCandidate;
}

/** Whether what is measured was taken to be who speaks: of "Roy said the two weeks …" Roy measures nothing. */
const isOfSpeaker = ({ of }: NumberCandidate, { speaker, content }: StatementCandidate): boolean =>
  of !== undefined &&
  speaker !== undefined &&
  of.start < speaker.mention.end &&
  speaker.mention.start < of.end &&
  !content.some(({ start, end }) => start <= of.start && of.end <= end);

/** "Roy said **she** earned $5": what is said is said of the speaker. */
const isOfItself = (text: string, { content: [first] }: StatementCandidate): boolean =>
  first !== undefined && /^(?:that )?(?:it|he|she|they|we|i)\b/i.test(text.slice(first.start, first.start + 10));

/**
 * Tells each number whose statement it stands in. Runs last, when the statements' speakers are resolved; of statements
 * inside one another the innermost asserts the number.
 */
export const statementNumbers: Refiner = {
  name: "statement-numbers",
  refine: ({ text }, candidates) => {
    const spans: Span[] = [];
    const numbers: NumberCandidate[] = [];
    for (const candidate of candidates)
      if (candidate.kind === "number") numbers.push(candidate);
      else for (const { start, end } of candidate.content) spans.push({ start, end, statement: candidate });
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    numbers.sort((a, b) => a.range.start - b.range.start);
    const open: Span[] = [];
    let next = 0;
    for (const number of numbers) {
      const { start, end } = number.range;
      for (let span = spans[next]; span !== undefined && span.start <= start; span = spans[++next]) {
        while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop();
        open.push(span);
      }
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
      const innermost = open.at(-1);
      if (innermost === undefined || innermost.end < end) continue;
      number.within = innermost.statement;
      if (innermost.statement.speaker !== undefined) number.speaker = innermost.statement.speaker;
      if (isOfSpeaker(number, innermost.statement) && !isOfItself(text, innermost.statement)) number.of = undefined;
    }
    return [...candidates];
  },
};
