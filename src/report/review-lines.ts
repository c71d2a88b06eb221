import type { ReviewEntry } from "../model/entry.ts";
import { visibleLine } from "./escape.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** A review as people read it: the verdict, who gave it and when, what it rests on. */
export const reviewLines = (review: ReviewEntry, columns: number, style: Style): string[] => {
  const { verdict, reviewer, recorded, evidence = [], note } = review;
  const sources = evidence.map(({ url, file, locator, archived }) =>
    [url ?? file ?? "", locator, archived === undefined ? undefined : `archived ${archived}`]
      .filter((part) => part !== undefined)
      .join(", "),
  );
  return [
    `${style.strong(verdict)}  ${style.faint(visibleLine(`${recorded.slice(0, 10)}  ${reviewer}`))}`,
    ...sources.map((source) => `  ${visibleLine(source)}`),
    ...(note === undefined ? [] : wrap(visibleLine(note), columns - 2).map((line) => `  ${line}`)),
  ];
};
