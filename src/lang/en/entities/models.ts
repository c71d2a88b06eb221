import type { Token } from "../../../text/article.ts";
import { GIVEN_NAME, nameMarks } from "./name-marks.ts";
import type { ProperRun } from "./proper-runs.ts";

const MODEL_NUMBER = /^\d{1,4}$/;
const NOT_BEHIND: ReadonlySet<string> = new Set(["IN", "CD"]);

/** "the Orlo Pods Pro 3": a figure behind a name of several words that counts nothing. */
const isNumbered = (tokens: readonly Token[], { first, last }: ProperRun): boolean => {
  if (last - first < 2) return false;
  const figure = tokens[last];
  if (figure === undefined || figure.pos !== "CD" || !MODEL_NUMBER.test(figure.text)) return false;
  if ((nameMarks(tokens[first] as Token) & GIVEN_NAME) !== 0) return false;
  const next = tokens[last + 1];
  return next === undefined || (!NOT_BEHIND.has(next.pos) && !next.text.startsWith("%"));
};

const textOf = (tokens: readonly Token[], { first, last }: ProperRun): string => {
  let text = "";
  for (let at = first; at < last; at += 1) text += ` ${(tokens[at] as Token).text}`;
  return text;
};

/** The runs without those that name a model ("Pods Pro 3") somewhere in the article: it makes nobody's statements. */
export const withoutModels = (tokens: readonly Token[], runs: readonly ProperRun[]): readonly ProperRun[] => {
  if (!runs.some((run) => isNumbered(tokens, run))) return runs;
  const models = new Set(runs.filter((run) => isNumbered(tokens, run)).map((run) => textOf(tokens, run)));
  return runs.filter((run) => !models.has(textOf(tokens, run)));
};
