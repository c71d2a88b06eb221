import type { Location, Problem } from "../model/problem.ts";
import { visible, visibleLine } from "../report/escape.ts";
import type { Style } from "../report/style.ts";

/** Columns of the article's line that are shown around the place. */
const BEFORE = 40;
const AFTER = 28;

const place = ({ file, line, column }: Location): string =>
  [visibleLine(file), line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");

/** The line and a caret under the column, cut to what fits a narrow terminal. */
const excerpt = ({ line, column, excerpt: whole }: Location, style: Style): string[] => {
  if (line === undefined || column === undefined || whole === undefined) return [];
  const characters = [...whole.replaceAll("\t", " ")];
  const from = Math.max(0, column - 1 - BEFORE);
  const to = Math.min(characters.length, column - 1 + AFTER);
  const before = visible((from > 0 ? "…" : "") + characters.slice(from, column - 1).join(""));
  const after = visible(characters.slice(column - 1, to).join("") + (to < characters.length ? "…" : ""));
  const margin = " ".repeat(String(line).length);
  return [
    `  ${style.faint(`${line} │`)} ${before}${after}`,
    `  ${style.faint(`${margin} │`)} ${" ".repeat([...before].length)}${style.error("^")}`,
  ];
};

/** A problem for people: `file:line:column: error: what is wrong`, the line with a caret, and what to do. */
export const renderProblem = ({ severity, message, hint, location, rule }: Problem, style: Style): string => {
  const kind = severity === "error" ? style.error("error:") : style.warning("warning:");
  const where = location === undefined ? "" : `${style.strong(place(location))}: `;
  return [
    `${where}${kind} ${visibleLine(message)} ${style.faint(`[${rule}]`)}`,
    ...(location === undefined ? [] : excerpt(location, style)),
    ...(hint === undefined ? [] : [`  ${visibleLine(hint)}`]),
    "",
  ].join("\n");
};
