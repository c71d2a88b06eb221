import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/app/extract.ts";
import { emptyFolder, filesOf } from "../cli/folders.ts";
import { ARTICLE, append, ledgerText, problemsOf } from "./ledgers.ts";

const rules = (problems: readonly { rule: string }[]): string[] => problems.map(({ rule }) => rule);

describe("appending the claims of an article", () => {
  test("makes the ledger, with the text that its spans refer to", async () => {
    const folder = join(emptyFolder(), "ledger");
    const outcome = await append(folder);
    expect(outcome.problems).toEqual([]);
    expect(outcome).toMatchObject({ revision: 1, unchanged: false, withdrawn: [] });
    expect(outcome.appended.length).toBe(outcome.claims.length);
    expect(outcome.claims.length).toBeGreaterThan(5);
    expect(ledgerText(folder)).toContain("\n- entry: source\n  revision: 1\n");
    expect(readFileSync(join(folder, "texts/harbour.1.txt"), "utf8")).toBe(ARTICLE);
    expect(await problemsOf(folder)).toEqual([]);
  });

  test("appends nothing for the same text, and touches no file", async () => {
    const folder = emptyFolder();
    await append(folder);
    const before = statSync(join(folder, "harbour.yaml"));
    const again = await append(folder, { now: "2027-01-01T00:00:00Z" });
    expect(again).toMatchObject({ revision: 1, unchanged: true, appended: [], withdrawn: [], problems: [] });
    expect(again.claims.length).toBeGreaterThan(5);
    const after = statSync(join(folder, "harbour.yaml"));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  test("records a changed text as a revision, and never alters an earlier byte", async () => {
    const folder = emptyFolder();
    await append(folder);
    const before = ledgerText(folder);
    const changed = await append(folder, { text: ARTICLE.replace("$6 million", "$7 million") });
    expect(changed).toMatchObject({ revision: 2, unchanged: false });
    expect(ledgerText(folder).startsWith(before)).toBe(true);

    const fresh = changed.appended.find(({ text }) => text.includes("$7 million") && text.length < 15);
    const gone = changed.withdrawn.find(({ replacement }) => replacement === fresh?.claim);
    expect(fresh).toMatchObject({ value: 7_000_000, revision: 2 });
    expect(gone).toMatchObject({ reason: "text-changed", revision: 2 });
    expect(readdirSync(join(folder, "texts"))).toEqual(["harbour.1.txt", "harbour.2.txt"]);
    expect(await problemsOf(folder)).toEqual([]);
  });

  test("leaves claims that only moved as they are", async () => {
    const folder = emptyFolder();
    await append(folder);
    const moved = await append(folder, { text: `An invented story.\n\n${ARTICLE}` });
    // Whose context did not reach the beginning.
    const far = moved.claims.filter(({ at }) => at.line > 4);
    expect(far.length).toBeGreaterThan(3);
    expect(moved.appended.filter(({ at }) => at.line > 4)).toEqual([]);
    expect(await problemsOf(folder)).toEqual([]);
  });

  test("records a claim again when a text comes back", async () => {
    const folder = emptyFolder();
    const first = await append(folder);
    await append(folder, { text: "Nothing.\n" });
    const back = await append(folder);
    expect(back.revision).toBe(3);
    expect(back.appended.map(({ claim }) => claim)).toEqual(first.appended.map(({ claim }) => claim));
    expect(await problemsOf(folder)).toEqual([]);
  });

  test("withdraws what another version of the extractor does not find, or reads otherwise", async () => {
    const folder = emptyFolder();
    const first = await append(folder);
    const other = await append(folder, {
      version: "2.0.0",
      claims: (source) =>
        extract(source)
          .filter(({ text }) => text !== "240 jobs")
          .map((claim) => (claim.text === "$6 million" ? { ...claim, bound: "about" as const } : claim)),
    });
    const idOf = (words: string) => first.appended.find(({ text }) => text === words)?.claim;
    expect(other).toMatchObject({ revision: 1, unchanged: false });
    expect(other.withdrawn).toEqual([
      { entry: "withdrawal", claim: idOf("240 jobs"), reason: "extractor-changed", revision: 1 },
      {
        entry: "withdrawal",
        claim: idOf("$6 million"),
        reason: "extractor-changed",
        replacement: idOf("$6 million"),
        revision: 1,
      },
    ]);
    expect(other.appended.map(({ claim }) => claim)).toEqual([idOf("$6 million")]);
    expect(readdirSync(join(folder, "texts"))).toEqual(["harbour.1.txt"]);
  });

  test("remembers the article's date, and resolves by it again", async () => {
    const folder = emptyFolder();
    const dates = (claims: readonly object[]) => claims.flatMap((claim) => ("date" in claim ? [claim.date] : []));
    const first = await append(folder, { published: "2025-04-01" });
    expect(dates(first.claims)).toContain("2024");
    const again = await append(folder);
    expect(again).toMatchObject({ unchanged: true, source: { published: "2025-04-01" } });
    const corrected = await append(folder, { published: "2026-04-01" });
    expect(corrected.withdrawn[0]).toMatchObject({ reason: "metadata-changed" });
    expect(dates(corrected.appended)).toContain("2025");
    expect(await problemsOf(folder)).toEqual([]);
  });

  test("writes nothing on a dry run, and says the same", async () => {
    const folder = join(emptyFolder(), "ledger");
    const dry = await append(folder, { dryRun: true });
    expect(existsSync(folder)).toBe(false);
    expect(dry.appended).toEqual((await append(folder)).appended);
  });

  test("keeps only the hash when the text is not to be kept", async () => {
    const folder = emptyFolder();
    await append(folder, { keepText: false });
    expect(readdirSync(folder)).toEqual(["harbour.yaml"]);
    expect(ledgerText(folder)).toContain("  kept: false\n");
    expect(await problemsOf(folder)).toEqual([]);
  });

  test("records the path of an article in the same project, relative to the ledger", async () => {
    const project = emptyFolder();
    mkdirSync(join(project, ".git"));
    mkdirSync(join(project, "articles"));
    const path = join(project, "articles", "harbour.txt");
    writeFileSync(path, ARTICLE);
    await append(join(project, "data", "ledger"), { path });
    expect(ledgerText(join(project, "data", "ledger"))).toContain('path: "../../articles/harbour.txt"\n');
    await append(join(project, "data", "ledger"), { id: "abroad", path: "/elsewhere/abroad.txt" });
    expect(ledgerText(join(project, "data", "ledger"), "abroad")).not.toContain("path:");
  });

  test("refuses an article whose id another one has", async () => {
    const project = emptyFolder();
    mkdirSync(join(project, ".git"));
    for (const name of ["a", "b"]) {
      mkdirSync(join(project, name));
      writeFileSync(join(project, name, "harbour.txt"), `${name} ${ARTICLE}`);
    }
    const ledger = join(project, "ledger");
    const path = (name: string) => join(project, name, "harbour.txt");
    await append(ledger, { path: path("a"), text: readFileSync(path("a"), "utf8") });
    const refused = await append(ledger, { path: path("b"), text: readFileSync(path("b"), "utf8") });
    expect(rules(refused.problems)).toEqual(["id-taken"]);
  });

  test("keeps the file's permissions, and CRLF line ends that somebody's editor made", async () => {
    const folder = emptyFolder();
    await append(folder);
    const file = join(folder, "harbour.yaml");
    writeFileSync(file, ledgerText(folder).replaceAll("\n", "\r\n"));
    chmodSync(file, 0o640);
    const before = ledgerText(folder);
    expect((await append(folder, { text: `${ARTICLE}It will cost 3 percent more.\n` })).problems).toEqual([]);
    expect(ledgerText(folder).startsWith(before)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(await problemsOf(folder)).toEqual([]);
  });
});

describe("a ledger that cannot be appended to", () => {
  /** Puts a ledger into a state, tries to append, and looks whether anything was touched. */
  const refusal = async (spoil: (folder: string, file: string) => void) => {
    const folder = emptyFolder();
    await append(folder);
    spoil(folder, join(folder, "harbour.yaml"));
    const before = filesOf(folder);
    const { problems, revision } = await append(folder, { text: `${ARTICLE}It will cost 3 percent more.\n` });
    expect(filesOf(folder)).toEqual(before);
    expect(revision).toBe(0);
    return problems;
  };

  test("edited into invalid YAML", async () => {
    const problems = await refusal((_, file) => writeFileSync(file, "ledger: 1\nentries: [\n"));
    expect(rules(problems)).toEqual(["yaml-syntax"]);
    expect(problems[0]?.location).toMatchObject({ line: 3, column: 1 });
  });

  test("with an entry that breaks its schema", async () => {
    const problems = await refusal((folder, file) =>
      writeFileSync(file, ledgerText(folder).replace("value: 240\n", 'value: "240"\n')),
    );
    expect(problems.map(({ message }) => message)).toEqual(['value: expected a number, found the text "240"']);
  });

  test("with a field after the entries", async () => {
    const problems = await refusal((folder, file) => writeFileSync(file, `${ledgerText(folder)}\nnotes: none\n`));
    expect(rules(problems)).toEqual(["ledger-file"]);
  });

  test("with its entries indented by another program", async () => {
    const problems = await refusal((folder, file) =>
      writeFileSync(file, ledgerText(folder).replace(/^(?=[- ] )/gm, "  ")),
    );
    expect(rules(problems)).toEqual(["ledger-file"]);
  });

  test("that is a symbolic link", async () => {
    const problems = await refusal((folder, file) => {
      writeFileSync(join(folder, "elsewhere"), ledgerText(folder));
      chmodSync(file, 0o644);
      mkdirSync(join(folder, "sub"));
      symlinkSync(join(folder, "elsewhere"), join(folder, "sub", "link"));
      renameSync(join(folder, "sub", "link"), file);
    });
    expect(rules(problems)).toEqual(["symbolic-link"]);
  });

  test("that is a folder", async () => {
    const problems = await refusal((_, file) => {
      rmSync(file);
      mkdirSync(file);
    });
    expect(rules(problems)).toEqual(["not-a-file"]);
  });

  test("whose folder is a file", async () => {
    const folder = join(emptyFolder(), "ledger");
    writeFileSync(folder, "");
    expect(rules((await append(folder)).problems)).toEqual(["system-refused"]);
  });

  test("because a claim breaks its schema: the extractor's fault, said as such", async () => {
    const folder = join(emptyFolder(), "ledger");
    const { problems } = await append(folder, {
      claims: (source) => extract(source).map((claim) => ({ ...claim, confidence: "certain" as never })),
    });
    expect(existsSync(folder)).toBe(false);
    expect(problems[0]?.message).toContain("confidence: expected one of high, medium, low");
  });

  test("because half a surrogate pair is no text", async () => {
    const { problems } = await append(join(emptyFolder(), "ledger"), { text: "\ud800" });
    expect(rules(problems)).toEqual(["not-utf8"]);
  });
});
