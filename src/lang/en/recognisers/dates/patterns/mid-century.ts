import type { Mention, Pattern } from "../reading.ts";

/** After these "mid-century" is a time; before a noun it is a style of furniture. */
const BEFORE_TIME: ReadonlySet<string> = new Set([
  "by",
  "until",
  "till",
  "before",
  "after",
  "since",
  "around",
  "at",
  "in",
]);

const found = (first: number, last: number): Mention => ({
  first,
  last,
  reading: { type: "offset", unit: "century", by: 0, from: "article", within: "middle" },
  confidence: "low",
});

/** "by mid-century", "until midcentury". */
export const midCentury: Pattern = {
  name: "mid-century",
  starts: ["mid", "midcentury"],
  match: ({ atoms }, at) => {
    if (!BEFORE_TIME.has(atoms.word(at - 1))) return undefined;
    const last =
      atoms.word(at) === "midcentury"
        ? at + 1
        : atoms.word(at + 1) === "-" && atoms.word(at + 2) === "century"
          ? at + 3
          : undefined;
    if (last === undefined) return undefined;
    return atoms.kind(last) === "word" && /^(NN|JJ)/.test(atoms.pos(last)) ? undefined : found(at, last);
  },
};
