import { visibleLine } from "../report/escape.ts";
import type { Context } from "./context.ts";

/** Nobody needs to be told of work that is over before it is read. */
const PATIENCE_MS = 1000;
/** A log is not watched: what takes no longer than this is not written to it. */
const LOG_PATIENCE_MS = 5000;
const LOG_EVERY_MS = 1000;
/** An article of so many characters takes that long by itself. */
const LONG_TEXT = 1_000_000;

const ERASE_LINE = "\r\u001b[2K";

/** One line on the terminal that says what is being done, and is gone when it is; elsewhere a line now and then. */
export interface Progress {
  /**
   * @param index of the article, from 1
   * @param length of its text
   */
  reading(path: string, index: number, length: number): void;
  clear(): void;
}

const silent: Progress = { reading: () => {}, clear: () => {} };

const duration = (seconds: number): string =>
  seconds < 90
    ? `${Math.max(1, Math.round(seconds))} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;

/** How fast it goes and how long it will take: ", 35 a second, 4 min left". Nothing before there is a rate. */
const pace = (done: number, total: number, elapsedMs: number): string => {
  if (done === 0 || elapsedMs < PATIENCE_MS) return "";
  const rate = done / (elapsedMs / 1000);
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${duration((total - done) / rate)} left`;
};

/** Progress over several articles: on a terminal in place, elsewhere by lines, no more than one a second. */
export const progressOn = (
  { stderr, env }: Pick<Context, "stderr" | "env">,
  total: number,
  isQuiet: boolean,
  clock = (): number => performance.now(),
): Progress => {
  if (isQuiet) return silent;
  const began = clock();
  const elapsed = (): number => clock() - began;
  if (stderr.isTTY !== true || env.TERM === "dumb" || (env.CI ?? "") !== "") {
    let next = LOG_PATIENCE_MS;
    return {
      reading(_, index) {
        const ms = elapsed();
        if (total < 2 || ms < next) return;
        next = ms + LOG_EVERY_MS;
        stderr.write(`Read ${index - 1} of ${total}${pace(index - 1, total, ms)}\n`);
      },
      clear: () => {},
    };
  }
  let isShown = false;
  return {
    reading(path, index, length) {
      const ms = elapsed();
      if (ms < PATIENCE_MS && length < LONG_TEXT) return;
      const counted = `Reading ${index} of ${total}${pace(index - 1, total, ms)}: `;
      const name = [...visibleLine(path)];
      // Wide characters may take two columns; a line that wraps could not be erased.
      const room = Math.max(1, Math.floor(((stderr.columns ?? 80) - counted.length) / 2));
      stderr.write(`${ERASE_LINE}${counted}${name.length > room ? `…${name.slice(-room).join("")}` : name.join("")}`);
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write(ERASE_LINE);
      isShown = false;
    },
  };
};
