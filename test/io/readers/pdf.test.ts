import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { linesOf, type PdfLine, withoutRunningLines } from "../../../src/io/readers/pdf-lines.ts";
import { paragraphsOfLines } from "../../../src/io/readers/pdf-paragraphs.ts";
import { read, tryRead } from "./read.ts";

const FIXTURE = readFileSync(
  join(import.meta.dirname, "../../../fixtures/formats/pdf/libreoffice.halden-foods-earnings.pdf"),
);

/** A PDF document of one page with this drawn on it. */
const pdfDrawing = (drawing: Buffer): Buffer => {
  const packed = deflateSync(drawing);
  const stream = [`<</Length ${packed.length}/Filter/FlateDecode>>stream\n`, packed.toString("latin1"), "\nendstream"];
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    stream.join(""),
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join("")}trailer<</Size 6/Root 1 0 R>>`;
  return Buffer.from(`${text}${table}\nstartxref\n${text.length}\n%%EOF\n`, "latin1");
};

/** A line of 12-point type; two lines of one paragraph are 14 points apart. */
const line = (text: string, base: number, left = 50): PdfLine => ({ text, base, left, right: left + 400, height: 12 });

describe("the lines of a PDF page", () => {
  const piece = (str: string, left: number, base: number, width: number) => ({
    str,
    transform: [12, 0, 0, 12, left, base],
    width,
    height: 12,
  });

  it("are joined of pieces, a gap between two columns apart", () => {
    const items = [piece("Sales", 50, 700, 30), piece("rose", 84, 700, 20), piece("Costs", 320, 700, 30)];
    expect(linesOf(items).map(({ text }) => text)).toEqual(["Sales rose", "Costs"]);
  });

  it("are without running heads, feet and page numbers", () => {
    const page = (number: number) => [
      line("The Morning Sheet", 800),
      line(`Sales rose in ${["May", "June", "July"][number - 1]}.`, 700),
      line("Costs fell.", 686),
      line("So did prices.", 672),
      line("All was well.", 658),
      line(`Page ${number} of 3`, 40),
      line(`${number}`, 20),
    ];
    const texts = withoutRunningLines([page(1), page(2), page(3)]).map(({ text }) => text);
    expect(texts.slice(0, 4)).toEqual(["Sales rose in May.", "Costs fell.", "So did prices.", "All was well."]);
    expect(texts).toHaveLength(12);
  });
});

describe("the paragraphs of a PDF document", () => {
  it.each<[what: string, lines: readonly PdfLine[], paragraphs: readonly string[]]>([
    ["lines of one", [line("Sales rose by", 700), line("35 percent.", 686)], ["Sales rose by 35 percent."]],
    ["a gap", [line("One.", 700), line("One more.", 686), line("Two.", 660)], ["One. One more.", "Two."]],
    ["a word that was broken", [line("The com-", 700), line("pany said.", 686)], ["The company said."]],
    ["a soft hyphen", [line("The com\u00ad", 700), line("pany said.", 686)], ["The company said."]],
    [
      "a hyphen of its own",
      [line("A well-known firm, well-", 700), line("known abroad.", 686)],
      ["A well-known firm, well-known abroad."],
    ],
    [
      "a compound that is one elsewhere too",
      [line("Single-family homes: 12 single-", 700), line("family homes.", 686)],
      ["Single-family homes: 12 single-family homes."],
    ],
    ["a figure", [line("She is a 71-", 700), line("year-old.", 686)], ["She is a 71-year-old."]],
    [
      "a compound that is none elsewhere",
      [line("The long-", 700), line("awaited com-", 686), line("pany.", 672)],
      ["The long-awaited company."],
    ],
    [
      "what only begins like one",
      [line("It is high-", 700), line("er, com-", 686), line("pany said.", 672)],
      ["It is higher, company said."],
    ],
    [
      "a dash",
      [line("It fell —", 700), line("by 3.", 686), line("It rose—", 672), line("by 4.", 658)],
      ["It fell — by 3. It rose—by 4."],
    ],
    [
      "the one hyphen where no word is broken",
      [
        ...Array.from({ length: 40 }, (_, at) => line("It rose and", 1000 - 14 * at)),
        line("co-", 440),
        line("sponsors.", 426),
      ],
      [`${"It rose and ".repeat(40)}co-sponsors.`],
    ],
    ["a range over two lines", [line("It costs 20-", 700), line("30 crowns.", 686)], ["It costs 20-30 crowns."]],
    [
      "a sentence over two columns",
      [line("One.", 714), line("It rose by", 700), line("two.", 714, 500)],
      ["One. It rose by two."],
    ],
    ["an indented first line", [line("One.", 700), line("Two began.", 686, 64)], ["One.", "Two began."]],
    ["a headline", [{ ...line("Sales up", 720), height: 24 }, line("Sales rose.", 690)], ["Sales up", "Sales rose."]],
  ])("%s", (_, lines, paragraphs) => {
    expect(paragraphsOfLines(lines)).toEqual(paragraphs);
  });
});

describe("a PDF document", () => {
  it("is found by its content, and tells title and author", async () => {
    const { metadata } = await read(FIXTURE, "download");
    expect(metadata).toEqual({
      title: "Halden Foods Cuts Outlook as Cocoa Costs Bite; Shares Fall 6.8%",
      author: "Ana Ruiz",
    });
  });

  it.each([
    ["text", "(Sales rose 35%.) Tj T*\n"],
    ["nothing", " "],
  ])("that unpacks to 50 MB of %s is refused at once", async (_, unit) => {
    const bomb = pdfDrawing(Buffer.from(`BT /F1 12 Tf ${unit.repeat(50e6 / unit.length)} ET`));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await tryRead(bomb, "a.pdf")).toMatchObject([
      { rule: "too-large", message: "unpacked, its pages are over 20 MB, more than any article's" },
    ]);
  });

  it("is read when it is made in the same way and small", async () => {
    const text = "BT /F1 12 Tf 50 700 Td (Sales rose 35%, said Ana Ruiz.) Tj ET";
    expect((await read(pdfDrawing(Buffer.from(text)), "a.pdf")).text).toBe("Sales rose 35%, said Ana Ruiz.\n");
  });

  it.each([
    ["cut off", FIXTURE.subarray(0, 9_000), "broken-document", /cut off/],
    ["not one", Buffer.from("Sales rose 35%. %%EOF"), "broken-document", /broken/],
  ])("that cannot be read says why: %s", async (_, bytes, rule, message) => {
    expect(await tryRead(bytes, "a.pdf")).toEqual([
      expect.objectContaining({ rule, message: expect.stringMatching(message) }),
    ]);
  });
});
