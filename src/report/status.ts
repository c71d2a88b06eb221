import { quotedWords } from "./claim-words.ts";
import { visibleLine } from "./escape.ts";
import { counted } from "./extract-summary.ts";
import type { Style } from "./style.ts";
import { width } from "./width.ts";
import { withdrawalWords } from "./withdrawal-words.ts";
import { padEnd, wrap } from "./wrap.ts";

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
    readonly replacement: string;
  }[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What is checked and what is left, source by source, for people. */
export const statusPretty = (sources: readonly StatusOfSource[], columns: number, style: Style): string => {
  if (sources.length === 0) return "the ledger has no sources yet\n";
  const names = sources.map(({ source }) => visibleLine(source));
  const left = Math.max(...names.map(width));
  const lines = sources.flatMap((status, index) => {
    const { claims, unchecked, verdicts, lost } = status;
    const given = Object.entries(verdicts)
      .filter(([verdict]) => verdict !== "unchecked")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([verdict, count]) => `${count} ${verdict}`);
    const rest = unchecked === 0 ? style.good("all checked") : style.warning(`${unchecked} left to check`);
    const parts = [counted(claims, "claim"), ...given].join(", ");
    return [
      `${style.strong(padEnd(names[index] ?? "", left))}  ${parts}, ${rest}`,
      ...lost.flatMap(({ text, verdict, reason, replacement }) => {
        const why = `${verdict} no longer holds for ${quotedWords(text, 50)}: ${withdrawalWords(reason)}`;
        const lines = wrap(`${why}; check ${replacement}`, columns - 4);
        return lines.map((line) => `    ${style.faint(line)}`);
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
