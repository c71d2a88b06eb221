import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest file of a name, in a folder or above it. */
export const findUp = (name: string, from: string): string | undefined => {
  let folder = from;
  for (;;) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
};
