import type { Rule } from "./rule.ts";

export const uniqueClaims: Rule = {
  name: "unique-claims",
  what: "A claim is recorded once, and again only after it was withdrawn.",
  why: "Two records under one id can say different things, and a verdict would be about both.",
  example: `Refused: two \`entry: claim\` blocks with claim: clm_abcdefghijkl, as after a merge that took both sides' copy.
Right:   keep the first. \`ledger git install\` sets up a merge driver that does this by itself.`,
  *check({ entries }) {
    const standing = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      if (entry?.entry === "withdrawal") standing.delete(entry.claim);
      if (entry?.entry !== "claim") continue;
      if (standing.has(entry.claim)) {
        yield {
          entry: index,
          path: ["claim"],
          message: `${entry.claim} is recorded already`,
          hint: "Delete this copy.",
        };
      }
      standing.add(entry.claim);
    }
  },
};
