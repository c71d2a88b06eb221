import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { website } from "../io/fetch/servers.ts";
import { emptyFolder, filesOf } from "./folders.ts";
import { RUNNERS } from "./runners.ts";

const PAGE = readFileSync(
  join(import.meta.dirname, "../../fixtures/formats/html/news.halden-foods-earnings.html"),
  "utf8",
);
const HEADLINE = "/2026/03/halden-foods-cuts-outlook.html?utm_source=letter";

const site = async (): Promise<{ readonly origin: string; readonly asked: string[]; say: (page: string) => void }> => {
  const asked: string[] = [];
  let page = PAGE;
  const port = await website({
    [HEADLINE]: (response) => {
      asked.push(HEADLINE);
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    },
    "/2027/03/halden-foods-cuts-outlook": (response) => {
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(page.replace("cocoa", "sugar").replace(/<link[^>]*>/, ""));
    },
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    say: (said) => {
      page = said;
    },
  };
};

describe.each(RUNNERS)("extract from the web, %s", (_, run) => {
  it("appends a page's claims under its headline, with its address and no path, and goes on after what is not there", async () => {
    const { origin } = await site();
    const cwd = emptyFolder();
    const missing = `${origin}/missing`;
    const { exitCode, stderr } = await run(["extract", missing, origin + HEADLINE, "--allow-private", "-q"], { cwd });
    expect(stderr).toBe(
      `${missing}: error: there is no page at this address (404 Not Found) [not-fetched]\n  Check the address.\n`,
    );
    expect(exitCode).toBe(2);
    expect(Object.keys(filesOf(cwd)).sort()).toEqual([
      "ledger/halden-foods-cuts-outlook.yaml",
      "ledger/texts/halden-foods-cuts-outlook.1.txt",
    ]);
    const ledger = readFileSync(join(cwd, "ledger/halden-foods-cuts-outlook.yaml"), "utf8");
    expect(ledger).toContain(`\n  url: "${origin}${HEADLINE}"\n`);
    expect(ledger).not.toMatch(/^ {2}path:/m);
  });

  it("appends nothing when the page is what it was", async () => {
    const { origin } = await site();
    const cwd = emptyFolder();
    await run(["extract", origin + HEADLINE, "--allow-private"], { cwd });
    const before = filesOf(cwd);
    const { stdout } = await run(["extract", origin + HEADLINE, "--allow-private"], { cwd });
    expect(stdout).toContain("unchanged, nothing appended");
    expect(filesOf(cwd)).toEqual(before);
  });

  it("takes another page of the same headline for no revision of the first", async () => {
    const { origin } = await site();
    const cwd = emptyFolder();
    await run(["extract", origin + HEADLINE, "--allow-private"], { cwd });
    const before = filesOf(cwd);
    const other = `${origin}/2027/03/halden-foods-cuts-outlook`;
    const { exitCode, stderr } = await run(["extract", other, "--allow-private", "-q"], { cwd });
    expect(stderr).toMatch(/the id halden-foods-cuts-outlook is taken by another article, http.* \[id-taken\]/);
    expect(exitCode).toBe(2);
    expect(filesOf(cwd)).toEqual(before);
  });

  it("asks nobody to validate what came from the web", async () => {
    const { origin, asked, say } = await site();
    const cwd = emptyFolder();
    await run(["extract", origin + HEADLINE, "--allow-private"], { cwd });
    say(PAGE.replace("Halden", "Holden"));
    expect(asked).toHaveLength(1);
    expect(await run(["validate", "--reread"], { cwd })).toMatchObject({ exitCode: 0 });
    expect(asked).toHaveLength(1);
  });

  it("asks no private address unless told to", async () => {
    const { origin, asked } = await site();
    const { exitCode, stderr } = await run(["extract", origin + HEADLINE, "--dry-run"], { cwd: emptyFolder() });
    expect(stderr).toContain("error: it is an address of this machine itself [private-address]\n");
    expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: [] });
  });
});
