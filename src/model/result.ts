import type { Problem } from "./problem.ts";

/** What a fallible step gives: its value, or everything that is wrong with its input. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
