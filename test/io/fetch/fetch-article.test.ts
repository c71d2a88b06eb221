import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fetchArticle } from "../../../src/io/fetch/fetch-article.ts";
import { redirected } from "../../../src/io/fetch/follow.ts";
import { type FetchLimits, usualLimits } from "../../../src/io/fetch/settings.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { selfSigned } from "./certificate.ts";
import { internetOf, listening, website } from "./servers.ts";

const FIRST = "The council of Tarn voted on Monday to raise the water levy by 4 percent, its first rise in six years.";
const SECOND =
  "“Nobody likes a levy, and nobody likes a burst main,” said Ana Ruiz, who chairs the council’s finance panel.";
const TEXT = `${FIRST}\n\n${SECOND}\n`;
const PAGE = `<!doctype html><html><head><title>Levy up</title></head><body><article><h1>Levy up</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;
const FORMATS = join(import.meta.dirname, "../../../fixtures/formats");
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const latin1 = (text: string): Buffer =>
  Buffer.from(text.replaceAll("“", "\x93").replaceAll("”", "\x94").replaceAll("’", "\x92"), "latin1");

/** The internet of these tests: two sites that are public, and names that somebody points at private addresses. */
const INTERNET = internetOf({
  "news.example": ["127.0.0.1"],
  "www.news.example": ["127.0.0.1"],
  "inside.example": ["10.0.0.8"],
  "metadata.example": ["169.254.169.254"],
  "mapped.example": ["::ffff:127.0.0.2"],
  "both.example": ["127.0.0.1", "192.168.0.1"],
});
const SETTINGS = { isPrivateAllowed: false, agent: "ledger/1.2.3" };

const fetchFrom = (address: string, limits: Partial<FetchLimits> = {}) =>
  fetchArticle(address, 1_000_000, SETTINGS, { internet: INTERNET, limits: { ...usualLimits(1_000_000), ...limits } });

const problemOf = async (address: string, limits: Partial<FetchLimits> = {}): Promise<Problem | undefined> => {
  const result = await fetchFrom(address, limits);
  expect(result.ok).toBe(false);
  return result.ok ? undefined : result.problems[0];
};

const sending =
  (type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { ...(type === "" ? {} : { "content-type": type }), ...headers }).end(body);
  };
const leadingTo =
  (location: string, status = 302) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { location }).end();
  };

describe("an article on the web", () => {
  it.each<[what: string, answer: (response: ServerResponse) => void, opening?: string]>([
    ["a page", sending("text/html; charset=utf-8", PAGE), `Levy up\n\n${TEXT}`],
    [
      "a page whose server names the charset",
      sending("text/html; charset=windows-1252", latin1(PAGE)),
      `Levy up\n\n${TEXT}`,
    ],
    ["a page in UTF-16", sending('text/html; charset="UTF-16LE"', Buffer.from(PAGE, "utf16le")), `Levy up\n\n${TEXT}`],
    [
      "a page that is saved in UTF-8 whatever the server says",
      sending("text/html; charset=iso-8859-1", PAGE),
      `Levy up\n\n${TEXT}`,
    ],
    [
      "a page packed with gzip",
      sending("text/html", gzipSync(PAGE), { "content-encoding": "gzip" }),
      `Levy up\n\n${TEXT}`,
    ],
    ["a page packed with deflate", sending("text/html", deflateSync(PAGE), { "content-encoding": "deflate" })],
    ["a page packed with brotli", sending("text/html", brotliCompressSync(PAGE), { "content-encoding": "br" })],
    ["XHTML", sending("application/xhtml+xml", PAGE)],
    ["plain text", sending("text/plain", TEXT), TEXT],
    ["plain text of Windows", sending("text/plain; charset=cp1252", latin1(TEXT)), TEXT],
    ["Markdown", sending("text/markdown", `# Levy up\n\n${TEXT}`), `# Levy up\n\n${TEXT}`],
    ["what has no type and is a page", sending("", PAGE)],
    [
      "a PDF document of no type that is known",
      sending("application/octet-stream", readFileSync(join(FORMATS, "pdf/libreoffice.halden-foods-earnings.pdf"))),
    ],
    ["a Word document", sending(WORD, readFileSync(join(FORMATS, "docx/libreoffice.tarn-election.docx")))],
  ])("is read: %s", async (_, answer, text) => {
    const port = await website({ "/levy-up-again": answer });
    const result = await fetchFrom(`http://news.example:${port}/levy-up-again`);
    expect(result).toMatchObject({ ok: true, value: { text: text ?? expect.stringMatching(/\w/) } });
  });

  it("is asked for plainly, by a program that says its name", async () => {
    let asked: unknown;
    const port = await website({
      "/a?b=1": (response, { method, headers }) => {
        asked = { method, agent: headers["user-agent"], cookie: headers.cookie, referer: headers.referer };
        sending("text/plain", TEXT)(response);
      },
    });
    expect(await fetchFrom(`http://news.example:${port}/a?b=1#c`)).toMatchObject({ ok: true });
    expect(asked).toEqual({ method: "GET", agent: "ledger/1.2.3", cookie: undefined, referer: undefined });
  });

  it("is followed to where it is now, and keeps that address", async () => {
    const there = await website({ "/new": sending("text/plain", TEXT) });
    const from = await website({
      "/old": leadingTo("/older", 301),
      "/older": leadingTo(`//www.news.example:${there}/new`, 308),
    });
    expect(await fetchFrom(`http://news.example:${from}/old`)).toMatchObject({
      ok: true,
      value: { metadata: { url: `http://www.news.example:${there}/new` } },
    });
  });

  it.each([
    ["of its own site", "https://www.news.example/levy", "https://www.news.example/levy"],
    ["of no other site", "https://other.example/levy", undefined],
  ])("names the address that the page calls its own, %s", async (_, said, kept) => {
    const port = await website({
      "/x": sending("text/html", PAGE.replace("<head>", `<head><link rel="canonical" href="${said}">`)),
    });
    const address = `http://news.example:${port}/x`;
    expect(await fetchFrom(address)).toMatchObject({ ok: true, value: { metadata: { url: kept ?? address } } });
  });
});

describe("an address that is refused", () => {
  it.each([
    ["ftp://news.example/a", "bad-address", /^addresses with ftp: cannot be fetched/],
    ["file:///etc/passwd", "bad-address", /^this is the address of a file/],
    ["http://ana:secret@news.example/a", "bad-address", /^there is a name or password/],
    ["http://", "bad-address", /^this is no address/],
    ["http://[::1]/", "private-address", /^it is an address of this machine itself/],
    ["http://127.2/", "private-address", /^it is an address of this machine itself/],
    ["http://0x7f000002/", "private-address", /^it is an address of this machine itself/],
    ["http://[::ffff:169.254.169.254]/latest/meta-data/", "private-address", /this machine's own link/],
    ["http://inside.example/", "private-address", /^inside\.example is 10\.0\.0\.8, an address of a private network/],
    ["https://inside.example/", "private-address", /^inside\.example is 10\.0\.0\.8/],
    ["http://metadata.example/", "private-address", /^metadata\.example is 169\.254\.169\.254/],
    ["http://mapped.example/", "private-address", /^mapped\.example is ::ffff:127\.0\.0\.2/],
    ["http://both.example/", "private-address", /^both\.example is 192\.168\.0\.1/],
    ["http://nobody.example/", "not-fetched", /^there is no server of this name \(ENOTFOUND\)/],
  ])("%s", async (address, rule, message) => {
    const problem = await problemOf(address);
    expect(problem).toMatchObject({
      rule,
      message: expect.stringMatching(message),
      location: { file: address },
    });
    expect(problem?.hint).toMatch(/\.$|news\/article$|--allow-private/);
  });

  it.each([
    ["a number", "http://169.254.169.254/latest/", "private-address"],
    ["a name", "http://metadata.example/latest/", "private-address"],
    ["this machine", "http://127.0.0.2:9/", "private-address"],
    ["a file", "file:///etc/passwd", "bad-address"],
    ["a password", "http://ana:secret@news.example/", "bad-address"],
    ["nothing", "http://", "bad-address"],
  ])("is refused where a redirect leads to it too: %s", async (_, location, rule) => {
    const port = await website({ "/a": leadingTo(location) });
    expect(await problemOf(`http://news.example:${port}/a`)).toMatchObject({ rule });
  });

  it("is refused where it leads from https to http", () => {
    const from = new URL("https://news.example/a");
    expect(redirected(from, "/b", new Set(), 5).href).toBe("https://news.example/b");
    expect(() => redirected(from, "http://news.example/b", new Set(), 5)).toThrow(/^it leads from https to http:/);
  });

  it("is looked up once, so that no second answer can differ", async () => {
    const port = await website({ "/a": sending("text/plain", TEXT) });
    let count = 0;
    const flipping = internetOf({});
    const internet = {
      ...flipping,
      lookup: ((_: string, __: unknown, done: (error: null, found: object[]) => void) => {
        done(null, [{ address: count++ === 0 ? "127.0.0.1" : "10.0.0.1", family: 4 }]);
      }) as never,
    };
    expect(await fetchArticle(`http://turn.example:${port}/a`, 1000, SETTINGS, { internet })).toMatchObject({
      ok: true,
    });
    expect(count).toBe(1);
  });

  it("is fetched where the user allows it", async () => {
    const port = await website({ "/a": sending("text/plain", TEXT) });
    const address = `http://127.0.0.1:${port}/a`;
    expect(await fetchArticle(address, 1000, SETTINGS)).toMatchObject({ problems: [{ rule: "private-address" }] });
    expect(await fetchArticle(address, 1000, { ...SETTINGS, isPrivateAllowed: true })).toMatchObject({ ok: true });
    expect(await fetchArticle(`http://localhost:${port}/a`, 1000, SETTINGS)).toMatchObject({
      problems: [{ rule: "private-address", message: expect.stringMatching(/^localhost is (127\.0\.0\.1|::1), /) }],
    });
  });
});

describe("a server that does not send an article", () => {
  const bomb = Buffer.alloc(50_000_000, 0x61);

  it.each<[what: string, answer: (response: ServerResponse) => void, rule: string, message: RegExp]>([
    [
      "not there",
      (response) => response.writeHead(404).end(),
      "not-fetched",
      /^there is no page at this address \(404 Not Found\)$/,
    ],
    [
      "not let in",
      (response) => response.writeHead(403).end(),
      "not-fetched",
      /^the server does not let programs in \(403/,
    ],
    [
      "failing",
      (response) => response.writeHead(503).end(),
      "not-fetched",
      /^the server failed \(503 Service Unavailable\)$/,
    ],
    ["no content", (response) => response.writeHead(204).end(), "not-fetched", /^the server sends no page \(204/],
    ["a picture", sending("image/png", "PNG"), "unknown-format", /^the server sends image\/png, which is no article/],
    [
      "JSON",
      sending("application/json; charset=utf-8", "{}"),
      "unknown-format",
      /^the server sends application\/json,/,
    ],
    [
      "bytes of no kind",
      sending("application/octet-stream", Buffer.from([1, 0, 2])),
      "not-text",
      /^this is a binary file/,
    ],
    [
      "a page called text that is a picture",
      sending("text/html", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
      "not-text",
      /PNG/,
    ],
    ["an undeclared charset", sending("text/html", latin1(PAGE)), "not-utf8", /^this is not UTF-8 text/],
    ["an empty page", sending("text/plain", ""), "empty-article", /^it is empty/],
    [
      "too much",
      sending("text/plain", bomb, { "content-length": "50000000" }),
      "too-large",
      /^the page is 50 MB, and the limit is 1 MB$/,
    ],
    [
      "too much, unannounced",
      (response) => {
        response.writeHead(200, { "content-type": "text/plain" });
        response.write(bomb.subarray(0, 2_000_000));
        response.end();
      },
      "too-large",
      /^the page is over 1 MB/,
    ],
    ["a bomb of gzip", sending("text/html", gzipSync(bomb), { "content-encoding": "gzip" }), "too-large", /over 1 MB/],
    [
      "a bomb of deflate",
      sending("text/html", deflateSync(bomb), { "content-encoding": "deflate" }),
      "too-large",
      /over 1 MB/,
    ],
    [
      "a bomb of brotli",
      sending("text/html", brotliCompressSync(bomb.subarray(0, 9_000_000)), { "content-encoding": "br" }),
      "too-large",
      /over 1 MB/,
    ],
    [
      "no gzip",
      sending("text/html", PAGE, { "content-encoding": "gzip" }),
      "not-fetched",
      /^what the server sent packed is broken/,
    ],
    [
      "no brotli",
      sending("text/html", PAGE, { "content-encoding": "br" }),
      "not-fetched",
      /^what the server sent packed is broken/,
    ],
    [
      "half of gzip",
      sending("text/html", gzipSync(PAGE).subarray(0, 150), { "content-encoding": "gzip" }),
      "not-fetched",
      /^what the server sent packed is cut off/,
    ],
    ["twice packed", sending("text/html", "x", { "content-encoding": "gzip, br" }), "not-fetched", /\(gzip, br\)$/],
    [
      "half of what it announced",
      (response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "5000" });
        response.write(PAGE.slice(0, 100), () => response.destroy());
      },
      "not-fetched",
      /^the server broke the connection off/,
    ],
    ["a circle", leadingTo("/levy"), "not-fetched", /^its redirects go in a circle$/],
    [
      "a redirect to nowhere",
      (response) => response.writeHead(302).end(),
      "not-fetched",
      /^the server leads on to nowhere$/,
    ],
  ])("is answered with why: %s", async (_, answer, rule, message) => {
    const port = await website({ "/levy": answer });
    const address = `http://news.example:${port}/levy`;
    expect(await problemOf(address)).toMatchObject({
      rule,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\.$/),
      location: { file: address },
    });
  });

  it("is not followed for ever", async () => {
    const steps = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/${at}`, leadingTo(`/${at + 1}`)]));
    const port = await website(steps);
    expect(await problemOf(`http://news.example:${port}/0`)).toMatchObject({
      message: "it is redirected more than 5 times",
    });
  });

  it("is given up when it sends nothing, or takes too long over it", async () => {
    const port = await website({
      "/silent": () => {},
      "/stops": (response) => {
        response.writeHead(200, { "content-type": "text/plain" }).write(FIRST);
      },
      "/drips": (response) => {
        response.writeHead(200, { "content-type": "text/plain" });
        const drip = setInterval(() => response.write("x"), 20);
        response.on("close", () => clearInterval(drip));
      },
    });
    const limits = { idle: 200, whole: 600 };
    const messages = await Promise.all(
      ["silent", "stops", "drips"].map(
        async (path) => (await problemOf(`http://news.example:${port}/${path}`, limits))?.message,
      ),
    );
    expect(messages).toEqual([
      "the server has sent nothing for 0.2 seconds",
      "the server has sent nothing for 0.2 seconds",
      "it takes longer than 0.6 seconds",
    ]);
  });

  it("is not there at all, or is no web server", async () => {
    const closing = await listening(createTcpServer((socket) => socket.destroy()));
    const talking = await listening(createTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n")));
    const said = async (address: string) => (await problemOf(address))?.message;
    expect(await said("http://news.example:1/")).toBe("the server takes no connection (ECONNREFUSED)");
    expect(await said(`http://news.example:${closing}/`)).toBe("the server broke the connection off (ECONNRESET)");
    expect(await said(`http://news.example:${talking}/`)).toMatch(/^the server's answer is no HTTP \(HPE_/);
    expect(await said(`https://news.example:${talking}/`)).toMatch(/^the server speaks no HTTPS here/);
  });

  it("does not prove who it is", async () => {
    const port = await listening(createTlsServer(selfSigned(), (_, response) => void response.end(PAGE)));
    expect(await problemOf(`https://news.example:${port}/`)).toMatchObject({
      rule: "not-fetched",
      message: "the server vouches for itself alone: its certificate is its own (DEPTH_ZERO_SELF_SIGNED_CERT)",
    });
  });
});
