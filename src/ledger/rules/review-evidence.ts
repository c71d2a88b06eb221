import { entriesOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

export const reviewEvidence: Rule = {
  name: "review-evidence",
  what: "A review gives a verdict that the team uses, and `confirmed` and `corrected` come with evidence.",
  why: "A verdict that nobody can follow is an opinion. Evidence is what lets the next person check it in a minute.",
  example: `Refused: verdict: confirmed without evidence, or with an evidence that names neither url nor file.
Right:   verdict: confirmed
         evidence:
           - url: "https://example.org/annual-report.pdf"
             locator: "p. 12"`,
  *check(context) {
    const { known, needEvidence } = context.verdicts;
    for (const [index, { verdict, evidence }] of entriesOf(context, "review")) {
      if (!known.includes(verdict)) {
        yield {
          entry: index,
          path: ["verdict"],
          message: `verdict: expected one of ${known.join(", ")}; found ${verdict}`,
        };
      } else if (needEvidence.includes(verdict) && evidence === undefined) {
        yield { entry: index, path: ["verdict"], message: `verdict: ${verdict} needs evidence, and there is none` };
      }
      for (const [place, { url, file }] of (evidence ?? []).entries()) {
        if (url !== undefined || file !== undefined) continue;
        yield { entry: index, path: ["evidence", place], message: "evidence: it names neither a url nor a file" };
      }
    }
  },
};
