import { visibleLine } from "../report/escape.ts";
import type { Context } from "./context.ts";

/** Nobody needs to be told of work that is over before it is read. */
const PATIENCE_MS = 1000;
/** An article of so many characters takes that long by itself. */
const LONG_TEXT = 1_000_000;

const ERASE_LINE = "\r\u001b[2K";

/** One line on the terminal that says what is being done, and is gone when it is. */
export interface Progress {
  /**
   * @param index of the article, from 1
   * @param length of its text
   */
  reading(path: string, index: number, length: number): void;
  clear(): void;
}

const silent: Progress = { reading: () => {}, clear: () => {} };

/** Progress over several articles. Silent off a terminal. */
export const progressOn = ({ stderr, env, now }: Context, total: number, isQuiet: boolean): Progress => {
  if (stderr.isTTY !== true || isQuiet || env.TERM === "dumb" || (env.CI ?? "") !== "") return silent;
  const began = now().getTime();
  let isShown = false;
  return {
    reading(path, index, length) {
      if (now().getTime() - began < PATIENCE_MS && length < LONG_TEXT) return;
      const counted = `Reading ${index} of ${total}: `;
      const name = [...visibleLine(path)];
      // Wide characters may take two columns; a line that wraps could not be erased.
      const room = Math.floor(((stderr.columns ?? 80) - counted.length) / 2);
      stderr.write(`${ERASE_LINE}${counted}${name.length > room ? `…${name.slice(-room).join("")}` : name.join("")}`);
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write(ERASE_LINE);
      isShown = false;
    },
  };
};
