import type { ClaimEntry, SourceEntry } from "../../model/entry.ts";
import { readClaims, shown } from "./entries.ts";
import type { Finding, RevisionText, Rule } from "./rule.ts";

const FIELDS = ["value", "min", "max", "exact", "date"] as const;

const said = (value: string | number | undefined): string => (value === undefined ? "nothing" : String(value));

function* readAgain(
  entry: number,
  claim: Extract<ClaimEntry, { kind: "number" }>,
  reading: SourceEntry,
  text: RevisionText,
): Generator<Finding> {
  const again = text.readAgain(reading.published).numberAt(claim.at);
  if (again === undefined) return;
  for (const field of FIELDS) {
    if (claim[field] === again[field]) continue;
    yield {
      entry,
      path: claim[field] === undefined ? [] : [field],
      message: `${field}: the words ${shown(claim.text)} say ${said(again[field])}, the ledger ${said(claim[field])}`,
      hint: "restore it from git; if the newer ledger reads these words better, run `ledger extract` on the article",
    };
  }
}

export const valueWords: Rule = {
  name: "value-words",
  what: "A number's recorded value is what its words say when they are read again.",
  why: "The value is what tables, comparisons and other programs use. One digit typed wrongly, or changed on purpose, would look like a checked fact.",
  example: `Refused: text: "a mere $6 million" with value: 600000
Right:   text: "a mere $6 million" with value: 6000000`,
  *check(context) {
    for (const { index, claim, reading, text } of readClaims(context)) {
      if (claim.kind === "number" && text.slice(claim.at) === claim.text) yield* readAgain(index, claim, reading, text);
    }
  },
};
