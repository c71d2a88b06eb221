import { appendClaims } from "../../src/app/append.ts";
import { openLedger } from "../../src/app/open-ledger.ts";
import { review } from "../../src/app/review.ts";
import { claimId } from "../../src/claims/identity.ts";
import type { Claim } from "../../src/model/claim.ts";

/** How often, and how, to change the ledger of one source. */
export interface Change {
  readonly folder: string;
  /** Appears in the texts and reviews, so that those of several processes differ. */
  readonly name: string;
  readonly task: "append" | "review";
}

/** Without the extractor: hundreds of processes start with this. */
const claimOf = (source: string, text: string): Claim => {
  const context = { prefix: "Sales rose ", suffix: text.slice(text.indexOf(" percent") + 8).trimEnd() };
  const words = text.slice(11, text.indexOf(" percent") + 8);
  return {
    claim: claimId({ source, kind: "number", text: words, context }),
    kind: "number",
    text: words,
    at: { start: 11, end: 11 + words.length, line: 1 },
    context,
    sentence: { start: 0, end: text.length - 1 },
    value: Number.parseInt(words, 10),
    confidence: "high",
  };
};

const now = new Date("2026-11-23T10:00:00Z");
const append = async ({ folder, name }: Change, turn: number): Promise<string> => {
  const { problems, unchanged } = await appendClaims({
    ledgerDir: folder,
    source: { id: "harbour", path: "-", text: `Sales rose ${turn + 1} percent in ${name}.\n` },
    claims: ({ id, text }) => [claimOf(id, text)],
    now,
    keepText: true,
    extractor: { name: "fact-ledger", version: "made for this test" },
  });
  const [problem] = problems;
  if (problem !== undefined) return `problem ${problem.rule} ${problem.message}`;
  return unchanged ? "unchanged" : "appended";
};

const reviewLast = async ({ folder, name }: Change, turn: number): Promise<string> => {
  const view = await openLedger(folder).read("harbour");
  const claim = view.ok ? view.value.claims.at(-1)?.claim.claim : undefined;
  const reviewed = await review({
    ledgerDir: folder,
    cwd: folder,
    claim: claim ?? "none",
    verdict: "disputed",
    evidence: [],
    note: `${turn}`,
    reviewer: name,
    now,
    verdicts: { known: ["disputed"], needEvidence: [] },
  });
  if (reviewed.ok) return `reviewed ${name} ${turn}`;
  const [problem] = reviewed.problems;
  // Another process was faster: the claim that was there a moment ago is withdrawn.
  return problem?.rule === "withdrawn-claim" ? "too late" : `problem ${problem?.rule} ${problem?.message}`;
};

/** Appends an article, or reviews the claim that was appended last. Says what came of it. */
export const changeLedger = (change: Change, turn: number): Promise<string> =>
  (change.task === "append" ? append : reviewLast)(change, turn);
