import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the program that the tests spawn, from the sources as they are. */
export const setup = (): void => {
  execFileSync(process.execPath, [join(import.meta.dirname, "../../scripts/build.mjs")], {
    cwd: join(import.meta.dirname, "../.."),
    stdio: "inherit",
  });
};
