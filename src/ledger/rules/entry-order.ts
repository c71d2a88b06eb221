import type { SourceEntry } from "../../model/entry.ts";
import type { Finding, Rule } from "./rule.ts";

const readingFinding = (entry: number, reading: SourceEntry, before: SourceEntry | undefined): Finding | undefined => {
  const { revision, sha256 } = reading;
  const expected = before?.revision ?? 0;
  if (revision !== expected + 1 && (revision !== expected || before === undefined)) {
    const wanted = before === undefined ? "1" : `${expected} or ${expected + 1}`;
    return { entry, path: ["revision"], message: `revision: expected ${wanted} here, found ${revision}` };
  }
  if (before === undefined) return undefined;
  if (revision === expected && sha256 !== before.sha256) {
    return { entry, path: ["sha256"], message: `sha256: revision ${revision} was recorded with another text above` };
  }
  if (revision === expected + 1 && sha256 === before.sha256) {
    return { entry, path: ["revision"], message: `revision: the text is that of revision ${expected}, no new one` };
  }
  return undefined;
};

export const entryOrder: Rule = {
  name: "entry-order",
  what: "The file begins with a source entry; revisions count up from 1; claims and withdrawals bear the revision above them.",
  why: "The state of a ledger is what its entries say one after the other. Out of order they say something else.",
  example: `Refused: an \`entry: claim\` with revision: 2 above the source entry of revision 2.
Right:   entries in the order in which ledger appended them; new ones at the end.`,
  *check({ entries }) {
    if (entries.includes(undefined)) return;
    let reading: SourceEntry | undefined;
    // What follows a wrong revision is measured by it no more: one wrong digit is one problem.
    let isSound = true;
    for (const [index, entry] of entries.entries()) {
      if (entry === undefined) continue;
      if (entry.entry === "source") {
        const finding = readingFinding(index, entry, reading);
        if (finding !== undefined) yield finding;
        isSound = finding === undefined;
        reading = { ...entry, revision: (reading?.revision ?? 0) + (entry.sha256 === reading?.sha256 ? 0 : 1) };
      } else if (reading === undefined) {
        yield { entry: index, path: [], message: "a ledger's first entry is a source entry" };
        return;
      } else if (isSound && entry.entry !== "review" && entry.revision !== reading.revision) {
        const message = `revision: the source entry above is of revision ${reading.revision}, this ${entry.entry} of ${entry.revision}`;
        yield { entry: index, path: ["revision"], message };
      }
    }
  },
};
