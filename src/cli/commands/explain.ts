import { documentGroups, explain } from "../../app/explain.ts";
import { explainRule, explainRules } from "../../report/explain.ts";
import { styleFor } from "../colour.ts";
import type { Run } from "../declare/command.ts";
import { ExitCode } from "../exit.ts";
import { printProblems } from "../print-problems.ts";
import { columnsOf } from "./columns.ts";

export const explainCommand: Run<readonly [rule: string | undefined], object> = async (context, [name], options) => {
  const { stdout } = context;
  const style = await styleFor(context, stdout, options.color);
  if (name === undefined) {
    stdout.write(explainRules(documentGroups(), columnsOf(context), style));
    return ExitCode.Fine;
  }
  const rule = explain(name);
  if (!rule.ok) return printProblems(context, options, rule.problems);
  stdout.write(explainRule(rule.value, columnsOf(context), style));
  return ExitCode.Fine;
};
