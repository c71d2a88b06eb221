import type { Command } from "commander";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit.ts";

/** Options that every command has; they are recognised before and after the command's name. */
export interface GlobalOptions {
  /** False with `--no-color`. */
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Runs a command with its arguments, and its options together with the global ones. */
export type Run<Arguments extends readonly unknown[], Options> = (
  context: Context,
  given: Arguments,
  options: Options & GlobalOptions,
) => Promise<ExitCode>;

/** Makes a commander action of a command whose code is loaded only when it runs. */
export type Lazily = <Arguments extends readonly unknown[], Options>(
  load: () => Promise<Run<Arguments, Options>>,
) => (...given: unknown[]) => Promise<void>;

/** Declares one command: its flags, its help and what it loads. */
export type Declare = (program: Command, lazily: Lazily) => void;

/** The examples below a command's help, each with what it does. */
export const examples = (...pairs: readonly (readonly [command: string, does: string])[]): string => {
  const width = Math.max(...pairs.map(([command]) => command.length));
  // All in one way: what each does stands beside it, or above it where one does not fit.
  const isWide = pairs.some(([, does]) => width + does.length > 74);
  const lines = pairs.map(([command, does]) =>
    isWide ? `  # ${does}\n  ${command}` : `  ${command.padEnd(width)}  # ${does}`,
  );
  return `\nExamples:\n${lines.join("\n")}`;
};
