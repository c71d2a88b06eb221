import { basename, dirname, parse, resolve } from "node:path";

const LONGEST = 100;

/** File names that say what a file is rather than which article: the folder's name tells them apart. */
const GENERIC: ReadonlySet<string> = new Set(["article", "content", "index", "main", "readme", "story", "text"]);

/** A slug of a file name or title: "China's A.I. come-back.txt" → `china-s-a-i-come-back`. Empty when nothing is left. */
export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST)
    .replace(/-$/, "");

/** Whether a text can be a source's id as it stands. */
export const isSourceId = (text: string): boolean => text !== "" && slug(text) === text;

/**
 * The id of an article that was read from a file: a slug of the file's name, or of its folder's when the file's is one
 * that any article could have (`article.txt`).
 *
 * @param full the file's absolute path
 */
export const sourceIdOf = (full: string): string => {
  const own = slug(parse(full).name);
  return GENERIC.has(own) ? slug(basename(dirname(resolve(full)))) || own : own;
};
