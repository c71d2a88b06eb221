import { isSystemError } from "../io/system-error.ts";
import { visible, visibleLine } from "../report/escape.ts";
import type { Context } from "./context.ts";

/** What is printed when the program itself failed, or the system refused it something nobody foresaw. */
export const renderCrash = (error: unknown, { argv, env }: Pick<Context, "argv" | "env">): string => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const isVerbose = argv.includes("--verbose") || (env.DEBUG ?? "") !== "";
  const details = isVerbose && stack !== undefined ? `${visible(stack)}\n` : "";
  if (isSystemError(error)) return `error: ${visibleLine(message)}\n${details}`;
  return [
    `error: ledger stopped because of a mistake in itself: ${visibleLine(message)}`,
    isVerbose
      ? "  Please report it with the lines below and, where you can, the article."
      : "  Please report it, with what the same command prints with --verbose and, where you can, the article.",
    details,
  ].join("\n");
};
