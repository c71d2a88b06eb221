import { entriesOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

export const staleSource: Rule = {
  name: "stale-source",
  what: "The article's file still says what the ledger last read. A warning.",
  why: "What was checked is no longer what is published, until the new text is read too.",
  example: `Refused: articles/budget.txt was edited after \`ledger extract\`.
Right:   ledger extract articles/budget.txt, then review what is new.`,
  *check(context) {
    const latest = [...entriesOf(context, "source")].at(-1);
    if (latest === undefined || context.articleNow === undefined) return;
    const [entry, { sha256, path }] = latest;
    if (sha256 === context.articleNow) return;
    yield {
      entry,
      path: ["path"],
      severity: "warning",
      message: `${path} has changed since it was read`,
      hint: "Run `ledger extract` on it.",
    };
  },
};
