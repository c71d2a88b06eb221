import { nearNames } from "../io/near-names.ts";
import { RULE_DOCUMENTS } from "../ledger/rules/index.ts";
import type { RuleDocument } from "../ledger/rules/rule.ts";
import { errorProblem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";

/** Every rule in full. */
export const ruleDocuments = (): readonly RuleDocument[] => RULE_DOCUMENTS;

/** What a rule refuses, why, and an example. */
export const explain = (name: string): Result<RuleDocument> => {
  const rule = RULE_DOCUMENTS.find((one) => one.name === name);
  if (rule !== undefined) return { ok: true, value: rule };
  const near = nearNames(
    name,
    RULE_DOCUMENTS.map((one) => one.name),
  );
  const hint = near.length === 0 ? "`ledger explain` lists them." : `Did you mean ${near.join(" or ")}?`;
  return { ok: false, problems: [errorProblem({ rule: "no-such-rule", message: `there is no rule “${name}”`, hint })] };
};
