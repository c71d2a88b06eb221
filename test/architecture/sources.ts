import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** One import of one file. */
export interface Import {
  readonly from: string;
  /** A path from `src`, or a package's name as written. */
  readonly to: string;
  /** False when only types are imported: nothing is loaded at run time. */
  readonly isLoaded: boolean;
}

/** Every TypeScript file below `src`, by its path from there, with its text. */
export const readSources = (): Map<string, string> => {
  const root = join(import.meta.dirname, "../../src");
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return new Map(
    names
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => [name, readFileSync(join(root, name), "utf8")]),
  );
};

/** A file's text without comments, so that what they mention is not taken for code. */
export const withoutComments = (text: string): string => text.replace(/^\s*\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

const STATIC = /^(?:import|export)\s+(type\s)?[^"';]*?(?:from\s+)?"([^"]+)"/gm;
const DYNAMIC = /\bimport\("([^"]+)"\)/g;

const target = (from: string, specifier: string): string =>
  specifier.startsWith(".") ? posix.normalize(posix.join(dirname(from), specifier)) : specifier;

/** All imports of one file. */
export const importsOf = (from: string, text: string): Import[] => {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(STATIC)].map(([, type, to = ""]) => ({ from, to: target(from, to), isLoaded: !type })),
    ...[...code.matchAll(DYNAMIC)].map(([, to = ""]) => ({ from, to: target(from, to), isLoaded: true })),
  ];
};
