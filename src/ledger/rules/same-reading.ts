import type { SourceEntry } from "../../model/entry.ts";
import { type ReadClaim, readClaims, shown } from "./entries.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";

/** Said by other rules: by span-text, claim-id, entry-order and value-words. */
const SAID = new Set("entry revision claim kind text at context value min max exact date".split(" "));

const asText = (value: unknown): string => JSON.stringify(value) ?? "nothing";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Equal whatever the order of their fields. Lists are records of their indices. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
};

const isByThisExtractor = ({ extractor }: RuleContext, reading: SourceEntry): boolean =>
  reading.extractor.name === extractor.name && reading.extractor.version === extractor.version;

const finding = ({ index: entry, claim, reading, text }: ReadClaim): Finding | undefined => {
  const again = text.readAgain(reading.published).byId(claim.claim);
  if (again === undefined) {
    const hint = "If it was added by hand, delete it; else run `ledger extract` on the article.";
    return {
      entry,
      path: [],
      message: `ledger ${reading.extractor.version} finds no claim ${shown(claim.text)} there`,
      hint,
    };
  }
  const recorded: Readonly<Record<string, unknown>> = claim;
  const found = again as unknown as Readonly<Record<string, unknown>>;
  for (const field of new Set([...Object.keys(recorded), ...Object.keys(found)])) {
    if (SAID.has(field) || isSame(recorded[field], found[field])) continue;
    return {
      entry,
      path: recorded[field] === undefined ? [] : [field],
      message: `${field}: ledger ${reading.extractor.version} found ${asText(found[field])}, not ${asText(recorded[field])}`,
      hint: "It was changed by hand: restore it from git, and put what is wrong with it into a review.",
    };
  }
  return undefined;
};

export const sameReading: Rule = {
  name: "same-reading",
  isLast: true,
  what: "A claim that this version of ledger recorded says what this version finds in the same text. Checked with --reread, and with --since in the files that changed.",
  why: "Extraction gives the same claims for the same text on every machine. A claim that differs was changed, or added, by hand; and what people know better belongs into a review, under their name.",
  example: `Refused: speaker name: "Ada Oduya" edited to "Ada Odoya"
Right:   ledger review clm_abcdefghijkl --verdict needs-change --note "The name is Odoya"`,
  *check(context) {
    if (!context.reread) return;
    for (const read of readClaims(context)) {
      if (!isByThisExtractor(context, read.reading) || read.text.slice(read.claim.at) !== read.claim.text) continue;
      const wrong = finding(read);
      if (wrong !== undefined) yield wrong;
    }
  },
};
