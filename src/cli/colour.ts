import type { ChalkInstance } from "chalk";
import { type Paint, plainStyle, type Style } from "../report/style.ts";
import type { Context, Output } from "./context.ts";

/**
 * Whether to colour an output: `--no-color` and NO_COLOR (no-color.org: any value but the empty one) turn it off,
 * FORCE_COLOR turns it on, otherwise a terminal decides.
 */
export const isColoured = ({ env }: Context, output: Output, wanted: boolean): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return output.isTTY === true && TERM !== "dumb";
};

/** The style for an output. */
export const styleFor = (context: Context, output: Output, wanted: boolean): Promise<Style> =>
  styleOf(isColoured(context, output, wanted));

/** Only the sixteen colours that every terminal theme defines, so that each stays readable. */
export const styleOf = async (coloured: boolean): Promise<Style> => {
  if (!coloured) return plainStyle;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  // Chalk joins all that it is called with, so it cannot be handed to `map` as it is.
  const paint =
    (marked: ChalkInstance): Paint =>
    (text) =>
      marked(text);
  return {
    strong: paint(chalk.bold),
    faint: paint(chalk.dim),
    heading: paint(chalk.bold.underline),
    figure: paint(chalk.cyan),
    person: paint(chalk.magenta),
    good: paint(chalk.green),
    warning: paint(chalk.yellow),
    error: paint(chalk.red.bold),
  };
};
