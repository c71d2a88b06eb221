import { streamName, type TextLine } from "../io/json-lines.ts";
import type { Spool, Spooled } from "../io/spool.ts";
import type { SourceEntry } from "../model/entry.ts";
import { errorProblem, type Location, type Problem } from "../model/problem.ts";
import { type AppendOutcome, appendClaims } from "./append.ts";
import { type ResultLine, readResultLine, resultDigest } from "./result-line.ts";

export interface AppendResultsRequest {
  readonly lines: AsyncIterable<TextLine | { readonly path: string; readonly problem: Problem }>;
  readonly spool: Spool;
  readonly ledgerDir: string;
  readonly keepText: boolean;
  readonly now: Date;
  /** What a record that does not name its extractor is taken to come from. */
  readonly extractor: SourceEntry["extractor"];
  readonly isDryRun: boolean;
  /** Whether results may follow what the ledger says already of their articles. */
  readonly mayUpdate: boolean;
}

/** What became of one source, or what is wrong with a line. */
export type ResultOutcome =
  | { readonly id: string; readonly outcome: AppendOutcome }
  | { readonly problems: readonly Problem[] };

interface Chosen {
  readonly digest: string;
  at: Spooled;
  hasText: boolean;
  readonly location: Location;
  /** Where another result of the same article says something else. */
  other?: Location;
}

const placeOf = ({ file, line }: Location): string => `${file}:${line}`;

const conflict = (id: string, { location, other }: Chosen): Problem =>
  errorProblem({
    rule: "two-results",
    message: `two results of ${id} differ, in ${placeOf(location)} and ${placeOf(other ?? location)}: neither is appended`,
    hint: "Append the older one first, alone, and the newer one then with --update; or give two articles two ids.",
    location,
  });

/**
 * Folds the results of extractions, on whatever machine, into a ledger. The ledger comes out the same in whatever order
 * the lines come, and however often: lines that say the same count once, lines that contradict each other are refused
 * all together, and so is what differs from what the ledger says already, unless it may be updated.
 *
 * That two lines contradict each other is known only at the end, so each is checked and put aside first.
 */
export async function* appendResults(request: AppendResultsRequest): AsyncGenerator<ResultOutcome> {
  const { lines, spool, extractor } = request;
  const chosen = new Map<string, Chosen>();
  for await (const line of lines) {
    if ("problem" in line) {
      yield { problems: [line.problem] };
      continue;
    }
    const location = { file: streamName(line.path), line: line.line };
    const read = readResultLine(line.text, location, extractor);
    if (!read.ok) {
      yield { problems: read.problems };
      continue;
    }
    const { id, text } = read.value;
    const digest = resultDigest(read.value);
    const before = chosen.get(id);
    const hasText = text !== undefined;
    if (before === undefined) {
      chosen.set(id, { digest, at: spool.put(JSON.stringify(read.value)), hasText, location });
    } else if (before.digest !== digest) before.other ??= location;
    else if (hasText && !before.hasText) {
      before.at = spool.put(JSON.stringify(read.value));
      before.hasText = true;
    }
  }
  for (const [id, choice] of chosen) {
    if (choice.other !== undefined) yield { problems: [conflict(id, choice)] };
    else yield await fold(id, JSON.parse(spool.get(choice.at)) as ResultLine, choice.location, request);
  }
}

const fold = async (
  id: string,
  { metadata, text, sha256, extractor, claims }: ResultLine,
  location: Location,
  { ledgerDir, keepText, now, isDryRun, mayUpdate }: AppendResultsRequest,
): Promise<ResultOutcome> => {
  const outcome = await appendClaims({
    ledgerDir,
    // Where the text was read, elsewhere, means nothing here.
    source: { id, path: "-", text: text ?? "", ...metadata },
    sha256,
    claims: () => claims,
    now,
    keepText: keepText && text !== undefined,
    extractor,
    dryRun: isDryRun,
    onlyNew: !mayUpdate,
  });
  const problems = outcome.problems.map((problem) => (problem.rule === "differs" ? { ...problem, location } : problem));
  return problems.length > 0 ? { problems } : { id, outcome };
};
