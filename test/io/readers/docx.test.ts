import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { read, tryRead } from "./read.ts";
import { zipOf } from "./zips.ts";

const FIXTURE = readFileSync(
  join(import.meta.dirname, "../../../fixtures/formats/docx/libreoffice.tarn-election.docx"),
);

const documentOf = (body: string): Buffer =>
  zipOf({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const cell = (words: string): string => `<w:tc><w:p>${run(words)}</w:p></w:tc>`;

describe("a Word document", () => {
  it("is found by its content, and tells title and author", async () => {
    const { metadata } = await read(FIXTURE, "download");
    expect(metadata).toEqual({ title: expect.stringContaining("Tarn"), author: "Ana Ruiz" });
  });

  it("gives paragraphs and table rows as lines, without what was struck out", async () => {
    const body = `<w:p>${run("Sales rose ")}${run("35%")}<w:del w:id="1">${run(" and 9%")}</w:del>.</w:p>
      <w:tbl><w:tr>${cell("Year")}${cell("Sales")}</w:tr><w:tr>${cell("2026")}${cell("12")}</w:tr></w:tbl>`;
    expect((await read(documentOf(body), "a.docx")).text).toBe("Sales rose 35%\n\nYear | Sales\n\n2026 | 12\n");
  });
});

describe("a Word document that cannot be read", () => {
  const word = { "word/document.xml": "<w/>" };
  it.each([
    ["cut off", FIXTURE.subarray(0, 3000), "broken-document", /cut off/],
    ["another file", Buffer.from("Sales rose 35%."), "broken-document", /no Word document/],
    ["protected", Buffer.from("d0cf11e0a1b11ae1", "hex"), "protected", /password/],
    ["of broken XML", zipOf(word), "broken-document", /cannot be read/],
    [
      "a zip bomb",
      zipOf({ ...word, "word/a.xml": Buffer.alloc(31_000_000) }),
      "too-large",
      /^unpacked, the document is 31 MB/,
    ],
    [
      "a zip bomb that lies",
      zipOf({ "word/document.xml": Buffer.alloc(9_000_000) }, { "word/document.xml": 90 }),
      "broken-document",
      /hostile/,
    ],
    [
      "a zip bomb of paragraphs",
      documentOf("<w:p/>".repeat(600_000)),
      "too-large",
      /^the document has over 500000 tags/,
    ],
    ["tags in tags", documentOf("<w:p>".repeat(100_000)), "broken-document", /cannot be read/],
    ["without text", documentOf("<w:p/>"), "empty-article", /no text/],
  ])("says why: %s", async (_, bytes, rule, message) => {
    expect(await tryRead(bytes, "a.docx")).toEqual([
      expect.objectContaining({ rule, message: expect.stringMatching(message) }),
    ]);
  });
});
