import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
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

const TEMPORARY_END = ".tmp";

const modeOf = (path: string): number | undefined => {
  try {
    return statSync(path).mode & 0o7777;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
};

/**
 * A rename survives a power cut only when its folder is flushed. That may be refused (folders cannot be opened on
 * Windows): the new content is in its place all the same, and to report a failure then would be wrong.
 */
const flushFolder = (folder: string): void => {
  try {
    const descriptor = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {}
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
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${randomBytes(4).toString("hex")}${TEMPORARY_END}`);
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

/**
 * Takes away what a killed run left in a folder of what was to be files with this beginning of a name. Only for the
 * holder of the lock under which those files are written.
 */
export const removeLeftovers = (folder: string, beginning: string): void => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    if (name.startsWith(`.${beginning}`) && name.endsWith(TEMPORARY_END)) rmSync(join(folder, name), { force: true });
  }
};
