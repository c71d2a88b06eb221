import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { append, ledgerText, problemsOf } from "../app/ledgers.ts";
import { copyOf, emptyFolder, filesOf } from "../cli/folders.ts";
import { breakFiles } from "./break-at.ts";

/** Long enough that a full disk cannot hold it. */
const NEWER = { text: `${"Nothing happened. ".repeat(900)}\n`, claims: () => [] };

/** Mounts a small disk of its own on a folder; not everybody may. */
const mounted = (folder: string): boolean => {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=128k", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return false;
  }
  onTestFinished(() => {
    execFileSync("umount", [folder]);
  });
  return true;
};

/** Appends while every change to a file from one on is refused, and says whether it came to that. */
const appendBroken = async (folder: string, at: number, how: string): Promise<boolean> => {
  const files = breakFiles({ at, how });
  try {
    const { problems } = await append(folder, NEWER);
    if (files.changes().length < at) return false;
    // What comes after the ledger is in its place is no failure.
    if (problems.length > 0) expect(problems).toMatchObject([{ rule: "system-refused" }]);
    return problems.length > 0;
  } finally {
    files.mend();
  }
};

describe("a disk that is full", () => {
  test.each(["ENOSPC", "EDQUOT", "EIO", "EROFS"])("at any step of an append (%s) changes nothing", async (how) => {
    const original = emptyFolder();
    await append(original);
    const before = filesOf(original);
    let refused = 0;
    for (let at = 1; ; at++) {
      const folder = copyOf(original);
      const isRefused = await appendBroken(folder, at, how);
      if (!isRefused) {
        expect(await problemsOf(folder)).toEqual([]);
        expect(ledgerText(folder)).not.toBe(ledgerText(original));
        break;
      }
      refused++;
      expect(filesOf(folder)).toEqual(before);
    }
    expect(refused).toBeGreaterThan(4);
  });

  test("changes nothing, however little is left on it", async () => {
    const folder = emptyFolder();
    // Whoever may not mount one has the refusals at each step, above, and this.
    const isMounted = mounted(folder);
    const ledger = join(folder, "ledger");
    expect((await append(ledger)).problems).toEqual([]);
    const filler = join(folder, "filler");
    let refused = 0;
    for (let left = 0; left < 12; left++) {
      const before = filesOf(ledger);
      const files = isMounted ? undefined : breakFiles({ at: left + 1, how: "ENOSPC" });
      if (isMounted) fill(filler, left * 4096);
      const { problems } = await append(ledger, NEWER);
      files?.mend();
      if (problems.length === 0) break;
      refused++;
      expect(problems).toMatchObject([{ rule: "system-refused", message: expect.stringContaining("no space left") }]);
      expect(filesOf(ledger)).toEqual(before);
    }
    expect(refused).toBeGreaterThan(3);
    rmSync(filler, { force: true });
    expect((await append(ledger, { text: "Sales fell 2 percent.\n" })).problems).toEqual([]);
    expect(await problemsOf(ledger)).toEqual([]);
  });
});

/** Fills a disk with a file, but for so many bytes. */
const fill = (file: string, left: number): void => {
  rmSync(file, { force: true });
  let size = 0;
  for (const step of [4096, 1]) {
    try {
      for (;;) {
        writeFileSync(file, "x".repeat(step), { flag: "a" });
        size += step;
      }
    } catch {
      // It is full.
    }
  }
  truncateSync(file, Math.max(0, size - left));
};

describe("a place that cannot be written to", () => {
  test("a read-only folder changes nothing, and an unchanged article needs no writing", async () => {
    const folder = emptyFolder();
    // To root nothing is read-only but a disk; others need not be able to mount one.
    const isMounted = process.getuid?.() === 0 && mounted(folder);
    const ledger = join(folder, "ledger");
    await append(ledger);
    const before = filesOf(ledger);
    const folders = [ledger, join(ledger, "texts")];
    if (isMounted) execFileSync("mount", ["-o", "remount,ro", folder]);
    else for (const one of folders) chmodSync(one, 0o555);
    const files = !isMounted && process.getuid?.() === 0 ? breakFiles({ at: 1, how: "EACCES" }) : undefined;
    expect(await append(ledger)).toMatchObject({ unchanged: true, problems: [] });
    expect((await append(ledger, NEWER)).problems).toMatchObject([{ rule: "system-refused" }]);
    files?.mend();
    expect(filesOf(ledger)).toEqual(before);
    if (!isMounted) for (const one of folders) chmodSync(one, 0o755);
  });

  test("a folder in the place of a text changes nothing in the ledger", async () => {
    const folder = emptyFolder();
    await append(folder);
    mkdirSync(join(folder, "texts", "harbour.2.txt"));
    const before = ledgerText(folder);
    expect((await append(folder, NEWER)).problems).toMatchObject([{ rule: "system-refused" }]);
    expect(ledgerText(folder)).toBe(before);
  });

  test("a link in the place of a text is replaced, and what it points to stays as it is", async () => {
    const folder = emptyFolder();
    await append(folder);
    writeFileSync(join(folder, "precious.txt"), "Mine.\n");
    symlinkSync(join(folder, "precious.txt"), join(folder, "texts", "harbour.2.txt"));
    expect((await append(folder, NEWER)).problems).toEqual([]);
    expect(filesOf(folder)["precious.txt"]).toBe(Buffer.from("Mine.\n").toString("base64"));
    expect(await problemsOf(folder)).toEqual([]);
  });
});
