import { visibleLine } from "./escape.ts";
import { counted } from "./extract-summary.ts";
import type { Style } from "./style.ts";
import { width } from "./width.ts";
import { padEnd, shorten } from "./wrap.ts";

/** How far the checking of one source has come. */
export interface StatusOfSource {
  readonly source: string;
  readonly title?: string;
  readonly revision: number;
  readonly claims: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly unchecked: number;
  readonly lost: readonly {
    readonly claim: string;
    readonly text: string;
    readonly verdict: string;
    readonly reason: string;
    readonly replacement?: string;
  }[];
}

const REASONS: Readonly<Record<string, string>> = {
  "text-changed": "its words changed",
  "extractor-changed": "a newer ledger reads it otherwise",
  "metadata-changed": "the article's date changed",
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What is checked and what is left, source by source, for people. */
export const statusPretty = (sources: readonly StatusOfSource[], style: Style): string => {
  if (sources.length === 0) return "the ledger has no sources yet\n";
  const names = sources.map(({ source }) => visibleLine(source));
  const columns = Math.max(...names.map(width));
  const lines = sources.flatMap((status, index) => {
    const { claims, unchecked, verdicts, lost } = status;
    const given = Object.entries(verdicts)
      .filter(([verdict]) => verdict !== "unchecked")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([verdict, count]) => `${count} ${verdict}`);
    const left = unchecked === 0 ? style.good("all checked") : style.warning(`${unchecked} left to check`);
    const parts = [counted(claims, "claim"), ...given].join(", ");
    return [
      `${style.strong(padEnd(names[index] ?? "", columns))}  ${parts}, ${left}`,
      ...lost.map(({ text, verdict, reason, replacement }) => {
        const why = `${verdict} no longer holds for ${JSON.stringify(shorten(visibleLine(text), 50))}: ${REASONS[reason] ?? reason}`;
        return `${" ".repeat(columns)}  ${style.faint(`${why}${replacement === undefined ? "" : `; check ${replacement}`}`)}`;
      }),
    ];
  });
  const claims = sum(sources.map((status) => status.claims));
  const unchecked = sum(sources.map((status) => status.unchecked));
  const total = `${counted(sources.length, "source")}, ${counted(claims, "claim")}: ${claims - unchecked} checked, ${unchecked} left`;
  return `${[...lines, style.strong(total)].join("\n")}\n`;
};

/** The same for other programs. */
export const statusJson = (sources: readonly StatusOfSource[]): string => `${JSON.stringify(sources, undefined, 2)}\n`;
