import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./system-error.ts";

const temporaryPrefix = (path: string): string => `.${basename(path)}.`;
const TEMPORARY_END = ".tmp";

const modeOf = (path: string): number | undefined => {
  try {
    return statSync(path).mode & 0o7777;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
};

/** A rename is on the disk only when its folder is. Where folders cannot be flushed (Windows) there is no more to do. */
const flushFolder = (folder: string): void => {
  let descriptor: number;
  try {
    descriptor = openSync(folder, constants.O_RDONLY);
  } catch {
    return;
  }
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!["EINVAL", "EPERM", "EISDIR", "EBADF"].includes(systemCode(error) ?? "")) throw error;
  } finally {
    closeSync(descriptor);
  }
};

/**
 * Puts a file's whole new content in its place, so that a reader, and a run after a crash, sees the old content or
 * the new one, never a part: written to a file beside it, flushed, renamed. The file's mode stays.
 *
 * An append in place would be simpler, and can tear: a process killed in the middle of a write leaves half an entry.
 *
 * @throws errors of the file system, after taking away what it wrote
 */
export const replaceFile = (path: string, content: string | Uint8Array): void => {
  const folder = dirname(path);
  const mode = modeOf(path);
  const temporary = join(
    folder,
    `${temporaryPrefix(path)}${process.pid}.${randomBytes(4).toString("hex")}${TEMPORARY_END}`,
  );
  try {
    const descriptor = openSync(temporary, "wx", mode ?? 0o666);
    try {
      // The umask may have taken bits away.
      if (mode !== undefined) fchmodSync(descriptor, mode);
      const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
};

/** Takes away what killed runs left beside a file. Only for the holder of the file's lock. */
export const removeLeftovers = (path: string): void => {
  const prefix = temporaryPrefix(path);
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(prefix) && name.endsWith(TEMPORARY_END)) rmSync(join(dirname(path), name), { force: true });
  }
};
