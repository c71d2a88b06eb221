import type { ClaimEntry, ReviewEntry, WithdrawalEntry } from "../model/entry.ts";
import { claimGist } from "./claim-words.ts";
import { visibleLine } from "./escape.ts";
import { reviewLines } from "./review-lines.ts";
import type { Style } from "./style.ts";
import { withdrawalWords } from "./withdrawal-words.ts";
import { shorten, wrap } from "./wrap.ts";

/** All that happened to one claim. */
export interface LoggedClaim {
  readonly source: string;
  readonly claim: string;
  readonly events: readonly {
    readonly entry: ClaimEntry | ReviewEntry | WithdrawalEntry;
    readonly recorded: string;
    readonly commit?: { readonly commit: string; readonly author: string; readonly date: string };
  }[];
}

const eventLines = (entry: LoggedClaim["events"][number]["entry"], columns: number, style: Style): string[] => {
  if (entry.entry === "review") return reviewLines(entry, columns, style);
  if (entry.entry === "withdrawal") {
    const instead = entry.replacement === undefined ? "" : `; ${entry.replacement} stands in its place`;
    const line = `withdrawn in revision ${entry.revision}: ${withdrawalWords(entry.reason)}${instead}`;
    return wrap(line, columns).map(style.warning);
  }
  return [
    `${style.strong(`recorded in revision ${entry.revision}`)}  ${style.faint(entry.claim)}`,
    ...wrap(visibleLine(shorten(entry.text, 200)), columns - 2).map((line) => `  ${line}`),
    `  ${style.figure(visibleLine(claimGist(entry)))}`,
  ];
};

/** A claim's history, oldest first, for people. */
export const logPretty = ({ source, claim, events }: LoggedClaim, columns: number, style: Style): string => {
  const lines = events.flatMap(({ entry, recorded, commit }) => {
    const by = commit === undefined ? "" : style.faint(`  ${commit.commit} ${visibleLine(commit.author)}`);
    return ["", `${recorded.slice(0, 10)}${by}`, ...eventLines(entry, columns - 2, style).map((line) => `  ${line}`)];
  });
  return `${[`${style.strong(claim)}  ${visibleLine(source)}`, ...lines].join("\n")}\n`;
};

/** The same for other programs. */
export const logJson = (history: LoggedClaim): string => `${JSON.stringify(history, undefined, 2)}\n`;
