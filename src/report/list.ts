import type { ClaimEntry, ReviewEntry } from "../model/entry.ts";
import { claimGist } from "./claim-words.ts";
import { visibleLine } from "./escape.ts";
import { counted } from "./extract-summary.ts";
import type { Style } from "./style.ts";
import { glyphs, width } from "./width.ts";
import { padEnd } from "./wrap.ts";

/** A claim as one row of a list. */
export interface ListRow {
  readonly source: string;
  readonly claim: ClaimEntry;
  readonly status: string;
  readonly recorded: string;
  readonly review?: ReviewEntry;
}

const record = ({ source, claim, status, recorded, review }: ListRow): object => {
  const { entry: _, ...fields } = claim;
  return { source, ...fields, status, recorded, ...(review === undefined ? {} : { review }) };
};

/** A JSON list of claims, each with its source, status and last review. */
export const listJson = (rows: readonly ListRow[]): string => `${JSON.stringify(rows.map(record), undefined, 2)}\n`;

/** One claim a line. */
export const listJsonl = (rows: readonly ListRow[]): string =>
  rows.map((row) => `${JSON.stringify(record(row))}\n`).join("");

const COLUMNS: readonly (readonly [name: string, value: (row: ListRow) => string | number | undefined])[] = [
  ["claim", ({ claim }) => claim.claim],
  ["source", ({ source }) => source],
  ["line", ({ claim }) => claim.at.line],
  ["kind", ({ claim }) => claim.kind],
  ["text", ({ claim }) => claim.text],
  ["value", ({ claim }) => (claim.kind === "number" ? (claim.exact ?? claim.value) : undefined)],
  ["min", ({ claim }) => (claim.kind === "number" ? claim.min : undefined)],
  ["max", ({ claim }) => (claim.kind === "number" ? claim.max : undefined)],
  ["bound", ({ claim }) => (claim.kind === "number" ? claim.bound : undefined)],
  [
    "unit",
    ({ claim }) => (claim.kind === "number" ? (claim.unit?.code ?? claim.unit?.name ?? claim.unit?.kind) : undefined),
  ],
  ["date", ({ claim }) => (claim.kind === "number" ? claim.date : undefined)],
  ["speaker", ({ claim }) => claim.speaker?.name],
  ["confidence", ({ claim }) => claim.confidence],
  ["status", ({ status }) => status],
  ["reviewer", ({ review }) => review?.reviewer],
  ["recorded", ({ recorded }) => recorded],
];

/** RFC 4180; what a spreadsheet would run as a formula is kept from it by a leading apostrophe. */
const cell = (value: string | number | undefined): string => {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table for spreadsheets. */
export const listCsv = (rows: readonly ListRow[]): string =>
  [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, value]) => cell(value(row))))]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");

const SHORTEST_WORDS = 16;

/** As much of a text as so many columns hold. */
const cut = (text: string, columns: number): string => {
  let kept = "";
  let used = 0;
  for (const glyph of glyphs(text)) {
    used += glyph.columns;
    if (used > columns) break;
    kept += glyph.text;
  }
  return kept;
};

/** A table for people, cut to the width of the terminal. */
export const listTable = (rows: readonly ListRow[], columns: number, style: Style): string => {
  if (rows.length === 0) return "no claims\n";
  const places = rows.map(({ source, claim }) => visibleLine(`${source}:${claim.at.line}`));
  const most = (values: readonly string[]): number => Math.max(...values.map(width));
  const statusWidth = most(rows.map(({ status }) => status));
  const left = columns - "clm_".length - 12 - 2 - statusWidth - 2;
  const placeWidth = Math.min(most(places), Math.floor(left / 3));
  const rest = Math.max(2 * SHORTEST_WORDS, left - placeWidth - 4);
  // The words get what the readings leave, but no less than half.
  const gists = rows.map(({ claim }) => visibleLine(claimGist(claim)));
  const gistWidth = Math.min(most(gists), Math.floor(rest * 0.45));
  const wordsWidth = rest - gistWidth;
  const fitted = (text: string, columnsOf: number): string => {
    const shown = visibleLine(text);
    return width(shown) <= columnsOf ? shown : `${cut(shown, columnsOf - 1)}…`;
  };
  const lines = rows.map(({ claim, status }, index) =>
    [
      style.faint(claim.claim),
      (status === "unchecked" ? style.warning : style.good)(padEnd(status, statusWidth)),
      padEnd(fitted(places[index] ?? "", placeWidth), placeWidth),
      padEnd(fitted(claim.text, wordsWidth), wordsWidth),
      style.figure(fitted(gists[index] ?? "", gistWidth)),
    ].join("  "),
  );
  const total = style.strong(counted(rows.length, "claim"));
  return `${[...lines.map((line) => line.trimEnd()), total].join("\n")}\n`;
};
