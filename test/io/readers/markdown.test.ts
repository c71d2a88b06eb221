import { describe, expect, it } from "vitest";
import { extract } from "../../../src/app/extract.ts";
import { proseOf, read } from "./read.ts";

const PROSE: readonly (readonly [what: string, markdown: string, prose: string])[] = [
  ["headings", "# One *two*\n\nThree\n=====\n", "One two\n\nThree"],
  ["emphasis inside a word", "It rose **35**%.", "It rose 35%."],
  [
    "links and their titles",
    'See [the *study*](https://a.example/2024 "in 99 pages"), please.',
    "See the study, please.",
  ],
  ["links by reference", "See [the study][1].\n\n[1]: https://a.example 'of 7 years'\n", "See the study."],
  ["lines of one paragraph", "It fell by\n3.2 percent.", "It fell by 3.2 percent."],
  ["lines of Windows", "It fell by\r\n3.2 percent.\r\n\r\nThen not.", "It fell by 3.2 percent.\n\nThen not."],
  ["block quotes", "> “One\n> two.”\n>\n> Three.", "“One two.”\n\nThree."],
  ["lists", "- one\n- two\n  three\n\n1. four\n2. five", "one\n\ntwo three\n\nfour\n\nfive"],
  ["tables", "| plant | jobs |\n|---|---:|\n| Ghent | 450 |", "plant | jobs\n\nGhent | 450"],
  ["code", "Run `sleep 30` now.\n\n```py\nx = 17\n```\n\n    y = 18\n\nDone.", "Run  now.\n\nDone."],
  ["images", "Before ![99 dogs](dog.png) after.", "Before  after."],
  ["HTML", "<div>\n<p>17 cats</p>\n</div>\n\nA <b>big</b> dog.", "A big dog."],
  ["web addresses", "See <https://a.example/2024>.", "See ."],
  ["escapes and references", "\\$5 &amp; &quot;six&quot;", '$5 & "six"'],
  ["footnotes", "Twelve stay.[^1]\n\n[^1]: Until 2030.", "Twelve stay.\n\nUntil 2030."],
  ["a rule is no front matter", "One.\n\n---\n\nTwo.\n\n---\n", "One.\n\nTwo."],
];

describe("the prose of Markdown", () => {
  it.each(PROSE)("%s", async (_, markdown, prose) => {
    const article = await read(markdown, "article.md");
    expect(article.text).toBe(markdown);
    expect(proseOf(article)).toBe(prose);
  });

  it("is found in time that grows with its length alone", async () => {
    const hostile = ["[", "> ", "**a ", "`", "![](", "| a ", "- "].map((unit) => unit.repeat(4_000));
    for (const text of hostile) await read(`${text}\n`, "article.md");
  }, 20_000);
});

describe("front matter", () => {
  it("names title, author, date and address", async () => {
    const head = `---
title: "Norwald: rates"
authors: [Ana Ruiz, {name: Bo Lee}]
date: 2026-03-12T08:00:00+01:00
canonical_url: https://a.example/norwald
weight: 12
---
`;
    const article = await read(`${head}Rates stay at 4%.`, "article.md");
    expect(article.metadata).toEqual({
      title: "Norwald: rates",
      author: "Ana Ruiz, Bo Lee",
      published: "2026-03-12",
      url: "https://a.example/norwald",
    });
    expect(proseOf(article)).toBe("Rates stay at 4%.");
  });

  it.each([
    ["broken YAML", "---\ntitle: [\n---\nText."],
    ["an alias bomb", `---\na: &a [x]\n${"b: [*a, *a, *a, *a, *a, *a]\n".repeat(9)}---\nText.`],
    ["no fields", "---\n- 12\n---\nText."],
    ["a date that no calendar has", "---\ndate: 2026-02-30\n---\nText."],
  ])("of no use is skipped: %s", async (_, markdown) => {
    const article = await read(markdown, "article.md");
    expect(article.metadata).toEqual({});
    expect(proseOf(article)).toBe("Text.");
  });
});

describe("claims of Markdown", () => {
  it("are slices of the file as it is", async () => {
    const markdown = "Sales of [Halden Foods](https://a.example/99) rose **35**% to more than *1.2 million* tonnes.\n";
    const { text, prose = [] } = await read(markdown, "article.md");
    const claims = extract({ id: "a", text, prose });
    expect(claims.map(({ text, at }) => [text, [...markdown].slice(at.start, at.end).join("")])).toEqual([
      ["35**%", "35**%"],
      ["more than *1.2 million* tonnes", "more than *1.2 million* tonnes"],
    ]);
  });
});
