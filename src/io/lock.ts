import { randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Problem } from "../model/problem.ts";
import { systemCode } from "./system-error.ts";

/**
 * A lock file holds who holds it. A holder that was killed cannot take its file away, so a waiter may, once it knows
 * that the holder is dead; the difficulty is that two waiters may know it at once, and the second then takes away
 * the lock that the first has just made. Here the right to take over from one dead holder is itself a lock, named
 * after that holder's token; who has it looks again, and renames it to the lock that it takes over. So nothing is left
 * behind, at whatever moment a process is killed. (proper-lockfile decides by a file's age instead, so that a process
 * that was suspended for ten seconds loses its lock without knowing.)
 */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process began, where the system tells: a process id is used again some day. */
  readonly began?: string;
  readonly token: string;
}

const PATIENCE = 30_000;
/** A file without a readable holder is being written, or its writer was killed at that very moment. */
const WRITING = 5_000;
/** Processes that were killed one after the other while they took over. */
const DEEPEST = 8;

const beginningOf = (pid: number): string | undefined => {
  try {
    // Field 22 of /proc/<pid>/stat; the second, in parentheses, may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ")[19];
  } catch {
    return undefined;
  }
};

const isAlive = ({ host, pid, began }: Holder): boolean => {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
  const now = beginningOf(pid);
  return began === undefined || now === undefined || began === now;
};

const parseHolder = (text: string): Holder | undefined => {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return typeof holder?.token === "string" && typeof holder.pid === "number" ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
};

type Found =
  | { readonly state: "free" }
  | { readonly state: "held" | "dead"; readonly token: string; readonly holder?: Holder };

const look = (path: string): Found => {
  try {
    const holder = parseHolder(readFileSync(path, "utf8"));
    if (holder !== undefined) return { state: isAlive(holder) ? "held" : "dead", token: holder.token, holder };
    const age = Date.now() - statSync(path).mtimeMs;
    return { state: age > WRITING ? "dead" : "held", token: "unwritten" };
  } catch (error) {
    if (systemCode(error) === "ENOENT") return { state: "free" };
    throw error;
  }
};

const tryToHold = (path: string): boolean => {
  let descriptor: number;
  try {
    descriptor = openSync(path, "wx");
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
  const began = beginningOf(process.pid);
  const holder: Holder = {
    host: hostname(),
    pid: process.pid,
    ...(began === undefined ? {} : { began }),
    token: randomBytes(8).toString("hex"),
  };
  try {
    writeSync(descriptor, JSON.stringify(holder));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return true;
};

/** Makes this process the holder in a dead one's place, unless another is faster. */
const takeOver = (path: string, token: string, depth: number): boolean => {
  const right = `${path}.${token}`;
  if (!tryToHold(right)) {
    const before = look(right);
    if (before.state !== "dead" || depth === DEEPEST || !takeOver(right, before.token, depth + 1)) return false;
  }
  const now = look(path);
  const isSame = now.state === "dead" && now.token === token;
  if (isSame) renameSync(right, path);
  else rmSync(right, { force: true });
  return isSame;
};

/**
 * Does something while no other process that locks the same path does. Waits for a holder, for half a minute at the
 * most; a holder that was killed does not count.
 *
 * @param path of the lock file; its folder must exist
 * @param work is told whether the last holder was killed, and may have left something behind
 * @throws errors of the file system
 */
export const withLock = async <T>(
  path: string,
  work: (afterKill: boolean) => T | Promise<T>,
  patience = PATIENCE,
): Promise<{ readonly value: T } | { readonly problem: Problem }> => {
  const deadline = Date.now() + patience;
  let afterKill = false;
  while (!tryToHold(path)) {
    const found = look(path);
    if (found.state === "dead" && takeOver(path, found.token, 0)) {
      afterKill = true;
      break;
    }
    if (Date.now() > deadline) return { problem: heldProblem(path, found) };
    await sleep(5 + Math.random() * 20);
  }
  try {
    return { value: await work(afterKill) };
  } finally {
    rmSync(path, { force: true });
  }
};

const heldProblem = (file: string, found: Found): Problem => {
  const holder = found.state === "free" ? undefined : found.holder;
  const who = holder === undefined ? "another run" : `process ${holder.pid} on ${holder.host}`;
  return {
    rule: "locked",
    severity: "error",
    message: `${who} has been writing to this ledger for too long`,
    hint: "Wait for it, or delete this lock file if no ledger command is running.",
    location: { file },
  };
};
