import { type Dirent, existsSync, readdirSync, type Stats, statSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { errorProblem, type Problem } from "../model/problem.ts";
import { type Ignored, ignoredAround } from "./ignored.ts";
import { notFound } from "./read-bytes.ts";
import { ARTICLE_SUFFIXES } from "./readers/index.ts";
import { shownPath } from "./shown-path.ts";
import { isSystemError, systemProblem } from "./system-error.ts";
import { isWebAddress } from "./web-address.ts";

/** An article to be read. */
export interface FoundArticle {
  /** As the user would name it: the path given, and what was found below it. `-` is standard input. */
  readonly path: string;
  /** Where it is: an absolute path, or the address itself. */
  readonly full: string;
}

export interface Search {
  readonly articles: readonly FoundArticle[];
  readonly problems: readonly Problem[];
}

interface Walk {
  readonly articles: FoundArticle[];
  readonly problems: Problem[];
  /** How many files of each suffix were passed by. */
  readonly others: Map<string, number>;
  readonly without: string;
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const joined = (folder: string, name: string): string => shownPath(join(folder, name));

/** Nobody means these when naming the folder around them. */
const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

const isFile = (entry: Dirent, full: string): boolean => {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(full).isFile();
  } catch {
    return false;
  }
};

const walkFolder = async (path: string, full: string, walk: Walk, around: Ignored): Promise<void> => {
  if (full === walk.without) return;
  const ignored = await around.below(full);
  let entries: Dirent[];
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    walk.problems.push(systemProblem(error, "could not look into the folder", { file: path }));
    return;
  }
  for (const entry of entries.sort(byName)) {
    if (isPassedOver(entry.name)) continue;
    const below = { path: joined(path, entry.name), full: join(full, entry.name) };
    if (ignored.has(below.full, entry.isDirectory())) continue;
    // Links to folders are not followed: they can lead in a circle.
    if (entry.isDirectory()) await walkFolder(below.path, below.full, walk, ignored);
    else if (isFile(entry, below.full)) {
      const suffix = extname(entry.name).toLowerCase();
      if (ARTICLE_SUFFIXES.includes(suffix)) walk.articles.push(below);
      else walk.others.set(suffix, (walk.others.get(suffix) ?? 0) + 1);
    }
  }
};

const noArticles = (path: string, others: ReadonlyMap<string, number>): Problem => {
  const known = `${ARTICLE_SUFFIXES.slice(0, -1).join(", ")} or ${ARTICLE_SUFFIXES.at(-1)}`;
  const seen = [...others]
    .map(([suffix, count]) => `${count} ${suffix === "" ? "without a suffix" : suffix}`)
    .join(", ");
  return errorProblem({
    rule: "no-articles",
    message: `no articles in this folder: it holds no ${known} file${seen === "" ? "" : `, only others (${seen})`}`,
    hint: "Name the folder that the articles are in, or name the files themselves.",
    location: { file: path },
  });
};

const noMatch = (pattern: string): Problem =>
  errorProblem({
    rule: "no-articles",
    message: "no file matches this pattern",
    hint: "`*` stands for a part of a name, `**` for any folders between: 'archive/**/*.txt'",
    location: { file: pattern },
  });

const encloses = (path: string, open: string, close: string): boolean => {
  const at = path.indexOf(open);
  return at !== -1 && path.includes(close, at);
};

/** A path that no file has and that reads as a pattern, which the shell would have left to us inside quotes. */
const isPattern = (path: string, full: string): boolean =>
  (/[*?]/.test(path) || encloses(path, "[", "]") || encloses(path, "{", "}")) && !existsSync(full);

/** The files that a pattern stands for, in name order. */
const matching = async (pattern: string, cwd: string, without: string): Promise<FoundArticle[]> => {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, { cwd, absolute: true, expandDirectories: false, ignore: ["**/node_modules/**"] });
  const found: FoundArticle[] = [];
  for (const full of files.map((file) => resolve(file)).sort()) {
    if (full.startsWith(join(without, sep))) continue;
    const folder = dirname(full);
    const ignored = await (await ignoredAround(folder, cwd)).below(folder);
    if (!ignored.has(full, false)) found.push({ path: shownPath(relative(cwd, full)), full });
  }
  return found;
};

/**
 * Finds the articles that paths name: files as they are, folders with all below them in name order, and what patterns
 * match. A file named twice is found once; what a `.ledgerignore` leaves out is found only when it is named itself.
 *
 * @param cwd what the paths are relative to
 * @param without a folder to leave out: the ledger's own, whose texts are no new articles
 */
export const findArticles = async (paths: readonly string[], cwd: string, without: string): Promise<Search> => {
  const articles = new Map<string, FoundArticle>();
  const problems: Problem[] = [];
  for (const path of paths) {
    if (isWebAddress(path)) {
      articles.set(path, { path, full: path });
      continue;
    }
    const full = path === "-" ? path : resolve(cwd, path);
    if (isPattern(path, full)) {
      const found = await matching(path, cwd, without);
      if (found.length === 0) problems.push(noMatch(path));
      for (const article of found) if (!articles.has(article.full)) articles.set(article.full, article);
      continue;
    }
    let stats: Stats | undefined;
    try {
      stats = path === "-" ? undefined : statSync(full);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const isMissing = error.code === "ENOENT" || error.code === "ENOTDIR";
      problems.push(isMissing ? notFound(full, path) : systemProblem(error, "could not read it", { file: path }));
      continue;
    }
    const walk: Walk = { articles: [], problems: [], others: new Map(), without };
    if (stats?.isDirectory()) await walkFolder(path, full, walk, await ignoredAround(full, cwd));
    else walk.articles.push({ path: shownPath(path), full });
    problems.push(...walk.problems);
    if (walk.articles.length + walk.problems.length === 0) problems.push(noArticles(path, walk.others));
    for (const article of walk.articles) if (!articles.has(article.full)) articles.set(article.full, article);
  }
  return { articles: [...articles.values()], problems };
};
