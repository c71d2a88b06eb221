import type { TokenRange } from "./types.ts";

/** Notes at each token of a sentence's parts which of them it belongs to, counted from 1; 0 stands for none. */
export const markParts = (partOf: Uint32Array, parts: readonly TokenRange[]): void => {
  for (let index = 0; index < parts.length; index += 1) {
    const { first, last } = parts[index] as TokenRange;
    for (let at = first; at < last; at += 1) partOf[at] = index + 1;
  }
};

/** The part that a token belongs to. */
export const partAt = <Part>(parts: readonly Part[], partOf: Uint32Array, token: number): Part | undefined => {
  const index = partOf[token] ?? 0;
  // Not left to the list: it would look up an index of -1 as a name.
  return index === 0 ? undefined : parts[index - 1];
};
