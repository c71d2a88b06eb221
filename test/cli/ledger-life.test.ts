import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ARTICLE } from "../app/ledgers.ts";
import { folderWith } from "./folders.ts";
import { RUNNERS, runInProcess } from "./runners.ts";

const git = (cwd: string, ...args: string[]): string => execFileSync("git", args, { cwd, encoding: "utf8" });

/** A git repository with an article whose claims are recorded and committed. */
const project = async (files: Readonly<Record<string, string>> = {}) => {
  const cwd = folderWith({ "harbour.txt": ARTICLE, ...files });
  git(cwd, "init", "-q");
  git(cwd, "config", "user.name", "Ann Checker");
  git(cwd, "config", "user.email", "ann@example.org");
  const run = (...argv: string[]) => runInProcess(argv, { cwd });
  const commit = (message: string): void => {
    git(cwd, "add", "-A");
    git(cwd, "commit", "-qm", message);
  };
  expect(await run("extract", "harbour.txt")).toMatchObject({ exitCode: 0, stderr: "" });
  commit("First");
  const idOf = async (words: string): Promise<string> => {
    const { stdout } = await run("list", "-f", "jsonl");
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    return rows.find(({ text }) => text === words)?.claim;
  };
  const change = (from: string, to: string): void =>
    writeFileSync(join(cwd, "harbour.txt"), readFileSync(join(cwd, "harbour.txt"), "utf8").replace(from, to));
  return { cwd, run, commit, idOf, change };
};

const CONFIRMED = ["--verdict", "confirmed", "--evidence", "https://example.org/report.pdf", "--locator", "p. 3"];

describe("ledger review", () => {
  test("records a verdict with evidence, note and the reviewer that git knows", async () => {
    const { cwd, run, idOf } = await project();
    const id = await idOf("$6 million");
    expect(await run("review", id.slice(4, 9), ...CONFIRMED, "--note", "As said.")).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `✓ confirmed: “$6 million” (${id}, harbour)\n`,
    });
    expect(readFileSync(join(cwd, "ledger/harbour.yaml"), "utf8")).toContain(`
- entry: review
  claim: ${id}
  verdict: confirmed
  evidence:
    - url: "https://example.org/report.pdf"
      locator: "p. 3"
  note: "As said."
  reviewer: "Ann Checker <ann@example.org>"
  recorded: "2026-11-23T10:00:00Z"
`);
    expect(await run("validate")).toMatchObject({ exitCode: 0 });
  });

  test("records a file of evidence with its hash", async () => {
    const { cwd, run, idOf } = await project({ "evidence/report.txt": "Six million.\n" });
    await run("review", await idOf("$6 million"), "--verdict", "corrected", "--evidence", "evidence/report.txt");
    expect(readFileSync(join(cwd, "ledger/harbour.yaml"), "utf8")).toMatch(
      /- file: "\.\.\/evidence\/report\.txt"\n {6}sha256: "[0-9a-f]{64}"\n/,
    );
  });

  test.each([
    ["without evidence", ["--verdict", "confirmed"], /the verdict confirmed needs evidence/],
    ["with an unknown verdict", ["--verdict", "yes"], /“yes” is none of the verdicts.*\n.*confirmed, needs-change/],
    ["with a mistyped verdict", ["--verdict", "confimed"], /Did you mean confirmed\? They are confirmed, needs-change/],
    ["without a verdict", [], /--verdict is missing/],
    ["with a locator for nothing", ["--verdict", "disputed", "--locator", "p. 3"], /--locator is given without/],
    ["with a file that is not there", ["--verdict", "disputed", "--evidence", "no.pdf"], /no\.pdf/],
  ])("refuses one %s, and writes nothing", async (_, options, message) => {
    const { cwd, run, idOf } = await project();
    const { exitCode, stderr } = await run("review", await idOf("$6 million"), ...options);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(git(cwd, "status", "--porcelain")).toBe("");
  });

  test("refuses an id that no claim has, or several begin with", async () => {
    const { run, idOf } = await project();
    const said = async (id: string) => (await run("review", id, ...CONFIRMED)).stderr;
    expect(await said("zzzzzz")).toContain("no claim of the ledger has the id zzzzzz");
    expect(await said("clm_")).toMatch(/clm_ could be \d+ claims/);
    const id = await idOf("$6 million");
    const mistyped = id.slice(0, -2) + id.slice(-1) + id.slice(-2, -1);
    expect(await said(mistyped)).toContain(`Did you mean ${id}?`);
    expect(await said(`${id.slice(0, 9)}0`)).toContain(`Did you mean ${id}?`);
    expect(await said(id.slice(4, 7))).toContain("is too little of an id");
  });

  test("of a claim that was withdrawn names what stands in its place", async () => {
    const { run, idOf, change } = await project();
    const id = await idOf("$6 million");
    change("$6 million", "$5.6 million");
    await run("extract", "harbour.txt");
    expect((await run("review", id, ...CONFIRMED)).stderr).toMatch(
      /was withdrawn: the article's text changed.*\n.*stands in its place/,
    );
  });
});

describe("a claim that is replaced", () => {
  test("loses its verdict; diff, log and status say so", async () => {
    const { run, idOf, change, commit } = await project();
    const id = await idOf("$6 million");
    await run("review", id, ...CONFIRMED);
    commit("Checked");
    change("$6 million", "$5.6 million");
    await run("extract", "harbour.txt");

    const diff = await run("diff");
    expect(diff.exitCode).toBe(1);
    expect(diff.stdout).toContain("  value changed  “$6 million” → “$5.6 million”\n");
    expect(diff.stdout).toContain("      was confirmed, has to be checked again\n");
    const markdown = await run("diff", "HEAD", "-f", "markdown");
    expect(markdown.stdout).toContain(
      "- **value changed** “$6 million” → “$5.6 million” (was confirmed, has to be checked again)\n",
    );

    const status = await run("status");
    expect(status.stdout).toMatch(
      /\n {4}confirmed no longer holds for “\$6 million”: the article's text changed;\n {4}check clm_/,
    );
    const log = await run("log", await idOf("$5.6 million"));
    expect(log.stdout.match(/recorded in revision|confirmed|withdrawn in revision/g)).toEqual([
      "recorded in revision",
      "confirmed",
      "withdrawn in revision",
      "recorded in revision",
    ]);
    expect(log.stdout).toMatch(/\n2026-11-23 {2}[0-9a-f]{7} Ann Checker\n/);
  });
});

describe("a verdict that is lost", () => {
  test("is named until what stands in the claim's place now is checked", async () => {
    const { run, idOf, change } = await project();
    await run("review", await idOf("$6 million"), ...CONFIRMED);
    for (const [from, to] of [
      ["$6 million", "$5.6 million"],
      ["$5.6 million", "$5.4 million"],
    ] as const) {
      change(from, to);
      await run("extract", "harbour.txt");
    }
    const lost = async () => JSON.parse((await run("status", "-f", "json")).stdout)[0].lost;
    expect(await lost()).toMatchObject([
      { text: "$6 million", verdict: "confirmed", reason: "text-changed", replacement: await idOf("$5.4 million") },
    ]);
    await run("review", await idOf("$5.4 million"), "--verdict", "disputed");
    expect(await lost()).toEqual([]);
  });

  test("is a difference, though the claim's own words are the same", async () => {
    const { run, idOf, change, commit } = await project();
    // Recorded with the words around it: those change.
    await run("review", await idOf("$6 million"), ...CONFIRMED);
    commit("Checked");
    change("and spend $6 million", "but spend $6 million");
    await run("extract", "harbour.txt");
    const { exitCode, stdout } = await run("diff");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("  verdict changed  confirmed → unchecked: “$6 million”\n      has to be checked again\n");
  });
});

describe("ledger diff", () => {
  test("says nothing of what only moved, and exits 0", async () => {
    const { run, change } = await project();
    change("Harbour Foods to close", "An invented story about a town.\n\nHarbour Foods to close");
    await run("extract", "harbour.txt");
    const { exitCode, stdout } = await run("diff", "HEAD");
    expect(stdout).not.toContain("$6 million");
    expect([0, 1]).toContain(exitCode);
    expect(await run("diff", "HEAD", "HEAD")).toMatchObject({ exitCode: 0, stdout: "no difference\n" });
  });

  test("shows verdicts, between commits and between folders", async () => {
    const { cwd, run, idOf, commit } = await project();
    execFileSync("cp", ["-r", "ledger", "before"], { cwd });
    await run("review", await idOf("240 jobs"), "--verdict", "disputed");
    commit("Disputed");
    const line = "  verdict changed  unchecked → disputed: “240 jobs”\n";
    expect((await run("diff", "HEAD~1", "HEAD")).stdout).toContain(line);
    expect((await run("diff", "before", "ledger")).stdout).toContain(line);
    writeFileSync(join(cwd, "old.yaml"), readFileSync(join(cwd, "before/harbour.yaml")));
    expect((await run("diff", "old.yaml", "ledger/harbour.yaml")).stdout).toContain(line);
    expect(JSON.parse((await run("diff", "before", "-f", "json")).stdout)).toMatchObject([
      { source: "harbour", changes: [{ change: "verdict", verdictAfter: "disputed", after: { text: "240 jobs" } }] },
    ]);
  });

  test("refuses what is neither commit nor folder", async () => {
    const { run } = await project();
    expect(await run("diff", "nowhere")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("nowhere is no folder, no ledger file and no commit"),
    });
  });
});

describe("ledger list", () => {
  test("filters by kind, speaker, unit, status and source, and prints for other programs", async () => {
    const { run, idOf } = await project();
    const texts = async (...filters: string[]): Promise<string[]> =>
      (await run("list", "-f", "jsonl", ...filters)).stdout
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line).text);
    expect(await texts("--unit", "usd")).toEqual(["$6 million", "$1.45 billion"]);
    expect(await texts("--unit", "percent")).toEqual(["3.2 percent"]);
    expect((await texts("--kind", "quote")).length).toBe(1);
    expect((await texts("--speaker", "oduya")).length).toBe(1);
    expect(await texts("--since", "2026-11-24")).toEqual([]);
    await run("review", await idOf("240 jobs"), "--verdict", "disputed");
    expect(await texts("--status", "disputed")).toEqual(["240 jobs"]);
    const csv = (await run("list", "-f", "csv", "--unit", "percent")).stdout;
    expect(csv).toMatch(/^claim,source,line,kind,text,value,.*\r\nclm_\w+,harbour,4,number,3\.2 percent,3\.2,/);
  });

  test.each([
    ["a status", ["--status", "disputd"], "Did you mean disputed?"],
    ["a source", ["--source", "harbor"], "Did you mean harbour?"],
  ])("refuses %s that there is not, and names the one that was meant", async (_, filter, hint) => {
    const { run } = await project();
    expect(await run("list", ...filter)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(hint) });
  });

  test("refuses a date that is none", async () => {
    const { run } = await project();
    expect(await run("list", "--since", "yesterday")).toMatchObject({ exitCode: 2 });
  });
});

describe("ledger show", () => {
  test("shows a claim in its text", async () => {
    const { run, idOf } = await project();
    const id = await idOf("$6 million");
    const { stdout } = await run("show", id);
    expect(stdout).toContain(`${id}  number, harbour, line 3\n`);
    expect(stdout).toContain("240 jobs and spend [$6\n    │ million] on a new line in Leith.");
    expect(JSON.parse((await run("show", id, "-f", "json")).stdout)).toMatchObject({
      source: "harbour",
      status: "unchecked",
      claim: { claim: id, value: 6_000_000 },
    });
  });
});

describe("ledger explain", () => {
  test("lists every rule, and explains one", async () => {
    const { run } = await project();
    expect((await run("explain")).stdout).toMatch(
      /^What a ledger must hold to\n\n {2}yaml-syntax +The file is well-formed/,
    );
    const { stdout } = await run("explain", "value-words");
    expect(stdout).toMatch(
      /^value-words\n\nA number's recorded value is what its words say[\s\S]*\nWhy: [\s\S]*\nRefused: /,
    );
    expect((await run("explain", "value-word")).stderr).toContain("Did you mean value-words?");
  });
});

describe("ledger.config.yaml", () => {
  test("says where the ledger is, which verdicts there are, and what is kept", async () => {
    const config = "ledger: facts\ntexts: false\nverdicts: [right, wrong]\nevidence: [wrong]\n";
    const cwd = folderWith({ "desk/harbour.txt": ARTICLE, "ledger.config.yaml": config });
    const run = (...argv: string[]) => runInProcess(argv, { cwd: join(cwd, "desk") });
    await run("extract", "harbour.txt");
    const text = readFileSync(join(cwd, "facts/harbour.yaml"), "utf8");
    expect(text).toContain("  kept: false\n");
    const id = /claim: (clm_\w+)/.exec(text)?.[1] ?? "";
    const reviewed = await run("review", id, "--verdict", "right", "--reviewer", "Ann");
    expect(reviewed).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await run("review", id, "--verdict", "wrong", "--reviewer", "Ann")).stderr).toContain("needs evidence");
    expect(await run("validate")).toMatchObject({ exitCode: 0 });
  });

  test.each(RUNNERS)("with a mistake is said with its place, %s", async (_, run) => {
    const cwd = folderWith({ "ledger.config.yaml": "legder: facts\n" });
    expect(await run(["validate"], { cwd })).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `ledger.config.yaml:1:1: error: unknown field "legder"; did you mean "ledger"? [config]
  1 │ legder: facts
    │ ^
`,
    });
  });
});

describe("the cache of ledger validate", () => {
  test("spares what was found sound, until it or what it was held against changes", async () => {
    const { cwd } = await project();
    const env = { XDG_CACHE_HOME: join(cwd, ".cache") };
    const validate = (...argv: string[]) => runInProcess(["validate", ...argv], { cwd, env });
    const sound = { exitCode: 0, stdout: expect.stringMatching(/^✓ 1 ledger file, [1-9]\d* claims: no problems\n$/) };
    expect(await validate()).toMatchObject(sound);
    expect(await validate()).toMatchObject(sound);

    const ledger = join(cwd, "ledger/harbour.yaml");
    const before = readFileSync(ledger, "utf8");
    writeFileSync(ledger, before.replace("value: 240\n", "value: 241\n"));
    expect(await validate()).toMatchObject({ exitCode: 1 });
    writeFileSync(ledger, before);
    expect(await validate()).toMatchObject(sound);

    const text = join(cwd, "ledger/texts/harbour.1.txt");
    writeFileSync(text, ARTICLE.replace("240", "241"));
    expect(await validate()).toMatchObject({ exitCode: 1 });
    writeFileSync(text, ARTICLE);
    writeFileSync(join(cwd, "harbour.txt"), `${ARTICLE}More.\n`);
    expect((await validate()).stdout).toContain("has changed since it was read");
    expect(await validate("--strict")).toMatchObject({ exitCode: 1 });
    expect(await validate("--max-warnings", "0")).toMatchObject({ exitCode: 1 });
    expect(await validate("--max-warnings", "1")).toMatchObject({ exitCode: 0 });
  });

  test("spares nothing that another build found sound, though it be of the same version", async () => {
    const { cwd } = await project();
    const env = { XDG_CACHE_HOME: join(cwd, ".cache") };
    const keptBy = async (build: string) => {
      await runInProcess(["validate"], { cwd, env, build });
      return readdirSync(join(cwd, ".cache/fact-ledger")).length;
    };
    expect(await keptBy("one")).toBe(1);
    expect(await keptBy("one")).toBe(1);
    expect(await keptBy("other")).toBe(2);
  });

  test("writes a report to a file, and annotations under GitHub Actions", async () => {
    const { cwd, change } = await project();
    change("Leith.", "Leith!");
    const ran = await runInProcess(["validate", "-f", "junit", "-o", "out.xml"], { cwd });
    expect(ran).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 warning") });
    expect(readFileSync(join(cwd, "out.xml"), "utf8")).toMatch(/^<\?xml/);
    const actions = await runInProcess(["validate"], { cwd, env: { GITHUB_ACTIONS: "true" } });
    expect(actions.stdout).toMatch(
      /\n::warning file=ledger\/harbour\.yaml,line=\d+,col=\d+,title=ledger stale-source::/,
    );
  });
});
