import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { read, tryRead } from "./read.ts";

const FIRST = "The council of Tarn voted on Monday to raise the water levy by 4 percent, its first rise in six years.";
const SECOND =
  "“Nobody likes a levy, and nobody likes a burst main,” said Ana Ruiz, who chairs the council’s finance panel.";
const THIRD = "The rise takes effect in January, and a household will pay about 31 crowns a month, the council said.";
const BODY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;

const paragraphs = async (content: string | Buffer, file = "page.html"): Promise<string[]> =>
  (await read(content, file)).text.trimEnd().split("\n\n");

describe("the text of a web page", () => {
  it.each([
    ["scripts and styles", `<script>var price = 99;</script><style>p { margin: 9px }</style>${BODY}`],
    ["hidden text", `<p hidden>Seven hidden cats.</p><p style="display: none">Nine hidden cats.</p>${BODY}`],
    ["hidden text in capitals", `<P HIDDEN>Seven hidden cats.</P><P STYLE="DISPLAY:NONE">Nine hidden cats.</P>${BODY}`],
    [
      "text for nobody's eyes",
      `<div aria-hidden="true"><p>Save 50 percent on twelve issues of the paper.</p></div>${BODY}`,
    ],
    ["what is shown without scripts, or never", `<noscript>5 cats</noscript><template><p>6 cats</p></template>${BODY}`],
    ["comments", `<!-- <p>8 cats</p> -->${BODY}`],
    ["a pull quote", `${BODY}<aside class="pullquote">“Nobody likes a levy, and nobody likes a burst main”</aside>`],
    [
      "a pull quote that is marked up as a quotation",
      `${BODY}<blockquote>Nobody likes a levy, and nobody likes a burst main</blockquote>`,
    ],
    [
      "captions",
      `${BODY}<figure><img src="a.jpg" alt="12 men"><figcaption>One of 40 photographs</figcaption></figure>`,
    ],
    ["forms", `${BODY}<form><label>3 newsletters</label><button>Join 20,000 readers</button></form>`],
  ])("leaves out %s", async (_, body) => {
    expect(await paragraphs(page(body))).toEqual([FIRST, SECOND, THIRD]);
  });

  it("keeps headings, list items, quotations and table rows as lines", async () => {
    const body = `${BODY}<h2>What it costs</h2><ul><li>31 crowns a month</li><li>372 a <b>year</b></li></ul>
      <blockquote><p>A quotation of its own stays, for it stands nowhere else in the article.</p></blockquote>
      <table><tr><th>Year</th><th>Levy</th></tr><tr><td>2026</td><td>31</td></tr></table><p>First line,<br>second line.</p>`;
    expect((await paragraphs(page(body))).slice(3)).toEqual([
      "What it costs",
      "31 crowns a month",
      "372 a year",
      "A quotation of its own stays, for it stands nowhere else in the article.",
      "Year | Levy",
      "2026 | 31",
      "First line,",
      "second line.",
    ]);
  });

  it("begins with the headline, once", async () => {
    const head = '<meta property="og:title" content="Tarn raises levy by 4%">';
    expect((await paragraphs(page(BODY, head)))[0]).toBe("Tarn raises levy by 4%");
    expect(await paragraphs(page(`<h1>Tarn raises levy by 4%</h1>${BODY}`, head))).toEqual([
      "Tarn raises levy by 4%",
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  it("is found in a page that is called a text, and in a fragment", async () => {
    expect(await paragraphs(page(BODY), "page.txt")).toEqual([FIRST, SECOND, THIRD]);
    expect(await paragraphs(`<div>${BODY}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  it("does not cost its nesting's square", async () => {
    const deep = page(`${"<div><b>".repeat(20_000)}${BODY}${"</b></div>".repeat(20_000)}`);
    expect((await paragraphs(deep)).join(" ")).toContain(SECOND);
  }, 20_000);
});

describe("the charset of a web page", () => {
  const latin = (text: string): Buffer =>
    Buffer.from(text.replaceAll("“", "\x93").replaceAll("”", "\x94").replaceAll("’", "\x92"), "latin1");
  const declaring = (charset: string): string => page(BODY, `<meta charset="${charset}">`);

  it.each([
    ["UTF-8", Buffer.from(page(BODY))],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${page(BODY)}`)],
    ["UTF-8 that declares another", Buffer.from(declaring("iso-8859-1"))],
    ["windows-1252", latin(declaring("windows-1252"))],
    ["windows-1252 by its usual other name", latin(declaring("ISO-8859-1"))],
    ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${page(BODY)}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(page(BODY), "utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${page(BODY)}`, "utf16le").swap16()],
  ])("is found: %s", async (_, bytes) => {
    expect(await paragraphs(bytes)).toEqual([FIRST, SECOND, THIRD]);
  });

  it("is not guessed", async () => {
    expect(await tryRead(latin(page(BODY)), "page.html")).toMatchObject([{ rule: "not-utf8" }]);
    expect(await tryRead(latin(declaring("klingon-8")), "page.html")).toMatchObject([{ rule: "unknown-charset" }]);
  });
});

describe("what a web page says of its article", () => {
  const found = {
    title: "Levy up",
    author: "Ana Ruiz, Bo Lee",
    publisher: "The Sheet",
    published: "2026-03-12",
    url: "https://a.example/levy",
  };
  const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const article = {
    "@type": "NewsArticle",
    headline: "Levy up",
    author: [{ "@type": "Person", name: "Ana Ruiz" }, { name: "Bo Lee" }],
    publisher: { name: "The Sheet" },
    datePublished: "2026-03-12T23:30:00-05:00",
    mainEntityOfPage: "https://a.example/levy",
  };

  it.each([
    ["JSON-LD", linked(article)],
    ["JSON-LD in a graph", linked({ "@graph": [{ "@type": "WebSite", name: "No" }, article] })],
    [
      "JSON-LD in a list, after a broken one",
      `<script type="application/ld+json">{"@type":</script>${linked([article])}`,
    ],
    [
      "OpenGraph",
      `<meta property="og:title" content="Levy up"><meta property="og:site_name" content="The Sheet">
       <meta property="article:published_time" content="2026-03-12T06:00:00Z"><meta property="og:url" content="https://a.example/levy">
       <meta name="author" content="By Ana Ruiz, Bo Lee">`,
    ],
    [
      "other meta tags, and links",
      `<title>Levy up</title><link rel="canonical" href="https://a.example/levy"><meta name="DC.creator" content="Ana Ruiz, Bo Lee">
       <meta name="DC.publisher" content="The Sheet"><meta name="date" content="March 12, 2026">`,
    ],
    [
      "capitals",
      `<TITLE>Levy up</TITLE><LINK REL="canonical" HREF="https://a.example/levy"><META NAME="author" CONTENT="Ana Ruiz, Bo Lee">
       <META NAME="DC.publisher" CONTENT="The Sheet"><META NAME="date" CONTENT="2026-03-12">`,
    ],
  ])("is found in %s", async (_, head) => {
    expect((await read(page(BODY, head), "page.html")).metadata).toEqual(found);
  });

  it("is not made up", async () => {
    const head =
      '<meta name="date" content="03/04/2026"><link rel="canonical" href="/levy"><meta property="article:author" content="https://a.example/ana">';
    expect((await read(page(BODY, head), "page.html")).metadata).toEqual({});
  });
});
