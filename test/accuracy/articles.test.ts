import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readGold } from "../../bench/accuracy/gold.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));
const articles = ["articles", "later-articles", "unseen-articles"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ folder, slug: name })),
);

describe.each(articles)("the annotations of $folder/$slug", ({ folder, slug }) => {
  const read = (name: string) => readFileSync(join(FIXTURES, folder, slug, name), "utf8");
  const text = read("article.txt");
  const { gold, problems } = readGold(slug, text, read("claims.yaml"));

  it("all stand where they say", () => {
    expect(problems.map(({ line, message }) => `claims.yaml:${line}: ${message}`)).toEqual([]);
  });

  it("do not name the same number twice", () => {
    const spans = (gold?.numbers ?? []).flatMap(({ spans }) => spans.map(({ start, end }) => `${start}-${end}`));
    expect(new Set(spans).size).toBe(spans.length);
  });

  it("name what is asserted inside a statement as its speaker's", () => {
    const statements = [...(gold?.quotes ?? []), ...(gold?.attributions ?? [])];
    const orphans = (gold?.numbers ?? []).filter(({ annotation, spans: [at] }) => {
      if (at === undefined || annotation.speaker !== undefined) return false;
      return statements.some(
        ({ annotation: { speaker, optional }, content }) =>
          speaker !== undefined && !optional && content.some(({ start, end }) => start <= at.start && at.end <= end),
      );
    });
    expect(orphans.map(({ annotation }) => annotation.text)).toEqual([]);
  });

  it("belong to an article of one line per paragraph", () => {
    expect(text.endsWith("\n")).toBe(true);
    expect(text).not.toMatch(/\n\n\n|[^\n]\n[^\n]|[ \t]\n|\r/);
  });
});
