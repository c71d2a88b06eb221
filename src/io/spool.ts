import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a text lies in a spool. */
export interface Spooled {
  readonly offset: number;
  readonly length: number;
}

/** Texts put aside on the disk, to be read again in any order: what is too much for memory and comes only once. */
export interface Spool {
  put(text: string): Spooled;
  get(at: Spooled): string;
  close(): void;
}

/** @throws errors of the file system */
export const openSpool = (): Spool => {
  const path = join(tmpdir(), `ledger-${randomBytes(8).toString("hex")}.spool`);
  const descriptor = openSync(path, "wx+", 0o600);
  // Without a name it is gone with the process, however that ends.
  rmSync(path, { force: true });
  let end = 0;
  return {
    put(text) {
      const bytes = Buffer.from(text, "utf8");
      const at = { offset: end, length: bytes.length };
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(descriptor, bytes, done, bytes.length - done, at.offset + done);
      }
      end += bytes.length;
      return at;
    },
    get({ offset, length }) {
      const bytes = Buffer.allocUnsafe(length);
      let done = 0;
      while (done < length) {
        const read = readSync(descriptor, bytes, done, length - done, offset + done);
        if (read === 0) throw new Error("the spool is shorter than what was put into it");
        done += read;
      }
      return bytes.toString("utf8");
    },
    close: () => closeSync(descriptor),
  };
};
