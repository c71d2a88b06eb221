import type { ClaimEntry } from "../../model/entry.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";

/** What a number refers to, and what that has to be. */
const referencesOf = (
  claim: ClaimEntry,
): [field: string, id: string, isFitting: (other: ClaimEntry) => boolean, what: string][] =>
  claim.kind !== "number"
    ? []
    : [
        ...(claim.equivalent === undefined
          ? []
          : [["equivalent", claim.equivalent, (other: ClaimEntry) => other.kind === "number", "a number"] as const]),
        ...(claim.within === undefined
          ? []
          : [
              [
                "within",
                claim.within,
                (other: ClaimEntry) => other.kind !== "number",
                "a quote or attribution",
              ] as const,
            ]),
      ].map(([field, id, isFitting, what]) => [field, id, isFitting, what]);

/** Reviews and withdrawals speak of a claim that stands where they are written. */
function* backward({ entries }: RuleContext): Generator<Finding> {
  const standing = new Set<string>();
  const gone = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (entry?.entry === "claim") standing.add(entry.claim);
    if (entry?.entry !== "review" && entry?.entry !== "withdrawal") continue;
    if (!standing.has(entry.claim)) {
      const why = gone.has(entry.claim) ? "was withdrawn before" : "is not in this file";
      yield { entry: index, path: ["claim"], message: `this ${entry.entry} is of ${entry.claim}, which ${why}` };
    }
    if (entry.entry === "withdrawal") {
      standing.delete(entry.claim);
      gone.add(entry.claim);
    }
  }
}

/** What stands in another's place is recorded after the withdrawal. */
function* replacements({ entries }: RuleContext): Generator<Finding> {
  const later = new Set<string>();
  for (const [index, entry] of [...entries.entries()].reverse()) {
    if (entry?.entry === "claim") later.add(entry.claim);
    if (entry?.entry !== "withdrawal" || entry.replacement === undefined || later.has(entry.replacement)) continue;
    yield {
      entry: index,
      path: ["replacement"],
      message: `the replacement ${entry.replacement} is not recorded after this withdrawal`,
    };
  }
}

/** Claims that stand refer to claims that stand. */
function* between({ entries }: RuleContext): Generator<Finding> {
  const standing = new Map<string, [index: number, claim: ClaimEntry]>();
  for (const [index, entry] of entries.entries()) {
    if (entry?.entry === "claim") standing.set(entry.claim, [index, entry]);
    if (entry?.entry === "withdrawal") standing.delete(entry.claim);
  }
  for (const [index, claim] of standing.values()) {
    for (const [field, id, isFitting, what] of referencesOf(claim)) {
      const other = standing.get(id)?.[1];
      if (other !== undefined && isFitting(other)) continue;
      const why = other === undefined ? "does not stand in this file" : `is not ${what}`;
      yield { entry: index, path: [field], message: `${field}: ${id} ${why}` };
    }
  }
}

export const references: Rule = {
  name: "references",
  what: "Reviews, withdrawals, replacements, equivalents and `within` name claims of the same file that stand.",
  why: "A verdict on a claim that is not there is lost, and a number whose quote is gone has lost its speaker.",
  example: `Refused: an \`entry: review\` of clm_abcdefghijkl above the entry that records it, or after its withdrawal.
Right:   let \`ledger review\` append it.`,
  *check(context) {
    // A claim that does not follow its schema is said already; that others cannot find it would be noise.
    if (context.entries.includes(undefined)) return;
    yield* backward(context);
    yield* replacements(context);
    yield* between(context);
  },
};
