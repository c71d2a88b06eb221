import { sep } from "node:path";

/** A path as people and ledgers see it: with forward slashes on every system. */
export const shownPath = (path: string): string => (sep === "\\" ? path.replaceAll(sep, "/") : path);
