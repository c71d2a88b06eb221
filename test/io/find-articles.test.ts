import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findArticles } from "../../src/io/find-articles.ts";
import { folderWith } from "../cli/folders.ts";

const FILES = {
  ".ledgerignore": "# Not ours.\ndrafts/\n*.old.txt\n/b.txt\n",
  "a.txt": "A",
  "b.txt": "B",
  "c.old.txt": "C",
  "drafts/d.txt": "D",
  "2026/b.txt": "B",
  "2026/e.txt": "E",
  "2026/.ledgerignore": "e.txt\n!*.old.txt\n",
  "2026/f.old.txt": "F",
  "ledger/texts/a.1.txt": "A",
};

const found = async (...paths: string[]): Promise<string[]> => {
  const cwd = folderWith(FILES);
  const { articles, problems } = await findArticles(paths, cwd, join(cwd, "ledger"));
  return [...articles.map(({ path }) => path), ...problems.map(({ message }) => message)];
};

describe("findArticles", () => {
  it.each<[what: string, paths: string[], files: string[]]>([
    ["a folder, less what .ledgerignore names", ["."], ["2026/b.txt", "2026/f.old.txt", "a.txt"]],
    ["a folder below, with the rules above it", ["2026"], ["2026/b.txt", "2026/f.old.txt"]],
    ["a file that is named, ignored or not", ["b.txt", "c.old.txt"], ["b.txt", "c.old.txt"]],
    ["a pattern, less what .ledgerignore names", ["**/*.txt"], ["2026/b.txt", "2026/f.old.txt", "a.txt"]],
    ["alternatives in a pattern, each file once", ["{a,b}.txt", "a.*"], ["a.txt"]],
    ["no match", ["x*.txt"], ["no file matches this pattern"]],
  ])("finds %s", async (_, paths, files) => {
    expect(await found(...paths)).toEqual(files);
  });

  it("takes a name with brackets for the file that has it", async () => {
    const cwd = folderWith({ "[a] b*.txt": "A" });
    const { articles } = await findArticles(["[a] b*.txt"], cwd, join(cwd, "ledger"));
    expect(articles).toHaveLength(1);
  });
});
