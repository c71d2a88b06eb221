import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withLock } from "../../src/io/lock.ts";
import { readCanonical } from "../../src/ledger/read-canonical.ts";
import { append, ledgerText, problemsOf } from "../app/ledgers.ts";
import { emptyFolder, filesOf } from "../cli/folders.ts";

let program: string;
beforeAll(() => {
  program = mkdtempSync(join(tmpdir(), "ledger-faults-"));
  // One file that starts fast: hundreds of processes are started and killed.
  buildSync({
    entryPoints: [join(import.meta.dirname, "append-once.ts")],
    outfile: join(program, "append-once.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
  });
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

interface Run {
  readonly lines: readonly string[];
  readonly killed: boolean;
}

/** Starts the appending program, and kills it when `killAt` says so. */
const run = (folder: string, name: string, count: number, killAt?: (kill: () => void) => void): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(program, "append-once.mjs"), folder, name, String(count)]);
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output === String(chunk)) killAt?.(() => child.kill("SIGKILL"));
    });
    child.stderr.on("data", (chunk) => reject(new Error(String(chunk))));
    child.on("error", reject);
    child.on("close", (_, signal) => resolve({ lines: output.split("\n").slice(0, -1), killed: signal === "SIGKILL" }));
  });

const revisionsOf = (folder: string): number => {
  const read = readCanonical(ledgerText(folder));
  return (read?.entries ?? []).filter((entry) => (entry as { entry: string }).entry === "source").length;
};

describe("an append that is killed", () => {
  test("leaves the ledger as it was or complete, at any moment", async () => {
    const folder = emptyFolder();
    let kills = 0;
    let appended = 0;
    for (let round = 0; round < 12; round++) {
      const before = readdirSync(folder).includes("harbour.yaml") ? ledgerText(folder) : "";
      // It appends hundreds of times; somewhere in the midst of a write it is killed.
      const { lines, killed } = await run(folder, `round ${round}`, 400, (kill) => setTimeout(kill, (round * 7) % 90));
      if (killed) kills++;
      const text = ledgerText(folder);
      expect(text.startsWith(before)).toBe(true);
      expect(readCanonical(text), "the file is whole").toBeDefined();
      appended += lines.filter((line) => line === "appended").length;
      // What was said to be appended is there; the one it was at when it was killed may be.
      expect(revisionsOf(folder) - appended).toBeGreaterThanOrEqual(0);
      appended = revisionsOf(folder);
    }
    expect(kills).toBeGreaterThan(6);
    const { problems } = await append(folder, { text: "And again, 5 percent.\n" });
    expect(problems).toEqual([]);
    expect(await problemsOf(folder)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("eight processes at once", () => {
  test("lose no entry and write none twice", async () => {
    const folder = emptyFolder();
    const runs = await Promise.all(Array.from({ length: 8 }, (_, index) => run(folder, `town ${index}`, 12)));
    const lines = runs.flatMap((each) => each.lines);
    expect(lines.filter((line) => line.startsWith("problem"))).toEqual([]);
    expect(lines.filter((line) => line === "appended")).toHaveLength(96);
    expect(revisionsOf(folder)).toBe(96);
    const texts = readdirSync(join(folder, "texts"));
    expect(texts).toHaveLength(96);
    const said = texts.map((name) => readFileSync(join(folder, "texts", name), "utf8"));
    expect(new Set(said).size).toBe(96);
    expect(readdirSync(folder).sort()).toEqual(["harbour.yaml", "texts"]);
  });
});

describe("a lock", () => {
  const stale = (holder: object) => {
    const path = join(emptyFolder(), "lock");
    writeFileSync(path, JSON.stringify({ host: hostname(), token: "old", ...holder }));
    return path;
  };

  test("of a process that is dead is taken over, by one only", async () => {
    const child = spawn(process.execPath, ["-e", "0"]);
    await new Promise((resolve) => child.on("close", resolve));
    const path = stale({ pid: child.pid });
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside--;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(path, work)));
    expect(most).toBe(1);
  });

  test("of a process id that another process has now is taken over", async () => {
    const path = stale({ pid: process.pid, began: "1" });
    expect(await withLock(path, () => "done", 100)).toEqual({ value: "done" });
  });

  test.each([
    ["a living process", { pid: process.pid }],
    ["a process of another machine", { pid: 1, host: "elsewhere" }],
  ])("of %s is waited for, and not for ever", async (_, holder) => {
    const path = stale(holder);
    const held = await withLock(path, () => "done", 60);
    expect(held).toMatchObject({
      problem: { rule: "locked", message: expect.stringContaining(`process ${holder.pid}`) },
    });
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject(holder);
  });

  test("is given back when the work fails", async () => {
    const path = join(emptyFolder(), "lock");
    await expect(
      withLock(path, () => {
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await withLock(path, () => "done", 0)).toEqual({ value: "done" });
  });
});

/** Who may mount and who may not write differs between a developer's machine and CI. */
const isRoot = process.getuid?.() === 0;

const mounted = (): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-small-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
};

describe("a place that cannot be written to", () => {
  test("a full disk changes nothing", async () => {
    const folder = mounted();
    // /dev/full says the same where no disk can be mounted, if only of a file in it.
    if (folder === undefined) {
      expect(() => writeFileSync("/dev/full", "x")).toThrow("ENOSPC");
      return;
    }
    try {
      expect((await append(folder)).problems).toEqual([]);
      const before = filesOf(folder);
      const { problems } = await append(folder, { text: `${"Sales rose 3 percent. ".repeat(700)}\n` });
      expect(problems).toMatchObject([{ rule: "system-refused", message: expect.stringContaining("no space left") }]);
      expect(filesOf(folder)).toEqual(before);
      expect(await problemsOf(folder)).toEqual([]);
    } finally {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    }
  });

  test("a read-only folder changes nothing, and an unchanged article needs no writing", async () => {
    const folder = emptyFolder();
    await append(folder);
    const before = filesOf(folder);
    chmodSync(folder, 0o555);
    chmodSync(join(folder, "texts"), 0o555);
    try {
      expect(await append(folder)).toMatchObject({ unchanged: true, problems: [] });
      // Nothing is read-only to root.
      if (isRoot) return;
      const { problems } = await append(folder, { text: "Sales rose 3 percent.\n" });
      expect(problems).toMatchObject([{ rule: "system-refused" }]);
      expect(filesOf(folder)).toEqual(before);
    } finally {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, "texts"), 0o755);
    }
  });

  test("a folder in the place of a text changes nothing in the ledger", async () => {
    const folder = emptyFolder();
    await append(folder);
    mkdirSync(join(folder, "texts", "harbour.2.txt"));
    const before = ledgerText(folder);
    const { problems } = await append(folder, { text: "Sales rose 3 percent.\n" });
    expect(problems).toMatchObject([{ rule: "system-refused" }]);
    expect(ledgerText(folder)).toBe(before);
  });
});
