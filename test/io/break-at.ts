import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** How a program's changes to files break, at one of them, counted from 1. */
export interface Break {
  readonly at: number;
  /**
   * `killed`: the process ends before the change. `torn`: it ends when half of the bytes are written. Any other word is
   * the code of the error that this change and all later ones meet: a disk stays full.
   */
  readonly how: string;
}

/** Every function of the file system that our code changes files with. */
const CHANGES = ["mkdirSync", "openSync", "writeSync", "fchmodSync", "fsyncSync", "renameSync", "rmSync"] as const;
/** What a full or read-only disk still allows: files can be flushed and removed. */
const ALWAYS_POSSIBLE: ReadonlySet<string> = new Set(["rmSync", "fsyncSync"]);

const die = (): never => {
  process.kill(process.pid, "SIGKILL");
  for (;;);
};

const refusal = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: made by this test, ${syscall}`), { code, syscall });

/** Files that are only read are no change. */
const isChange = (name: string, given: readonly unknown[]): boolean =>
  name !== "openSync" || (typeof given[1] === "string" && /[wa]/.test(given[1]));

/**
 * Makes this process' changes to files break.
 *
 * @returns their names so far, and an end to it
 */
export const breakFiles = ({
  at,
  how,
}: Break): { readonly changes: () => readonly string[]; readonly mend: () => void } => {
  const files = fs as unknown as Record<string, (...given: never[]) => unknown>;
  const whole = new Map<string, (...given: never[]) => unknown>();
  const changes: string[] = [];
  for (const name of CHANGES) {
    const original = files[name];
    if (original === undefined) continue;
    whole.set(name, original);
    files[name] = (...given: never[]) => {
      if (!isChange(name, given)) return original(...given);
      changes.push(name);
      if (at > 0 && changes.length >= at) {
        if (how === "killed") return die();
        if (how === "torn") {
          if (name === "writeSync") tear(original, given);
          return die();
        }
        if (!ALWAYS_POSSIBLE.has(name)) throw refusal(how, name.replace("Sync", ""));
      }
      return original(...given);
    };
  }
  syncBuiltinESMExports();
  return {
    changes: () => changes,
    mend: () => {
      for (const [name, original] of whole) files[name] = original;
      syncBuiltinESMExports();
    },
  };
};

const tear = (write: (...given: never[]) => unknown, [file, data]: readonly unknown[]): void => {
  const bytes = typeof data === "string" ? Buffer.from(data) : (data as Buffer);
  write(...([file, bytes.subarray(0, bytes.length >> 1)] as unknown as never[]));
};
