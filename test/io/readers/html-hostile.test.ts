import { describe, expect, it } from "vitest";
import { leanPage } from "../../../src/io/readers/html-lean.ts";
import { hasMoreMarks } from "../../../src/io/readers/html-marks.ts";
import { read, tryRead } from "./read.ts";

const WORDS = "The council of Tarn voted on Monday to raise the water levy by 4 percent, its first rise in six years.";
const ARTICLE = `<p>${WORDS}</p><p>“Nobody likes a levy,” said Ana Ruiz, who chairs the council’s finance panel of nine.</p>`;
const page = (body: string): string => `<!doctype html><html><body><article>${ARTICLE}${body}</article></body></html>`;
/** Times the unit to so many megabytes. */
const megabytes = (count: number, unit: string): string => unit.repeat((count * 1e6) / unit.length);

describe("a page of 50 MB", () => {
  it.each([
    ["paragraphs", `<p>${WORDS}</p>`],
    ["opening tags", "<div>"],
    ["half a tag each", "<a "],
    ["scripts that are left open", "<script>"],
    ["brackets", "<"],
    ["entities", "&amp;"],
  ])("of nothing but %s is refused at once", async (_, unit) => {
    expect(await tryRead(page(megabytes(50, unit)), "a.html")).toMatchObject([
      { rule: "too-large", message: "the page has over 150000 tags, attributes and entities, more than any article" },
    ]);
  });

  it("of attributes is refused at once", async () => {
    expect(await tryRead(page(`<p ${megabytes(50, "a b ")}>`), "a.html")).toMatchObject([{ rule: "too-large" }]);
  });

  it.each([
    ["scripts", `<script>${megabytes(50, "if (a<b && c<d) e=1;")}</script>`],
    ["styles", `<style>${megabytes(50, "a>b{c:d} ")}</style>`],
    ["comments", `<!--${megabytes(50, "<p>old</p>")}-->`],
    ["a comment that is left open", `<!--${megabytes(50, " - ")}`],
    ["pictures in its text", `<img src="data:image/png;base64,${megabytes(50, "iVBOR w0KGgo")}">`],
  ])("most of which is %s is read", async (_, body) => {
    expect((await read(page(body), "a.html")).text).toMatch(/^The council of Tarn[^<]*of nine\.\n$/);
  });
});

describe("a page that breaks what reads it", () => {
  it("is answered with a problem", async () => {
    const classes = Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(" ");
    expect(await tryRead(page(`<p class="${classes}">x</p>`), "a.html")).toMatchObject([
      { rule: "broken-document", message: expect.stringMatching(/^this page cannot be read: /) },
    ]);
  });
});

describe("a page without what is no article", () => {
  it.each([
    ["a<!-- <p> -->b<!-->c", "abc"],
    ["a<!-- b", "a"],
    ['a<script>if (a < "</p>") b;</script>c<SCRIPT src=x></script>', "ac"],
    [
      '<script type="application/ld+json">{"a":"<!--"}</script>b',
      '<script type="application/ld+json">{"a":"<!--"}</script>b',
    ],
    ["<style media=print>a > b {}</style>c", "c"],
    ["<script>left open", "<script>left open"],
    ["<scripture>a</scripture>", "<scripture>a</scripture>"],
    ['<img src="data:image/png;base64,iVBORw0KGgo=">', '<img src="data:,">'],
  ])("%s", (whole, lean) => {
    expect(leanPage(whole)).toBe(lean);
  });
});

describe("marks", () => {
  it.each([
    ["<p>one</p>", 2],
    ['<p class="a b c" id=d>', 3],
    ["a & b &lt; c", 2],
    ["a < b", 1],
    ['<img alt=">" src="x">', 3],
  ])("of %s are counted", (text, count) => {
    expect([hasMoreMarks(text, count - 1), hasMoreMarks(text, count)]).toEqual([true, false]);
  });
});
