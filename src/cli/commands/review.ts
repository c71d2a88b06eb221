import { findSettings } from "../../app/config.ts";
import { type GivenEvidence, type ReviewRequest, review } from "../../app/review.ts";
import { gitIdentity } from "../../io/git.ts";
import { errorProblem, type Problem } from "../../model/problem.ts";
import { quotedWords } from "../../report/claim-words.ts";
import { visibleLine } from "../../report/escape.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";

interface ReviewOptions {
  readonly verdict?: string;
  readonly evidence?: readonly string[];
  readonly locator?: readonly string[];
  readonly archived?: readonly string[];
  readonly note?: string;
  readonly reviewer?: string;
  readonly source?: string;
  readonly ledger?: string;
}

const usage = (message: string, hint: string): Problem => errorProblem({ rule: "usage", message, hint });

/** The locators and archived copies belong to the pieces of evidence in their order. */
const evidenceOf = ({ evidence = [], locator = [], archived = [] }: ReviewOptions): GivenEvidence[] | Problem => {
  for (const [option, values] of [
    ["--locator", locator],
    ["--archived", archived],
  ] as const) {
    if (values.length > evidence.length) return usage(`${option} is given without its --evidence`, "Add --evidence.");
  }
  return evidence.map((source, index) => ({
    source,
    ...(locator[index] === undefined ? {} : { locator: locator[index] }),
    ...(archived[index] === undefined ? {} : { archived: archived[index] }),
  }));
};

export const reviewCommand: Run<readonly [claim: string | undefined], ReviewOptions> = async (
  context,
  [claim],
  options,
) => {
  const { cwd, stdout, stdin } = context;
  const settings = await findSettings(cwd, options.ledger);
  if (!settings.ok) return printProblems(context, options, settings.problems);
  const { ledgerDir, verdicts } = settings.value;
  const reviewer = options.reviewer ?? gitIdentity(cwd);
  if (reviewer === undefined) {
    const problem = usage("nobody knows who you are", 'Add --reviewer "Your Name", or tell git: git config user.name');
    return printProblems(context, options, [problem]);
  }
  const isTerminal = stdout.isTTY === true && "isTTY" in stdin && stdin.isTTY === true;
  if (isTerminal && options.verdict === undefined) {
    const { walk } = await import("./review-walk.ts");
    return walk(context, options, { ledgerDir, verdicts, reviewer, claim, source: options.source });
  }
  if (claim === undefined || options.verdict === undefined) {
    const missing = claim === undefined ? "the claim" : "--verdict";
    const problem = usage(`${missing} is missing`, "`ledger help review` shows examples. On a terminal it asks.");
    return printProblems(context, options, [problem]);
  }
  const evidence = evidenceOf(options);
  if (!Array.isArray(evidence)) return printProblems(context, options, [evidence as Problem]);
  const request: ReviewRequest = {
    ledgerDir,
    cwd,
    claim,
    verdict: options.verdict,
    evidence,
    ...(options.note === undefined ? {} : { note: options.note }),
    reviewer,
    now: context.now(),
    verdicts,
  };
  const reviewed = await review(request);
  if (!reviewed.ok) return printProblems(context, options, reviewed.problems);
  if (options.quiet !== true) {
    const style = await styleFor(context, stdout, options.color);
    const { entry, text, source } = reviewed.value;
    const place = `(${entry.claim}, ${visibleLine(source)})`;
    stdout.write(`${style.good("✓")} ${entry.verdict}: ${quotedWords(text, 60)} ${place}\n`);
  }
  return ExitCode.Fine;
};
