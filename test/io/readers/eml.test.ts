import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { read, tryRead } from "./read.ts";

const HEAD = `Message-ID: <12@a.example>
From: =?utf-8?Q?Ana_Ru=C3=ADz?= <ana@a.example>
To: desk@b.example
Subject: Re: Tarn raises levy by 4%
Date: Thu, 12 Mar 2026 23:30:00 -0500
MIME-Version: 1.0
`;
const FIRST = "The council of Tarn raised the water levy by 4 percent.";
const SECOND = "“Nobody likes a levy,” said Bo Lee, who chairs the panel.";

const mail = (body: string, type = "text/plain; charset=utf-8"): string => `${HEAD}Content-Type: ${type}\n\n${body}`;

const linesOf = async (content: string | Buffer): Promise<string[]> =>
  (await read(content, "levy.eml")).text.trimEnd().split(/\n+/);

describe("an e-mail", () => {
  it("is found by its content, and tells title, author and the date where it was sent", async () => {
    const { text, metadata } = await read(mail(`${FIRST}\r\n`), "levy.txt");
    expect(text).toBe(`Tarn raises levy by 4%\n\n${FIRST}\n`);
    expect(metadata).toEqual({ title: "Tarn raises levy by 4%", author: "Ana Ruíz", published: "2026-03-12" });
  });

  it.each([
    "From: the desk\nTo: all\n\nSales rose 4 percent.",
    "Subject: levy\nReceived wisdom: none.\n\nSales rose 4 percent.",
  ])("is not what only begins like one: %j", async (text) => {
    expect((await read(text, "a.txt")).text).toBe(text);
  });

  it.each<[what: string, content: string | Buffer]>([
    ["plain", mail(`${FIRST}\n\n${SECOND}\n`)],
    [
      "of windows-1252",
      Buffer.from(
        mail(`${FIRST}\n\n${SECOND.replace("“", "\x93").replace("”", "\x94")}`, "text/plain; charset=iso-8859-1"),
        "latin1",
      ),
    ],
    [
      "packed as base64",
      mail(Buffer.from(`${FIRST}\n${SECOND}`).toString("base64")).replace(
        "MIME",
        "Content-Transfer-Encoding: base64\nMIME",
      ),
    ],
    ["a page", mail(`<p>${FIRST}</p><style>p { margin: 9px }</style><p>${SECOND}</p>`, "text/html; charset=utf-8")],
    [
      "plain and a page",
      mail(
        `--x\nContent-Type: text/plain; charset=utf-8\n\n${FIRST}\n\n${SECOND}\n--x\nContent-Type: text/html\n\n<p>Other 9.\n--x--\n`,
        'multipart/alternative; boundary="x"',
      ),
    ],
    [
      "with something attached",
      mail(
        `--x\nContent-Type: text/plain; charset=utf-8\n\n${FIRST}\n${SECOND}\n--x\nContent-Type: text/csv\nContent-Disposition: attachment\n\n1,2\n--x\nContent-Type: message/rfc822\n\n${mail("Other 9.")}\n--x--\n`,
        'multipart/mixed; boundary="x"',
      ),
    ],
    [
      "and what it answers",
      mail(`${FIRST}\n\nOn Wed, 11 Mar 2026, Bo Lee wrote:\n> It rose by 9.\n> Or 10.\n\n${SECOND}\n`),
    ],
    [
      "and what it answers, introduced on two lines",
      mail(
        `${FIRST}\n${SECOND}\n\nOn Wed, 11 Mar 2026 at 10:15, Bo Lee\n<bo@b.example> wrote:\n\n> It rose by 9.\n>> By 8.\n`,
      ),
    ],
    ["and what it forwards", mail(`${FIRST}\n${SECOND}\n\n-----Original Message-----\nFrom: Bo\n\nIt rose by 9.\n`)],
    ["and who signs it", mail(`${FIRST}\n${SECOND}\n-- \nAna Ruíz, 12 Mill Lane\n`)],
    [
      "a page, and what it answers",
      mail(
        `<p>${FIRST}</p><p>${SECOND}</p><blockquote type="cite">It rose by 9.</blockquote>`,
        "text/html; charset=utf-8",
      ),
    ],
  ])("is read: %s", async (_, content) => {
    expect(await linesOf(content)).toEqual(["Tarn raises levy by 4%", FIRST, SECOND]);
  });

  it("keeps a line that ends in “said:” and quotes nothing", async () => {
    expect(await linesOf(mail(`${FIRST}\n\nAna Ruiz said:\n\n${SECOND}\n`))).toContain("Ana Ruiz said:");
  });

  it.each([
    ["without words", mail("> Only quoted.\n"), "empty-article"],
    ["nested too deeply", mail("x", "multipart/mixed; boundary=b0").concat(nested(60)), "broken-document"],
  ])("says why it cannot be read: %s", async (_, content, rule) => {
    expect(await tryRead(content, "a.eml")).toMatchObject([{ rule }]);
  });
});

/** Parts in parts in parts. */
function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, at) => `\n--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`,
  ).join("");
}
