import type { Style } from "./style.ts";
import { padEnd, wrap } from "./wrap.ts";

/** A rule that explains itself. */
export interface ExplainedRule {
  readonly name: string;
  readonly what: string;
  readonly why: string;
  readonly example: string;
}

/** Backquotes mark code where it is read as Markdown; a terminal shows it as it is. */
const bare = (text: string): string => text.replaceAll("`", "");

/** One rule: what it refuses, why, an example. */
export const explainRule = ({ name, what, why, example }: ExplainedRule, columns: number, style: Style): string =>
  [
    style.strong(name),
    "",
    ...wrap(bare(what), columns),
    "",
    ...wrap(`Why: ${bare(why)}`, columns),
    "",
    ...bare(example).split("\n"),
    "",
  ].join("\n");

/** Every rule in a line or two, below the headings that they come under. */
export const explainRules = (
  groups: readonly { readonly heading: string; readonly rules: readonly Pick<ExplainedRule, "name" | "what">[] }[],
  columns: number,
  style: Style,
): string => {
  const left = Math.max(...groups.flatMap(({ rules }) => rules.map(({ name }) => name.length))) + 4;
  const lineOf = ({ name, what }: Pick<ExplainedRule, "name" | "what">): string[] =>
    wrap(bare(what), columns - left).map((line, index) =>
      index === 0 ? `  ${style.strong(padEnd(name, left - 2))}${line}` : `${" ".repeat(left)}${line}`,
    );
  return groups.map(({ heading, rules }) => `${[heading, "", ...rules.flatMap(lineOf)].join("\n")}\n`).join("\n");
};
