import type { Problem } from "../model/problem.ts";

interface Cause {
  readonly rule: string;
  readonly what: string;
  readonly hint: string;
}

const CAUSES: Readonly<Record<string, Cause>> = {
  ENOENT: { rule: "missing-file", what: "there is no such file", hint: "check the path" },
  ENOTDIR: { rule: "missing-file", what: "a part of its path is a file, not a folder", hint: "check the path" },
  EISDIR: { rule: "not-a-file", what: "it is a folder, not a file", hint: "move the folder away" },
  EEXIST: { rule: "not-a-folder", what: "a file has the folder's name", hint: "move it away, or use --ledger" },
  EACCES: { rule: "no-permission", what: "permission denied", hint: "check who owns it and its permissions" },
  EPERM: { rule: "no-permission", what: "not permitted", hint: "check who owns it and its permissions" },
  EROFS: { rule: "no-permission", what: "the disk is read-only", hint: "use --ledger to keep the ledger elsewhere" },
  ENOSPC: { rule: "disk-full", what: "the disk is full", hint: "make room and run the command again" },
  EDQUOT: { rule: "disk-full", what: "your disk quota is used up", hint: "make room and run the command again" },
  EFBIG: { rule: "disk-full", what: "the file would be too large", hint: "make room and run the command again" },
  ENAMETOOLONG: { rule: "missing-file", what: "the name is too long", hint: "give a shorter one" },
  ELOOP: { rule: "symbolic-link", what: "its symbolic links go in a circle", hint: "remove them" },
  EMFILE: { rule: "system", what: "too many files are open", hint: "run the command again" },
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string" && "syscall" in error;

/** The code of an error of the operating system, `undefined` for any other value. */
export const systemCode = (error: unknown): string | undefined => (isSystemError(error) ? error.code : undefined);

/**
 * What the operating system refused, as a problem. An error that is not the system's is a broken program: it is
 * thrown on.
 *
 * @param doing what was tried, as in "cannot write": `write`, `read`
 */
export const systemProblem = (error: unknown, doing: string, file: string): Problem => {
  if (!isSystemError(error)) throw error;
  const cause = CAUSES[error.code] ?? { rule: "system", what: error.code, hint: "see the error's code" };
  return {
    rule: cause.rule,
    severity: "error",
    message: `cannot ${doing} it: ${cause.what}`,
    hint: cause.hint,
    location: { file },
  };
};
