import { nearNames } from "../io/near-names.ts";
import { RULE_DOCUMENTS } from "../ledger/rules/index.ts";
import type { RuleDocument } from "../ledger/rules/rule.ts";
import { errorProblem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { INPUT_DOCUMENTS } from "./input-rules/index.ts";

/** Every rule of `ledger validate` in full. */
export const ruleDocuments = (): readonly RuleDocument[] => RULE_DOCUMENTS;

/** Everything that can be explained, under a heading each. */
export const documentGroups = (): readonly { readonly heading: string; readonly rules: readonly RuleDocument[] }[] => [
  { heading: "What a ledger must hold to", rules: RULE_DOCUMENTS },
  { heading: "What else an input can fail at", rules: INPUT_DOCUMENTS },
];

/** What a rule refuses, why, and an example. */
export const explain = (name: string): Result<RuleDocument> => {
  const all = documentGroups().flatMap(({ rules }) => rules);
  const rule = all.find((one) => one.name === name);
  if (rule !== undefined) return { ok: true, value: rule };
  const names = all.map((one) => one.name);
  const near = nearNames(name, names);
  const hint = near.length === 0 ? "`ledger explain` lists them." : `Did you mean ${near.join(" or ")}?`;
  return { ok: false, problems: [errorProblem({ rule: "no-such-rule", message: `there is no rule “${name}”`, hint })] };
};
