import type { Candidate, Refiner, StatementCandidate } from "../../../recognise/contract.ts";

const isStatement = (candidate: Candidate): candidate is StatementCandidate => candidate.kind !== "number";

/**
 * Tells each number whose statement it stands in. Runs last, when the statements' speakers are resolved; of statements
 * inside one another the innermost asserts the number.
 */
export const statementNumbers: Refiner = {
  name: "statement-numbers",
  refine: (_, candidates) => {
    const spans = candidates
      .filter(isStatement)
      .flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    const numbers = candidates
      .filter((candidate) => candidate.kind === "number")
      .toSorted((a, b) => a.range.start - b.range.start);
    const open: typeof spans = [];
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
    }
    return [...candidates];
  },
};
