import { readFileSync } from "node:fs";

/** A file's text. For files that git has just written; throws what the file system throws. */
export const readText = (path: string): string => readFileSync(path, "utf8");
