import type { ClaimEntry, SourceEntry } from "../../model/entry.ts";
import { type ReadClaim, readClaims, shown } from "./entries.ts";
import type { Finding, NumberReading, Rule } from "./rule.ts";

type NumberEntry = Extract<ClaimEntry, { kind: "number" }>;

const FIELDS = ["value", "min", "max", "exact", "date"] as const;

const said = (value: string | number | undefined): string => (value === undefined ? "nothing" : String(value));

const differences = (claim: NumberEntry, reading: NumberReading): (typeof FIELDS)[number][] =>
  FIELDS.filter((field) => claim[field] !== reading[field]);

interface ReadNumber extends ReadClaim {
  readonly claim: NumberEntry;
}

function* readAgain({ index, claim, reading, text }: ReadNumber, alone: NumberReading | undefined): Generator<Finding> {
  // Nearly every number says by itself what it says. Where it does not, its surroundings decide.
  if (alone !== undefined && differences(claim, alone).length === 0) return;
  const again = text.readAgain(reading.published).numberAt(claim.at);
  if (again === undefined) return;
  for (const field of differences(claim, again)) {
    yield {
      entry: index,
      path: claim[field] === undefined ? [] : [field],
      message: `${field}: the words ${shown(claim.text)} say ${said(again[field])}, the ledger ${said(claim[field])}`,
      hint: "Restore it from git; if a newer ledger reads these words better, run `ledger extract` on the article.",
    };
  }
}

const isNumber = (read: ReadClaim): read is ReadNumber =>
  read.claim.kind === "number" && read.text.slice(read.claim.at) === read.claim.text;

export const valueWords: Rule = {
  name: "value-words",
  what: "A number's recorded value is what its words say when they are read again.",
  why: "The value is what tables, comparisons and other programs use. One digit typed wrongly, or changed on purpose, would look like a checked fact.",
  example: `Refused: text: "a mere $6 million" with value: 600000
Right:   text: "a mere $6 million" with value: 6000000`,
  *check(context) {
    // The numbers of one reading are read in one go: setting out to read costs more than reading a few words.
    const byReading = new Map<SourceEntry, ReadNumber[]>();
    for (const read of readClaims(context)) {
      if (!isNumber(read)) continue;
      const known = byReading.get(read.reading);
      if (known === undefined) byReading.set(read.reading, [read]);
      else known.push(read);
    }
    for (const [reading, numbers] of byReading) {
      const words = numbers.map(({ claim }) => claim.text);
      const alone = numbers[0]?.text.readWords(words, reading.published) ?? [];
      for (const [at, number] of numbers.entries()) yield* readAgain(number, alone[at]);
    }
  },
};
