import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { filesOf, folderWith } from "./folders.ts";
import { PROGRAM } from "./runners.ts";

const COUNT = 200;
const articles = Object.fromEntries(
  Array.from({ length: COUNT }, (_, n) => [
    `articles/a-${String(n).padStart(3, "0")}.txt`,
    `The bridge cost $${n + 2} million, says Ada Moreno, the mayor.\n\n“It will stand for ${n + 3} years,” she said.\n`,
  ]),
);
const ARGV = [PROGRAM, "extract", "articles", "--jobs", "2", "--quiet"];
/** When it is recorded is all that could differ. */
const env = { ...process.env, SOURCE_DATE_EPOCH: "1774000000" };

const written = (cwd: string): string[] =>
  existsSync(join(cwd, "ledger")) ? readdirSync(join(cwd, "ledger")).filter((name) => /^a-\d+\.yaml$/.test(name)) : [];

const whole = (cwd: string): void => {
  expect(spawnSync(process.execPath, ARGV, { cwd, env, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
};

it.each(["SIGKILL", "SIGINT"] as const)(
  "an archive that is stopped by %s half-way is finished by the next run, byte for byte",
  async (signal) => {
    const undisturbed = folderWith(articles);
    whole(undisturbed);
    const expected = filesOf(join(undisturbed, "ledger"));

    const stopped = folderWith(articles);
    const child = spawn(process.execPath, ARGV, { cwd: stopped, env, stdio: "ignore" });
    const ended = once(child, "close");
    while (written(stopped).length < COUNT / 3) await sleep(5);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(written(stopped).length).toBeLessThan(COUNT);
    // What is there is complete.
    const before = filesOf(join(stopped, "ledger"));
    for (const name of written(stopped)) expect(before[name]).toBe(expected[name]);

    whole(stopped);
    expect(filesOf(join(stopped, "ledger"))).toEqual(expected);
    // And again: nothing is left to do.
    whole(stopped);
    expect(filesOf(join(stopped, "ledger"))).toEqual(expected);
  },
);
