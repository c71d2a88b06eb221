/**
 * Finds the numbers, quotes and attributions of articles and keeps them in a ledger that lives in git.
 *
 * @example
 * import { extract, openLedger } from "fact-ledger";
 *
 * const text = await readFile("budget.txt", "utf8");
 * for (const claim of extract({ id: "budget", text })) console.log(claim.kind, claim.text, claim.at.line);
 *
 * const budget = await openLedger("ledger").read("budget");
 * if (budget.ok) console.log(budget.value.claims.length);
 *
 * @module
 */

export type { AppendOutcome } from "./app/append.ts";
export { extract } from "./app/extract.ts";
export { type Ledger, openLedger, type SourceView } from "./app/open-ledger.ts";
export type { ArticleMetadata, SourceText } from "./model/article.ts";
export type { AttributionClaim, Claim, NumberClaim, QuoteClaim, Speaker, Unit } from "./model/claim.ts";
export type { Config } from "./model/config.ts";
export type { Entry, LedgerFile } from "./model/entry.ts";
export type { Problem } from "./model/problem.ts";
export type { Result } from "./model/result.ts";
export type { Place, Span, Words } from "./model/span.ts";
