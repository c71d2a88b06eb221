import { createInterface } from "node:readline/promises";
import { allViews, findClaim } from "../../app/all-views.ts";
import type { SourceView } from "../../app/open-ledger.ts";
import { type GivenEvidence, review, withdrawnProblem } from "../../app/review.ts";
import { shownClaim } from "../../app/show.ts";
import { unknownSource } from "../../app/unknown-names.ts";
import { counted } from "../../report/extract-summary.ts";
import { showPretty } from "../../report/show.ts";
import type { Style } from "../../report/style.ts";
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
    const { id, view, recordings } = found.value;
    const last = recordings.at(-1);
    if (last?.withdrawal !== undefined) {
      return printProblems(context, options, [withdrawnProblem(id, last.withdrawal)]);
    }
    return last === undefined ? [] : [[view, last]];
  }
  const views = await allViews(walk.ledgerDir);
  if (!views.ok) return printProblems(context, options, views.problems);
  const strangers = walk.source === undefined ? [] : unknownSource(walk.source, views.value);
  if (strangers.length > 0) return printProblems(context, options, strangers);
  return views.value
    .filter(({ source }) => walk.source === undefined || source === walk.source)
    .flatMap((view) => view.claims.filter(({ reviews }) => reviews.length === 0).map((state): Step => [view, state]));
};

/** That the person has enough: `q`, Ctrl-C or Ctrl-D. */
class Enough extends Error {}

/** Asks on a terminal, one question after the other. */
const questions = ({ stdin, stdout }: Context, style: Style) => {
  const reader = createInterface({ input: stdin, output: stdout, terminal: true });
  return {
    ask: async (question: string): Promise<string> => {
      try {
        return (await reader.question(`  ${style.strong(question)} `)).trim();
      } catch (error) {
        // What readline makes of Ctrl-C and Ctrl-D.
        if (error instanceof Error && error.name === "AbortError") throw new Enough();
        throw error;
      }
    },
    end: () => reader.close(),
  };
};

type Ask = (question: string) => Promise<string>;

/** The verdict that a person gives, by its number or its name; `undefined` to leave the claim for later. */
const askVerdict = async (ask: Ask, known: readonly string[]): Promise<string | undefined> => {
  for (let question = "verdict:"; ; question = `a number from 1 to ${known.length}, enter or q:`) {
    const answer = await ask(question);
    if (answer === "q") throw new Enough();
    if (answer === "") return undefined;
    const verdict = known[Number(answer) - 1] ?? known.find((name) => name === answer);
    if (verdict !== undefined) return verdict;
  }
};

/** Asks for a verdict and what it rests on until it can be recorded, or the person goes on; says whether it was. */
const askAbout = async (
  context: Context,
  options: GlobalOptions,
  { ledgerDir, reviewer, verdicts }: Walk,
  claim: string,
  ask: Ask,
): Promise<boolean> => {
  for (;;) {
    const verdict = await askVerdict(ask, verdicts.known);
    if (verdict === undefined) return false;
    const isNeeded = verdicts.needEvidence.includes(verdict);
    const source = await ask(
      isNeeded ? `evidence for ${verdict} (address or file; enter: back):` : "evidence (or enter):",
    );
    if (isNeeded && source === "") continue;
    const locator = source === "" ? "" : await ask("where in it (page, time; or enter):");
    const note = await ask("note (or enter):");
    const evidence: GivenEvidence[] = source === "" ? [] : [{ source, ...(locator === "" ? {} : { locator }) }];
    const reviewed = await review({
      ledgerDir,
      cwd: context.cwd,
      claim,
      verdict,
      evidence,
      ...(note === "" ? {} : { note }),
      reviewer,
      now: context.now(),
      verdicts,
    });
    if (reviewed.ok) return true;
    await printProblems(context, options, reviewed.problems);
  }
};

/** Asks, on a terminal, for a verdict on one claim after the other. Each answer is appended at once. */
export const walk = async (context: Context, options: GlobalOptions, given: Walk): Promise<ExitCode> => {
  const { stdout } = context;
  const steps = await stepsOf(context, options, given);
  if (!Array.isArray(steps)) return steps as ExitCode;
  const style = await styleFor(context, stdout, options.color);
  if (steps.length === 0) {
    stdout.write(`${style.good("nothing is left to check")}\n`);
    return ExitCode.Fine;
  }
  const columns = columnsOf(context);
  const choices = [
    ...given.verdicts.known.map((verdict, index) => `${index + 1} ${verdict}`),
    "enter: skip",
    "q: stop",
  ];
  const { ask, end } = questions(context, style);
  let recorded = 0;
  try {
    for (const [index, [view, state]] of steps.entries()) {
      stdout.write(`\n${style.faint(`${index + 1} of ${steps.length}`)}\n`);
      stdout.write(showPretty(shownClaim(view, state), columns, style));
      stdout.write(`${choiceLines(choices, columns).join("\n")}\n`);
      if (await askAbout(context, options, given, state.claim.claim, ask)) recorded++;
    }
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    stdout.write("\n");
  } finally {
    end();
  }
  stdout.write(`\n${style.good(`${recorded} of ${counted(steps.length, "claim")} reviewed`)}\n`);
  return ExitCode.Fine;
};

/** The choices in as few lines as hold them, none broken. */
const choiceLines = (choices: readonly string[], columns: number): string[] => {
  const lines: string[] = [];
  for (const choice of choices) {
    const longer = `${lines.at(-1) ?? ""}   ${choice}`;
    if (lines.length > 0 && longer.length <= columns) lines.splice(-1, 1, longer);
    else lines.push(`  ${choice}`);
  }
  return lines;
};
