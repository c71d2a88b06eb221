import type { ChalkInstance } from "chalk";
import type { Span } from "../../src/model/span.ts";
import { percent } from "./baseline.ts";
import { type Figure, f1, precision, recall } from "./figures.ts";
import type { Gold } from "./gold.ts";
import type { Mistake } from "./report.ts";

const KINDS = ["numbers", "quotes", "attributions"];

/** The table of figures: precision, recall and F1 per field, then the shares right per level of confidence. */
export const printFigures = (figures: readonly Figure[], chalk: ChalkInstance): string => {
  const lines = [
    chalk.dim(
      `${"".padEnd(34)}${["P", "R", "F1", "right", "found", "annotated"].map((word) => word.padStart(9)).join("")}`,
    ),
  ];
  for (const kind of KINDS) {
    for (const figure of figures) {
      if (!figure.name.startsWith(kind)) continue;
      const { name, right, predicted, gold, share } = figure;
      const label = (name === kind ? name : `  ${name.slice(kind.length + 1)}`).padEnd(34);
      const cells = share
        ? [percent(precision(figure)), "", "", right, predicted, ""]
        : [percent(precision(figure)), percent(recall(figure)), percent(f1(figure)), right, predicted, gold];
      const row = cells.map((cell) => String(cell).padStart(9)).join("");
      lines.push(
        name === kind || name.includes("strict") || name.endsWith("content + speaker")
          ? chalk.bold(label + row)
          : label + row,
      );
    }
  }
  return lines.join("\n");
};

/** The words around a span, up to its paragraph's ends; a terminal shows the span itself in bold. */
const around = (characters: readonly string[], { start, end }: Span, chalk: ChalkInstance): string => {
  let from = start;
  let to = end;
  while (from > 0 && characters[from - 1] !== "\n" && start - from < 120) from--;
  while (to < characters.length && characters[to] !== "\n" && to - end < 120) to++;
  return `${chalk.dim(slice(characters, from, start))}${chalk.bold.underline(onOneLine(slice(characters, start, end)))}${chalk.dim(slice(characters, end, to))}`;
};

const slice = (characters: readonly string[], start: number, end: number): string =>
  characters.slice(start, end).join("");

const onOneLine = (words: string): string => words.replace(/\n+/g, " ¶ ");

/** The first and last words of a long span. */
const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-26)}` : words);

/** Up to `limit` mistakes of each kind and sort, with the words around them. */
export const printMistakes = (
  mistakes: readonly Mistake[],
  golds: readonly Gold[],
  limit: number,
  chalk: ChalkInstance,
): string => {
  const characters = new Map(golds.map(({ slug, text }) => [slug, [...text]]));
  const lines: string[] = [];
  for (const kind of ["number", "quote", "attribution"] as const)
    for (const sort of ["missed", "extra", "wrong"] as const) {
      const some = mistakes.filter((mistake) => mistake.kind === kind && mistake.sort === sort);
      if (some.length === 0) continue;
      lines.push("", chalk.bold(`${kind}s ${sort}: ${some.length}`));
      for (const mistake of some.slice(0, limit)) {
        const why = mistake.why === undefined ? "" : chalk.red(` no ${kind}: ${mistake.why}`);
        const text = characters.get(mistake.slug) ?? [];
        const words = short(onOneLine(slice(text, mistake.span.start, mistake.span.end)));
        lines.push(
          `${chalk.cyan(`${mistake.slug}:${mistake.line}`)} ${chalk.bold(words)} ${mistake.confidence ?? ""}${why}`,
        );
        lines.push(`  ${around(text, mistake.span, chalk)}`);
        for (const { name, expected, found } of mistake.fields)
          lines.push(`  ${chalk.yellow(name)}: expected ${chalk.green(expected)} · found ${chalk.red(found)}`);
      }
    }
  return lines.join("\n");
};
