import type { Claim } from "../model/claim.ts";
import type { ClaimKind } from "../model/vocabulary.ts";
import { numberLines, wordColumns } from "./claims-number.ts";
import { statementLines } from "./claims-statement.ts";
import { visibleLine } from "./escape.ts";
import type { ExtractReport, LedgerChange, SourceRecord } from "./extract-report.ts";
import { changeWords, claimCounts, countClaims, counted } from "./extract-summary.ts";
import type { Style } from "./style.ts";
import { width } from "./width.ts";
import { wrap } from "./wrap.ts";

/** Longer lines tire the eye, however wide the window is. */
const WIDEST = 120;
const NARROWEST = 40;

const HEADINGS: readonly (readonly [kind: ClaimKind, heading: string])[] = [
  ["number", "Numbers"],
  ["quote", "Quotes"],
  ["attribution", "Attributions"],
];

const header = ({ source }: SourceRecord, columns: number, style: Style): string[] => {
  const { id, path, title } = source;
  const where = [id, path].map(visibleLine).join("  ");
  if (title !== undefined) return [...wrap(visibleLine(title), columns).map(style.strong), style.faint(where)];
  if (width(where) > columns) return [style.strong(id), style.faint(visibleLine(path))];
  return [`${style.strong(id)}  ${style.faint(visibleLine(path))}`];
};

/** Each claim after the number of its line, in text order. */
const group = (claims: readonly Claim[], all: readonly Claim[], columns: number, style: Style): string[] => {
  const byId = new Map(all.map((claim) => [claim.claim, claim]));
  const digits = Math.max(3, ...all.map(({ at }) => String(at.line).length));
  const inner = columns - digits - 4;
  const margin = " ".repeat(digits + 4);
  const left = wordColumns(
    claims.filter((claim) => claim.kind === "number"),
    inner,
  );
  return claims.flatMap((claim) => {
    const lines =
      claim.kind === "number" ? numberLines(claim, byId, left, inner, style) : statementLines(claim, inner, style);
    const place = style.faint(`  ${String(claim.at.line).padStart(digits)}  `);
    return lines.map((line, index) => (index === 0 ? place : margin) + line);
  });
};

const summary = (record: SourceRecord, change: LedgerChange | undefined, columns: number, style: Style): string[] => {
  const low = record.claims.filter(({ confidence }) => confidence === "low").length;
  const doubt = low === 0 ? "" : `, ${low} of low confidence`;
  return [
    ...wrap(claimCounts(countClaims(record.claims)) + doubt, columns).map(style.strong),
    ...(change === undefined
      ? []
      : wrap(visibleLine(changeWords(record, change)), columns).map(change.isUnchanged ? style.faint : style.good)),
  ];
};

/**
 * For people: the claims of each article by kind, and what became of the ledger.
 *
 * @param width of the terminal, in columns
 */
export const extractPretty = (columnsOfTerminal: number, style: Style): ExtractReport => {
  const columns = Math.max(NARROWEST, Math.min(columnsOfTerminal, WIDEST));
  return {
    article(record, change) {
      const groups = HEADINGS.flatMap(([kind, heading]) => {
        const claims = record.claims.filter((claim) => claim.kind === kind);
        if (claims.length === 0) return [];
        return ["", style.heading(`${heading} (${claims.length})`), ...group(claims, record.claims, columns, style)];
      });
      const parts = [...header(record, columns, style), ...groups, "", ...summary(record, change, columns, style)];
      return `${parts.join("\n")}\n`;
    },
    before: (index) => (index === 0 ? "" : "\n"),
    end: (articles, counts) =>
      articles < 2 ? "" : `\n${style.strong(`${counted(articles, "article")}: ${claimCounts(counts)}`)}\n`,
  };
};
