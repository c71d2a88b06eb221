import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/app/extract.ts";
import { read } from "./read.ts";
import { differences } from "./same-claims.ts";

const FIXTURES = join(import.meta.dirname, "../../../fixtures");
const FORMATS = ["html", "docx", "pdf", "eml"];

/** `fixtures/formats/<format>/<how it was made>.<slug>.<suffix>`: an article of `fixtures/articles/` in another format. */
const FILES = FORMATS.flatMap((format) =>
  readdirSync(join(FIXTURES, "formats", format)).map((name) => `${format}/${name}`),
);

/** Differences that are known, each with its reason. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {};

describe("an article in another format", () => {
  it.each(FILES)("%s gives the claims of its plain text", async (file) => {
    const slug = file.slice(0, -extname(file).length).split(".").at(-1) ?? "";
    const text = readFileSync(join(FIXTURES, "articles", slug, "article.txt"), "utf8");
    const article = await read(readFileSync(join(FIXTURES, "formats", file)), file);
    const published = "2026-03-12";
    const from = extract({ id: slug, text, published });
    const to = extract({ id: slug, text: article.text, published });
    expect(from.length).toBeGreaterThan(10);
    expect(differences(from, to)).toEqual(KNOWN[file] ?? []);
  });
});
