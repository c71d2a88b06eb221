import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { withLock } from "../../src/io/lock.ts";
import { emptyFolder } from "../cli/folders.ts";

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
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("is taken over from processes that were killed while they took it over", async () => {
    const path = stale({ pid: 2 ** 22 + 1 });
    for (const right of [".old", ".old.old", ".old.old.old"]) {
      writeFileSync(path + right, JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, token: "old" }));
    }
    expect(await withLock(path, (afterKill) => afterKill, 100)).toEqual({ value: true });
    expect(readdirSync(dirname(path))).toEqual([]);
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
