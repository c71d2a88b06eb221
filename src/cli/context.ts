import type { Readable, Writable } from "node:stream";

/** A stream that may be a terminal. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything of the outside world that a command may touch. Tests hand in their own. */
export interface Context {
  /** Arguments without the program's own name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  /** What tells this program from one built of other sources under the same version; only the built program has it. */
  readonly build?: string;
  /** The program of a thread of `ledger validate`; only the built program has one. */
  readonly validateWorker?: string;
  /** The program of a thread of `ledger extract`, and how many the machine has room for; only the built program has one. */
  readonly threads?: { readonly extract: string; readonly most: number };
  /** Aborted when nobody reads standard output any more (`| head`): what is only printed need not be worked out. */
  readonly stdoutClosed?: AbortSignal;
}
