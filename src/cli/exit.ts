/** What a run's exit code means, the same for every command. */
export const ExitCode = {
  /** It ran, and there is nothing to refuse. */
  Fine: 0,
  /** It ran, and found something to refuse: a failed check, a difference. */
  Refused: 1,
  /** It could not run: bad usage, unreadable input. */
  CouldNotRun: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
