export { extract } from "./app/extract.ts";
export type { AttributionClaim, Claim, NumberClaim, QuoteClaim, Speaker, Unit } from "./model/claim.ts";
export type { Entry, LedgerFile } from "./model/entry.ts";
export type { Problem } from "./model/problem.ts";
export type { Place, Span, Words } from "./model/span.ts";
