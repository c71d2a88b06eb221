import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOf, filesOf } from "./folders.ts";
import { RUNNERS } from "./runners.ts";

/**
 * `fixtures/errors/<rule>/<case>/` holds an input, `command.txt` that is run beside it (`<` gives it a file as standard
 * input), and `message.txt`, exactly what it prints on standard error.
 */
const ROOT = join(import.meta.dirname, "../../fixtures/errors");

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const CASES = folders(ROOT).flatMap((rule) => folders(join(ROOT, rule)).map((name) => `${rule}/${name}`));

/** `ledger extract "a b.txt" < c.txt` → its arguments and what standard input is read from. */
const parseCommand = (line: string): { argv: string[]; input?: string } => {
  const [command = "", input] = line.trim().split(" < ");
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  expect(words[0]).toBe("ledger");
  return { argv: words.slice(1), ...(input === undefined ? {} : { input }) };
};

describe.each(RUNNERS)("bad input, %s", (_, run) => {
  it.each(CASES)("%s says what is wrong and leaves everything as it was", async (name) => {
    const folder = copyOf(join(ROOT, name));
    const before = filesOf(folder);
    const { argv, input } = parseCommand(
      before["command.txt"] === undefined ? "" : readFileSync(join(folder, "command.txt"), "utf8"),
    );
    const stdin = input === undefined ? "" : readFileSync(join(folder, input), "utf8");

    const { exitCode, stdout, stderr } = await run(argv, { cwd: folder, stdin });

    expect(stderr).toBe(readFileSync(join(folder, "message.txt"), "utf8"));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(filesOf(folder)).toEqual(before);
    expect(existsSync(join(folder, "ledger"))).toBe(Object.keys(before).some((file) => file.startsWith("ledger/")));
  });
});
