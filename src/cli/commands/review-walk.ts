import { createInterface } from "node:readline/promises";
import { allViews, findClaim } from "../../app/all-views.ts";
import type { SourceView } from "../../app/open-ledger.ts";
import { type GivenEvidence, review } from "../../app/review.ts";
import { shownClaim } from "../../app/show.ts";
import { showPretty } from "../../report/show.ts";
import { styleFor } from "../colour.ts";
import type { Context } from "../context.ts";
import type { GlobalOptions } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";
import { columnsOf } from "./columns.ts";

interface Walk {
  readonly ledgerDir: string;
  readonly verdicts: { readonly known: readonly string[]; readonly needEvidence: readonly string[] };
  readonly reviewer: string;
  readonly claim: string | undefined;
  readonly source: string | undefined;
}

type Step = readonly [view: SourceView, state: SourceView["claims"][number]];

/** What is to be asked about: the claim that was named, or every unchecked one, in text order. */
const stepsOf = async (context: Context, options: GlobalOptions, walk: Walk): Promise<Step[] | ExitCode> => {
  if (walk.claim !== undefined) {
    const found = await findClaim(walk.ledgerDir, walk.claim);
    if (!found.ok) return printProblems(context, options, found.problems);
    const { view, recordings } = found.value;
    return recordings.slice(-1).map((state): Step => [view, state]);
  }
  const views = await allViews(walk.ledgerDir);
  if (!views.ok) return printProblems(context, options, views.problems);
  return views.value
    .filter(({ source }) => walk.source === undefined || source === walk.source)
    .flatMap((view) => view.claims.filter(({ reviews }) => reviews.length === 0).map((state): Step => [view, state]));
};

/** Asks, on a terminal, for a verdict on one claim after the other. Each answer is appended at once. */
export const walk = async (context: Context, options: GlobalOptions, given: Walk): Promise<ExitCode> => {
  const { stdin, stdout, cwd } = context;
  const steps = await stepsOf(context, options, given);
  if (!Array.isArray(steps)) return steps as ExitCode;
  const style = await styleFor(context, stdout, options.color);
  const { known, needEvidence } = given.verdicts;
  const reader = createInterface({ input: stdin, output: stdout, terminal: true });
  const ask = async (question: string): Promise<string> =>
    (await reader.question(`  ${style.strong(question)} `)).trim();
  const choices = known.map((verdict, index) => `${index + 1} ${verdict}`).join("   ");
  let recorded = 0;
  try {
    for (const [index, [view, state]] of steps.entries()) {
      stdout.write(`\n${style.faint(`${index + 1} of ${steps.length}`)}\n`);
      stdout.write(showPretty(shownClaim(view, state), columnsOf(context), style));
      stdout.write(`  ${choices}   ${style.faint("enter: skip   q: stop")}\n`);
      let answer = await ask("verdict:");
      while (answer !== "" && answer !== "q" && known[Number(answer) - 1] === undefined && !known.includes(answer)) {
        answer = await ask(`a number from 1 to ${known.length}, enter or q:`);
      }
      if (answer === "q") break;
      if (answer === "") continue;
      const verdict = known[Number(answer) - 1] ?? answer;
      const source = await ask(needEvidence.includes(verdict) ? "evidence (address or file):" : "evidence (or enter):");
      const locator = source === "" ? "" : await ask("where in it (page, time; or enter):");
      const note = await ask("note (or enter):");
      const evidence: GivenEvidence[] = source === "" ? [] : [{ source, ...(locator === "" ? {} : { locator }) }];
      const reviewed = await review({
        ledgerDir: given.ledgerDir,
        cwd,
        claim: state.claim.claim,
        verdict,
        evidence,
        ...(note === "" ? {} : { note }),
        reviewer: given.reviewer,
        now: context.now(),
        verdicts: given.verdicts,
      });
      if (reviewed.ok) recorded++;
      else await printProblems(context, options, reviewed.problems);
    }
  } finally {
    reader.close();
  }
  stdout.write(`\n${style.good(`${recorded} of ${steps.length} claims reviewed`)}\n`);
  return ExitCode.Fine;
};
