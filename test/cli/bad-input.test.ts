import { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../src/io/read-bytes.ts";
import { zipOf } from "../io/readers/zips.ts";
import { emptyFolder, filesOf, folderWith } from "./folders.ts";
import { RUNNERS } from "./runners.ts";

const FORMATS = join(import.meta.dirname, "../../fixtures/formats");
const PDF = readFileSync(join(FORMATS, "pdf/libreoffice.halden-foods-earnings.pdf"));
const ERRORS = join(import.meta.dirname, "../../fixtures/errors");
const TEXT =
  "The council of Tarn voted on Monday to raise the water levy by 4 percent. It was the first rise in six years, and the mayor said that it would be the last for as long as she was in office.\n";
const GERMAN =
  "Der Rat von Tarn hat am Montag beschlossen, die Abgabe um 4 Prozent zu erhöhen. Es war die erste Erhöhung seit sechs Jahren, und die Bürgermeisterin sagte, dass es die letzte sein werde, solange sie im Amt sei und der Haushalt es erlaube.\n";

/** Each file that cannot be read, with the rule that says why. */
const BAD: readonly (readonly [name: string, content: string | Buffer, rule: string])[] = [
  ["bomb.docx", zipOf({ "word/document.xml": "<w/>", "word/a.xml": Buffer.alloc(31_000_000) }), "too-large"],
  ["broken.docx", Buffer.from("PK\x03\x04 and no more"), "broken-document"],
  ["cut.pdf", PDF.subarray(0, 9_000), "broken-document"],
  ["german.txt", GERMAN, "not-english"],
  ["large.html", `<!doctype html><html>${"<p>".repeat(7_000_000)}`, "too-large"],
  ["latin.txt", Buffer.from("Caf\xe9 prices rose 4 percent.", "latin1"), "not-utf8"],
  ["many.html", `<!doctype html><html>${"<p>".repeat(300_000)}`, "too-large"],
  ["nothing.md", "", "empty-article"],
  ["photo.txt", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "not-text"],
  ["protected.pdf", readFileSync(join(ERRORS, "protected/pdf/report.pdf")), "protected"],
  ["utf-16.txt", Buffer.from(TEXT, "utf16le"), "not-utf8"],
  ["wall.html", readFileSync(join(ERRORS, "no-article/consent-wall/page.html")), "no-article"],
  ["wide.html", Buffer.from('<!doctype html><meta charset="klingon-8"><p>Caf\xe9', "latin1"), "unknown-charset"],
  ["zeros.txt", Buffer.alloc(5_000), "not-text"],
];

describe.each(RUNNERS)("a folder of bad files, %s", (_, run) => {
  it("gives the claims of the good ones, and says of each other its name, the reason and what to do", async () => {
    const cwd = folderWith({
      ...Object.fromEntries(BAD.map(([name, content]) => [`in/${name}`, content])),
      "in/first of all.txt": TEXT,
      "in/zz/last\nof all.txt": TEXT,
    });
    // In a circle, and onto itself.
    symlinkSync("..", join(cwd, "in/zz/up"));
    symlinkSync("itself.txt", join(cwd, "in/itself.txt"));
    execFileSync("mkfifo", [join(cwd, "in/pipe.txt")]);

    const { exitCode, stdout, stderr } = await run(["extract", "in", "-f", "jsonl", "-q"], { cwd });
    expect(exitCode).toBe(2);
    const ids = stdout.trimEnd().split("\n");
    expect(ids.map((line) => JSON.parse(line).source.id)).toEqual(["first-of-all", "last-of-all"]);
    const said = stderr.match(/^in\/.*\]$/gm)?.map((line) => line.replace(/^in\/(.*?):.* \[(.*)\]$/, "$1 $2"));
    expect(said).toEqual(BAD.map(([name, , rule]) => `${name} ${rule}`));
    expect(stderr.split("\n").filter((line) => line.startsWith("  "))).not.toHaveLength(0);
    expect(Object.keys(filesOf(cwd)).filter((file) => file.endsWith(".yaml"))).toEqual([
      "ledger/first-of-all.yaml",
      "ledger/last-of-all.yaml",
    ]);
  });

  it("is answered with the same for what is no file, by name", async () => {
    const cwd = folderWith({ "a.txt": TEXT });
    execFileSync("mkfifo", [join(cwd, "pipe.txt")]);
    const { exitCode, stderr } = await run(["extract", "pipe.txt", "/dev/zero", "a.txt", "-q"], { cwd });
    expect(stderr).toMatch(
      /^pipe\.txt: error: this is a pipe, not a file \[not-a-file\]\n.*\n\/dev\/zero: error: this is a device, not a file \[not-a-file\]\n/,
    );
    expect(exitCode).toBe(2);
    expect(Object.keys(filesOf(cwd))).toContain("ledger/a.yaml");
  });

  it("reads no lines of a device, and those of a file after it", async () => {
    const cwd = folderWith({ "a.jsonl": `${JSON.stringify({ id: "a", text: TEXT })}\n` });
    const { exitCode, stdout, stderr } = await run(["extract", "--from", "jsonl", "/dev/zero", "a.jsonl"], { cwd });
    expect(stderr).toContain("/dev/zero: error: this is a device, not a file [not-a-file]\n");
    expect({ exitCode, id: JSON.parse(stdout).source.id }).toEqual({ exitCode: 2, id: "a" });
  });

  it("answers a line that is not English with its problem, unless --force", async () => {
    const cwd = folderWith({ "a.jsonl": `${JSON.stringify({ id: "a", text: GERMAN })}\n` });
    const argv = ["extract", "--from", "jsonl", "a.jsonl"];
    const { exitCode, stdout } = await run(argv, { cwd });
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({ exitCode: 2, problems: [{ rule: "not-english" }] });
    expect(await run([...argv, "--force"], { cwd })).toMatchObject({ exitCode: 0 });
  });
});

it("a file that may not be read is named, with what to look at", () => {
  const folder = emptyFolder();
  const file = join(folder, "a.txt");
  writeFileSync(file, TEXT, { mode: 0 });
  // Nothing is kept from root.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.("nobody");
  try {
    expect(readBytes(file, "a.txt", 1000)).toMatchObject({
      problems: [
        {
          rule: "system-refused",
          message: "could not read it: permission denied (EACCES)",
          hint: expect.stringContaining("ls -l"),
          location: { file: "a.txt" },
        },
      ],
    });
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});
