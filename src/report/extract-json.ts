import type { ExtractReport } from "./extract-report.ts";

const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${by}`);

/**
 * One JSON value: the article's record when one was asked for, a list when several were.
 *
 * @param total how many articles were asked for
 */
export const extractJson = (total: number): ExtractReport => {
  if (total === 1) return { article: (record) => `${indented(record, "")}\n`, before: () => "", end: () => "" };
  return {
    article: (record) => `\n  ${indented(record, "  ")}`,
    before: (index) => (index === 0 ? "[" : ","),
    end: (articles) => (articles === 0 ? "[]\n" : "\n]\n"),
  };
};
