import { entriesOf } from "./entries.ts";
import type { Rule } from "./rule.ts";

export const textHash: Rule = {
  name: "text-hash",
  what: "The kept text of a revision has the SHA-256 that its source entry records.",
  why: "Every span counts from the start of exactly that text. If one character of it changes, claims point at other words, and nobody can show any more what the article said.",
  example: `Refused: texts/budget.1.txt was edited after it was recorded.
Right:   restore it (git checkout -- ledger/texts/budget.1.txt). If the article itself changed, run
         ledger extract on it: that records a new revision and keeps both texts.`,
  *check(context) {
    const seen = new Set<string>();
    let expected = 0;
    let before: string | undefined;
    for (const [entry, { revision, sha256, kept }] of entriesOf(context, "source")) {
      if (sha256 !== before) expected++;
      before = sha256;
      // A revision that is out of order is entry-order's to report.
      if (kept === false || revision !== expected || seen.has(`${revision} ${sha256}`)) continue;
      seen.add(`${revision} ${sha256}`);
      const text = context.textOf(revision);
      const file = `texts/${context.source}.${revision}.txt`;
      if (text === undefined) {
        yield {
          entry,
          path: ["sha256"],
          message: `the text of revision ${revision} is missing: ${file}`,
          hint: `Restore it: git checkout -- ${file}`,
        };
      } else if (text.sha256 !== sha256) {
        yield {
          entry,
          path: ["sha256"],
          message: `${file} is not the text that was recorded: its SHA-256 is ${text.sha256.slice(0, 12)}…`,
          hint: "Restore the text, or this line, from git.",
        };
      }
    }
  },
};
