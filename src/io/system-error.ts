import type { Location, Problem } from "../model/problem.ts";
import { errorProblem } from "../model/problem.ts";

/** What the operating system's codes mean to somebody who never heard of them. */
const MEANINGS: Readonly<Record<string, { readonly says: string; readonly hint?: string }>> = {
  EACCES: { says: "permission denied", hint: "Check who may read and write it: ls -l" },
  EPERM: { says: "the system does not permit it", hint: "Check who may read and write it: ls -l" },
  EROFS: { says: "it is on a read-only file system" },
  ENOSPC: { says: "no space left on the disk", hint: "Free some space and run the same command again." },
  EDQUOT: { says: "your disk quota is used up", hint: "Free some space and run the same command again." },
  EEXIST: { says: "a file has the name of the folder that is needed", hint: "Move it away, or use --ledger." },
  EMFILE: { says: "too many files are open", hint: "Raise the limit: ulimit -n 4096" },
  ELOOP: { says: "its symbolic links go in a circle", hint: "Name the file that is meant." },
  ENAMETOOLONG: { says: "its name is too long" },
  ENOTDIR: { says: "a part of its path is a file, not a folder" },
  ENOENT: { says: "it does not exist" },
  EISDIR: { says: "it is a folder" },
  EIO: { says: "the disk could not be read" },
};

/** An error that came from the operating system rather than from a mistake in this program. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";

/** The code of an error of the operating system; `undefined` for anything else. */
export const systemCode = (error: unknown): string | undefined => (isSystemError(error) ? error.code : undefined);

/**
 * A refusal of the operating system as a problem.
 *
 * @param what what was tried, such as "could not read articles/a.txt"
 */
export const systemProblem = (error: SystemError, what: string, location?: Location): Problem => {
  const meaning = MEANINGS[error.code];
  return errorProblem({
    rule: "system-refused",
    message: `${what}: ${meaning?.says ?? error.message} (${error.code})`,
    ...(meaning?.hint === undefined ? {} : { hint: meaning.hint }),
    ...(location === undefined ? {} : { location }),
  });
};
