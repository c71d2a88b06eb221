import type { Context } from "../context.ts";

/** Longer lines tire the eye, however wide the window is. */
const WIDEST = 120;
const USUAL = 80;

/** How many columns to print in. */
export const columnsOf = ({ stdout }: Context): number => Math.max(40, Math.min(stdout.columns ?? USUAL, WIDEST));
