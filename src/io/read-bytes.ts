import { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { nearNames } from "./near-names.ts";
import { shownPath } from "./shown-path.ts";
import { formatSize } from "./sizes.ts";
import { isSystemError, type SystemError, systemProblem } from "./system-error.ts";

const CHUNK = 64 * 1024;

const tooLarge = (file: string, size: string, limit: number): Problem =>
  errorProblem({
    rule: "too-large",
    message: `the text is ${size}, and the limit is ${formatSize(limit)}`,
    hint: "An article is rarely over 100 kB. If this is one, raise the limit with --max-size; otherwise split it.",
    location: { file },
  });

/** That there is no such file, with the names that may have been meant. */
export const notFound = (full: string, shown: string): Problem => {
  let near: string[] = [];
  try {
    near = nearNames(basename(full), readdirSync(dirname(full)));
  } catch {
    // The folder is not there either; the message stands without a guess.
  }
  const folder = dirname(shown);
  const guesses = near.map((name) => shownPath(folder === "." ? name : join(folder, name)));
  return errorProblem({
    rule: "not-found",
    message: "there is no such file or folder",
    hint:
      guesses.length > 0
        ? `Did you mean ${guesses.join(" or ")}?`
        : "Check the path: it is looked up from the folder you are in.",
    location: { file: shown },
  });
};

/** That a path leads to something that is read otherwise. */
export const notAFile = (what: string, file: string): Problem =>
  errorProblem({
    rule: "not-a-file",
    message: `this is ${what}, not a file`,
    hint: "What a program writes, read from standard input: ledger extract - --source-id my-article",
    location: { file },
  });

/** What is no file and no folder: reading it may never end. */
const strangeKind = (stats: Stats): string | undefined =>
  stats.isFIFO() ? "a pipe" : stats.isSocket() ? "a socket" : isDevice(stats) ? "a device" : undefined;

export const isDevice = (stats: Stats): boolean => stats.isCharacterDevice() || stats.isBlockDevice();

const readOpen = (descriptor: number, shown: string, limit: number): Result<Buffer> => {
  const stats = fstatSync(descriptor);
  const kind = strangeKind(stats);
  if (kind !== undefined) return { ok: false, problems: [notAFile(kind, shown)] };
  const { size } = stats;
  if (size > limit) return { ok: false, problems: [tooLarge(shown, formatSize(size), limit)] };
  // A file may grow, so the limit is held while reading too.
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(CHUNK, size - total + 1));
    const read = readSync(descriptor, chunk);
    if (read === 0) return { ok: true, value: Buffer.concat(chunks) };
    total += read;
    if (total > limit) return { ok: false, problems: [tooLarge(shown, `over ${formatSize(limit)}`, limit)] };
    chunks.push(chunk.subarray(0, read));
  }
};

/**
 * Reads a whole file.
 *
 * @param full where it is
 * @param shown its name in messages
 * @param limit in bytes
 */
export const readBytes = (full: string, shown: string, limit: number): Result<Buffer> => {
  let descriptor: number | undefined;
  try {
    // To open a pipe that nobody writes to would take for ever.
    descriptor = openSync(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return readOpen(descriptor, shown, limit);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const problem = error.code === "ENOENT" ? notFound(full, shown) : unreadable(error, shown);
    return { ok: false, problems: [problem] };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
};

const unreadable = (error: SystemError, shown: string): Problem =>
  systemProblem(error, "could not read it", { file: shown });

/** Reads a stream to its end. */
export const readStream = async (stream: Readable, shown: string, limit: number): Promise<Result<Buffer>> => {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const piece of stream) {
    const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece), "utf8");
    total += chunk.length;
    if (total > limit) return { ok: false, problems: [tooLarge(shown, `over ${formatSize(limit)}`, limit)] };
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
};
