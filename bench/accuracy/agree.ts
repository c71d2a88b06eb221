import type { Unit } from "../../src/model/claim.ts";
import type { UnitAnnotation } from "./annotation.ts";

const plain = (words: string): string => words.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();

/** Where a noun phrase's head has been passed. */
const AFTER_HEAD = new Set(
  "of in for from at on to by with that which who whose between among as against under over per and".split(" "),
);

/** Last word of a noun phrase before what follows its head: "the price of a loaf" → "price". */
export const headWord = (phrase: string): string => {
  const words = plain(phrase)
    .replace(/[,(].*$/, "")
    .split(" ");
  const stop = words.findIndex((word, at) => at > 0 && AFTER_HEAD.has(word));
  const last = words[(stop === -1 ? words.length : stop) - 1] ?? "";
  return last.replace(/'s?$/, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
};

export const sameHead = (a: string, b: string): boolean => headWord(a) === headWord(b);

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|gov|gen|col|sgt|justice|judge|king|queen|president|the|a|an)\.?\s/;

/** A name without case, articles and titles. */
const bareName = (name: string): string => {
  let bare = plain(name).replace(/\s(?:kc|qc|mp|jr\.?)$/, "");
  for (let title = TITLES.exec(bare); title !== null; title = TITLES.exec(bare)) bare = bare.slice(title[0].length);
  return bare;
};

export const sameName = (a: string, b: string): boolean => bareName(a) === bareName(b);

/** Words beside a cue agree when they do so up to an apposition, without case and articles. */
export const sameMention = (a: string, b: string): boolean => {
  const core = (words: string) =>
    plain(words)
      .replace(/^(?:the|a|an)\s/, "")
      .replace(/[,—–].*$/, "")
      .trim();
  return core(a) === core(b) || plain(a) === plain(b);
};

export const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);

/** A currency or measure by its code, a count by its head noun, all others by kind and name. */
export const sameUnit = (expected: UnitAnnotation, found: Unit): boolean => {
  if (expected.kind !== found.kind) return false;
  if (expected.kind === "count") return plain(expected.head ?? "") === plain(found.head ?? "");
  if (expected.code !== undefined) return expected.code === found.code;
  return expected.name === undefined || plain(expected.name) === plain(found.name ?? "");
};

export const sameUnitName = (expected: UnitAnnotation, found: Unit): boolean =>
  plain(expected.name ?? "") === plain(found.name ?? "");

const close = (a: number | undefined, b: number | undefined, tolerance: number): boolean => {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
};

export interface Amount {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Ratios may be written rounded ("one in six", 0.1667); all else agrees to what a double holds. */
export const sameAmount = (a: Amount, b: Amount, rounded: boolean): boolean => {
  const tolerance = rounded ? 5e-4 : 1e-12;
  return close(a.value, b.value, tolerance) && close(a.min, b.min, tolerance) && close(a.max, b.max, tolerance);
};
